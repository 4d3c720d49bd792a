/** Mali, Niger, Burkina Faso, Mauritania, Chad, and those who fight across them. */
export const SAHEL = `
force-ml | force:military | ML | Malian Armed Forces; Malian army; Mali army; Malian Armed and Security Forces; Malian Defence and Security Forces | Forces armées maliennes; armée malienne; Forces armées et de sécurité maliennes; Forces de défense et de sécurité maliennes | FAMa; FAMA; FAMAs
police-ml | force:police | ML | Malian National Police | police nationale malienne
csp-psd | alliance:rebel | ML | Permanent Strategic Framework for Peace, Security, and Development; Permanent Strategic Framework for Peace, Security and Development; Permanent Strategic Framework; Permanent Strategic Framework for the Defense of the People of Azawad; Permanent Strategic Framework for the Defence of the People of Azawad; Permanent Strategic Framework for the Defence and Protection of Azawad; Strategic Framework | Cadre stratégique permanent pour la paix, la sécurité et le développement; Cadre stratégique permanent pour la défense du peuple de l'Azawad; Cadre stratégique permanent; Cadre stratégique | CSP-PSD; CSP; CSP-DPA
cma | alliance:rebel | ML | Coordination of Azawad Movements; Coordination of Movements of Azawad | Coordination des mouvements de l'Azawad | CMA
mnla | movement:rebel | ML | National Movement for the Liberation of Azawad; Azawad National Liberation Movement | Mouvement national de libération de l'Azawad; Mouvement national pour la libération de l'Azawad | MNLA
hcua | movement:rebel | ML | High Council for the Unity of Azawad; High Council of Azawad | Haut conseil pour l'unité de l'Azawad; Haut Conseil de l'Azawad | HCUA
maa | movement:rebel | ML | Arab Movement of Azawad | Mouvement arabe de l'Azawad | MAA
maa-cma | movement:rebel | ML | Arab Movement of Azawad (CMA) | Mouvement arabe de l'Azawad (CMA) | MAA-CMA
gatia | militia:militia | ML | Imghad Tuareg Self-Defense Group and Allies; Imghad Tuareg Self-Defence Group and Allies | Groupe autodéfense touareg Imghad et alliés; Groupe d'autodéfense touareg Imghad et alliés | GATIA
msa | militia:militia | ML | Movement for the Salvation of Azawad | Mouvement pour le salut de l'Azawad | MSA
platform-ml | alliance:militia | ML | Platform Movements of June 14, 2014 in Algiers; Platform of Self-Defense Movements; Platform of 14 June 2014 in Algiers | Plateforme des mouvements du 14 juin 2014 d'Alger; Plateforme d'Alger |
cja | movement:rebel | ML | Congress for Justice in Azawad | Congrès pour la justice dans l'Azawad | CJA
ganda-koy | militia:militia | ML | Ganda Koy | Ganda Koy | Ganda Koï
ganda-izo | militia:militia | ML | Ganda Izo | Ganda Izo |
fla | alliance:rebel | ML | Azawad Liberation Front; Front for the Liberation of Azawad | Front de libération de l'Azawad | FLA
jnim | movement:jihadist | | Jama'at Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Jama'at Nasr al-Islam wal Muslimin; Support Group for Islam and Muslims; Nusrat al-Islam | Groupe de soutien à l'islam et aux musulmans; Groupe pour le soutien de l'islam et des musulmans; Jamaat Nosrat al-Islam wal-mouslimine | JNIM; GSIM; Jnim
macina-katiba | movement:jihadist | ML | Macina Liberation Front; Katiba Macina; Macina Katiba | Katiba Macina; Front de libération du Macina; Katiba du Macina | FLM
ansar-dine | movement:jihadist | ML | Ansar Dine; Ansar al-Din; Ansar Eddine | Ansar Dine; Ansar Eddine; Ansar ed-Dine |
al-mourabitoun | movement:jihadist | | Al-Mourabitoun; Al-Murabitun | Al-Mourabitoune; Al-Mourabitoun |
aqim | movement:jihadist | | Al-Qaeda in the Islamic Maghreb; al-Qaida in the Islamic Maghreb; Al-Qaeda in the Lands of the Islamic Maghreb | Al-Qaïda au Maghreb islamique; Al-Qaida au Maghreb islamique | AQIM; AQMI; Aqmi
mujao | movement:jihadist | | Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa | Mouvement pour l'unicité et le jihad en Afrique de l'Ouest; Mouvement pour l'unicité et le djihad en Afrique de l'Ouest | MUJAO; MUJWA
isgs | movement:jihadist | | Islamic State in the Greater Sahara; Islamic State – Sahel Province; Islamic State Sahel Province; Islamic State in the Sahel; Islamic State Sahel | État islamique dans le Grand Sahara; État islamique au Grand Sahara; État islamique au Sahel; État islamique - Sahel | ISGS; EIGS; ISSP; EIS
ansarul-islam | movement:jihadist | BF | Ansarul Islam; Ansar ul Islam | Ansarul Islam; Ansaroul Islam |
dan-na-ambassagou | militia:militia | ML | Dan Na Ambassagou; Dan Nan Ambassagou | Dan Na Ambassagou; Dan Nan Ambassagou |
dozo | militia:militia | | Dozo; Dozos; Dozo hunters; Donso; traditional Dozo hunters | dozos; chasseurs dozos; chasseurs traditionnels dozos; donsos; chasseurs dozo |
force-bf | force:military | BF | Burkina Faso Armed Forces; Burkinabe army; Burkinabè army; Burkina army | Forces armées burkinabè; armée burkinabè; armée burkinabée |
vdp | militia:militia | BF | Volunteers for the Defence of the Homeland; Volunteers for the Defense of the Homeland; Homeland Defence Volunteers | Volontaires pour la défense de la patrie | VDP
koglweogo | militia:militia | BF | Koglweogo | Koglweogo; Kogleweogo |
force-ne | force:military | NE | Niger Armed Forces; Nigerien army; Niger army; Nigerien Armed Forces | Forces armées nigériennes; armée nigérienne; Forces de défense et de sécurité nigériennes |
cnsp-ne | government | NE | National Council for the Safeguard of the Homeland | Conseil national pour la sauvegarde de la patrie | CNSP
fpl-ne | movement:rebel | NE | Patriotic Liberation Front | Front patriotique de libération |
mnj | movement:rebel | NE | Niger Movement for Justice; Nigerien Justice Movement | Mouvement des Nigériens pour la justice | MNJ
fact | movement:rebel | TD | Front for Change and Concord in Chad | Front pour l'alternance et la concorde au Tchad | FACT
ccmsr | movement:rebel | TD | Military Command Council for the Salvation of the Republic | Conseil de commandement militaire pour le salut de la République | CCMSR
ufr | movement:rebel | TD | Union of Resistance Forces | Union des forces de la résistance |
force-td | force:military | TD | Chadian National Army; Chadian army; Chad army | Armée nationale tchadienne; armée tchadienne | 
aes | alliance | | Alliance of Sahel States | Alliance des États du Sahel; Confédération des États du Sahel | AES
g5-sahel | alliance:military | | G5 Sahel; G5 Sahel Joint Force | G5 Sahel; Force conjointe du G5 Sahel | G5-Sahel; FC-G5S
barkhane | force:military | FR | Operation Barkhane; Barkhane; Barkhane force | opération Barkhane; force Barkhane; Barkhane |
serval | force:military | FR | Operation Serval | opération Serval |
takuba | force:military | | Task Force Takuba; Takuba Task Force | Task Force Takuba; force Takuba |
minusma | un:peacekeeper | ML | United Nations Multidimensional Integrated Stabilization Mission in Mali; UN mission in Mali | Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali; mission de l'ONU au Mali; Mission des Nations unies au Mali | MINUSMA; Minusma
algiers-accord | accord | ML | Algiers Accords; Algiers Agreement; Algiers Accord; Algiers peace agreement; Agreement for Peace and Reconciliation in Mali; Accord for Peace and Reconciliation in Mali; Algiers Peace Accord | accord d'Alger; accords d'Alger; Accord pour la paix et la réconciliation au Mali; Accord pour la paix et la réconciliation issu du processus d'Alger |
cnsp-ml | government | ML | National Committee for the Salvation of the People | Comité national pour le salut du peuple |
polisario | movement:rebel | EH | Polisario Front; Polisario; Popular Front for the Liberation of Saguia el-Hamra and Río de Oro | Front Polisario; Polisario |
boko-haram | movement:jihadist | NG | Boko Haram; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | Boko Haram | JAS
iswap | movement:jihadist | NG | Islamic State West Africa Province; Islamic State in West Africa; Islamic State West Africa; Islamic State's West Africa Province; Islamic State – West Africa Province | État islamique en Afrique de l'Ouest; Province ouest-africaine de l'État islamique; État islamique – Province d'Afrique de l'Ouest; Iswap | ISWAP
ansaru | movement:jihadist | NG | Ansaru | Ansaru |
cjtf | militia:militia | NG | Civilian Joint Task Force | Force civile mixte | CJTF
mnjtf | alliance:military | | Multinational Joint Task Force | Force multinationale mixte | MNJTF; FMM
force-ng | force:military | NG | Nigerian Armed Forces; Nigerian Army; Nigerian military; Nigerian troops command | Forces armées nigérianes; armée nigériane |
ipob | movement:rebel | NG | Indigenous People of Biafra | Peuple indigène du Biafra; Peuple autochtone du Biafra | IPOB
esn | militia:rebel | NG | Eastern Security Network | | ESN
mend | movement:rebel | NG | Movement for the Emancipation of the Niger Delta | Mouvement pour l'émancipation du delta du Niger | MEND
dss-ng | institution | NG | Department of State Services | Département des services d'État |
ambazonia | movement:rebel | CM | Ambazonia Defence Forces; Ambazonian separatists; Ambazonia separatists; Ambazonian fighters; Amba Boys | Forces de défense de l'Ambazonie; séparatistes anglophones; séparatistes ambazoniens; combattants ambazoniens; sécessionnistes ambazoniens; rebelles ambazoniens; ambazoniens; Amba Boys | 
bir | force:military | CM | Rapid Intervention Battalion | Bataillon d'intervention rapide | BIR
mfdc | movement:rebel | SN | Movement of Democratic Forces of Casamance | Mouvement des forces démocratiques de Casamance; Mouvement des forces démocratiques de la Casamance | MFDC
ecomog | force:peacekeeper | | Economic Community of West African States Monitoring Group | | ECOMOG; Ecomog
ruf | movement:rebel | SL | Revolutionary United Front | Front révolutionnaire uni | RUF
npfl | movement:rebel | LR | National Patriotic Front of Liberia | Front national patriotique du Libéria | NPFL
lurd | movement:rebel | LR | Liberians United for Reconciliation and Democracy | Libériens unis pour la réconciliation et la démocratie | LURD
`;
