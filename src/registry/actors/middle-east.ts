/** Syria, Iraq, Israel and Palestine, Lebanon, Yemen, Iran, Turkey, the Gulf. */
export const MIDDLE_EAST = `
islamic-state | movement:jihadist | | Islamic State; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State in Iraq and Syria; Daesh; Islamic State militants | État islamique; groupe État islamique; organisation État islamique; groupe de l'État islamique; Daech; Daesh; organisation de l'État islamique; groupe jihadiste État islamique; groupe djihadiste État islamique; État islamique en Irak et au Levant | ISIS; ISIL; EI; EIIL; IS
al-qaeda | movement:jihadist | | Al-Qaeda; al-Qaida; al Qaeda; Al Qaida | Al-Qaïda; Al-Qaida; Al-Qaeda; Al Qaïda |
hts | movement:jihadist | SY | Hay'at Tahrir al-Sham; Hayat Tahrir al-Sham; Tahrir al-Sham | Hayat Tahrir al-Cham; Hayat Tahrir al-Sham | HTS; HTC
al-nusra | movement:jihadist | SY | Al-Nusra Front; Jabhat al-Nusra; Nusra Front; Jabhat Fateh al-Sham; Jabhat Fatah al-Sham; Al Nusra | Front al-Nosra; Front Al-Nosra; Jabhat al-Nosra; Front Fateh al-Cham | 
ahrar-al-sham | movement:rebel | SY | Ahrar al-Sham | Ahrar al-Cham; Ahrar al-Sham |
jaysh-al-islam | movement:rebel | SY | Jaysh al-Islam; Army of Islam; Jaish al-Islam | Jaïch al-Islam; Armée de l'islam; Jaich al-Islam |
fsa | alliance:rebel | SY | Free Syrian Army | Armée syrienne libre | FSA; ASL
sna-sy | alliance:rebel | SY | Syrian National Army; Turkish-backed Syrian National Army; Turkey-backed Syrian National Army | Armée nationale syrienne | ANS; TFSA
southern-front-sy | alliance:rebel | SY | Southern Front | Front du Sud |
sdf | alliance:rebel | SY | Syrian Democratic Forces; US-backed Syrian Democratic Forces; Kurdish-led Syrian Democratic Forces | Forces démocratiques syriennes | SDF; FDS
ypg | movement:rebel | SY | People's Protection Units; People's Defense Units; Kurdish People's Protection Units; People's Defence Units | Unités de protection du peuple; Unités de protection du peuple kurde | YPG; YPG/YPJ
ypj | movement:rebel | SY | Women's Protection Units | Unités de protection de la femme; Unités féminines de protection | YPJ
pyd | movement | SY | Democratic Union Party | Parti de l'union démocratique | PYD
force-sy | force:military | SY | Syrian Armed Forces; Syrian Arab Army; Syrian army; Syrian government forces; Syrian regime forces; Assad's forces; forces of Bashar al-Assad; pro-Assad forces | Forces armées syriennes; armée syrienne; armée arabe syrienne; forces du régime syrien; forces de Bachar al-Assad; armée de Bachar al-Assad; troupes du régime syrien | SAA
ndf-sy | militia:militia | SY | National Defence Forces; National Defense Forces | Forces de défense nationale |
shabiha | militia:militia | SY | Shabiha | Chabiha; chabihas |
tiger-forces | force:military | SY | Tiger Forces | Forces du Tigre |
sohr | ngo | SY | Syrian Observatory for Human Rights; Syrian Observatory | Observatoire syrien des droits de l'homme; Observatoire syrien des droits de l'Homme; Observatoire syrien des droits humains | SOHR; OSDH
snhr | ngo | SY | Syrian Network for Human Rights | Réseau syrien pour les droits humains; Réseau syrien des droits de l'homme; Réseau syrien pour les droits de l'homme | SNHR
vdc-sy | ngo | SY | Violations Documentation Center; Violations Documentation Centre | Centre de documentation des violations | VDC
lcc-sy | ngo | SY | Local Coordination Committees; Local Coordination Committees of Syria | Comités locaux de coordination | LCC
white-helmets | ngo:civilian | SY | White Helmets; Syria Civil Defence; Syrian Civil Defence; Syria Civil Defense; Syrian Civil Defense | Casques blancs; Défense civile syrienne |
sams | ngo | SY | Syrian American Medical Society | Syrian American Medical Society; Société médicale syro-américaine | SAMS
opcw | institution | | Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons | Organisation pour l'interdiction des armes chimiques | OPCW; OIAC
cjtf-oir | alliance:military | US | US-led coalition; U.S.-led coalition; American-led coalition; international coalition against the Islamic State; anti-ISIS coalition; anti-ISIL coalition; Global Coalition; Combined Joint Task Force – Operation Inherent Resolve; US-led international coalition | coalition dirigée par les États-Unis; coalition anti-EI; coalition internationale dirigée par les États-Unis; coalition menée par les États-Unis; coalition contre l'État islamique; coalition antijihadiste | CJTF-OIR
pkk | movement:rebel | TR | Kurdistan Workers' Party; Kurdistan Workers Party; PKK militants; PKK fighters | Parti des travailleurs du Kurdistan; rebelles du PKK | PKK
hpg | movement:rebel | TR | People's Defence Forces; People's Defense Forces | Forces de défense du peuple kurde | HPG
tak-tr | movement:rebel | TR | Kurdistan Freedom Hawks; Kurdistan Freedom Falcons | Faucons de la liberté du Kurdistan | 
dhkp-c | movement:rebel | TR | Revolutionary People's Liberation Party/Front; Revolutionary People's Liberation Party–Front | Parti-front révolutionnaire de libération du peuple | DHKP-C
force-tr | force:military | TR | Turkish Armed Forces; Turkish army; Turkish military; Turkish General Staff | Forces armées turques; armée turque | TSK
hdp | movement | TR | Peoples' Democratic Party | Parti démocratique des peuples | HDP
peshmerga | force:military | IQ | Peshmerga; Peshmergas; Kurdish Peshmerga; Peshmerga forces | peshmergas; Peshmergas; peshmerga; combattants kurdes peshmergas |
force-iq | force:military | IQ | Iraqi Armed Forces; Iraqi army; Iraqi Security Forces; Iraqi forces | Forces armées irakiennes; armée irakienne; forces irakiennes | ISF
pmf | alliance:militia | IQ | Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Hashd al-Shaabi; Hashed al-Shaabi; Hashd Al-Shaabi | Hachd al-Chaabi; Unités de mobilisation populaire; Forces de mobilisation populaire; Hached al-Chaabi | PMF; PMU
kataib-hezbollah | militia:militia | IQ | Kata'ib Hezbollah; Kataib Hezbollah; Hezbollah Brigades | Kataëb Hezbollah; brigades du Hezbollah irakien; Kataeb Hezbollah |
asaib-ahl-al-haq | militia:militia | IQ | Asa'ib Ahl al-Haq; Asaib Ahl al-Haq | Assaïb Ahl al-Haq; Asaïb Ahl al-Haq | AAH
islamic-resistance-iq | alliance:militia | IQ | Islamic Resistance in Iraq | Résistance islamique en Irak |
mahdi-army | militia:militia | IQ | Mahdi Army | Armée du Mahdi |
badr | militia:militia | IQ | Badr Organization; Badr Brigades; Badr Organisation | Organisation Badr; Brigades Badr |
isi | movement:jihadist | IQ | Islamic State of Iraq; Al-Qaeda in Iraq; al-Qaida in Iraq | État islamique d'Irak; État islamique en Irak; Al-Qaïda en Irak | AQI
iraq-body-count | ngo | IQ | Iraq Body Count | Iraq Body Count | IBC
krg | government | IQ | Kurdistan Regional Government; Iraqi Kurdistan government | Gouvernement régional du Kurdistan; gouvernement du Kurdistan irakien | KRG
kdp | movement | IQ | Kurdistan Democratic Party | Parti démocratique du Kurdistan | KDP
puk | movement | IQ | Patriotic Union of Kurdistan | Union patriotique du Kurdistan | PUK
force-il | force:military | IL | Israel Defense Forces; Israeli army; Israel Defence Forces; Israeli Defense Forces; Israeli Defence Forces; Israeli military; Israeli forces; Israeli air force; IDF; Tsahal; Israeli occupation forces; Israeli occupation army | armée israélienne; Forces de défense israéliennes; Tsahal; forces israéliennes; forces d'occupation israéliennes; Forces de défense d'Israël | IDF
police-il | force:police | IL | Israel Police; Israeli police | police israélienne |
shin-bet | institution | IL | Shin Bet; Israel Security Agency | Shin Bet; Shin Beth |
mossad | institution | IL | Mossad | Mossad |
mda | ngo | IL | Magen David Adom | Magen David Adom | MDA
zaka | ngo | IL | ZAKA | Zaka |
btselem | ngo | IL | B'Tselem | B'Tselem; Btselem |
israeli-settlers | community | IL | Israeli settlers; Jewish settlers | colons israéliens; colons juifs |
hamas | movement:rebel | PS | Hamas; Islamic Resistance Movement | Hamas; mouvement islamiste palestinien Hamas |
al-qassam | movement:rebel | PS | Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades; Ezzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Al Qassam | Brigades Ezzedine al-Qassam; Brigades al-Qassam; brigades Izz al-Din al-Qassam; Brigades Ezzedine Al-Qassam |
pij | movement:rebel | PS | Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad Movement; Islamic Jihad Movement in Palestine | Jihad islamique palestinien; Jihad islamique; Djihad islamique; Djihad islamique palestinien; Mouvement du Jihad islamique | PIJ
al-quds-brigades | movement:rebel | PS | Al-Quds Brigades; Saraya al-Quds | Brigades al-Qods; Saraya al-Qods |
fatah | movement | PS | Fatah | Fatah |
al-aqsa-brigades | movement:rebel | PS | Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades; al-Aqsa Martyrs' Brigade | Brigades des martyrs d'al-Aqsa; Brigades des martyrs d'Al-Aqsa |
plo | movement | PS | Palestine Liberation Organization; Palestine Liberation Organisation; Palestinian Liberation Organization | Organisation de libération de la Palestine | PLO; OLP
pflp | movement:rebel | PS | Popular Front for the Liberation of Palestine | Front populaire de libération de la Palestine | PFLP; FPLP
government-ps | government | PS | Palestinian Authority; Palestinian National Authority | Autorité palestinienne; Autorité nationale palestinienne |
health-ministry-gaza | government | PS | Gaza Health Ministry; Gaza's Health Ministry; Health Ministry in Gaza; Gaza Ministry of Health; Hamas-run health ministry; health ministry in Hamas-run Gaza; Hamas-run Gaza health ministry; health ministry in the Gaza Strip; Ministry of Health in Gaza; Hamas-run health ministry in Gaza; Hamas-controlled health ministry; Gaza health authorities; Gaza health officials; Gaza's health authorities; Gaza's ministry of health; Palestinian health authorities in Gaza | ministère de la Santé de Gaza; ministère de la Santé du Hamas; ministère de la Santé à Gaza; ministère de la Santé du gouvernement du Hamas; ministère de la Santé de la bande de Gaza; autorités sanitaires de Gaza; ministère de la Santé du Hamas à Gaza; ministère de la Santé dans la bande de Gaza; ministère gazaoui de la Santé |
civil-defence-gaza | institution:civilian | PS | Gaza Civil Defence; Gaza civil defence agency; Gaza's civil defence agency; Palestinian Civil Defence; Gaza Civil Defense; Gaza's Civil Defence; Palestinian Civil Defense; Gaza's civil defense agency | Défense civile de Gaza; Défense civile palestinienne; Défense civile à Gaza; Défense civile dans la bande de Gaza |
prcs | ngo:civilian | PS | Palestine Red Crescent Society; Palestinian Red Crescent; Palestinian Red Crescent Society; Palestine Red Crescent | Croissant-Rouge palestinien; Société du Croissant-Rouge palestinien | PRCS
gaza-media-office | government | PS | Gaza Government Media Office; Gaza Media Office; Government Media Office in Gaza; Gaza's Government Media Office | Bureau des médias du gouvernement de Gaza; bureau de presse du Hamas; Bureau des médias de Gaza |
ghf | ngo | PS | Gaza Humanitarian Foundation | Fondation humanitaire de Gaza; Fondation humanitaire pour Gaza | GHF
hezbollah | movement:rebel | LB | Hezbollah; Hizbollah; Hizbullah; Hezbullah; Lebanese Hezbollah | Hezbollah; Hezbollah libanais |
amal | movement | LB | Amal Movement | mouvement Amal |
force-lb | force:military | LB | Lebanese Armed Forces; Lebanese army | Forces armées libanaises; armée libanaise | LAF
lebanese-forces | militia:militia | LB | Lebanese Forces; Lebanese Forces party | Forces libanaises |
phalange | militia:militia | LB | Phalange; Phalangists; Kataeb Party; Kataeb; Lebanese Phalanges | Phalanges libanaises; Phalangistes; Kataëb |
sla-lb | militia:militia | LB | South Lebanon Army | Armée du Liban-Sud |
fatah-al-islam | movement:jihadist | LB | Fatah al-Islam | Fatah al-Islam |
nna-lb | agency | LB | National News Agency of Lebanon; Lebanese National News Agency; National News Agency | Agence nationale d'information libanaise; Agence nationale d'information | ANI
unifil | un:peacekeeper | LB | United Nations Interim Force in Lebanon; UN Interim Force in Lebanon | Force intérimaire des Nations unies au Liban | UNIFIL; FINUL; Finul
undof | un:peacekeeper | SY | United Nations Disengagement Observer Force | Force des Nations unies chargée d'observer le désengagement | UNDOF; FNUOD
houthis | movement:rebel | YE | Houthis; Houthi; Houthi movement; Ansar Allah; Houthi rebels; Huthis; Huthi; Huthi rebels | Houthis; Houthi; houthistes; rebelles houthis; rebelles houthistes; Ansar Allah; mouvement houthi; Houthistes; houthiste |
saudi-coalition | alliance:military | SA | Saudi-led coalition; Saudi-led military coalition; Saudi-led Arab coalition; Arab coalition; Saudi-UAE coalition; coalition led by Saudi Arabia | coalition menée par l'Arabie saoudite; coalition dirigée par l'Arabie saoudite; coalition sous commandement saoudien; coalition conduite par l'Arabie saoudite; coalition arabe; coalition militaire menée par l'Arabie saoudite; coalition dirigée par Riyad; coalition menée par Ryad |
stc-ye | movement:rebel | YE | Southern Transitional Council | Conseil de transition du Sud; Conseil de transition sudiste | STC
security-belt | militia:militia | YE | Security Belt; Security Belt Forces | Cordon de sécurité; forces du Cordon de sécurité |
plc-ye | government | YE | Presidential Leadership Council | Conseil présidentiel yéménite; Conseil de direction présidentiel | 
aqap | movement:jihadist | YE | Al-Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula | Al-Qaïda dans la péninsule arabique; Al-Qaïda dans la péninsule Arabique | AQAP; AQPA
ydp | ngo | YE | Yemen Data Project | Yemen Data Project |
mwatana | ngo | YE | Mwatana; Mwatana for Human Rights | Mwatana |
irgc | force:military | IR | Islamic Revolutionary Guard Corps; Revolutionary Guards; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Iranian Revolutionary Guard; Revolutionary Guard; Iran's Islamic Revolutionary Guard Corps | Gardiens de la révolution; Gardiens de la révolution iraniens; Corps des Gardiens de la révolution islamique; gardiens de la Révolution; Pasdaran | IRGC; CGRI
quds-force | force:military | IR | Quds Force; Qods Force; Al-Quds Force | Force Qods; Force al-Qods; force al-Qods |
basij | militia:militia | IR | Basij | Bassidj; Bassij; Basij |
hrana | ngo | IR | Human Rights Activists News Agency | Human Rights Activists News Agency | HRANA
ihrngo | ngo | IR | Iran Human Rights | Iran Human Rights | IHR
jaish-al-adl | movement:jihadist | IR | Jaish al-Adl; Jaish ul-Adl | Jaïch al-Adl; Jaish al-Adl |
mek | movement:rebel | IR | People's Mujahedin of Iran; Mojahedin-e-Khalq; People's Mojahedin Organization of Iran | Moudjahidines du peuple; Organisation des moudjahidines du peuple iranien | MEK
pjak | movement:rebel | IR | Kurdistan Free Life Party | Parti pour une vie libre au Kurdistan | PJAK
`;
