/** Places of Middle Eastern conflicts that the packaged gazetteer lacks or spells otherwise. */
export const MIDDLE_EAST_PLACES = `
SY | 36.202 37.161 | =Aleppo; Alep; Halab | Aleppo
SY | 33.510 36.290 | =Damascus; Damas | Damascus
SY | 35.950 39.010 | =Ar Raqqah; Raqqa; Rakka; Raqa; Al-Raqqa; Ar-Raqqa; Racca | Raqqa
SY | 36.890 38.350 | =Kobani; Kobane; Kobanê; Kobané; Ain al-Arab; Ayn al-Arab; Kobanî | Aleppo
SY | 35.930 36.630 | =Idlib; Idleb | Idlib
SY | 35.340 40.140 | =Deir ez-Zor; Deir Ezzor; Deir al-Zor; Deir ez-Zur; Deir al-Zour; Dayr az-Zawr; Deir Ez Zor; Deir el-Zor | Deir ez-Zor
SY | 36.500 40.750 | =Al Hasakah; Hasakah; Hassakeh; Hassaké; Al-Hasakah; Hasaka; Hassaka; Hassakah | Al-Hasakah
SY | 35.520 35.790 | =Latakia; Lattaquié; Lattakia; Lattaquie | Latakia
SY | 34.889 35.887 | =Tartus; Tartous | Tartus
SY | 36.585 37.045 | =Azaz; A'zaz; Aazaz | Aleppo
SY | 36.470 37.100 | =Tall Rif'at; Tell Rifaat; Tal Rifaat; Tel Rifaat | Aleppo
SY | 36.528 37.955 | =Manbij; Membij; Minbij | Aleppo
SY | 36.370 37.520 | =Al Bab; Al-Bab; El Bab | Aleppo
SY | 35.645 36.675 | =Ma'arrat an Nu'man; Maarat al-Numan; Maarrat al-Numan; Maaret al-Noomane; Maaret al-Nouman; Ma'arrat al-Nu'man; Maarat an-Numan; Maaret al-Noumane | Idlib
SY | 35.440 36.650 | =Khan Shaykhun; Khan Sheikhoun; Khan Cheikhoun; Khan Sheikhun | Idlib
SY | 35.610 36.560 | =Kafr Nubl; Kafr Nabl; Kafranbel; Kafr Nobol | Idlib
SY | 35.810 36.320 | =Jisr ash Shughur; Jisr al-Shughur; Jisr al-Choughour; Jisr ash-Shughour; Jisr al-Shughour | Idlib
SY | 35.860 36.800 | =Saraqib; Sarakeb; Saraqeb | Idlib
SY | 36.140 36.830 | =Al Atarib; Atarib; Atareb | Aleppo
SY | 36.280 36.850 | =Darat 'Izzah; Darat Izza | Aleppo
SY | 35.130 36.750 | =Hama; Hamah; Hamat | Hama
SY | 34.880 36.510 | Houla; Al-Houla; Taldou; Hula | Homs
SY | 34.510 36.580 | =Al Qusayr; Qusayr; Al-Qusayr; Qousseir; Al-Qousseir; Qoussair | Homs
SY | 34.550 38.270 | =Tadmur; Palmyra; Palmyre; Tadmor | Homs
SY | 35.020 40.450 | =Al Mayadin; Mayadin; Al-Mayadin; Mayadine; Al-Mayadeen | Deir ez-Zor
SY | 34.450 40.920 | =Abu Kamal; Al-Bukamal; Albu Kamal; Boukamal; Abou Kamal; Al Bukamal; Boukamal | Deir ez-Zor
SY | 34.460 40.940 | Baghuz; Al-Baghuz; Baghouz; Al-Baghuz Fawqani; Baghuz Fawqani | Deir ez-Zor
SY | 37.050 41.220 | =Al Qamishli; Qamishli; Al-Qamishli; Kamechliyé; Qamichli; Qamishlo | Al-Hasakah
SY | 36.850 40.070 | =Ras al 'Ayn; Ras al-Ayn; Ras al-Ain; Serê Kaniyê; Ras al Ain | Al-Hasakah
SY | 36.700 38.950 | =Tall Abyad; Tell Abyad; Tal Abyad; Tel Abyad | Raqqa
SY | 36.385 38.860 | Ain Issa; Ayn Issa; Aïn Issa | Raqqa
SY | 35.840 38.540 | =Ath Thawrah; Tabqa; Al-Tabqa; Al-Thawrah; Al Tabqah; Tabka | Raqqa
SY | 32.620 36.100 | =Dar'a; Daraa; Deraa; Dar'a | Daraa
SY | 32.710 36.570 | =As Suwayda'; Suwayda; As-Suwayda; Sweida; Soueïda; Suweida; Soueida; Al-Suwayda; Swaida | Suwayda
SY | 33.125 35.820 | =Al Qunaytirah; Quneitra; Kuneitra; Qouneitra | Quneitra
SY | 33.570 36.400 | =Duma; Douma | Rif-dimashq
SY | 33.530 36.400 | Ghouta; Eastern Ghouta; East Ghouta; Ghouta orientale; Ghouta | Rif-dimashq | 3
SY | 33.458 36.236 | =Darayya; Daraya | Rif-dimashq
SY | 33.460 36.190 | =Al Mu'addamiyah; Moadamiya; Muadamiyat al-Sham; Mouadamiya; Moadamiyah | Rif-dimashq
SY | 33.720 36.100 | =Az Zabadani; Zabadani | Rif-dimashq
SY | 33.970 36.650 | =Yabrud; Yabroud; Yabrood | Rif-dimashq
SY | 33.840 36.550 | =Ma'lula; Maaloula | Rif-dimashq
SY | 35.360 35.930 | =Jablah; Jableh; Jablé | Latakia
SY | 33.475 36.300 | Yarmouk; Yarmouk camp; Yarmuk | Damascus
SY | 36.060 40.730 | =Ash Shaddadah; Al-Shaddadi; Shaddadi; Shadadi; Shaddadah | Al-Hasakah
SY | 33.500 38.660 | Al-Tanf; Al Tanf; Tanf; At-Tanf; Al-Tanaf | Homs
SY | 35.925 35.990 | =Kasab; Kessab; Kassab | Latakia
SY | 35.010 37.050 | =As Salamiyah; Salamiyah; Salamiyeh; Salamieh | Hama
SY | 36.370 37.000 | =Nubl; Nubbul; Zahraa | Aleppo
SY | 36.700 40.500 | Rojava; North-East Syria; north-eastern Syria | | 5
SY | 33.000 35.800 | Golan Heights; Golan; plateau du Golan; hauteurs du Golan | | 4
IQ | 36.340 43.120 | =Mosul; Mossoul | Nineveh
IQ | 33.310 44.360 | =Baghdad; Bagdad | Baghdad
IQ | 35.470 44.390 | =Kirkuk; Kirkouk | Kirkuk
IQ | 30.510 47.810 | =Al Basrah al Qadimah; Basra; Bassora; Al-Basrah; Basrah | Basra
IQ | 33.350 43.780 | =Al Fallujah; Fallujah; Falloujah; Falluja; Fallouja | Al Anbar
IQ | 33.425 43.300 | =Ramadi; Ar Ramadi | Al Anbar
IQ | 34.135 42.380 | =Hadithah; Haditha; Al-Haditha | Al Anbar
IQ | 34.930 43.490 | =Bayji; Baiji; Beiji; Baïji | Salah ad Din
IQ | 35.330 43.770 | =Al Hawijah; Hawija; Hawijah; Hawidja | Kirkuk
IQ | 36.380 42.450 | =Tall 'Afar; Tal Afar; Tel Afar; Tall Afar | Nineveh
IQ | 33.290 44.070 | =Abu Ghurayb; Abu Ghraib; Abou Ghraib | Baghdad
IQ | 33.510 44.240 | Taji; At-Taji; Camp Taji | Baghdad
IQ | 34.730 44.580 | Amerli; Amirli | Salah ad Din
IQ | 35.776 43.580 | =Makhmur; Makhmour; Makhmour | Erbil
IQ | 33.850 44.250 | =Ad Dujayl; Dujail | Salah ad Din
IQ | 33.980 44.940 | =Al Miqdadiyah; Muqdadiyah; Muqdadiya | Diyala
IQ | 32.860 44.200 | Jurf al-Sakhar; Jurf as-Sakhar; Jurf al-Nasr | Babil | 2
IQ | 34.370 41.090 | Al-Qaim; Al Qa'im; Al-Qaïm; Qaim | Al Anbar
IQ | 33.040 40.290 | =Ar Rutbah; Rutba; Rutbah; Al-Rutba | Al Anbar
IQ | 34.670 43.540 | Camp Speicher; Speicher | Salah ad Din
IQ | 36.350 43.380 | Bartella; Bartalla | Nineveh
IQ | 36.270 43.380 | =Al Hamdaniyah; Qaraqosh; Karakoch; Qaraqosh; Bakhdida | Nineveh
IQ | 36.450 43.350 | Bashiqa; Bachiqa | Nineveh
IQ | 35.790 43.290 | Qayyarah; Qayara; Al-Qayyarah; Qayyara | Nineveh
IQ | 36.320 41.860 | =Sinjar; Sindjar; Shingal; Sinjār | Nineveh
IQ | 36.190 44.010 | =Erbil; Irbil; Arbil; Hewler | Erbil
IQ | 35.560 45.430 | =As Sulaymaniyah; Sulaymaniyah; Souleimaniyeh; Sulaimaniya; Sulaimaniyah; Souleymanieh | Sulaymaniyah
IQ | 36.000 44.300 | Iraqi Kurdistan; Kurdistan irakien; Kurdistan Region; Kurdistan d'Irak | | 4
YE | 15.355 44.210 | =Sanaa; Sana'a; Sana; Sanaâ | Amanat Alasimah
YE | 14.800 42.950 | =Al Hudaydah; Hodeidah; Hodeida; Hodeïda; Al-Hudaydah; Hudaydah; Al-Hodeidah | Al Hudaydah
YE | 15.460 45.330 | =Ma'rib; Marib; Mareb | Ma’rib
YE | 16.940 43.760 | =Sa'dah; Saada; Sa'dah; Saadah; Sa'ada | Şa‘dah
YE | 13.320 43.250 | =Al Mukha; Mokha; Mocha; Moka; Al-Makha | Ta‘izz
YE | 13.580 44.020 | =Ta'izz; Taiz; Taëz; Taez; Ta'izz; Taizz | Ta‘izz
YE | 16.410 43.060 | =Harad; Haradh | Ḩajjah
YE | - | Dahyan; Dhahyan | Şa‘dah
YE | 15.450 45.020 | Sirwah; Serwah | Ma’rib | 2
YE | 13.700 44.730 | =Ad Dali'; Al-Dhale; Dhale; Ad Dali; Al-Dali; Al-Daleh; Ad-Dali | Aḑ Ḑāli‘
YE | - | Yakla; Yakla village | Al Bayda
YE | - | Ras Isa; Ras Issa | Al Hudaydah
YE | 13.500 45.700 | Abyan | Abyan Governorate | 4
YE | 16.000 49.000 | Hadramawt; Hadramout; Hadhramaut | Muhafazat Hadramaout | 4
PS | 31.500 34.467 | =Gaza; Gaza City; ville de Gaza | Gaza Strip
PS | 31.420 34.350 | Gaza Strip; bande de Gaza; Gaza enclave | Gaza Strip | 4
PS | 31.950 35.250 | West Bank; Cisjordanie; occupied West Bank; Cisjordanie occupée | West Bank | 4
PS | 31.345 34.303 | =Khan Yunis; Khan Younis; Khan Younès; Khan Younes; Khan Younous; Khan Yunus | Gaza Strip
PS | 31.530 34.483 | =Jabalya; Jabalia; Jabaliya; Jabaliyah; Jabalia camp; Jabaliya camp | Gaza Strip
PS | 31.539 34.536 | =Bayt Hanun; Beit Hanoun; Beit Hanun | Gaza Strip
PS | 31.547 34.495 | =Bayt Lahya; Beit Lahia; Beit Lahiya; Beit Lahya | Gaza Strip
PS | 31.417 34.350 | =Dayr al Balah; Deir al-Balah; Deir el-Balah; Deir Al Balah | Gaza Strip
PS | 31.446 34.393 | =An Nusayrat; Nuseirat; Nousseirat; Nusseirat; Nuseirat camp; Al-Nuseirat | Gaza Strip
PS | 31.440 34.400 | =Al Burayj; Bureij; Al-Bureij; Bureij camp; Boureij | Gaza Strip
PS | 31.421 34.385 | =Al Maghazi; Maghazi; Al-Maghazi | Gaza Strip
PS | 31.498 34.475 | Shuja'iyya; Shejaiya; Shujaiya; Shujayea; Chajaya; Shujaiyya; Choujaïya | Gaza Strip
PS | 31.350 34.250 | Al-Mawasi; Al Mawasi; Mawasi; Al-Mawassi | Gaza Strip | 2
PS | 31.230 34.280 | Kerem Shalom | Gaza Strip
PS | 31.560 34.545 | Erez; Erez crossing | Gaza Strip
PS | 31.540 34.480 | Al-Shati; Shati camp; Al-Chati | Gaza Strip
PS | 32.460 35.300 | =Janin; Jenin; Jénine; Djénine | West Bank
PS | 32.220 35.260 | =Nablus; Naplouse | West Bank
PS | 32.310 35.030 | =Tulkarm; Toulkarem; Tulkarem | West Bank
PS | 31.530 35.100 | =Hebron; Hébron; Al-Khalil | West Bank
PS | 31.704 35.204 | =Bethlehem; Bethléem | West Bank
PS | 31.860 35.450 | =Jericho; Jéricho | West Bank
PS | 32.190 34.970 | =Qalqilyah; Qalqilya; Kalkilya | West Bank
PS | 32.320 35.060 | Nur Shams; Nour Chams; Nur Shams camp | West Bank
PS | 32.211 35.285 | Balata; Balata camp | West Bank
IL | 31.780 35.220 | =Jerusalem; Jérusalem; East Jerusalem; Jérusalem-Est; al-Quds | Jerusalem
IL | 32.080 34.780 | =Tel Aviv; Tel-Aviv | Tel Aviv
IL | 32.817 34.989 | =Haifa; Haïfa | Haifa
IL | 31.668 34.574 | =Ashkelon; Ashqelon | Southern District
IL | 31.252 34.791 | =Beersheba; Beer-Sheva; Be'er Sheva; Beersheva | Southern District
IL | 31.480 34.530 | Kfar Aza | Southern District
IL | 31.310 34.400 | Nir Oz | Southern District
IL | 31.385 34.460 | Re'im; Reim; Réïm; Reïm | Southern District
IL | 31.470 34.500 | Nahal Oz | Southern District
IL | 31.425 34.490 | =Be'eri; Beeri; Béeri | Southern District
IL | 31.310 34.620 | =Ofakim; Ofaqim | Southern District
IL | 33.210 35.570 | =Qiryat Shemona; Kiryat Shmona; Kiryat Shemona | Northern District
IL | 33.270 35.770 | Majdal Shams; Majdal Chams | Northern District
IL | 33.010 35.100 | =Nahariyya; Nahariya | Northern District
IL | 31.375 34.400 | Kissufim | Southern District
IL | 31.610 34.520 | Zikim | Southern District
IL | 31.210 35.010 | Nevatim; Nevatim airbase | Southern District
LB | 33.890 35.500 | =Beirut; Beyrouth | Beirut
LB | 33.270 35.200 | =Tyre; Tyr; Sour | South Governorate
LB | 33.560 35.370 | =Sidon; Saïda; Saida | South Governorate
LB | 33.378 35.484 | =Nabatiye et Tahta; Nabatieh; Nabatiyeh; Nabatiye; Nabatiya | Nabatîyé
LB | 33.120 35.430 | Bint Jbeil; Bint Jubayl; Bent Jbail; Bint Jbayl | Nabatîyé
LB | 33.325 35.610 | Khiam; Al-Khiam; Khiyam | Nabatîyé
LB | 33.115 35.470 | Aitaroun; Aïtaroun | Nabatîyé
LB | 33.100 35.440 | Maroun al-Ras; Maroun el-Ras; Maroun ar-Ras | Nabatîyé
LB | 33.080 35.420 | Yaroun | Nabatîyé
LB | 33.097 35.336 | Aita al-Shaab; Aïta el-Chaab; Ayta ash-Shaab; Aita ash-Shaab | Nabatîyé
LB | 34.390 36.385 | Hermel; Al-Hermel | Baalbek-Hermel
LB | 34.180 36.420 | Arsal; Aarsal; Ersal | Baalbek-Hermel
LB | 33.120 35.140 | =En Naqoura; Naqoura; An-Naqoura; Nakoura | South Governorate
LB | 33.863 35.498 | Shatila; Sabra and Shatila; Sabra et Chatila; Chatila | Beirut
LB | 33.543 35.378 | Ain al-Hilweh; Aïn el-Héloué; Ein el-Hilweh; Ain el-Helweh; Aïn el-Helwé | South Governorate
LB | 34.510 35.960 | Nahr al-Bared; Nahr el-Bared; Nahr el Bared | North Governorate
LB | 33.850 35.510 | Dahieh; Dahiyeh; Dahiya; southern suburbs of Beirut; banlieue sud de Beyrouth; Beirut's southern suburbs | Mont-Liban
LB | 33.209 35.298 | =Qana; Cana | South Governorate
LB | 33.850 36.000 | Bekaa; Bekaa Valley; Beqaa Valley; plaine de la Békaa; Békaa; Beqaa | | 4
LB | 33.250 35.400 | southern Lebanon; south Lebanon; Liban-Sud; sud du Liban | | 5
IR | 35.690 51.390 | =Tehran; Téhéran | Tehran
IR | 32.650 51.680 | =Isfahan; Ispahan; Esfahan | Isfahan
IR | 33.730 51.730 | Natanz; Natanz nuclear facility | Isfahan | 2
IR | 34.880 50.990 | Fordow; Fordo | Qom
SA | 24.710 46.680 | =Riyadh; Riyad; Ryad | Riyadh
QA | 25.117 51.315 | Al Udeid; Al-Udeid Air Base | Al Rayyan
TR | 36.990 35.430 | Incirlik; Incirlik Air Base; İncirlik | Adana
TR | 37.900 40.230 | =Diyarbakır; Diyarbakir; Diyarbekir | Diyarbakır
TR | 41.010 28.950 | =Istanbul; İstanbul; Stamboul | Istanbul
JO | 33.310 38.700 | Tower 22 | Mafraq | 2
`;
