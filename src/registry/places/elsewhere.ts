/** Places of the Americas, capitals and seats by their other names, seas and straits. */
export const ELSEWHERE_PLACES = `
HT | 18.539 -72.335 | =Port-au-Prince | Ouest
HT | 18.513 -72.285 | =Petionville; Pétion-Ville; Pétionville; Petion-Ville | Ouest
HT | 18.580 -72.335 | =Cite Soleil; Cité Soleil; Cité-Soleil; Cite Soleil | Ouest
HT | 19.150 -72.613 | Pont-Sondé; Pont Sondé; Pont-Sonde | Artibonite
HT | 19.130 -72.530 | Liancourt | Artibonite
HT | 19.135 -72.483 | =Petite Riviere de l'Artibonite; Petite-Rivière-de-l'Artibonite; Petite-Rivière de l'Artibonite | Artibonite
HT | 18.530 -72.070 | Ganthier | Ouest
HT | 18.557 -72.350 | La Saline | Ouest
HT | 18.570 -72.270 | Tabarre | Ouest
HT | 18.547 -72.325 | Solino | Ouest
HT | 18.530 -72.360 | Martissant | Ouest
HT | 18.550 -72.335 | Bel Air; Bel-Air | Ouest
HT | 18.820 -72.200 | Saut-d'Eau; Saut d'Eau; Saut-d'eau | Centre | 2
HT | - | Labodrie | Ouest
HT | - | Wharf Jérémie; Wharf-Jérémie | Ouest
HT | 19.250 -72.500 | Artibonite; Artibonite department; département de l'Artibonite | Artibonite | 4
SV | 13.695 -88.105 | =San Francisco; San Francisco Gotera; Gotera | Morazán
SV | 13.957 -88.160 | Perquin; Perquín | Morazán
SV | 13.900 -88.115 | El Mozote; Mozote | Morazán
SV | 14.090 -88.750 | Arcatao | Chalatenango
SV | 13.720 -89.170 | =Delgado; Ciudad Delgado | San Salvador
SV | 13.880 -88.960 | Cinquera | Cabañas
SV | 14.100 -89.080 | El Paraíso; El Paraiso | Chalatenango | 2
SV | 13.810 -89.230 | =Nejapa | San Salvador
SV | 13.900 -88.150 | Jocoaitique | Morazán
SV | 13.840 -88.150 | Meanguera | Morazán | 2
SV | 13.940 -88.240 | Torola | Morazán | 2
SV | 13.676 -89.279 | =Santa Tecla; Nueva San Salvador | La Libertad
SV | 13.730 -89.210 | Zacamil; Colonia Zacamil | San Salvador | 2
SV | - | Guarjila | Chalatenango
SV | - | Corral Viejo | 
SV | 13.870 -89.120 | Guazapa Volcano; Guazapa Hill; Cerro Guazapa; Mount Guazapa | San Salvador | 2
GT | 14.640 -90.510 | =Guatemala City; Ciudad de Guatemala; ville de Guatemala | Guatemala
GT | 15.430 -91.030 | =San Juan Cotzal; Cotzal | Quiché
GT | - | Dos Erres; Las Dos Erres | Petén
GT | - | Rio Negro; Río Negro | Baja Verapaz
GT | 15.990 -90.770 | =Playa Grande; Ixcán; Ixcan | Quiché
GT | 16.900 -89.900 | Petén; Peten; El Petén | Petén | 4
CO | 4.610 -74.080 | =Bogotá; Bogota; Santafé de Bogotá | Bogota D.C.
CO | 6.250 -75.570 | =Medellín; Medellin | Antioquia
CO | 6.560 -76.890 | Bojayá; Bojaya; Bellavista | Chocó
CO | 7.880 -76.570 | San José de Apartadó; San Jose de Apartado | Antioquia | 2
CO | 9.700 -75.000 | El Salado | Bolívar | 2
CO | - | El Plateado | Cauca
CO | 8.500 -73.000 | Catatumbo | Norte de Santander | 3
CO | 3.240 -74.350 | =Uribe; La Uribe | Meta
CO | 7.500 -76.500 | Urabá; Uraba; Uraba region | Antioquia | 3
CO | - | La Rochela | Santander
CO | - | Mejor Esquina | Córdoba
CO | - | Casa Verde | Meta
CO | 6.900 -73.900 | Magdalena Medio; Middle Magdalena | | 5
PE | -13.530 -71.970 | =Cusco; Cuzco | Cusco
PE | -13.840 -74.370 | Lucanamarca; Santiago de Lucanamarca | Ayacucho
PE | -12.750 -74.100 | Uchuraccay | Ayacucho | 2
PE | -12.050 -77.020 | Barrios Altos | Lima
PE | - | Putis | Ayacucho
PE | - | Soccos; Socos | Ayacucho
PE | - | Vizcatán; Vizcatan | Junín
PE | -8.800 -76.000 | Upper Huallaga; Upper Huallaga Valley; Alto Huallaga; Huallaga Valley; Huallaga | | 5
PE | -12.300 -74.000 | VRAEM; Apurímac, Ene and Mantaro Valley | | 5
NI | 13.920 -84.400 | Rosita | North Caribbean Coast
HN | 13.300 -87.190 | =Ciudad Choluteca; Choluteca | Choluteca
HN | 14.380 -87.620 | Palmerola; Soto Cano; Soto Cano Air Base; Palmerola Air Base | Comayagua
HN | - | El Aguacate; Aguacate | Olancho
PA | 8.970 -79.530 | =Panamá; Panama City | Panamá
MX | 19.430 -99.130 | =Mexico City; Mexico; Ciudad de México; Mexico City | Mexico City
MX | 16.800 -92.600 | Chiapas | Chiapas | 4
CU | 23.130 -82.380 | =Havana; La Havane; La Habana | Havana
CU | 19.910 -75.110 | Guantánamo Bay; Guantanamo Bay; Guantanamo; baie de Guantanamo | Guantánamo
BR | -15.780 -47.930 | =Brasília; Brasilia | Federal District
US | 38.895 -77.037 | =Washington; Washington, D.C.; Washington DC; Washington D.C. | District of Columbia
US | 40.714 -74.006 | =New York City; New York; New York City | New York
DZ | 36.750 3.060 | =Algiers; Alger | Algiers
DZ | 21.330 0.950 | Bordj Badji Mokhtar; Bordj-Badji-Mokhtar | Bordj Badji Mokhtar
DZ | 28.050 9.560 | In Amenas; In Aménas; Tiguentourine | Illizi
MA | 34.010 -6.830 | =Rabat | Rabat
TN | 36.820 10.170 | =Tunis | Tunis
LY | 32.890 13.190 | =Tripoli; Tripoli of Libya; Tarabulus | Tripoli
LY | 32.120 20.070 | =Benghazi; Benghasi; Bengazi | Benghazi
LY | 31.200 16.590 | =Sirte; Syrte; Surt | Surt
LY | 32.370 15.090 | =Misrata; Misurata; Misratah | Misrata
LY | 32.760 22.640 | =Derna; Darna; Darnah | Darnah
LY | 32.430 13.630 | =Tarhuna; Tarhouna | Al Marqab
EG | 30.060 31.250 | =Cairo; Le Caire; al-Qahira | Cairo
EG | 31.200 29.920 | =Alexandria; Alexandrie | Alexandria
NE | 13.510 2.110 | =Niamey | Niamey
TD | 12.110 15.050 | =N'Djamena; Ndjamena; N'Djaména | N'Djamena
BF | 12.370 -1.520 | =Ouagadougou; Ouaga | Centre
CI | 5.350 -4.000 | =Abidjan | Abidjan
CM | 3.870 11.520 | =Yaoundé; Yaounde | Centre
ET | 9.020 38.750 | =Addis Ababa; Addis-Abeba; Addis Abeba | Addis Ababa
SS | 4.850 31.580 | =Juba; Djouba | Central Equatoria
SD | 15.550 32.530 | =Khartoum; Khartum | Khartoum
SD | 15.650 32.480 | =Omdurman; Omdourman; Oumdourman | Khartoum
SD | 19.620 37.220 | =Port Sudan; Port-Soudan | Red Sea
MZ | -25.970 32.570 | =Maputo | Maputo City
ZA | -25.740 28.190 | =Pretoria; Prétoria; Tshwane | Gauteng
ZA | -33.930 18.420 | =Cape Town; Le Cap | Western Cape
GB | 51.510 -0.130 | =London; Londres | England
FR | 48.850 2.350 | =Paris | Île-de-France
BE | 50.850 4.350 | =Brussels; Bruxelles | Brussels Capital
CH | 46.200 6.150 | =Genève; Geneva; Geneva city | Geneva
AT | 48.210 16.370 | =Vienna; Vienne; Wien | Vienna
NL | 52.080 4.300 | =The Hague; La Haye; Den Haag | South Holland
DE | 52.520 13.410 | =Berlin | Berlin
PL | 52.230 21.010 | =Warsaw; Varsovie | Mazovia
IT | 41.890 12.510 | =Rome; Roma | Lazio
ES | 40.420 -3.700 | =Madrid | Madrid
PT | 38.720 -9.130 | =Lisbon; Lisbonne; Lisboa | Lisbon
GR | 37.980 23.720 | =Athens; Athènes | Attica
TR | 39.920 32.850 | =Ankara | Ankara
RS | 44.800 20.470 | =Belgrade; Beograd | Central Serbia
BA | 43.850 18.360 | =Sarajevo | Federation of B&H
XK | 42.670 21.170 | =Pristina; Prishtina | Pristina
HR | 45.810 15.980 | =Zagreb | City of Zagreb
RO | 44.430 26.110 | =Bucharest; Bucarest | Bucureşti
HU | 47.500 19.040 | =Budapest | Budapest
CZ | 50.090 14.420 | =Prague; Praha | Prague
DK | 55.680 12.570 | =Copenhagen; Copenhague | Capital Region
SE | 59.330 18.070 | =Stockholm | Stockholm
BY | 53.900 27.570 | =Minsk | Minsk City
KW | 29.370 47.980 | =Kuwait City; Koweït City; Koweït-City | Al Asimah
AE | 24.450 54.400 | =Abu Dhabi; Abou Dhabi | Abu Dhabi
OM | 23.580 58.410 | =Muscat; Mascate | Muscat
GB | 54.600 -5.930 | =Belfast | N Ireland
GB | 55.000 -7.310 | =Derry; Londonderry | N Ireland
GB | 54.600 -6.700 | Northern Ireland; Irlande du Nord | N Ireland | 4
FR | 42.150 9.100 | Corsica; Corse | Corsica | 4
ES | 43.000 -2.600 | Basque Country; Pays basque; Pays Basque | Basque Country | 4
 | 43.300 34.500 | Black Sea; mer Noire | | 7
 | 46.100 36.500 | Sea of Azov; mer d'Azov | | 7
 | 20.000 38.500 | Red Sea; mer Rouge | | 7
 | 12.500 47.500 | Gulf of Aden; golfe d'Aden | | 7
 | 12.580 43.330 | Bab al-Mandab; Bab el-Mandeb; Bab al-Mandeb; détroit de Bab el-Mandeb; Bab al-Mandab Strait | | 7
 | 26.570 56.250 | Strait of Hormuz; détroit d'Ormuz | | 7
 | 35.500 18.000 | Mediterranean; Mediterranean Sea; Méditerranée; mer Méditerranée | | 7
 | 26.000 52.000 | Persian Gulf; golfe Persique; golfe Arabo-Persique; Arabian Gulf | | 7
 | 2.500 3.500 | Gulf of Guinea; golfe de Guinée | | 7
 | 13.000 114.000 | South China Sea; mer de Chine méridionale | | 7
`;
