/** News agencies, outlets, and the channels that armed parties publish through. */
export const MEDIA = `
afp | agency | FR | Agence France-Presse; French Press Agency; AFP news agency | Agence France-Presse; Agence France Presse | AFP
reuters | agency | GB | Reuters; Reuters news agency; Reuter; Thomson Reuters | Reuters; agence Reuters |
ap | agency | US | Associated Press; The Associated Press | Associated Press; Agence Associated Press | AP
upi | agency | US | United Press International | United Press International | UPI
tass | agency | RU | TASS; ITAR-TASS; Tass | Tass; agence Tass; Itar-Tass | TASS
ria-novosti | agency | RU | RIA Novosti; RIA; RIA Novosti news agency | RIA Novosti; Ria Novosti | RIA
interfax | agency | RU | Interfax | Interfax |
ukrinform | agency | UA | Ukrinform | Ukrinform |
interfax-ukraine | agency | UA | Interfax-Ukraine | Interfax-Ukraine |
unian | agency | UA | UNIAN | Unian |
xinhua | agency | CN | Xinhua; Xinhua News Agency; New China News Agency | Chine nouvelle; Xinhua; agence Chine nouvelle |
anadolu | agency | TR | Anadolu Agency; Anadolu; Anadolu news agency | Agence Anadolu; Anadolu; agence de presse Anadolu |
dpa | agency | DE | Deutsche Presse-Agentur; German Press Agency | Deutsche Presse-Agentur | DPA
efe | agency | ES | EFE; EFE news agency; Agencia EFE; Spanish news agency EFE | agence EFE; Efe | EFE; ACAN-EFE
acan | agency | | Central American news agency ACAN; ACAN | |
ansa | agency | IT | ANSA; Ansa | Ansa; agence Ansa |
ips | agency | | Inter Press Service | Inter Press Service | 
notimex | agency | MX | Notimex | Notimex | NOTIMEX
prensa-latina | agency | CU | Prensa Latina | Prensa Latina |
kyodo | agency | JP | Kyodo; Kyodo News | Kyodo |
yonhap | agency | KR | Yonhap | Yonhap |
pti | agency | IN | Press Trust of India | Press Trust of India | PTI
ani-in | agency | IN | Asian News International | Asian News International |
sana | agency | SY | Syrian Arab News Agency; SANA news agency; Syrian state news agency SANA | agence Sana; agence officielle syrienne Sana; agence de presse officielle Sana | SANA
irna | agency | IR | Islamic Republic News Agency; IRNA news agency | agence Irna; Agence de presse de la République islamique | IRNA; Irna
tasnim | agency | IR | Tasnim; Tasnim news agency | Tasnim; agence Tasnim |
fars | agency | IR | Fars News Agency; Fars news agency | agence Fars | 
mehr | agency | IR | Mehr News Agency; Mehr news agency | agence Mehr |
isna | agency | IR | Iranian Students' News Agency | agence Isna | ISNA
wafa | agency | PS | Palestinian News & Information Agency; WAFA news agency; Palestinian news agency WAFA; Palestinian official news agency | agence Wafa; agence palestinienne Wafa; agence officielle palestinienne Wafa | WAFA
maan | agency | PS | Ma'an News Agency; Ma'an | agence Maan | 
spa-sa | agency | SA | Saudi Press Agency; SPA news agency | Agence de presse saoudienne; agence saoudienne SPA | 
saba-ye | agency | YE | Saba News Agency; Saba news agency | agence Saba |
mena-eg | agency | EG | Middle East News Agency | | MENA
ina-iq | agency | IQ | Iraqi News Agency | Agence de presse irakienne |
anha | agency | SY | Hawar News Agency; Hawar | agence Hawar | ANHA
suna | agency | SD | Sudan News Agency; SUNA news agency | agence Suna; agence de presse soudanaise | SUNA
sonna | agency | SO | Somali National News Agency | | SONNA
nan-ng | agency | NG | News Agency of Nigeria | | NAN
aps-sn | agency | SN | Senegalese Press Agency | Agence de presse sénégalaise | 
aps-dz | agency | DZ | Algeria Press Service | Algérie Presse Service | 
amap | agency | ML | Malian Press and Publicity Agency | Agence malienne de presse et de publicité | AMAP
aib-bf | agency | BF | Burkina Information Agency | Agence d'information du Burkina | AIB
anp-ne | agency | NE | Nigerien Press Agency | Agence nigérienne de presse |
acp-cd | agency | CD | Congolese Press Agency | Agence congolaise de presse | 
belga | agency | BE | Belga | Belga; agence Belga |
ats-ch | agency | CH | Swiss news agency ATS | Keystone-ATS; agence ATS | 
armenpress | agency | AM | Armenpress | Armenpress |
apa-az | agency | AZ | Azeri-Press Agency; Azerbaijan Press Agency | |
azertag | agency | AZ | AZERTAC; Azertac; AzerTAc | Azertag |
bno | agency | | BNO News | |
amaq | outlet | | Amaq; Amaq News Agency; Amaq news agency | Amaq; agence Amaq; agence de propagande Amaq; organe de propagande Amaq | 
az-zallaqa | outlet | | Az-Zallaqa; Az-Zallaqa Media; Az Zallaqa | Az-Zallaqa; Az-Zallaqa Media |
al-manar | outlet | LB | Al-Manar; Al Manar | Al-Manar; Al Manar |
al-aqsa-tv | outlet | PS | Al-Aqsa TV | Al-Aqsa TV |
al-masirah | outlet | YE | Al-Masirah; Al Masirah; Al-Masirah TV | Al-Massirah; Al-Massira; Al Massirah |
al-jazeera | outlet | QA | Al Jazeera; Al-Jazeera; Al Jazeera English; Al Jazeera Arabic | Al-Jazeera; Al Jazeera; Al-Jazira | AJE
al-arabiya | outlet | SA | Al Arabiya; Al-Arabiya | Al-Arabiya; Al Arabiya |
al-mayadeen | outlet | LB | Al Mayadeen; Al-Mayadeen | Al-Mayadeen; Al Mayadeen |
al-arabi | outlet | GB | Al-Araby Al-Jadeed; The New Arab | Al-Araby Al-Jadid |
asharq-al-awsat | outlet | GB | Asharq Al-Awsat | Asharq al-Awsat |
al-monitor | outlet | US | Al-Monitor | Al-Monitor |
middle-east-eye | outlet | GB | Middle East Eye | Middle East Eye | MEE
middle-east-monitor | outlet | GB | Middle East Monitor | |
lorient-le-jour | outlet | LB | L'Orient-Le Jour; L'Orient Today | L'Orient-Le Jour |
naharnet | outlet | LB | Naharnet | Naharnet |
al-akhbar | outlet | LB | Al Akhbar; Al-Akhbar | Al-Akhbar |
haaretz | outlet | IL | Haaretz; Ha'aretz | Haaretz |
times-of-israel | outlet | IL | The Times of Israel; Times of Israel | Times of Israel |
jerusalem-post | outlet | IL | The Jerusalem Post; Jerusalem Post | Jerusalem Post |
ynet | outlet | IL | Ynet; Yedioth Ahronoth | Ynet; Yediot Aharonot |
press-tv | outlet | IR | Press TV; PressTV | Press TV |
iran-international | outlet | GB | Iran International | Iran International |
rudaw | outlet | IQ | Rudaw; Rudaw Media Network | Rudaw |
kurdistan24 | outlet | IQ | Kurdistan 24 | Kurdistan 24 |
al-masdar | outlet | | Al-Masdar News; Al Masdar News | Al-Masdar News |
enab-baladi | outlet | SY | Enab Baladi | Enab Baladi |
orient-news | outlet | SY | Orient News; Orient TV | Orient News |
north-press | agency | SY | North Press Agency | |
trt | outlet | TR | TRT World; TRT Haber; TRT | TRT |
daily-sabah | outlet | TR | Daily Sabah | Daily Sabah |
hurriyet | outlet | TR | Hürriyet; Hurriyet Daily News; Hürriyet Daily News | Hürriyet |
bbc | outlet | GB | British Broadcasting Corporation; BBC News; BBC World Service; BBC Monitoring; BBC Russian Service; BBC Verify | BBC News Afrique; BBC Afrique | BBC
bbc-persian | outlet | GB | BBC Persian; BBC Arabic; BBC Hausa; BBC Somali | BBC Persian |
guardian | outlet | GB | The Guardian; Guardian newspaper | The Guardian |
telegraph-gb | outlet | GB | The Daily Telegraph; The Telegraph; Daily Telegraph | Daily Telegraph; The Telegraph |
independent-gb | outlet | GB | The Independent | The Independent |
times-gb | outlet | GB | The Times; The Sunday Times | The Times |
financial-times | outlet | GB | Financial Times | Financial Times |
economist | outlet | GB | The Economist | The Economist |
sky-news | outlet | GB | Sky News | Sky News |
itv | outlet | GB | ITV News; Channel 4 News | ITV News |
daily-mail | outlet | GB | Daily Mail | Daily Mail |
cnn | outlet | US | Cable News Network; CNN International | chaîne CNN | CNN
fox-news | outlet | US | Fox News | Fox News |
nyt | outlet | US | The New York Times; New York Times | New York Times; The New York Times | NYT
washington-post | outlet | US | The Washington Post; Washington Post | Washington Post; The Washington Post |
wsj | outlet | US | The Wall Street Journal; Wall Street Journal | Wall Street Journal | WSJ
la-times | outlet | US | Los Angeles Times; LA Times | Los Angeles Times |
newsweek | outlet | US | Newsweek | Newsweek |
time-us | outlet | US | Time magazine; TIME magazine | magazine Time |
npr | outlet | US | National Public Radio | | NPR
abc-us | outlet | US | ABC News | ABC News |
cbs | outlet | US | CBS News | CBS News | CBS
nbc | outlet | US | NBC News; MSNBC | NBC News | NBC
bloomberg | outlet | US | Bloomberg; Bloomberg News | Bloomberg |
politico | outlet | US | Politico | Politico |
foreign-policy | outlet | US | Foreign Policy magazine | |
miami-herald | outlet | US | Miami Herald; The Miami Herald | Miami Herald |
voa | outlet | US | Voice of America; VOA News; VOA Afrique | Voix de l'Amérique; VOA Afrique; La Voix de l'Amérique | VOA
rferl | outlet | US | Radio Free Europe/Radio Liberty; Radio Free Europe; Radio Liberty; Radio Svoboda | Radio Free Europe; Radio Liberté | RFE/RL
radio-free-asia | outlet | US | Radio Free Asia | Radio Free Asia | RFA
long-war-journal | outlet | US | Long War Journal; FDD's Long War Journal; The Long War Journal | Long War Journal |
rfi | outlet | FR | Radio France Internationale; Radio France International | Radio France Internationale; Radio France internationale | RFI
france-24 | outlet | FR | France 24 | France 24; France24 |
tv5 | outlet | FR | TV5 Monde; TV5Monde | TV5 Monde; TV5Monde |
le-monde | outlet | FR | Le Monde; Le Monde Afrique | Le Monde; Le Monde Afrique; quotidien Le Monde |
le-figaro | outlet | FR | Le Figaro | Le Figaro |
liberation-fr | outlet | FR | Libération newspaper | quotidien Libération; journal Libération |
le-parisien | outlet | FR | Le Parisien | Le Parisien |
la-croix | outlet | FR | La Croix | La Croix |
mediapart | outlet | FR | Mediapart | Mediapart |
jeune-afrique | outlet | FR | Jeune Afrique | Jeune Afrique |
le-point | outlet | FR | Le Point; Le Point Afrique | Le Point; Le Point Afrique |
lexpress | outlet | FR | L'Express | L'Express |
courrier-international | outlet | FR | Courrier International | Courrier international; Courrier International |
bfmtv | outlet | FR | BFM TV; BFMTV | BFM TV; BFMTV |
france-info | outlet | FR | France Info; Franceinfo | France Info; Franceinfo; France Inter |
lci | outlet | FR | TF1; LCI | TF1; LCI |
euronews | outlet | FR | Euronews | Euronews |
africanews | outlet | | Africanews | Africanews |
dw | outlet | DE | Deutsche Welle; DW News; DW Africa | Deutsche Welle; DW Afrique |
spiegel | outlet | DE | Der Spiegel; Spiegel | Der Spiegel |
bild | outlet | DE | Bild newspaper; Die Welt; Bild | Bild; Die Welt |
el-pais | outlet | ES | El País; El Pais | El País; El Pais |
el-mundo | outlet | ES | El Mundo | El Mundo |
corriere | outlet | IT | Corriere della Sera; La Repubblica | Corriere della Sera; La Repubblica |
rtbf | outlet | BE | RTBF | RTBF | 
le-soir | outlet | BE | Le Soir | Le Soir |
rts-ch | outlet | CH | RTS (Swiss broadcaster) | Radio télévision suisse |
radio-canada | outlet | CA | CBC News; Canadian Broadcasting Corporation | Radio-Canada | CBC
globe-mail | outlet | CA | The Globe and Mail; Globe and Mail | Globe and Mail |
abc-au | outlet | AU | Australian Broadcasting Corporation | |
smh | outlet | AU | The Sydney Morning Herald; Sydney Morning Herald | |
rt | outlet | RU | Russia Today; RT | Russia Today; RT |
sputnik | outlet | RU | Sputnik; Sputnik news agency | Sputnik |
rossiya | outlet | RU | Rossiya 1; Rossiya 24; Channel One Russia | Rossiya 24 |
novaya-gazeta | outlet | RU | Novaya Gazeta | Novaïa Gazeta |
kommersant | outlet | RU | Kommersant | Kommersant |
meduza | outlet | LV | Meduza | Meduza |
mediazona | outlet | RU | Mediazona | Mediazona |
izvestia | outlet | RU | Izvestia | Izvestia |
pravda-ru | outlet | RU | Pravda | Pravda |
kyiv-independent | outlet | UA | The Kyiv Independent; Kyiv Independent | Kyiv Independent |
kyiv-post | outlet | UA | Kyiv Post; The Kyiv Post | Kyiv Post |
ukrainska-pravda | outlet | UA | Ukrainska Pravda; Ukrayinska Pravda | Ukraïnska Pravda |
suspilne | outlet | UA | Suspilne | Suspilne |
hromadske | outlet | UA | Hromadske | Hromadske |
oc-media | outlet | GE | OC Media | OC Media |
civil-ge | outlet | GE | Civil Georgia | Civil Georgia |
caucasian-knot | outlet | RU | Caucasian Knot | Nœud caucasien |
balkan-insight | outlet | | Balkan Insight | Balkan Insight |
menastream | outlet | | Menastream; MENASTREAM | Menastream |
ortm | outlet | ML | Office de radiodiffusion télévision du Mali | Office de radio et télévision du Mali | ORTM
maliweb | outlet | ML | Maliweb | Maliweb |
malijet | outlet | ML | Malijet | Malijet |
studio-tamani | outlet | ML | Studio Tamani | Studio Tamani |
essor-ml | outlet | ML | L'Essor | L'Essor |
kibaru | outlet | ML | Kibaru | Kibaru |
rtb-bf | outlet | BF | Radiodiffusion Télévision du Burkina | Radiodiffusion télévision du Burkina | RTB
lefaso | outlet | BF | Lefaso.net; LeFaso.net | Lefaso.net |
wakatsera | outlet | BF | Wakat Séra | Wakat Séra; WakatSéra |
radio-omega | outlet | BF | Radio Omega | Radio Oméga |
actuniger | outlet | NE | ActuNiger | ActuNiger |
air-info | outlet | NE | Aïr Info; Air Info | Aïr Info |
sahara-reporters | outlet | NG | Sahara Reporters; SaharaReporters | Sahara Reporters |
premium-times | outlet | NG | Premium Times | Premium Times |
punch-ng | outlet | NG | The Punch; Punch newspaper | The Punch |
daily-trust | outlet | NG | Daily Trust | Daily Trust |
vanguard-ng | outlet | NG | Vanguard newspaper; Vanguard (Nigeria) | |
channels-tv | outlet | NG | Channels Television; Channels TV | Channels Television |
this-day-ng | outlet | NG | ThisDay | |
humangle | outlet | NG | HumAngle | HumAngle |
cameroon-tribune | outlet | CM | Cameroon Tribune; CRTV | Cameroon Tribune; CRTV |
mimi-mefo | outlet | CM | Mimi Mefo Info | Mimi Mefo Info |
radio-okapi | outlet | CD | Radio Okapi | Radio Okapi |
actualite-cd | outlet | CD | Actualite.cd; Actualité.cd | Actualite.cd; Actualité.cd |
seven-sur-sept | outlet | CD | 7sur7.cd | 7sur7.cd |
kivu-morning-post | outlet | CD | Kivu Morning Post | Kivu Morning Post |
iwacu | outlet | BI | Iwacu; SOS Médias Burundi | Iwacu; SOS Médias Burundi |
radio-ndeke-luka | outlet | CF | Radio Ndeke Luka | Radio Ndeke Luka |
corbeau-news | outlet | CF | Corbeau News Centrafrique | Corbeau News Centrafrique |
sudan-tribune | outlet | SD | Sudan Tribune | Sudan Tribune |
radio-dabanga | outlet | SD | Radio Dabanga; Dabanga | Radio Dabanga; Dabanga |
eye-radio | outlet | SS | Eye Radio; Radio Tamazuj | Eye Radio; Radio Tamazuj |
addis-standard | outlet | ET | Addis Standard | Addis Standard |
ethiopia-insight | outlet | ET | Ethiopia Insight; The Reporter (Ethiopia) | |
fana | outlet | ET | Fana Broadcasting; Fana Broadcasting Corporate; Ethiopian Broadcasting Corporation | Fana Broadcasting |
ethiopia-peace-observatory | ngo | ET | Ethiopia Peace Observatory | | 
tigrai-tv | outlet | ET | Tigrai TV; Tigrai Television; Dimtsi Weyane | Tigrai TV |
garowe | outlet | SO | Garowe Online | Garowe Online |
hiiraan | outlet | SO | Hiiraan Online | Hiiraan Online |
shabelle | outlet | SO | Shabelle Media Network; Radio Shabelle | Radio Shabelle |
radio-andalus | outlet | SO | Radio Andalus; Shahada News Agency | Radio Andalus |
daily-nation | outlet | KE | Daily Nation; The Nation (Kenya) | Daily Nation |
east-african | outlet | KE | The EastAfrican; The East African | The EastAfrican |
standard-ke | outlet | KE | The Standard (Kenya); Kenyan Standard | |
monitor-ug | outlet | UG | Daily Monitor; New Vision | Daily Monitor; New Vision |
new-times-rw | outlet | RW | The New Times (Rwanda); IGIHE | IGIHE |
carta-mz | outlet | MZ | Carta de Moçambique; Zitamar News; Zitamar | Carta de Moçambique; Zitamar |
lusa | agency | PT | Lusa; Lusa news agency | Lusa; agence Lusa |
daily-maverick | outlet | ZA | Daily Maverick | Daily Maverick |
news24 | outlet | ZA | News24 | News24 |
sabc | outlet | ZA | South African Broadcasting Corporation | | SABC
libya-observer | outlet | LY | The Libya Observer; Libya Observer; Libya Herald | Libya Observer; Libya Herald |
ahram | outlet | EG | Al-Ahram; Ahram Online | Al-Ahram |
mada-masr | outlet | EG | Mada Masr | Mada Masr |
tsa-dz | outlet | DZ | Tout sur l'Algérie; El Watan; El Khabar | Tout sur l'Algérie; El Watan; El Khabar |
tolo | outlet | AF | TOLOnews; TOLO News; Tolo News; Tolonews | Tolo News; TOLOnews |
pajhwok | agency | AF | Pajhwok Afghan News; Pajhwok | Pajhwok |
khaama | agency | AF | Khaama Press | Khaama Press |
dawn-pk | outlet | PK | Dawn newspaper; Dawn News; Geo News; The Express Tribune; The News International | quotidien Dawn; Geo News |
hindu | outlet | IN | The Hindu; Hindustan Times; The Times of India; Times of India; The Indian Express; Indian Express; NDTV | The Hindu; Hindustan Times; Times of India |
irrawaddy | outlet | MM | The Irrawaddy; Irrawaddy news | The Irrawaddy |
myanmar-now | outlet | MM | Myanmar Now | Myanmar Now |
mizzima | outlet | MM | Mizzima; Democratic Voice of Burma; Khit Thit Media | Mizzima; Democratic Voice of Burma |
rappler | outlet | PH | Rappler; Philippine Daily Inquirer | Rappler; Philippine Daily Inquirer |
jakarta-post | outlet | ID | The Jakarta Post; Jakarta Post; Antara | Jakarta Post; Antara |
scmp | outlet | HK | South China Morning Post | South China Morning Post | SCMP
global-times | outlet | CN | Global Times; CCTV; CGTN; People's Daily | Global Times; CCTV; CGTN; Quotidien du peuple |
nhk | outlet | JP | NHK | NHK |
nouvelliste-ht | outlet | HT | Le Nouvelliste | Le Nouvelliste |
alterpresse | outlet | HT | AlterPresse; Radio Kiskeya; Radio Télé Métropole | AlterPresse; Radio Kiskeya; Radio Télé Métropole; Radio Métropole |
haitian-times | outlet | HT | The Haitian Times; Haitian Times | Haitian Times |
el-tiempo-co | outlet | CO | El Tiempo | El Tiempo |
el-espectador | outlet | CO | El Espectador | El Espectador |
semana-co | outlet | CO | Semana magazine; revista Semana | |
caracol | outlet | CO | Caracol Radio; Caracol; RCN; Caracol TV; RCN Radio; Inravision | Caracol; RCN |
el-comercio-pe | outlet | PE | El Comercio; La República (Peru); Expreso | El Comercio |
caretas | outlet | PE | Caretas | Caretas |
el-diario-pe | outlet | PE | El Diario (Peru) | |
el-mercurio | outlet | CL | El Mercurio; La Tercera; Radio Cooperativa; Radio Chilena | El Mercurio; La Tercera |
la-nacion-ar | outlet | AR | La Nación; Clarín; La Nacion; Clarin; Telam; Télam | La Nación; Clarín; Télam |
prensa-grafica | outlet | SV | La Prensa Gráfica; La Prensa Grafica; El Faro; Diario Latino; Diario de Hoy; El Diario de Hoy; Radio YSU; YSU Radio; Radio KL | La Prensa Gráfica; El Faro |
salpress | agency | SV | SALPRESS; Salpress | Salpress |
barricada | outlet | NI | Barricada; Nuevo Diario; El Nuevo Diario; Radio Sandino | Barricada |
folha | outlet | BR | Folha de S.Paulo; Folha de São Paulo; O Globo; O Estado de S. Paulo | Folha de São Paulo; O Globo |
milenio-mx | outlet | MX | Milenio; Reforma; El Universal; Proceso; Excelsior | Milenio; El Universal |
havana-radio | outlet | CU | Radio Havana; Radio Havana Cuba; Radio Rebelde; Tele Rebelde; Granma; Havana Radio | Radio La Havane; Granma |
tanjug | agency | RS | Tanjug | Tanjug |
telegram | other | | Telegram channel; Telegram | chaîne Telegram; canal Telegram; Telegram |
`;
