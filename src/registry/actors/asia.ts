/** Afghanistan, Pakistan, India, Myanmar, and south-east Asia. */
export const ASIA = `
taliban | movement:rebel | AF | Taliban; Taleban; Afghan Taliban; Islamic Emirate of Afghanistan; Taliban government; Islamic Emirate | talibans; Talibans; taliban; Émirat islamique d'Afghanistan; talibans afghans; Émirat islamique |
haqqani-network | movement:rebel | AF | Haqqani network | réseau Haqqani |
iskp | movement:jihadist | AF | Islamic State Khorasan Province; Islamic State – Khorasan Province; Islamic State Khorasan; Islamic State in Khorasan; ISIS-Khorasan; Islamic State-Khorasan | État islamique au Khorassan; État islamique-Khorassan; État islamique - Province du Khorassan; Province du Khorassan de l'État islamique; État islamique - Khorassan | ISKP; ISIS-K; IS-K; EI-K; ISK
ana | force:military | AF | Afghan National Army | Armée nationale afghane | ANA
force-af | force:military | AF | Afghan National Defense and Security Forces; Afghan army; Afghan forces; Afghan National Security Forces; Afghan Armed Forces | Forces de défense et de sécurité nationales afghanes; armée afghane; forces afghanes | ANDSF; ANSF
police-af | force:police | AF | Afghan National Police; Afghan Local Police; Afghan police | police nationale afghane; police locale afghane; police afghane | ANP
northern-alliance | alliance:rebel | AF | Northern Alliance | Alliance du Nord |
nrf-af | movement:rebel | AF | National Resistance Front of Afghanistan; National Resistance Front | Front national de résistance; Front national de résistance d'Afghanistan | NRF
afghan-mujahideen | movement:rebel | AF | Afghan mujahideen; Afghan mujahedin | moudjahidines afghans |
hezb-i-islami | movement:rebel | AF | Hezb-i-Islami; Hezb-e-Islami; Hezb-i Islami Gulbuddin | Hezb-e-Islami; Hezb-i-Islami |
isaf | force:military | AF | International Security Assistance Force | Force internationale d'assistance à la sécurité | ISAF
unama | un | AF | United Nations Assistance Mission in Afghanistan; UN Assistance Mission in Afghanistan | Mission d'assistance des Nations unies en Afghanistan | UNAMA; MANUA
ttp | movement:jihadist | PK | Tehrik-i-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Pakistani Taliban; Pakistan Taliban; Tehrik-e-Taliban Pakistan; Tehrik-e Taliban Pakistan; Tehreek-i-Taliban; Tehrik-i-Taliban; Tehreek-e-Taliban | talibans pakistanais; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan | TTP
bla | movement:rebel | PK | Baloch Liberation Army; Balochistan Liberation Army; Baluch Liberation Army; Baluchistan Liberation Army | Armée de libération du Baloutchistan; Armée de libération baloutche | BLA
blf | movement:rebel | PK | Balochistan Liberation Front | Front de libération du Baloutchistan | 
lashkar-e-taiba | movement:jihadist | PK | Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba | Lashkar-e-Taiba; Lashkar-e-Toiba | 
jaish-e-mohammed | movement:jihadist | PK | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad | Jaish-e-Mohammed; Jaish-e-Mohammad | 
lashkar-e-jhangvi | movement:jihadist | PK | Lashkar-e-Jhangvi | Lashkar-e-Jhangvi |
force-pk | force:military | PK | Pakistan Armed Forces; Pakistan Army; Pakistani army; Pakistani military; Pakistan military | Forces armées pakistanaises; armée pakistanaise |
ispr | institution | PK | Inter-Services Public Relations | Inter-Services Public Relations | ISPR
isi-pk | institution | PK | Inter-Services Intelligence | Inter-Services Intelligence | 
frontier-corps | force:military | PK | Frontier Corps | Frontier Corps |
force-in | force:military | IN | Indian Armed Forces; Indian Army; Indian Air Force; Indian military | Forces armées indiennes; armée indienne |
crpf | force:police | IN | Central Reserve Police Force | Central Reserve Police Force | CRPF
bsf | force:police | IN | Border Security Force | Border Security Force | BSF
naxalites | movement:rebel | IN | Naxalites; Naxalite; Maoist rebels of India; Communist Party of India (Maoist); Communist Party of India (Maoists); Naxals; Naxal | naxalites; naxalite; Parti communiste indien (maoïste); rebelles maoïstes indiens |
ulfa | movement:rebel | IN | United Liberation Front of Asom; United Liberation Front of Assam | Front uni de libération de l'Assam | ULFA
hizbul-mujahideen | movement:rebel | IN | Hizbul Mujahideen; Hizb-ul-Mujahideen | Hizbul Mujahideen |
jklf | movement:rebel | IN | Jammu Kashmir Liberation Front; Jammu and Kashmir Liberation Front | Front de libération du Jammu-et-Cachemire | JKLF
khalistan | movement:rebel | IN | Khalistan Commando Force; Babbar Khalsa | Babbar Khalsa |
ltte | movement:rebel | LK | Liberation Tigers of Tamil Eelam; Tamil Tigers; Tamil Tiger rebels | Tigres de libération de l'Eelam tamoul; Tigres tamouls; Tigres de libération de l'Îlam tamoul | LTTE
cpn-maoist | movement:rebel | NP | Communist Party of Nepal (Maoist); Communist Party of Nepal (Maoist Centre); Nepalese Maoists | Parti communiste du Népal (maoïste); maoïstes népalais | 
force-mm | force:military | MM | Tatmadaw; Myanmar Armed Forces; Myanmar army; Myanmar military; Burmese army; Burmese military; Myanmar junta forces | Tatmadaw; armée birmane; Forces armées birmanes; armée de Birmanie; militaires birmans |
sac-mm | government | MM | State Administration Council; Myanmar junta; Myanmar's junta; Myanmar military government; Myanmar's military junta | Conseil d'administration de l'État; junte birmane | 
nug-mm | government | MM | National Unity Government of Myanmar; National Unity Government | Gouvernement d'unité nationale birman; Gouvernement d'unité nationale de Birmanie | NUG
pdf-mm | force:rebel | MM | People's Defence Force; People's Defence Forces; People's Defense Force; People's Defense Forces (Myanmar) | Forces de défense du peuple; Force de défense du peuple | 
arakan-army | movement:rebel | MM | Arakan Army | Armée de l'Arakan; Armée d'Arakan | 
arsa | movement:rebel | MM | Arakan Rohingya Salvation Army | Armée du salut des Rohingyas de l'Arakan; Armée du salut des Rohingya de l'Arakan | ARSA
knla | movement:rebel | MM | Karen National Liberation Army; Karen National Union | Armée de libération nationale karen; Union nationale karen; Union nationale karène | KNLA; KNU
kia-mm | movement:rebel | MM | Kachin Independence Army; Kachin Independence Organisation; Kachin Independence Organization | Armée pour l'indépendance kachin; Armée d'indépendance kachin; Armée de l'indépendance kachin | KIA; KIO
mndaa | movement:rebel | MM | Myanmar National Democratic Alliance Army | Armée de l'alliance démocratique nationale du Myanmar; Armée de l'Alliance démocratique nationale de Birmanie | MNDAA
tnla | movement:rebel | MM | Ta'ang National Liberation Army | Armée de libération nationale ta'ang; Armée de libération nationale Ta'ang | TNLA
uwsa | movement:rebel | MM | United Wa State Army | Armée unie de l'État wa | UWSA
three-brotherhood | alliance:rebel | MM | Three Brotherhood Alliance; Brotherhood Alliance | Alliance des trois fraternités; Alliance des Trois Fraternités; Alliance de la fraternité |
kndf | movement:rebel | MM | Karenni Nationalities Defence Force; Karenni Nationalities Defense Force | Force de défense des nationalités karenni | KNDF
aapp | ngo | MM | Assistance Association for Political Prisoners | Association d'assistance aux prisonniers politiques; Association d'aide aux prisonniers politiques | AAPP
npa-ph | movement:rebel | PH | New People's Army | Nouvelle armée du peuple; Nouvelle Armée populaire | 
cpp-ph | movement:rebel | PH | Communist Party of the Philippines | Parti communiste des Philippines | CPP-NPA
milf-ph | movement:rebel | PH | Moro Islamic Liberation Front | Front islamique de libération moro; Front Moro islamique de libération | MILF
mnlf-ph | movement:rebel | PH | Moro National Liberation Front | Front Moro de libération nationale; Front national de libération moro | MNLF
abu-sayyaf | movement:jihadist | PH | Abu Sayyaf; Abu Sayyaf Group | Abou Sayyaf; Abu Sayyaf |
maute | movement:jihadist | PH | Maute group | groupe Maute |
biff | movement:rebel | PH | Bangsamoro Islamic Freedom Fighters | Combattants islamiques pour la liberté du Bangsamoro | BIFF
force-ph | force:military | PH | Armed Forces of the Philippines; Philippine army; Philippine military | Forces armées des Philippines; armée philippine |
jemaah-islamiyah | movement:jihadist | ID | Jemaah Islamiyah; Jemaah Islamiah | Jemaah Islamiyah; Jemaah Islamiah |
tpnpb | movement:rebel | ID | West Papua National Liberation Army; Free Papua Movement | Armée de libération nationale de Papouasie occidentale; Mouvement pour une Papouasie libre; Organisation pour une Papouasie libre | TPNPB; OPM
gam-id | movement:rebel | ID | Free Aceh Movement | Mouvement pour un Aceh libre; Mouvement Aceh libre | 
fretilin | movement:rebel | TL | Revolutionary Front for an Independent East Timor; Fretilin | Front révolutionnaire pour l'indépendance du Timor oriental; Fretilin |
brn-th | movement:rebel | TH | Barisan Revolusi Nasional | Barisan Revolusi Nasional | BRN
khmer-rouge | movement:rebel | KH | Khmer Rouge | Khmers rouges; Khmer rouge |
viet-cong | movement:rebel | VN | Viet Cong; Vietcong; National Liberation Front of South Vietnam | Viêt-Cong; Vietcong; Viet Cong; Front national de libération du Sud-Vietnam |
force-cn | force:military | CN | People's Liberation Army; Chinese army; Chinese military | Armée populaire de libération; armée chinoise | PLA
etim | movement:jihadist | CN | East Turkestan Islamic Movement; Turkistan Islamic Party | Mouvement islamique du Turkestan oriental; Parti islamique du Turkestan | ETIM
imu | movement:jihadist | UZ | Islamic Movement of Uzbekistan | Mouvement islamique d'Ouzbékistan | IMU
aum | movement | JP | Aum Shinrikyo | Aum Shinrikyo; secte Aum |
`;
