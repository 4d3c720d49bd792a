/**
 * Places of African conflicts that the packaged gazetteer lacks or spells otherwise (`table.ts` says how a line reads).
 * Coordinates are right to some five kilometres; where less is sure the precision says so, and where none is known
 * the place has none.
 */
export const AFRICA_PLACES = `
ML | 14.827 -5.252 | Dioura | Mopti
ML | 15.712 -4.912 | Léré | Tombouctou
ML | 16.833 -2.517 | Ber | Tombouctou
ML | 18.050 0.600 | Anefis; Anéfis; Anefif; Anéfif | Kidal
ML | 19.956 2.968 | Tinzaouaten; Tinzawaten; Tin Zaouatine; Tinzaouatène; Tin Zaouaten; Tinzaouatine; Tin Zaouatène | Kidal
ML | - | Tabrichat; Tabrichate; Tabrichatt | Kidal
ML | - | Tin Telout; Tin-Telout | Tombouctou
ML | - | Fooïta; Foïta; Fooita | Ségou
ML | 19.467 0.867 | =Aguelhok; Aguel hoc; Aguelhoc; Aguel-hoc | Kidal
ML | 20.243 0.977 | Amachach; Amachache | Kidal
ML | 18.450 2.483 | Tin-Essako; Tin Essako | Kidal | 2
ML | - | In Khalil; Inhalil; In-Khalil; In Halil | Kidal
ML | - | Boughessa; Boghassa | Kidal
ML | - | Taoundert | Kidal
ML | - | Ikadewan; Ikadewane | Kidal
ML | 17.367 0.150 | Almoustarat; Almoustrat | Gao | 2
ML | - | Tarkint | Gao
ML | - | Djebock; Djebok | Gao
ML | 16.650 -0.233 | Tondibi | Gao | 2
ML | - | Intahaka; N'Tahaka | Gao
ML | - | N'Tillit; Ntillit; In Tillit | Gao
ML | 15.183 0.717 | Ouatagouna | Gao
ML | 14.957 0.703 | Labbezanga; Labézanga | Gao
ML | - | Indelimane; In Delimane | Gao
ML | 16.533 1.500 | Talataye; Talataï | Gao | 2
ML | 15.433 3.017 | Andéramboukane; Anderamboukane; Andéranboukane | Ménaka
ML | - | Tamalat | Ménaka
ML | - | Inékar; Inekar | Ménaka
ML | 16.773 -3.007 | =Timbuktu; Tombouctou; Timbuctoo | Tombouctou
ML | 15.820 -1.300 | Gossi | Tombouctou
ML | 16.883 -1.917 | =Gourma-Rharous; Rharous; Gourma Rharous | Tombouctou
ML | 15.850 -4.317 | Soumpi | Tombouctou | 2
ML | 16.133 -3.750 | Tonka | Tombouctou | 2
ML | - | Razelma; Ras el Ma; Rass El Ma; Raz El Ma | Tombouctou
ML | - | Gargando | Tombouctou
ML | - | Acharane | Tombouctou
ML | - | Bintagoungou | Tombouctou
ML | - | Essakane | Tombouctou
ML | - | Zarho | Tombouctou
ML | 15.283 -1.700 | Hombori | Mopti
ML | 15.083 -2.217 | Boni | Mopti
ML | - | Boulkessi; Boulikessi; Boulkessy | Mopti
ML | 14.683 -1.950 | Mondoro | Mopti
ML | - | Dioungani | Mopti
ML | - | Dinangourou | Mopti
ML | 14.947 -3.893 | Konna; Kona | Mopti
ML | 14.530 -4.100 | Sévaré; Sevare | Mopti
ML | 13.983 -3.467 | Ogossagou | Mopti | 2
ML | - | Sobane Da; Sobane-Da; Sobane; Sobanou-Kou | Mopti
ML | - | Moura; Mourah | Mopti
ML | 14.150 -5.017 | Diafarabé | Mopti
ML | - | Kouakourou; Kwakourou | Mopti
ML | - | Bodio | Mopti
ML | - | Marébougou | Mopti
ML | 15.283 -5.550 | Nampala | Ségou
ML | 14.687 -6.021 | Diabaly | Ségou
ML | 14.867 -6.117 | Farabougou | Ségou | 2
ML | - | Dogofry | Ségou
ML | 13.960 -5.360 | =Ké-Macina; Macina; Ke-Macina | Ségou
ML | 15.230 -9.590 | =Nioro; Nioro du Sahel | Kayes
ML | 14.700 -10.300 | Sandaré | Kayes | 2
ML | 16.500 -1.500 | Azawad; Azaouad | | 5
ML | 16.000 0.000 | Liptako-Gourma; Liptako Gourma; Liptako | | 5
BF | 14.229 -0.863 | Arbinda; Aribinda | Sahel
BF | 13.417 -1.050 | Barsalogho; Barsalgho | Centre-Nord
BF | 13.330 0.330 | Solhan | Sahel | 2
BF | 14.383 -1.300 | Inata | Sahel | 2
BF | 14.650 0.033 | Markoye | Sahel
BF | 13.980 0.310 | Seytenga | Sahel | 2
BF | - | Mansila | Sahel
BF | - | Nassoumbou | Sahel
BF | - | Koutougou | Sahel
BF | - | Foubé | Centre-Nord
BF | - | Yirgou | Centre-Nord
BF | 14.360 0.180 | Falagountou | Sahel | 2
BF | 14.380 0.070 | Essakane | Sahel | 2
BF | 11.930 1.770 | Partiaga | Est | 2
BF | 12.480 1.510 | Kantchari | Est
BF | 12.360 1.040 | Matiacoali | Est
BF | - | Boungou | Est
BF | - | Foutouri | Est
BF | - | Nadiagou | Est
BF | - | Tanwalbougou | Est
BF | - | Bartiébougou; Bartiebougou | Est
BF | - | Silgadji | Sahel
BF | - | Gaskindé; Gaskinde | Sahel
BF | - | Karma | Nord
BF | - | Zaongo | Centre-Nord
BF | 13.120 -4.160 | Djibasso | Boucle du Mouhoun
BF | 13.310 -0.520 | Tougouri | Centre-Nord
BF | 13.800 -2.670 | Thiou | Nord
NE | - | Inates; Inatès; In-Ates | Tillabéri
NE | - | Chinagodrar; Chinégodar; Sinagodar; Chinégodrar | Tillabéri
NE | 15.040 2.700 | Banibangou; Bani-Bangou | Tillabéri
NE | - | Tongo Tongo; Tongo-Tongo | Tillabéri
NE | - | Tchomabangou; Tchoma Bangou; Tchombangou | Tillabéri
NE | - | Zaroumdareye; Zaroumadareye; Zaroumadaréye | Tillabéri
NE | - | Darey-Daye; Darey Dey | Tillabéri
NE | - | Anzourou | Tillabéri
NE | - | Fambita | Tillabéri
NE | - | Sanam | Tillabéri
NE | 12.840 1.690 | Makalondi | Tillabéri
NE | 14.620 0.980 | Kandadji | Tillabéri
NE | 15.896 5.800 | Tchintabaraden | Tahoua
NE | 14.250 13.110 | =Nguigmi; N'Guigmi | Diffa
NE | - | Toumour | Diffa
NE | - | Blabrine | Diffa
NE | 19.350 5.770 | Assamaka | Agadez
NE | 21.950 13.650 | Madama | Agadez
NE | 18.990 12.890 | Dirkou | Agadez
TD | - | Bohoma; Boma | Lac
TD | - | Kouri Bougoudi | Tibesti
NG | 13.110 13.850 | Baga | Borno State
NG | 11.860 12.930 | Auno | Borno State | 2
NG | 11.950 13.280 | Zabarmari | Borno State | 2
NG | - | Jakana | Borno State
NG | 11.230 13.800 | Pulka | Borno State | 2
NG | 13.670 13.330 | Malam Fatori; Mallam Fatori | Borno State
NG | - | Metele | Borno State
NG | - | Doron Baga | Borno State
NG | 11.250 13.400 | Sambisa; Sambisa Forest; forêt de Sambisa; forêt Sambisa | Borno State | 3
NG | - | Buni Gari | Yobe State
NG | - | Kuriga | Kaduna State
NG | - | Jangebe | Zamfara State
NG | 9.970 6.830 | Shiroro | Niger State | 3
NG | 7.900 7.900 | Agatu | Benue State | 3
NG | - | Yelwata; Yelewata | Benue State
CM | 11.170 14.010 | Kolofata | Far North
CM | - | Amchidé; Amchide | Far North
CM | 12.370 14.220 | Fotokol | Far North
CM | - | Kerawa | Far North
CM | 11.390 14.640 | Waza | Far North
CM | - | Ngarbuh | North-West
SD | 13.628 25.350 | =El Fasher; Al Fashir; Al-Fashir; El-Facher; El Facher; Al-Facher; El-Fasher; Al-Fasher; Al Fasher | Northern Darfur
SD | 13.450 22.440 | =Geneina; El Geneina; Al-Geneina; El-Geneina; Al Junaynah; El Jeneina; Al Geneina | Western Darfur
SD | 12.910 23.480 | =Zalingei; Zalinguei; Zalingi | Central Darfur
SD | 12.049 24.881 | =Nyala | Southern Darfur
SD | 15.640 32.530 | =Khartoum North; Bahri; Khartoum-Nord; Khartoum Bahri | Khartoum
SD | 14.400 33.520 | =Wad Medani; Wad Madani; Wad-Madani; Ouad Madani | Al Jazirah
SD | - | Wad an Nura; Wad al-Noura; Wad Al Noura; Wad an-Nura; Wad al-Nura | Al Jazirah
SD | 11.460 26.130 | =Ed Daein; El Daein; Al-Daein; Ad-Du'ayn; El-Daein; Ed-Daein; ad Du'ayn | Eastern Darfur
SD | 11.330 27.820 | =Babanusa; Babanousa; Babanoussa | West Kordofan
SD | 11.030 27.740 | =Muglad; Al Muglad; El Muglad | West Kordofan
SD | 14.035 35.386 | =Gedaref; El Gedaref; Al-Qadarif; Gadarif; Al Gedaref; Gedarif; El-Gadarif | Al Qaḑārif
SD | 11.790 34.360 | =Ed Damazin; Damazin; Ad-Damazin; Ad Damazin; Damazine | Blue Nile
SD | 13.650 24.080 | =Kabkabiya; Kebkabiya; Kabkabiyah | Northern Darfur
SD | 13.500 24.880 | Tawila; Tawilah | Northern Darfur | 2
SD | - | Malha; Al Malha | Northern Darfur
SD | - | Karnoi; Umm Baru | Northern Darfur
SD | 13.480 25.310 | Zamzam; Zam Zam; Zamzam camp | Northern Darfur
SD | 13.670 25.330 | Abu Shouk; Abou Chouk; Abu Shouk camp | Northern Darfur
SD | 15.040 22.820 | Tina; Tine; Al Tina | Northern Darfur | 2
SD | 14.370 22.440 | Kulbus | Western Darfur | 2
SD | 13.480 22.500 | Ardamata; Ardamatta | Western Darfur
SD | - | Misterei | Western Darfur
SD | - | Murnei; Mornei | Western Darfur
SD | 13.184 30.217 | =El Obeid; Al-Obeid; El-Obeid; Al Ubayyid; El Obeïd | North Kordofan
SD | 12.700 28.430 | =En Nahud; An Nuhud; El Nahud; Nahud; En-Nahoud; An Nahud; El-Nahud | West Kordofan
SD | 13.700 30.370 | Bara; Barah | North Kordofan
SD | 12.905 31.215 | =Umm Ruwaba; Um Rawaba; Umm Rawaba; Er Rawaba | North Kordofan
SD | 13.480 33.320 | Jebel Moya; Jabal Moya | Sennar | 2
SD | 14.750 33.300 | =Al Hasaheisa; Hasahisa; Hasaheisa; El Hasaheisa | Al Jazirah
SD | 14.770 33.370 | =Rufaa; Rufa'a | Al Jazirah
SD | 15.240 32.500 | Jebel Aulia; Jebel Awlia; Jabal Awliya; Jebel Aoulia; Jabal Awlia | Khartoum
SD | 9.990 29.400 | Heglig; Hijlij; Higlig | Southern Kordofan | 2
SD | 11.100 30.500 | Kauda | Southern Kordofan | 2
SD | 13.500 25.000 | Darfur; Darfour | | 4
SD | 12.500 29.500 | Kordofan; Kordofan region; Kurdufan | | 4
SD | 11.700 30.300 | Nuba Mountains; monts Nouba | Southern Kordofan | 3
SD | 9.595 28.437 | Abyei; Abyeï | 
SS | 6.800 33.130 | Pibor; Pibor Post | Jonglei
SS | 8.600 33.070 | Nasir; Nassir | Upper Nile
SS | 9.290 29.800 | Rubkona; Rubkuai | Unity
SS | 7.780 33.000 | Akobo | Jonglei
SS | 11.750 32.800 | Renk | Upper Nile
SS | 9.080 30.880 | Old Fangak; Fangak | Jonglei | 2
SS | - | Ulang | Upper Nile
SS | - | Pieri; Uror | Jonglei
ET | 13.497 39.475 | =Mek'ele; Mekelle; Mekele; Makalle; Mékélé | Tigray
ET | 14.120 38.720 | =Axum; Aksum; Aksoum | Tigray
ET | 14.100 38.280 | =Inda Silase; Shire; Shire Inda Selassie; Shire Endaselassie; Inda Selassie | Tigray
ET | 14.290 36.610 | =Humera; Himora; Humora; Setit Humera | Tigray
ET | 14.070 36.560 | Mai Kadra; Maï Kadra; Mai-Kadra; Maikadra; May Cadera | Tigray
ET | 11.830 39.600 | =Weldiya; Woldiya; Weldia; Woldia; Waldia | Amhara
ET | 12.600 37.470 | =Gondar; Gonder | Amhara
ET | 13.980 39.430 | =Hawzen; Hawzien; Hawzene | Tigray
ET | - | Togoga; Togogwa | Tigray
ET | - | Mahbere Dego; Mahibere Dego | Tigray
ET | - | Chenna; Chenna Teklehaymanot | Amhara
ET | 11.790 41.000 | =Semera; Samara | Āfar
ET | 10.350 39.930 | Ataye; Ataya | Amhara | 2
ET | 10.000 39.900 | Shewa Robit; Shoa Robit; Shewarobit | Amhara
ET | 9.090 36.550 | =Nek'emte; Nekemte | Oromiya
ET | 10.070 34.530 | =Asosa; Assosa | Bīnshangul Gumuz
ET | 11.410 37.160 | Merawi; Mérawi | Amhara
ET | 10.340 37.730 | =Debre Mark'os; Debre Markos | Amhara
ET | - | Tole | Oromiya
ET | 14.730 37.800 | Badme; Badmé | Tigray | 2
ET | 14.520 39.390 | Zalambessa; Zala Anbesa; Zalambesa | Tigray
ET | 12.780 39.540 | =Maych'ew; Maychew; Maichew | Tigray
ET | 3.530 39.050 | Moyale | Oromiya
ET | 13.790 39.600 | =Wik'ro; Wukro | Tigray
ET | 14.180 39.570 | Edaga Hamus; Idaga Hamus; Edaga Hamous | Tigray
ET | 13.620 39.000 | =Abiy Adi; Abiy Addi | Tigray
ET | - | Metekel; Métékel | Bīnshangul Gumuz | 3
ET | 14.000 38.500 | Tigray region; Tigré; Tigray; Tigrai | Tigray | 4
ET | 7.500 39.500 | Oromia; Oromiya region; Oromiya | Oromiya | 4
SO | 2.780 45.500 | =Jawhar; Jowhar | Middle Shabele
SO | 6.770 47.430 | =Gaalkacyo; Galkayo; Galkacyo; Galkaio | Mudug
SO | 8.410 48.480 | =Garoowe; Garowe | Nugaal
SO | 9.560 44.065 | =Hargeysa; Hargeisa | Woqooyi Galbeed
SO | 8.477 47.360 | =Laascaanood; Las Anod; Lascanod; Las Anood; Laas Caanood; Las-Anod | Sool
SO | 5.535 46.387 | =Dhuusamarreeb; Dhusamareb; Dhusamreb; Dusamareb; Dhuusamareeb | Galguduud
SO | 5.310 45.880 | Guriel; Guriceel; Guri-El | Galguduud
SO | - | El Adde; El-Adde; Ceel Cadde; El Ade | Gedo
SO | - | Kulbiyow; Kolbiyow; Kulbiow | Lower Juba
SO | 1.810 44.700 | Janale; Janaale; Jannale | Lower Shabeelle
SO | 1.640 44.520 | Bulo Marer; Bulomarer; Buulo Mareer; Bulo Mareer; Buulomareer | Lower Shabeelle
SO | - | Leego; Lego | Lower Shabeelle
SO | 2.140 45.120 | =Afgooye; Afgoye; Afgoi | Lower Shabeelle
SO | 1.715 44.770 | =Marka; Merca; Merka | Lower Shabeelle
SO | 1.110 44.030 | =Baraawe; Barawe; Brava | Lower Shabeelle
SO | 2.340 42.280 | =Baardheere; Bardhere; Bardera; Bardheere | Gedo
SO | 3.330 42.220 | =Garbahaarrey; Garbaharey; Garbaharrey | Gedo
SO | 4.160 42.080 | Dolow; Doolow; Dollow; Dolo | Gedo
SO | 4.120 43.890 | =Xuddur; Hudur; Huddur; Hoddur | Bakool
SO | 4.690 46.620 | =Ceelbuur; El Bur; El Buur; El-Bur | Galguduud
SO | 4.650 47.850 | =Xarardheere; Harardhere; Haradheere; Haradhere | Mudug
SO | - | Galcad; Gal'ad; Galad | Galguduud
SO | - | Bacadweyne; Ba'adweyne | Mudug
SO | - | Wisil | Mudug
SO | - | Osweyne; Cowsweyne; Oosweyne; Awsweyne | Galguduud
SO | - | El Baraf; El-Baraf; Ceel Baraf | Middle Shabele
SO | - | Masagaway; Massagaway | Galguduud
SO | -1.640 41.580 | Ras Kamboni; Raas Kaambooni; Ras Kamboni base | Lower Juba
SO | 0.510 42.070 | =Afmadow; Afmadu | Lower Juba
SO | 3.930 41.870 | Bula Hawa; Beledhawo; Beled Hawo; Beled-Hawo; Bulo Hawo; Beled Xaawo | Gedo | 2
SO | 2.037 45.344 | =Mogadishu; Mogadiscio; Muqdisho | Banaadir
SO | -0.358 42.545 | =Kismayo; Kismaayo; Chisimayu | Lower Juba
SO | 4.736 45.204 | =Beledweyne; Beled Weyne; Belet Weyne; Beledwyene; Beledweyn | Hiiraan
SO | 11.285 49.181 | =Bosaso; Boosaaso; Bossaso | Bari
SO | 8.500 49.000 | Puntland | | 4
SO | 9.500 46.000 | Somaliland | | 4
KE | -2.250 40.910 | Manda Bay; Camp Simba | Lamu | 2
CD | 0.700 29.520 | Oicha | North Kivu
CD | 0.930 29.600 | Eringeti | North Kivu | 2
CD | 0.600 29.500 | Mbau | North Kivu | 2
CD | -0.716 29.180 | Kanyabayonga | North Kivu
CD | -1.300 29.600 | Bunagana | North Kivu
CD | -1.160 29.430 | Kiwanja | North Kivu
CD | -1.550 28.880 | Rubaya | North Kivu
CD | -1.400 28.820 | Masisi; Masisi-Centre; Masisi centre | North Kivu
CD | -1.425 28.070 | Walikale; Walikale-Centre | North Kivu
CD | -1.710 29.020 | Minova | South Kivu
CD | -1.570 29.050 | Saké; Sake | North Kivu
CD | -2.100 28.900 | Kalehe | South Kivu | 2
CD | -2.309 28.809 | Kavumu | South Kivu
CD | - | Kishishe; Kisheshe | North Kivu
CD | - | Bambo | North Kivu
CD | -1.240 29.050 | Kitchanga; Kitshanga | North Kivu
CD | -1.130 29.050 | Mweso | North Kivu | 2
CD | - | Nyanzale | North Kivu
CD | -1.500 29.350 | Kibumba | North Kivu | 2
CD | -1.350 29.360 | Rumangabo | North Kivu
CD | -1.610 29.260 | Kanyaruchinya | North Kivu | 2
CD | -1.630 29.140 | Mugunga | North Kivu
CD | -1.620 29.130 | Bulengo | North Kivu | 2
CD | -0.740 29.620 | Ishasha | North Kivu
CD | 0.045 29.710 | Kasindi | North Kivu
CD | 0.330 29.750 | Mutwanga | North Kivu | 2
CD | - | Mamove | North Kivu
CD | - | Ntoyo | North Kivu
CD | -1.000 28.700 | Pinga | North Kivu | 2
CD | 1.940 30.040 | Mongbwalu | Ituri
CD | 1.370 29.770 | Komanda | Ituri
CD | 1.360 29.040 | Mambasa | Ituri
CD | 1.450 29.870 | Irumu | Ituri
CD | 1.000 29.970 | Boga | Ituri | 2
CD | - | Tchabi | Ituri
CD | 2.300 30.980 | Mahagi | Ituri
CD | 1.760 30.550 | Drodro | Ituri | 2
CD | - | Plaine Savo; Savo | Ituri
CD | - | Fataki | Ituri
CD | - | Blukwa | Ituri
CD | - | Lodha | Ituri
CD | 1.390 30.440 | Kasenyi | Ituri
CD | 1.440 30.480 | Tchomia; Chomia | Ituri | 2
CD | -4.300 28.940 | Fizi | South Kivu
CD | -4.100 29.100 | Baraka | South Kivu
CD | -3.930 28.740 | Minembwe | South Kivu | 2
CD | - | Makobola | South Kivu
CD | - | Mutarule | South Kivu
CD | -2.745 29.000 | Kamanyola | South Kivu
CD | -2.870 29.030 | Luvungi | South Kivu
CD | -3.090 29.120 | Sange | South Kivu
CD | -1.895 16.550 | Yumbi | Mai-Ndombe
CD | -3.180 16.200 | Kwamouth | Mai-Ndombe
CD | -3.310 17.380 | =Bandundu | Kwilu
CD | -0.800 29.000 | North Kivu; Nord-Kivu | North Kivu | 4
CD | -3.000 28.300 | South Kivu; Sud-Kivu | South Kivu | 4
CD | -0.700 29.500 | Virunga; Virunga National Park; parc national des Virunga; parc des Virunga | North Kivu | 3
CF | 6.510 23.260 | Yalinga | Haute-Kotto
CF | 5.310 25.960 | Mboki | Haut-Mbomou
CF | 4.970 23.930 | Rafaï; Rafai | Mbomou
CF | 8.530 23.260 | Sam Ouandja; Sam-Ouandja | Haute-Kotto | 2
CF | 10.470 23.280 | Am Dafok; Amdafock; Am-Dafock | Vakaga
CF | 7.600 16.950 | Markounda | Ouham | 2
CF | - | Sikikede; Sikikédé | Vakaga
CF | - | Chimbolo | Ouaka
CF | - | Boyo | Ouaka
CF | - | Koui | Ouham-Pendé
MZ | -10.776 40.470 | Palma | Cabo Delgado Province
MZ | -10.820 40.530 | Afungi | Cabo Delgado Province
MZ | -12.390 40.520 | Quissanga | Cabo Delgado Province | 2
MZ | -11.070 39.750 | Nangade | Cabo Delgado Province | 2
MZ | -11.820 39.800 | Muidumbe | Cabo Delgado Province | 3
MZ | -12.970 39.860 | Ancuabe | Cabo Delgado Province
MZ | -12.060 40.470 | Mucojo | Cabo Delgado Province | 2
MZ | - | Quiterajo | Cabo Delgado Province
MZ | - | Awasse; Awasi | Cabo Delgado Province
MZ | - | Xitaxi | Cabo Delgado Province
MZ | - | Meluco | Cabo Delgado Province
MZ | -13.350 38.570 | Balama | Cabo Delgado Province
MZ | -14.200 40.530 | Memba | Nampula
MZ | -12.300 39.500 | Cabo Delgado; Cap Delgado | Cabo Delgado Province | 4
MZ | -11.346 40.354 | =Mocímboa; Mocímboa da Praia; Mocimboa da Praia | Cabo Delgado Province
LY | 31.757 20.200 | Benina | Benghazi
EG | 29.500 33.800 | Sinai; Sinai Peninsula; Sinaï; péninsule du Sinaï | | 4
EG | 31.220 34.110 | Sheikh Zuweid; Cheikh Zoueid | North Sinai
EG | - | Bir al-Abed; Bir al-Abd | North Sinai
SN | 12.800 -15.500 | Casamance | | 4
TD | 13.500 14.200 | Lake Chad; lac Tchad; Lake Chad basin; bassin du lac Tchad | | 5
`;
