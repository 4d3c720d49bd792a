/** Sudan, South Sudan, Ethiopia, Eritrea, Somalia, Kenya, Libya, Egypt, Algeria and the Maghreb. */
export const EAST_AND_NORTH_AFRICA = `
rsf | force:militia | SD | Rapid Support Forces; Rapid Support Force | Forces de soutien rapide | RSF; FSR
force-sd | force:military | SD | Sudanese Armed Forces; Sudanese army; Sudan army; Sudan Armed Forces; Sudan's armed forces | Forces armées soudanaises; armée soudanaise | SAF
janjaweed | militia:militia | SD | Janjaweed; Janjawid | Janjawid; Janjawids; Janjaweed; janjawids |
splm-n | movement:rebel | SD | Sudan People's Liberation Movement-North; Sudan People's Liberation Movement North; Sudan People's Liberation Army-North | Mouvement populaire de libération du Soudan-Nord; Mouvement populaire de libération du Soudan - Nord | SPLM-N; SPLA-N
slm | movement:rebel | SD | Sudan Liberation Movement; Sudan Liberation Army; Sudan Liberation Movement/Army | Mouvement de libération du Soudan; Armée de libération du Soudan | SLM; SLA; SLM/A; SLA-AW; SLM-AW
slm-mm | movement:rebel | SD | Sudan Liberation Movement–Minni Minnawi | Mouvement de libération du Soudan-Minni Minnawi | SLM-MM; SLA-MM
jem | movement:rebel | SD | Justice and Equality Movement | Mouvement pour la justice et l'égalité | JEM
darfur-joint-forces | alliance:rebel | SD | Darfur Joint Protection Force; Darfur Joint Forces; Joint Force of Armed Struggle Movements | Force conjointe des mouvements armés; Forces conjointes du Darfour |
el-bara-brigade | militia:militia | SD | El Bara' Ibn Malik Brigade; Al-Bara Ibn Malik Brigade | Brigade Al-Bara Ibn Malik |
unamid | un:peacekeeper | SD | African Union–United Nations Hybrid Operation in Darfur; African Union - United Nations Mission in Darfur | Mission conjointe des Nations unies et de l'Union africaine au Darfour; opération hybride Union africaine-Nations unies au Darfour | UNAMID; Minuad; MINUAD
unisfa | un:peacekeeper | SD | United Nations Interim Security Force for Abyei | Force intérimaire de sécurité des Nations unies pour Abyei | UNISFA; FISNUA
emergency-lawyers | ngo | SD | Emergency Lawyers | Emergency Lawyers; Avocats d'urgence; avocats pour l'urgence |
sudan-doctors-network | ngo | SD | Sudan Doctors Network; Sudan Doctors' Network | Réseau des médecins soudanais; Réseau des médecins du Soudan |
sudan-doctors-union | ngo | SD | Sudan Doctors Union; Sudanese Doctors Union; Sudan Doctors' Syndicate; Central Committee of Sudan Doctors | Syndicat des médecins soudanais; Comité central des médecins soudanais | CCSD
resistance-committees-sd | ngo | SD | El Fasher Resistance Committees; resistance committees of El Fasher; resistance committees | comités de résistance |
force-ss | force:military | SS | South Sudan People's Defence Forces; South Sudan People's Defense Forces; South Sudanese army; Sudan People's Liberation Army | Forces de défense du peuple du Soudan du Sud; armée sud-soudanaise; Armée populaire de libération du Soudan | SSPDF; SPLA
splm-io | movement:rebel | SS | Sudan People's Liberation Movement-in-Opposition; Sudan People's Liberation Army-in-Opposition; SPLM in Opposition | Mouvement populaire de libération du Soudan en opposition; MPLS en opposition | SPLM-IO; SPLA-IO; SPLM/A-IO
nas-ss | movement:rebel | SS | National Salvation Front | Front du salut national |
white-army | militia:militia | SS | White Army; Nuer White Army | Armée blanche |
unmiss | un:peacekeeper | SS | United Nations Mission in South Sudan; UN Mission in South Sudan | Mission des Nations unies au Soudan du Sud; Mission de l'ONU au Soudan du Sud | UNMISS; MINUSS; Minuss
force-et | force:military | ET | Ethiopian National Defense Force; Ethiopian National Defence Force; Ethiopian army; Ethiopian National Defence Forces | Force de défense nationale éthiopienne; Forces de défense nationale éthiopiennes; armée éthiopienne | ENDF; FDNE
tplf | movement:rebel | ET | Tigray People's Liberation Front; Tigrayan People's Liberation Front | Front de libération du peuple du Tigré; Front de libération du peuple du Tigray | TPLF; FLPT
tdf | force:rebel | ET | Tigray Defence Forces; Tigray Defense Forces; Tigrayan forces; Tigray forces; Tigrayan rebels; Tigrayan fighters | Forces de défense du Tigré; Forces de défense du Tigray; forces tigréennes; rebelles tigréens; rebelles du Tigré | TDF
ola | movement:rebel | ET | Oromo Liberation Army; OLF-Shene; OLA-Shene | Armée de libération oromo; Armée de libération de l'Oromo; Armée de libération de l'Oromia | OLA; ALO
olf | movement:rebel | ET | Oromo Liberation Front | Front de libération oromo; Front de libération de l'Oromo | OLF; FLO
fano | militia:militia | ET | Fano; Fano militia; Amhara Fano | Fano; milice Fano; milices Fano; miliciens Fano |
amhara-forces | force:military | ET | Amhara Special Forces; Amhara regional forces; Amhara forces | forces amhara; forces spéciales amhara |
onlf | movement:rebel | ET | Ogaden National Liberation Front | Front national de libération de l'Ogaden | ONLF
ehrc | institution | ET | Ethiopian Human Rights Commission | Commission éthiopienne des droits de l'homme; Commission éthiopienne des droits humains; Commission éthiopienne des droits de l'Homme | EHRC; CEDH-Éthiopie
pretoria-agreement | accord | ET | Pretoria Agreement; Pretoria peace agreement | accord de Pretoria; accords de Pretoria |
force-er | force:military | ER | Eritrean Defence Forces; Eritrean army; Eritrean forces | Forces de défense érythréennes; armée érythréenne; troupes érythréennes |
eplf | movement:rebel | ER | Eritrean People's Liberation Front | Front populaire de libération de l'Érythrée | EPLF
al-shabaab | movement:jihadist | SO | Al-Shabaab; al Shabab; Al-Shabab; Shabaab; Shebab; Harakat al-Shabaab al-Mujahideen | Al-Shabaab; shebab; Shebab; shebabs; Chabab; islamistes shebab; al-Chabab; Shebabs; Al Shabab |
is-somalia | movement:jihadist | SO | Islamic State in Somalia; Islamic State Somalia | État islamique en Somalie |
force-so | force:military | SO | Somali National Army; Somali Armed Forces; Somali army; Somalia National Army | Armée nationale somalienne; armée somalienne | SNA
danab | force:military | SO | Danab; Danab Brigade | Danab; brigade Danab |
somaliland-forces | force:military | SO | Somaliland National Army; Somaliland Armed Forces; Somaliland army; Somaliland forces | armée du Somaliland; forces du Somaliland |
puntland-forces | force:military | SO | Puntland Security Force; Puntland forces; Puntland Defence Forces | forces du Puntland |
ssc-khatumo | movement:rebel | SO | SSC-Khatumo; Khatumo | SSC-Khatumo |
ahlu-sunna-so | militia:militia | SO | Ahlu Sunna Waljama'a; Ahlu Sunna Waljamaa | Ahlu Sunna Waljamaa |
icu | movement:jihadist | SO | Islamic Courts Union; Union of Islamic Courts | Union des tribunaux islamiques; Tribunaux islamiques |
amisom | force:peacekeeper | SO | African Union Mission in Somalia; AU Mission in Somalia | Mission de l'Union africaine en Somalie; force de l'Union africaine en Somalie | AMISOM; Amisom
atmis | force:peacekeeper | SO | African Union Transition Mission in Somalia | Mission de transition de l'Union africaine en Somalie | ATMIS; Atmis
force-ke | force:military | KE | Kenya Defence Forces; Kenyan army; Kenyan Defence Forces; Kenya Defense Forces | Forces de défense kényanes; Forces de défense du Kenya; armée kényane | KDF
gna | government | LY | Government of National Accord; Libyan Government of National Accord | Gouvernement d'union nationale; Gouvernement d'accord national; GNA | GNA
gnu-ly | government | LY | Government of National Unity | Gouvernement d'unité nationale libyen |
lna | force:rebel | LY | Libyan National Army; Libyan Arab Armed Forces; Haftar's forces; forces of Khalifa Haftar; Haftar forces | Armée nationale libyenne; Armée nationale arabe libyenne; forces de Khalifa Haftar; forces du maréchal Haftar; troupes du maréchal Haftar | LNA; ANL; LAAF
libya-dawn | alliance:militia | LY | Libya Dawn; Fajr Libya | Fajr Libya; Aube de la Libye |
ntc-ly | government:rebel | LY | National Transitional Council | Conseil national de transition libyen |
ansar-al-sharia-ly | movement:jihadist | LY | Ansar al-Sharia; Ansar al-Charia | Ansar al-Charia; Ansar Asharia |
gna-444 | force:militia | LY | 444 Brigade; 444th Brigade; 444th Combat Brigade | Brigade 444 |
special-deterrence-force | militia:militia | LY | Special Deterrence Force; al-Radaa; Rada force | Force de dissuasion spéciale; force al-Radaa |
force-eg | force:military | EG | Egyptian Armed Forces; Egyptian army | Forces armées égyptiennes; armée égyptienne |
wilayat-sinai | movement:jihadist | EG | Wilayat Sinai; Sinai Province; Islamic State in Sinai; Ansar Bait al-Maqdis; Ansar Beit al-Maqdis; Islamic State Sinai Province | Wilayat Sinaï; Province du Sinaï; Ansar Beït al-Maqdess; État islamique au Sinaï |
muslim-brotherhood | movement | EG | Muslim Brotherhood | Frères musulmans |
gia-dz | movement:jihadist | DZ | Armed Islamic Group; Armed Islamic Group of Algeria | Groupe islamique armé; Groupes islamiques armés | GIA
gspc | movement:jihadist | DZ | Salafist Group for Preaching and Combat; Salafist Group for Call and Combat | Groupe salafiste pour la prédication et le combat | GSPC
fis-dz | movement | DZ | Islamic Salvation Front | Front islamique du salut |
fln-dz | movement:rebel | DZ | National Liberation Front of Algeria; Algerian National Liberation Front | Front de libération nationale; Front de libération nationale algérien | FLN
oas-fr | movement:rebel | FR | Organisation armée secrète; Secret Army Organisation; Secret Army Organization | Organisation de l'armée secrète; Organisation armée secrète | 
`;
