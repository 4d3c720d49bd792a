/**
 * Countries and territories of ISO 3166-1, with the names and inhabitant words that reports use for them. A line is
 *
 *     ML | English names | French names | English inhabitant words | French ones, masculine singular
 *
 * The first name of each list is the usual one. Plurals and feminines are formed (`demonyms.ts`); a form that
 * the rules would get wrong is written out after a slash (`turc/turque`), an invariable word ends in `=`.
 */
export const COUNTRY_TABLE = `
AD | Andorra | Andorre | Andorran | andorran
AE | United Arab Emirates; UAE; Emirates; U.A.E. | Émirats arabes unis; EAU; Émirats | Emirati | émirati; émirien
AF | Afghanistan; Islamic Republic of Afghanistan | Afghanistan | Afghan | afghan
AG | Antigua and Barbuda | Antigua-et-Barbuda | Antiguan | antiguayen
AI | Anguilla | Anguilla | Anguillan | anguillais
AL | Albania | Albanie | Albanian | albanais
AM | Armenia; Republic of Armenia | Arménie | Armenian | arménien
AO | Angola | Angola | Angolan | angolais
AQ | Antarctica | Antarctique | |
AR | Argentina | Argentine | Argentine; Argentinian; Argentinean | argentin
AS | American Samoa | Samoa américaines | American Samoan |
AT | Austria | Autriche | Austrian | autrichien
AU | Australia | Australie | Australian | australien
AW | Aruba | Aruba | Aruban | arubais
AX | Åland Islands | Îles Åland | |
AZ | Azerbaijan; Republic of Azerbaijan | Azerbaïdjan; Azerbaidjan | Azerbaijani; Azeri | azerbaïdjanais; azéri
BA | Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia | Bosnie-Herzégovine; Bosnie | Bosnian | bosnien; bosniaque
BB | Barbados | Barbade | Barbadian | barbadien
BD | Bangladesh | Bangladesh | Bangladeshi | bangladais
BE | Belgium | Belgique | Belgian | belge
BF | Burkina Faso; Burkina; Upper Volta | Burkina Faso; Burkina; Haute-Volta | Burkinabe=; Burkinabé=; Burkinan | burkinabé/burkinabè; burkinabè=
BG | Bulgaria | Bulgarie | Bulgarian | bulgare
BH | Bahrain | Bahreïn | Bahraini | bahreïni; bahreïnien
BI | Burundi | Burundi | Burundian | burundais
BJ | Benin; Dahomey | Bénin | Beninese; Beninois | béninois
BL | Saint Barthélemy | Saint-Barthélemy | |
BM | Bermuda | Bermudes | Bermudian | bermudien
BN | Brunei; Brunei Darussalam | Brunei | Bruneian | brunéien
BO | Bolivia | Bolivie | Bolivian | bolivien
BQ | Caribbean Netherlands | Pays-Bas caribéens | |
BR | Brazil | Brésil | Brazilian | brésilien
BS | Bahamas | Bahamas | Bahamian | bahamien
BT | Bhutan | Bhoutan | Bhutanese | bhoutanais
BV | Bouvet Island | Île Bouvet | |
BW | Botswana | Botswana | Motswana=; Batswana=; Botswanan | botswanais; botswanéen
BY | Belarus; Byelorussia | Biélorussie; Bélarus | Belarusian; Belarussian; Byelorussian | biélorusse; bélarusse
BZ | Belize | Belize | Belizean | bélizien
CA | Canada | Canada | Canadian | canadien
CC | Cocos Islands | Îles Cocos | |
CD | Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; D.R. Congo; Congo-Kinshasa; Zaire | République démocratique du Congo; RDC; RD Congo; Congo-Kinshasa; Zaïre; R.D. Congo | Congolese; Zairian; Zairean | congolais; zaïrois
CF | Central African Republic; CAR; C.A.R. | République centrafricaine; Centrafrique; RCA | Central African | centrafricain
CG | Republic of the Congo; Republic of Congo; Congo-Brazzaville | République du Congo; Congo-Brazzaville | Brazzaville Congolese= | brazza-congolais
CH | Switzerland | Suisse | Swiss | suisse; helvétique
CI | Ivory Coast; Côte d'Ivoire; Republic of Côte d'Ivoire | Côte d'Ivoire; Côte-d'Ivoire | Ivorian; Ivoirian | ivoirien
CK | Cook Islands | Îles Cook | Cook Islander |
CL | Chile | Chili | Chilean | chilien
CM | Cameroon | Cameroun | Cameroonian | camerounais
CN | China; People's Republic of China; PRC | Chine; République populaire de Chine | Chinese | chinois
CO | Colombia | Colombie | Colombian | colombien
CR | Costa Rica | Costa Rica | Costa Rican | costaricain; costaricien
CU | Cuba | Cuba | Cuban | cubain
CV | Cape Verde; Cabo Verde | Cap-Vert; Cabo Verde | Cape Verdean | cap-verdien; capverdien
CW | Curaçao | Curaçao | Curaçaoan |
CX | Christmas Island | Île Christmas | |
CY | Cyprus | Chypre | Cypriot | chypriote; cypriote
CZ | Czech Republic; Czechia | République tchèque; Tchéquie | Czech | tchèque
DE | Germany; Federal Republic of Germany; West Germany | Allemagne | German | allemand
DJ | Djibouti | Djibouti | Djiboutian | djiboutien
DK | Denmark | Danemark | Danish; Dane | danois
DM | Dominica | Dominique | |
DO | Dominican Republic | République dominicaine | Dominican | dominicain
DZ | Algeria | Algérie | Algerian | algérien
EC | Ecuador | Équateur | Ecuadorian; Ecuadoran; Ecuadorean | équatorien
EE | Estonia | Estonie | Estonian | estonien
EG | Egypt | Égypte | Egyptian | égyptien
EH | Western Sahara | Sahara occidental; Sahara-Occidental | Sahrawi; Saharawi | sahraoui
ER | Eritrea | Érythrée | Eritrean | érythréen
ES | Spain | Espagne | Spanish; Spaniard | espagnol
ET | Ethiopia | Éthiopie | Ethiopian | éthiopien
FI | Finland | Finlande | Finnish; Finn | finlandais
FJ | Fiji | Fidji | Fijian | fidjien
FK | Falkland Islands; Falklands; Malvinas; Malvinas Islands | Malouines; îles Malouines | Falkland Islander |
FM | Micronesia; Federated States of Micronesia | Micronésie; États fédérés de Micronésie | Micronesian | micronésien
FO | Faroe Islands | Îles Féroé | Faroese | féroïen
FR | France; French Republic | France; République française | French; Frenchman=; Frenchmen= | français
GA | Gabon | Gabon | Gabonese | gabonais
GB | United Kingdom; UK; U.K.; Britain; Great Britain | Royaume-Uni; Grande-Bretagne | British; Briton | britannique
GD | Grenada | Grenade | Grenadian | grenadien
GE | Georgia; Republic of Georgia | Géorgie | Georgian | géorgien
GF | French Guiana | Guyane française | French Guianese | guyanais
GG | Guernsey | Guernesey | |
GH | Ghana | Ghana | Ghanaian | ghanéen
GI | Gibraltar | Gibraltar | Gibraltarian | gibraltarien
GL | Greenland | Groenland | Greenlandic; Greenlander | groenlandais
GM | Gambia; The Gambia | Gambie | Gambian | gambien
GN | Guinea; Guinea-Conakry; Republic of Guinea | Guinée; Guinée-Conakry | Guinean | guinéen
GP | Guadeloupe | Guadeloupe | Guadeloupean | guadeloupéen
GQ | Equatorial Guinea | Guinée équatoriale | Equatoguinean; Equatorial Guinean | équato-guinéen
GR | Greece | Grèce | Greek | grec/grecque
GS | South Georgia and the South Sandwich Islands | Géorgie du Sud-et-les îles Sandwich du Sud | |
GT | Guatemala | Guatemala | Guatemalan | guatémaltèque
GU | Guam | Guam | Guamanian |
GW | Guinea-Bissau | Guinée-Bissau; Guinée-Bissao | Bissau-Guinean | bissau-guinéen; bissaoguinéen
GY | Guyana | Guyana | Guyanese | guyanien
HK | Hong Kong | Hong Kong; Hongkong | Hong Konger; Hongkonger | hongkongais
HM | Heard Island and McDonald Islands | Îles Heard-et-MacDonald | |
HN | Honduras | Honduras | Honduran | hondurien
HR | Croatia | Croatie | Croatian; Croat | croate
HT | Haiti | Haïti | Haitian | haïtien
HU | Hungary | Hongrie | Hungarian | hongrois
ID | Indonesia | Indonésie | Indonesian | indonésien
IE | Ireland; Republic of Ireland | Irlande | Irish | irlandais
IL | Israel; State of Israel | Israël; État hébreu; État d'Israël | Israeli | israélien
IM | Isle of Man | Île de Man | Manx |
IN | India | Inde | Indian | indien
IO | British Indian Ocean Territory | Territoire britannique de l'océan Indien | |
IQ | Iraq; Irak | Irak; Iraq | Iraqi | irakien; iraquien
IR | Iran; Islamic Republic of Iran | Iran; République islamique d'Iran | Iranian | iranien
IS | Iceland | Islande | Icelandic; Icelander | islandais
IT | Italy | Italie | Italian | italien
JE | Jersey | Jersey | |
JM | Jamaica | Jamaïque | Jamaican | jamaïcain; jamaïquain
JO | Jordan; Hashemite Kingdom of Jordan | Jordanie | Jordanian | jordanien
JP | Japan | Japon | Japanese | japonais; nippon/nippone
KE | Kenya | Kenya | Kenyan | kényan; kenyan
KG | Kyrgyzstan; Kirghizia | Kirghizistan; Kirghizstan | Kyrgyz; Kyrgyzstani | kirghiz; kirghize
KH | Cambodia; Kampuchea | Cambodge | Cambodian | cambodgien
KI | Kiribati | Kiribati | I-Kiribati= |
KM | Comoros | Comores | Comorian; Comoran | comorien
KN | Saint Kitts and Nevis | Saint-Christophe-et-Niévès | Kittitian |
KP | North Korea; Democratic People's Republic of Korea; DPRK | Corée du Nord; RPDC | North Korean | nord-coréen
KR | South Korea; Republic of Korea | Corée du Sud | South Korean; Korean | sud-coréen; coréen
KW | Kuwait | Koweït | Kuwaiti | koweïtien
KY | Cayman Islands | Îles Caïmans | Caymanian |
KZ | Kazakhstan | Kazakhstan | Kazakh; Kazakhstani | kazakh; kazakhstanais
LA | Laos | Laos | Lao; Laotian | laotien
LB | Lebanon | Liban | Lebanese | libanais
LC | Saint Lucia | Sainte-Lucie | Saint Lucian | saint-lucien
LI | Liechtenstein | Liechtenstein | Liechtensteiner | liechtensteinois
LK | Sri Lanka; Ceylon | Sri Lanka | Sri Lankan | sri-lankais; srilankais
LR | Liberia | Libéria; Liberia | Liberian | libérien
LS | Lesotho | Lesotho | Mosotho=; Basotho= | lésothien
LT | Lithuania | Lituanie | Lithuanian | lituanien
LU | Luxembourg | Luxembourg | Luxembourgish; Luxembourger | luxembourgeois
LV | Latvia | Lettonie | Latvian | letton/lettonne
LY | Libya | Libye | Libyan | libyen
MA | Morocco; Kingdom of Morocco | Maroc | Moroccan | marocain
MC | Monaco | Monaco | Monegasque; Monacan | monégasque
MD | Moldova; Moldavia | Moldavie | Moldovan | moldave
ME | Montenegro | Monténégro | Montenegrin | monténégrin
MF | Saint Martin | Saint-Martin | |
MG | Madagascar | Madagascar | Malagasy=; Madagascan | malgache
MH | Marshall Islands | Îles Marshall | Marshallese | marshallais
MK | North Macedonia; Macedonia | Macédoine du Nord; Macédoine | Macedonian | macédonien
ML | Mali; Republic of Mali | Mali; République du Mali | Malian | malien
MM | Myanmar; Burma | Birmanie; Myanmar | Burmese; Myanmarese | birman
MN | Mongolia | Mongolie | Mongolian | mongol
MO | Macau; Macao | Macao | Macanese | macanais
MP | Northern Mariana Islands | Îles Mariannes du Nord | |
MQ | Martinique | Martinique | Martinican | martiniquais
MR | Mauritania | Mauritanie | Mauritanian | mauritanien
MS | Montserrat | Montserrat | Montserratian |
MT | Malta | Malte | Maltese | maltais
MU | Mauritius | Maurice; île Maurice | Mauritian | mauricien
MV | Maldives | Maldives | Maldivian | maldivien
MW | Malawi | Malawi | Malawian | malawien; malawite
MX | Mexico | Mexique | Mexican | mexicain
MY | Malaysia | Malaisie | Malaysian | malaisien
MZ | Mozambique | Mozambique | Mozambican | mozambicain
NA | Namibia | Namibie | Namibian | namibien
NC | New Caledonia | Nouvelle-Calédonie | New Caledonian | néo-calédonien; calédonien
NE | Niger; Republic of Niger | Niger; République du Niger | Nigerien | nigérien
NF | Norfolk Island | Île Norfolk | |
NG | Nigeria; Federal Republic of Nigeria | Nigeria; Nigéria | Nigerian | nigérian
NI | Nicaragua | Nicaragua | Nicaraguan | nicaraguayen
NL | Netherlands; The Netherlands; Holland | Pays-Bas; Hollande | Dutch; Dutchman= | néerlandais; hollandais
NO | Norway | Norvège | Norwegian | norvégien
NP | Nepal | Népal | Nepali; Nepalese | népalais
NR | Nauru | Nauru | Nauruan |
NU | Niue | Niue | Niuean |
NZ | New Zealand | Nouvelle-Zélande | New Zealander | néo-zélandais
OM | Oman | Oman | Omani | omanais
PA | Panama | Panama | Panamanian | panaméen
PE | Peru | Pérou | Peruvian | péruvien
PF | French Polynesia | Polynésie française | Polynesian | polynésien
PG | Papua New Guinea | Papouasie-Nouvelle-Guinée | Papuan; Papua New Guinean | papou
PH | Philippines | Philippines | Philippine=; Filipino; Filipina | philippin
PK | Pakistan | Pakistan | Pakistani | pakistanais
PL | Poland | Pologne | Polish; Pole | polonais
PM | Saint Pierre and Miquelon | Saint-Pierre-et-Miquelon | |
PN | Pitcairn | Pitcairn | |
PR | Puerto Rico | Porto Rico | Puerto Rican | portoricain
PS | Palestine; Palestinian Territories; Palestinian territories; occupied Palestinian territory; State of Palestine | Palestine; territoires palestiniens; État de Palestine | Palestinian | palestinien
PT | Portugal | Portugal | Portuguese | portugais
PW | Palau | Palaos | Palauan |
PY | Paraguay | Paraguay | Paraguayan | paraguayen
QA | Qatar | Qatar | Qatari | qatari; qatarien
RE | Réunion | La Réunion | Réunionese | réunionnais
RO | Romania | Roumanie | Romanian | roumain
RS | Serbia; Yugoslavia | Serbie; Yougoslavie | Serbian; Serb; Yugoslav | serbe; yougoslave
RU | Russia; Russian Federation; Soviet Union; USSR; U.S.S.R. | Russie; Fédération de Russie; Union soviétique; URSS; Fédération russe | Russian; Soviet | russe; soviétique
RW | Rwanda | Rwanda | Rwandan; Rwandese | rwandais
SA | Saudi Arabia; Kingdom of Saudi Arabia | Arabie saoudite; Arabie Saoudite; Arabie séoudite | Saudi; Saudi Arabian | saoudien
SB | Solomon Islands | Îles Salomon | Solomon Islander | salomonais
SC | Seychelles | Seychelles | Seychellois | seychellois
SD | Sudan; Republic of the Sudan; Republic of Sudan | Soudan; République du Soudan | Sudanese | soudanais
SE | Sweden | Suède | Swedish; Swede | suédois
SG | Singapore | Singapour | Singaporean | singapourien
SH | Saint Helena | Sainte-Hélène | |
SI | Slovenia | Slovénie | Slovenian; Slovene | slovène
SJ | Svalbard and Jan Mayen | Svalbard et Jan Mayen | |
SK | Slovakia | Slovaquie | Slovak; Slovakian | slovaque
SL | Sierra Leone | Sierra Leone | Sierra Leonean | sierra-léonais; sierraléonais
SM | San Marino | Saint-Marin | Sammarinese | saint-marinais
SN | Senegal | Sénégal | Senegalese | sénégalais
SO | Somalia; Federal Republic of Somalia | Somalie | Somali; Somalian | somalien
SR | Suriname; Surinam | Suriname; Surinam | Surinamese | surinamais
SS | South Sudan; Republic of South Sudan | Soudan du Sud; Sud-Soudan; Soudan-du-Sud | South Sudanese | sud-soudanais
ST | São Tomé and Príncipe | Sao Tomé-et-Principe | São Toméan | santoméen
SV | El Salvador | Salvador; El Salvador | Salvadoran; Salvadorean; Salvadorian | salvadorien
SX | Sint Maarten | Sint-Maarten | |
SY | Syria; Syrian Arab Republic | Syrie; République arabe syrienne | Syrian | syrien
SZ | Eswatini; Swaziland | Eswatini; Swaziland | Swazi | swazi
TC | Turks and Caicos Islands | Îles Turques-et-Caïques | |
TD | Chad; Republic of Chad | Tchad; République du Tchad | Chadian | tchadien
TF | French Southern Territories | Terres australes françaises | |
TG | Togo | Togo | Togolese | togolais
TH | Thailand | Thaïlande | Thai | thaïlandais
TJ | Tajikistan | Tadjikistan | Tajik; Tajikistani | tadjik
TK | Tokelau | Tokelau | Tokelauan |
TL | East Timor; Timor-Leste | Timor oriental; Timor-Leste | Timorese; East Timorese | timorais; est-timorais
TM | Turkmenistan | Turkménistan | Turkmenistani | turkmène
TN | Tunisia | Tunisie | Tunisian | tunisien
TO | Tonga | Tonga | Tongan | tongien
TR | Turkey; Türkiye; Republic of Turkey | Turquie | Turkish; Turk | turc/turque
TT | Trinidad and Tobago | Trinité-et-Tobago; Trinidad-et-Tobago | Trinidadian | trinidadien
TV | Tuvalu | Tuvalu | Tuvaluan |
TW | Taiwan; Republic of China | Taïwan; Taiwan | Taiwanese | taïwanais
TZ | Tanzania | Tanzanie | Tanzanian | tanzanien
UA | Ukraine | Ukraine | Ukrainian | ukrainien
UG | Uganda | Ouganda | Ugandan | ougandais
UM | United States Minor Outlying Islands | Îles mineures éloignées des États-Unis | |
US | United States; US; U.S.; USA; U.S.A.; United States of America | États-Unis; USA; États-Unis d'Amérique | American | américain; états-unien
UY | Uruguay | Uruguay | Uruguayan | uruguayen
UZ | Uzbekistan | Ouzbékistan | Uzbek; Uzbekistani | ouzbek/ouzbèke
VA | Vatican City; Vatican; Holy See | Vatican; Saint-Siège | |
VC | Saint Vincent and the Grenadines | Saint-Vincent-et-les-Grenadines | Vincentian |
VE | Venezuela | Venezuela | Venezuelan | vénézuélien
VG | British Virgin Islands | Îles Vierges britanniques | |
VI | US Virgin Islands | Îles Vierges des États-Unis | |
VN | Vietnam; Viet Nam | Viêt Nam; Vietnam | Vietnamese | vietnamien
VU | Vanuatu | Vanuatu | ni-Vanuatu= | vanuatais
WF | Wallis and Futuna | Wallis-et-Futuna | |
WS | Samoa | Samoa | Samoan | samoan
XK | Kosovo | Kosovo | Kosovar; Kosovan | kosovar
YE | Yemen; Republic of Yemen | Yémen | Yemeni; Yemenite | yéménite
YT | Mayotte | Mayotte | Mahoran | mahorais
ZA | South Africa; Republic of South Africa | Afrique du Sud | South African | sud-africain
ZM | Zambia | Zambie | Zambian | zambien
ZW | Zimbabwe; Rhodesia | Zimbabwe | Zimbabwean | zimbabwéen
`;
