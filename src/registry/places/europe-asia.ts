/** Places of conflicts from the Donbas to Myanmar that the packaged gazetteer lacks or spells otherwise. */
export const EUROPE_AND_ASIA_PLACES = `
UA | 50.450 30.524 | =Kyiv; Kiev; Kiew | Kyiv City
UA | 49.980 36.253 | =Kharkiv; Kharkov; Kharkhiv | Kharkiv
UA | 46.477 30.733 | =Odesa; Odessa | Odesa
UA | 48.467 35.040 | =Dnipro; Dnipropetrovsk; Dniepropetrovsk | Dnipropetrovsk
UA | 47.840 35.140 | =Zaporizhzhya; Zaporizhzhia; Zaporijjia; Zaporijia; Zaporozhye; Zaporojie; Zaporizhia | Zaporizhzhia
UA | 46.970 32.000 | =Mykolayiv; Mykolaiv; Mykolaïv; Nikolaev | Mykolaiv
UA | 49.840 24.030 | =Lviv; Lvov | Lviv
UA | 51.500 31.290 | =Chernihiv; Tchernihiv; Chernigov; Tchernigov | Chernihiv Oblast
UA | 50.910 34.800 | =Sumy; Soumy | Sumy
UA | 46.640 32.610 | =Kherson; Cherson | Kherson
UA | 47.095 37.543 | =Mariupol; Marioupol | Donetsk
UA | 48.590 38.000 | =Bakhmut; Bakhmout; Artemivsk; Artyomovsk | Donetsk
UA | 48.140 37.740 | =Avdiyivka; Avdiivka; Avdeevka; Avdiïvka; Avdeyevka | Donetsk
UA | 47.940 37.500 | =Mar'yinka; Marinka; Maryinka; Marïnka; Mariinka | Donetsk
UA | 47.780 37.250 | =Vuhledar; Vouhledar; Ugledar; Ougledar | Donetsk
UA | 48.280 37.180 | =Pokrovsk; Krasnoarmiisk | Donetsk
UA | 48.590 37.840 | =Chasiv Yar; Tchassiv Iar; Chasov Yar; Chassiv Iar | Donetsk
UA | 48.680 38.090 | =Soledar | Donetsk
UA | 47.985 37.260 | =Kurakhove; Kourakhove; Kurakhovo | Donetsk
UA | 48.740 37.580 | =Kramatorsk | Donetsk
UA | 48.850 37.610 | =Slov'yans'k; Sloviansk; Slaviansk; Slavyansk; Slovyansk | Donetsk
UA | 48.060 37.970 | =Makiyivka; Makiivka; Makeevka; Makeyevka; Makiïvka | Donetsk
UA | 47.920 38.200 | =Ilovays'k; Ilovaisk; Ilovaysk; Ilovaïsk | Donetsk
UA | 48.340 38.410 | =Debal'tseve; Debaltseve; Debaltsevo | Donetsk
UA | 48.335 38.090 | =Horlivka; Gorlovka | Donetsk
UA | 48.010 37.800 | =Donetsk; Donetsk city | Donetsk
UA | 47.110 38.090 | =Novoazovs'k; Novoazovsk | Donetsk
UA | 48.530 37.960 | Klishchiivka; Klichtchiïvka; Klishcheevka; Klishchiyivka | Donetsk
UA | 47.850 37.490 | Novomykhailivka; Novomikhailovka | Donetsk
UA | 48.070 37.670 | Pisky; Piski | Donetsk
UA | 48.830 37.510 | Dibrova | Donetsk | 2
UA | 48.570 39.310 | =Luhansk; Lougansk; Louhansk; Lugansk | Luhansk
UA | 48.950 38.490 | =Syeverodonets'k; Sievierodonetsk; Severodonetsk; Severodonietsk; Sievierodonietsk; Severodonyetsk; Sjevjerodonetsk; Sieverodonetsk | Luhansk
UA | 48.900 38.440 | =Lysychans'k; Lysychansk; Lyssytchansk; Lisichansk; Lissitchansk | Luhansk
UA | 48.640 38.380 | =Popasna; Popasnaya | Luhansk
UA | 49.050 38.220 | =Kreminna; Kremennaya; Kreminnaïa | Luhansk
UA | 48.660 39.470 | =Stanytsya Luhans'ka; Stanytsia Luhanska; Stanitsa Luganskaya | Luhansk
UA | 49.210 37.260 | =Izyum; Izium; Izioum; Izyoum | Kharkiv
UA | 49.710 37.610 | =Kup'yans'k; Kupiansk; Kupyansk; Koupiansk | Kharkiv
UA | 50.290 36.940 | =Vovchans'k; Vovchansk; Vovtchansk; Volchansk | Kharkiv
UA | - | Hroza; Groza | Kharkiv
UA | 47.440 35.840 | Robotyne; Rabotino | Zaporizhzhia
UA | 47.500 34.660 | =Enerhodar; Energodar; Zaporizhzhia nuclear power plant; centrale nucléaire de Zaporijjia | Zaporizhzhia
UA | 47.570 35.790 | =Orikhiv; Orekhov | Zaporizhzhia
UA | 46.750 33.370 | =Nova Kakhovka; Novaya Kakhovka | Kherson
UA | 46.740 33.090 | Krynky | Kherson
UA | 50.550 30.210 | =Bucha; Boutcha | Kyiv Oblast
UA | 50.570 30.260 | =Hostomel'; Hostomel; Gostomel; Antonov Airport | Kyiv Oblast
UA | 50.520 30.250 | =Irpin; Irpine | Kyiv Oblast
UA | 45.255 30.204 | Snake Island; Zmiinyi Island; Zmiinyi; île des Serpents; île aux Serpents | Odesa
UA | 48.200 38.300 | Donbas; Donbass; Donbass region | | 4
UA | 45.200 34.400 | Crimea; Crimée; Crimean Peninsula | Crimea | 4
UA | 44.610 33.520 | =Sevastopol; Sébastopol | Sevastopol City
UA | 45.300 36.500 | Kerch Bridge; Crimean Bridge; pont de Crimée; pont de Kertch | Crimea
RU | 51.730 36.190 | =Kursk; Koursk | Kursk Oblast
RU | 51.190 35.270 | =Sudzha; Soudja; Sudja | Kursk Oblast
RU | 50.600 36.590 | =Belgorod; Bielgorod | Belgorod Oblast
RU | 53.250 34.370 | =Bryansk; Briansk | Bryansk Oblast
RU | 50.410 36.890 | =Shebekino; Chebekino | Belgorod Oblast
RU | 55.750 37.620 | =Moscow; Moscou | Moscow
RU | 59.940 30.310 | =Saint Petersburg; Saint-Pétersbourg; St. Petersburg; Leningrad | St.-Petersburg
RU | 43.320 45.690 | =Groznyy; Grozny; Groznyï | Chechnya
RU | 43.190 44.540 | =Beslan | North Ossetia
RU | 44.780 44.160 | =Budennovsk; Budyonnovsk; Boudionnovsk; Budennovsk | Stavropol Kray
RU | 43.290 45.290 | =Samashki; Samachki | Chechnya
RU | 43.400 45.700 | Chechnya; Tchétchénie; Chechen Republic | Chechnya | 4
RU | 43.000 47.000 | Dagestan; Daghestan | Dagestan | 4
RU | 43.100 45.000 | Ingushetia; Ingouchie | Ingushetiya | 4
AZ | 39.820 46.750 | =Xankandi; Stepanakert; Khankendi; Xankendi; Xankəndi; Khankendy | Xankəndi
AZ | 39.760 46.750 | =Shusha; Shushi; Choucha; Chouchi; Şuşa | Shusha City
AZ | 39.640 46.550 | =Lachin; Latchine; Laçın; Berdzor | Lachin
AZ | 40.210 46.810 | =Agdere; Martakert; Aghdara; Mardakert | Tartar
AZ | 39.520 47.030 | =Hadrut; Hadrout | Khojavend
AZ | 39.600 47.145 | =Fizuli; Füzuli; Fizouli; Fuzuli | Füzuli
AZ | 39.340 46.580 | =Qubadli; Qubadlı; Koubatly; Gubadli | Qubadli
AZ | 39.990 46.930 | =Agdam; Aghdam; Ağdam | Ağdam
AZ | 39.910 46.790 | =Khojaly; Khodjaly; Xocalı; Khojali | Khojali
AZ | 39.800 47.110 | =Martuni; Khojavend; Martouni; Xocavend | Khojavend
AZ | 39.940 46.830 | =Askyaran; Askeran; Asgaran | Khojali
AZ | 40.380 46.750 | Talish; Talysh; Talych | Tartar | 2
AZ | 40.310 46.780 | Madagiz; Mataghis; Sugovushan; Madaghis; Mataghes | Tartar | 2
AZ | 39.210 45.410 | =Nakhichevan; Nakhchivan; Nakhitchevan; Naxçıvan | Nakhchivan
AZ | 39.800 46.750 | Nagorno-Karabakh; Nagorno Karabakh; Haut-Karabakh; Karabakh; Haut-Karabagh; Mountainous Karabakh; Nagorny Karabakh | | 4
AM | 40.180 44.510 | =Yerevan; Erevan | Yerevan
AM | 40.200 45.865 | Sotk; Sotq | Gegharkunik Province
GE | 42.225 43.970 | =Ts'khinvali; Tskhinvali; Tskhinval | Shida Kartli
GE | 43.000 41.020 | =Sokhumi; Sukhumi; Soukhoumi | Abkhazia
GE | 43.000 41.200 | Abkhazia; Abkhazie | Abkhazia | 4
GE | 42.350 44.000 | South Ossetia; Ossétie du Sud | | 4
MD | 46.850 29.600 | Transnistria; Transnistrie | | 4
BA | 44.100 19.300 | =Srebrenica; Srebrenitsa | Republika Srpska
BA | 44.160 19.290 | Potočari; Potocari | Republika Srpska
RS | 42.670 21.170 | Račak; Racak | | 2
AF | 34.530 69.170 | =Kabul; Kaboul | Kabul
AF | 34.540 69.220 | Hamid Karzai International Airport; Kabul airport; Abbey Gate; aéroport de Kaboul | Kabul
AF | 36.710 67.110 | =Mazar-e Sharif; Mazar-i-Sharif; Mazar-e-Sharif; Mazar-e-Charif; Mazar-i Sharif; Mazari Sharif | Balkh
AF | 36.730 68.860 | =Kunduz; Koundouz; Kunduz city | Kunduz
AF | 34.430 70.450 | =Jalalabad; Djalalabad; Jalâlâbâd | Nangarhar
AF | 34.340 62.200 | =Herat; Hérat; Hirat | Herat
AF | 32.443 64.744 | Musa Qala; Musa Qal'eh | Helmand
AF | 31.520 64.120 | Marjah; Marja; Mardja | Helmand
AF | 31.130 64.200 | Garmsir; Garmser | Helmand
AF | 32.630 65.870 | =Tarinkot; Tarin Kowt; Tirin Kot | Uruzgan
AF | 31.540 65.470 | Panjwai; Panjwayi | Kandahar | 2
AF | 34.120 70.700 | Achin | Nangarhar | 2
AF | - | Azizabad | Herat
AF | 35.400 69.600 | Panjshir; Panjshir Valley; Pandjchir; vallée du Panchir; Panchir | Panjshir | 4
AF | 34.120 70.390 | Tora Bora | Nangarhar | 2
PK | 33.000 70.070 | =Miram Shah; Miranshah; Miramshah | Khyber Pakhtunkhwa
PK | 32.970 70.270 | Mir Ali | Khyber Pakhtunkhwa
PK | 33.800 70.100 | Kurram | Khyber Pakhtunkhwa | 3
PK | 34.730 71.500 | Bajaur; Bajaur Agency | Khyber Pakhtunkhwa | 3
PK | 32.900 70.000 | North Waziristan; Nord-Waziristan; Waziristan du Nord | Khyber Pakhtunkhwa | 3
PK | 32.300 69.800 | South Waziristan; Sud-Waziristan; Waziristan du Sud | Khyber Pakhtunkhwa | 3
PK | 32.600 69.900 | Waziristan | Khyber Pakhtunkhwa | 3
PK | 28.000 66.000 | Balochistan; Baluchistan; Baloutchistan | Balochistan | 4
PK | 34.500 71.500 | Khyber Pakhtunkhwa; Khyber-Pakhtunkhwa | Khyber Pakhtunkhwa | 4
PK | 34.169 73.242 | =Abbottabad | Khyber Pakhtunkhwa
PK | 33.880 74.900 | Pulwama | Jammu and Kashmir
IN | 34.080 74.800 | =Srinagar | Jammu and Kashmir
IN | 34.010 75.310 | Pahalgam | Jammu and Kashmir
IN | 34.000 75.000 | Kashmir; Cachemire; Jammu and Kashmir; Jammu-et-Cachemire; Indian-administered Kashmir | Jammu and Kashmir | 4
IN | 34.750 78.200 | Galwan Valley; vallée de Galwan | Ladakh | 2
IN | 24.700 93.900 | Manipur | Manipur | 4
MM | 16.800 96.150 | =Yangon; Rangoon; Rangoun | Rangoon
MM | 19.750 96.130 | =Nay Pyi Taw; Naypyidaw; Naypyitaw | Nay Pyi Taw
MM | 25.610 96.310 | Hpakant; Hpakan; Phakant | Kachin
MM | 21.370 93.970 | Mindat | Chin
MM | 22.700 93.430 | Thantlang; Htantlang | Chin
MM | 23.190 94.050 | =Kalemyo; Kalay; Kalaymyo; Kale | Sagain
MM | - | Pazigyi; Pa Zi Gyi; Pazi Gyi | Sagain
MM | - | Let Yet Kone | Sagain
MM | 20.870 92.530 | Buthidaung | Rakhine
MM | 20.820 92.370 | Maungdaw; Maungdaw township | Rakhine
MM | 19.430 93.550 | =Kyaukpyu; Kyaukphyu; Kyauk Phyu | Rakhine
MM | 20.360 93.260 | Minbya | Rakhine | 2
MM | 20.530 92.570 | Inn Din; Inn Dinn; Inndin | Rakhine | 2
MM | - | Tula Toli; Min Gyi | Rakhine
MM | - | Gu Dar Pyin | Rakhine
MM | 21.300 92.850 | Paletwa | Chin
MM | 23.990 97.900 | Muse | Shan
MM | 23.830 97.680 | Namkham; Nam Kham | Shan
MM | 18.060 97.440 | =Papun; Hpapun | Kayin
MM | 19.540 97.140 | Demoso | Kayah | 2
MM | - | Hpruso; Pruso; Moso; Mo So | Kayah
MM | 23.790 95.690 | Kawlin; Kawlinn | Sagain
MM | - | Lay Kay Kaw | Kayin
MM | 20.100 93.600 | Rakhine; Rakhine State; État de Rakhine; Arakan; État rakhine | Rakhine | 4
LK | 9.270 80.810 | Mullaitivu; Mullaittivu | Northern Province
LK | 9.385 80.400 | Kilinochchi | Northern Province
LK | 9.660 80.020 | =Jaffna; Jafna | Northern Province
LK | 9.320 80.720 | Mullivaikkal; Mullivaikal | Northern Province
PH | 8.000 124.290 | =Marawi City; Marawi | Soccsksargen
PH | 7.500 124.500 | Mindanao | | 5
ID | 4.500 96.800 | Aceh | Aceh | 4
KP | 39.020 125.750 | =Pyongyang | Pyongyang
CN | 39.907 116.397 | =Beijing; Pékin; Peking | Beijing
CN | 41.500 86.000 | Xinjiang | Xinjiang | 4
`;
