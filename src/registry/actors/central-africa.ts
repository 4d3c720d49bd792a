/** The Great Lakes, the Congo, the Central African Republic, and southern Africa. */
export const CENTRAL_AFRICA = `
force-cd | force:military | CD | Armed Forces of the Democratic Republic of the Congo; Congolese army; DRC army; Congolese Armed Forces | Forces armées de la République démocratique du Congo; Forces armées de la RDC; armée congolaise | FARDC
police-cd | force:police | CD | Congolese National Police | police nationale congolaise |
m23 | movement:rebel | CD | March 23 Movement; M23 Movement; M23 rebels | Mouvement du 23 mars; Mouvement du 23-Mars; rebelles du M23 | M23; M-23; AFC/M23; M23/AFC; AFC-M23
afc-cd | alliance:rebel | CD | Congo River Alliance; Alliance Fleuve Congo | Alliance Fleuve Congo; Alliance du fleuve Congo | 
adf | movement:jihadist | CD | Allied Democratic Forces; ADF rebels | Forces démocratiques alliées; rebelles ADF | ADF
iscap | movement:jihadist | | Islamic State Central Africa Province; Islamic State in Central Africa | État islamique en Afrique centrale; Province d'Afrique centrale de l'État islamique | ISCAP
codeco | militia:militia | CD | Cooperative for the Development of the Congo; Cooperative for Development of the Congo | Coopérative pour le développement du Congo | CODECO; Codeco
fdlr | movement:rebel | CD | Democratic Forces for the Liberation of Rwanda | Forces démocratiques de libération du Rwanda | FDLR
wazalendo | militia:militia | CD | Wazalendo | Wazalendo |
mai-mai | militia:militia | CD | Mai-Mai; Mayi-Mayi; Mai Mai militia; Mai-Mai militia | Maï-Maï; Mai-Mai; Mayi-Mayi; milice Maï-Maï; miliciens Maï-Maï |
nyatura | militia:militia | CD | Nyatura | Nyatura |
ndc-r | militia:militia | CD | Nduma Defence of Congo-Renovated; Nduma Defense of Congo-Renovated | Nduma Défense du Congo-Rénové | NDC-R
zaire-militia | militia:militia | CD | Zaire militia; Zaïre militia; Zaire self-defence group | milice Zaïre; autodéfense Zaïre |
mobondo | militia:militia | CD | Mobondo; Mobondo militia | Mobondo; miliciens Mobondo; milice Mobondo |
frpi | militia:militia | CD | Front for Patriotic Resistance in Ituri; Patriotic Resistance Front of Ituri | Force de résistance patriotique de l'Ituri | FRPI
twirwaneho | militia:militia | CD | Twirwaneho; Twigwaneho | Twirwaneho; Twigwaneho |
kamuina-nsapu | militia:militia | CD | Kamuina Nsapu; Kamwina Nsapu | Kamuina Nsapu; Kamwina Nsapu |
cndp | movement:rebel | CD | National Congress for the Defence of the People | Congrès national pour la défense du peuple | CNDP
monusco | un:peacekeeper | CD | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo; United Nations Organization Stabilization Mission in the DR Congo; UN mission in Congo; UN peacekeeping mission in Congo | Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo; Mission de l'ONU en RDC; Mission des Nations unies en RDC; Mission de l'ONU au Congo | MONUSCO; Monusco
samidrc | force:peacekeeper | CD | SADC Mission in the Democratic Republic of Congo | Mission de la SADC en RDC | SAMIDRC
lra | movement:rebel | UG | Lord's Resistance Army | Armée de résistance du Seigneur | LRA
force-ug | force:military | UG | Uganda People's Defence Force; Uganda People's Defence Forces; Ugandan army; Uganda army; UPDF | Forces de défense du peuple ougandais; armée ougandaise; Forces de défense populaires de l'Ouganda | UPDF
force-rw | force:military | RW | Rwanda Defence Force; Rwandan army; Rwanda Defence Forces; Rwandan Defence Force | Forces rwandaises de défense; Forces de défense rwandaises; armée rwandaise | RDF
rpf | movement:rebel | RW | Rwandan Patriotic Front | Front patriotique rwandais | RPF; FPR
interahamwe | militia:militia | RW | Interahamwe | Interahamwe; Interhamwe |
force-bi | force:military | BI | National Defence Force of Burundi; Burundian army; Burundi National Defence Force | Force de défense nationale du Burundi; armée burundaise | FDNB
red-tabara | movement:rebel | BI | Resistance for the Rule of Law in Burundi | Résistance pour un État de droit au Burundi | RED-Tabara
fnl-bi | movement:rebel | BI | National Forces of Liberation | Forces nationales de libération |
imbonerakure | militia:militia | BI | Imbonerakure | Imbonerakure |
force-cf | force:military | CF | Central African Armed Forces; Central African army | Forces armées centrafricaines; armée centrafricaine | FACA
cpc | alliance:rebel | CF | Coalition of Patriots for Change | Coalition des patriotes pour le changement | CPC
seleka | alliance:rebel | CF | Seleka; Séléka; ex-Seleka | Séléka; Seleka; ex-Séléka; ex-Seleka |
anti-balaka | militia:militia | CF | Anti-balaka; anti-balaka militia | anti-balaka; miliciens anti-balaka |
upc-cf | movement:rebel | CF | Union for Peace in the Central African Republic; Unity for Peace in Central Africa | Unité pour la paix en Centrafrique; Unité pour la Centrafrique | UPC
fprc | movement:rebel | CF | Popular Front for the Rebirth of Central African Republic; Popular Front for the Renaissance in the Central African Republic | Front populaire pour la renaissance de la Centrafrique | FPRC
mpc-cf | movement:rebel | CF | Central African Patriotic Movement | Mouvement patriotique pour la Centrafrique |
3r-cf | movement:rebel | CF | Return, Reclamation and Rehabilitation | Retour, réclamation et réhabilitation | 3R
minusca | un:peacekeeper | CF | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic; UN mission in the Central African Republic | Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en Centrafrique; Mission de l'ONU en Centrafrique | MINUSCA; Minusca
misca | force:peacekeeper | CF | African-led International Support Mission to the Central African Republic | Mission internationale de soutien à la Centrafrique | MISCA; Misca
sangaris | force:military | FR | Operation Sangaris | opération Sangaris; force Sangaris |
ansar-al-sunna-mz | movement:jihadist | MZ | Ansar al-Sunna; Ahlu Sunna Wal Jamaa; Ahlu al-Sunnah wa al-Jamaah; Islamic State Mozambique; Islamic State Mozambique Province; Mozambican al-Shabab | Ahlu Sunnah Wal Jammah; État islamique au Mozambique | ISM
renamo | movement:rebel | MZ | Mozambican National Resistance; Renamo | Résistance nationale du Mozambique; Résistance nationale mozambicaine; Renamo | RENAMO
frelimo | movement | MZ | Mozambique Liberation Front; Frelimo | Front de libération du Mozambique; Frelimo | FRELIMO
samim | force:peacekeeper | MZ | SADC Mission in Mozambique; Southern African Development Community Mission in Mozambique | Mission de la SADC au Mozambique | SAMIM
force-mz | force:military | MZ | Mozambique Defence Armed Forces; Mozambican army; Mozambique Armed Defence Forces | Forces armées de défense du Mozambique; armée mozambicaine | FADM
unita | movement:rebel | AO | National Union for the Total Independence of Angola; Unita | Union nationale pour l'indépendance totale de l'Angola; Unita | UNITA
mpla | movement | AO | People's Movement for the Liberation of Angola; Popular Movement for the Liberation of Angola | Mouvement populaire de libération de l'Angola | MPLA
swapo | movement:rebel | NA | South West Africa People's Organization; South West Africa People's Organisation | Organisation du peuple du Sud-Ouest africain | SWAPO
anc | movement | ZA | African National Congress | Congrès national africain |
ninjas-cg | militia:militia | CG | Ninja militia; Ninjas of Pool | miliciens Ninja; milice Ninja |
`;
