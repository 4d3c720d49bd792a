/** Latin America from the wars of the 1980s to today's gangs, and Haiti. */
export const AMERICAS = `
fmln | movement:rebel | SV | Farabundo Marti National Liberation Front; Farabundo Martí National Liberation Front; Farabundo Marti Front; Farabundo Marti Front for National Liberation | Front Farabundo Martí de libération nationale | FMLN
fpl-sv | movement:rebel | SV | Popular Liberation Forces; Farabundo Marti Popular Liberation Forces; People's Liberation Forces | Forces populaires de libération | FPL
erp-sv | movement:rebel | SV | People's Revolutionary Army; Revolutionary Army of the People; Peoples Revolutionary Army | Armée révolutionnaire du peuple | ERP
rn-sv | movement:rebel | SV | National Resistance Armed Forces; Armed Forces of National Resistance | Forces armées de la résistance nationale | FARN
prtc-sv | movement:rebel | SV | Central American Workers' Revolutionary Party; Central American Workers Revolutionary Party | Parti révolutionnaire des travailleurs d'Amérique centrale | PRTC
fdr-sv | alliance | SV | Revolutionary Democratic Front; Democratic Revolutionary Front | Front démocratique révolutionnaire | FDR
arena-sv | movement | SV | Nationalist Republican Alliance; National Republican Alliance; Arena party | Alliance républicaine nationaliste | ARENA
pdc-sv | movement | SV | Christian Democratic Party | Parti démocrate-chrétien | PDC
force-sv | force:military | SV | Armed Forces of El Salvador; Salvadoran Armed Forces; Salvadoran army; Armed Forces Press Committee; Salvadoran Air Force; Salvadorean Army | Forces armées du Salvador; armée salvadorienne | ESAF; COPREFA; Coprefa
atlacatl | force:military | SV | Atlacatl Battalion; Atlacatl; Atlacatl Brigade | bataillon Atlacatl |
treasury-police-sv | force:police | SV | Treasury Police; Salvadoran Treasury Police | Police du Trésor |
death-squads | militia:militia | | death squads; death squad; right-wing death squads; ultraright death squads | escadrons de la mort; escadron de la mort |
tutela-legal | ngo | SV | Tutela Legal; Legal Aid Office of the Archbishopric; Archbishopric Legal Protection Office | Tutela Legal |
cdhes | ngo | SV | Salvadoran Human Rights Commission; Nongovernmental Human Rights Commission of El Salvador; Human Rights Commission of El Salvador | Commission des droits de l'homme du Salvador | CDHES
uca-sv | institution | SV | Central American University; Jose Simeon Canas Central American University; Jose Simeon Canas University | Université centraméricaine | UCA
radio-venceremos | outlet | SV | Radio Venceremos; Venceremos Radio | Radio Venceremos |
radio-farabundo | outlet | SV | Radio Farabundo Marti; Farabundo Marti Radio | Radio Farabundo Martí |
radio-cuscatlan | outlet | SV | Radio Cuscatlan; Cuscatlan Radio | Radio Cuscatlán |
urng | alliance:rebel | GT | Guatemalan National Revolutionary Unity; National Revolutionary Unity of Guatemala; Guatemalan National Revolutionary Union | Union révolutionnaire nationale guatémaltèque; Unité révolutionnaire nationale guatémaltèque | URNG
egp-gt | movement:rebel | GT | Guerrilla Army of the Poor; Guerrilla Army of the Poor People | Armée de guérilla des pauvres | EGP
orpa | movement:rebel | GT | Revolutionary Organization of the People in Arms; Revolutionary Organization of Armed People; Organization of the People in Arms | Organisation révolutionnaire du peuple en armes | ORPA
far-gt | movement:rebel | GT | Rebel Armed Forces | Forces armées rebelles |
force-gt | force:military | GT | Guatemalan Armed Forces; Guatemalan army; Guatemalan Army | Forces armées du Guatemala; armée guatémaltèque |
pac-gt | militia:militia | GT | Civil Self-Defense Patrols; civil self-defense patrols; Civilian Self-Defense Patrols; Civil Defense Patrols | Patrouilles d'autodéfense civile |
gam-gt | ngo | GT | Mutual Support Group | Groupe d'appui mutuel |
contras | movement:rebel | NI | Contras; Contra; Nicaraguan Resistance; Nicaraguan Democratic Force; Nicaraguan contras; Contra rebels; Nicaraguan Contras | Contras; Contra; Résistance nicaraguayenne; Force démocratique nicaraguayenne | FDN
fsln | movement | NI | Sandinista National Liberation Front; Sandinistas; Sandinista; Sandinist; Sandinista Front; Sandinist National Liberation Front; Sandinists | Front sandiniste de libération nationale; sandinistes; sandiniste; Front sandiniste | FSLN
eps-ni | force:military | NI | Sandinista People's Army; Sandinist People's Army; Sandinista Popular Army; Sandinista army | Armée populaire sandiniste | 
uno-ni | alliance | NI | National Opposition Union | Union nationale d'opposition |
force-hn | force:military | HN | Honduran Armed Forces; Honduran army | Forces armées du Honduras; armée hondurienne |
cinchoneros | movement:rebel | HN | Cinchoneros; Cinchonero Popular Liberation Movement; Cinchonero People's Liberation Movement; Cinchonero | Cinchoneros |
morazanist-front | movement:rebel | HN | Morazanist Patriotic Front; Morazanist Front for the Liberation of Honduras; Morazanist Liberation Front | Front morazaniste |
force-pa | force:military | PA | Panama Defense Forces; Panamanian Defense Forces; Panamanian Defence Forces | Forces de défense panaméennes; Forces de défense du Panama | PDF
dignity-battalions | militia:militia | PA | Dignity Battalions | Bataillons de la dignité |
farc | movement:rebel | CO | Revolutionary Armed Forces of Colombia; FARC rebels; Colombian Revolutionary Armed Forces; Revolutionary Armed Forces of Colombia-People's Army | Forces armées révolutionnaires de Colombie; Farc | FARC; FARC-EP; Farc
farc-dissidents | movement:rebel | CO | FARC dissidents; dissident FARC; FARC dissident group; Central General Staff; Estado Mayor Central; Second Marquetalia; Segunda Marquetalia | dissidents des FARC; dissidence des FARC; dissidents des Farc; État-major central; dissidence des Farc | EMC
eln-co | movement:rebel | CO | National Liberation Army of Colombia; National Liberation Army; Army of National Liberation; ELN rebels; ELN guerrillas; Camilist Union-Army of National Liberation; Union Camilista-Army of National Liberation; Camilist Union-National Liberation Army | Armée de libération nationale de Colombie; guérilla de l'ELN | ELN; UC-ELN
m-19 | movement:rebel | CO | 19th of April Movement; April 19 Movement; 19 April Movement; M19 | Mouvement du 19-Avril; Mouvement du 19 avril | M-19
epl-co | movement:rebel | CO | People's Liberation Army; Popular Liberation Army; Peoples Liberation Army; Maoist People's Liberation Army; People's Liberation Army of Colombia | Armée populaire de libération de Colombie | EPL
quintin-lame | movement:rebel | CO | Quintin Lame; Quintin Lame Armed Movement; Quintin Lame Command | Mouvement armé Quintín Lame |
cnog | alliance:rebel | CO | Simon Bolivar Guerrilla Coordinating Board; Simon Bolivar National Guerrilla Coordinating Board; Simon Bolivar Guerrilla Coordinator; Simon Bolivar National Guerrilla Coordinator; Simon Bolivar Coordinating Board | Coordination guérillera Simón Bolívar | CNG; CGSB
patriotic-union-co | movement | CO | Patriotic Union | Union patriotique | UP
auc | alliance:militia | CO | United Self-Defense Forces of Colombia; United Self-Defence Forces of Colombia | Autodéfenses unies de Colombie | AUC
clan-del-golfo | militia:militia | CO | Gulf Clan; Clan del Golfo; Gaitanist Self-Defense Forces of Colombia; Gaitanist Army of Colombia; Urabeños | Clan del Golfo; Clan du Golfe; Armée gaïtaniste de Colombie | AGC; EGC
extraditables | militia:militia | CO | The Extraditables; Extraditables; The Extraditable Ones; Extraditable Ones | Extradables |
medellin-cartel | militia:militia | CO | Medellin Cartel; Medellín Cartel | cartel de Medellín; cartel de Medellin |
cali-cartel | militia:militia | CO | Cali Cartel | cartel de Cali |
das-co | force:police | CO | Administrative Department of Security; Administrative Security Department; Department of Administrative Security | Département administratif de sécurité | DAS
force-co | force:military | CO | Colombian Armed Forces; Colombian army; Military Forces of Colombia; National Army of Colombia | Forces armées colombiennes; armée colombienne |
police-co | force:police | CO | Colombian National Police; National Police of Colombia | police nationale colombienne |
indepaz | ngo | CO | Indepaz; Institute for Development and Peace Studies | Indepaz |
shining-path | movement:rebel | PE | Shining Path; Sendero Luminoso; Communist Party of Peru-Shining Path; Shining Path Maoist group; Peruvian Communist Party-Shining Path; Senderistas; Senderists | Sentier lumineux; Sendero Luminoso | SL; PCP-SL
mrta | movement:rebel | PE | Tupac Amaru Revolutionary Movement; Túpac Amaru Revolutionary Movement; Tupac Amaru | Mouvement révolutionnaire Túpac Amaru; Mouvement révolutionnaire Tupac Amaru | MRTA
rodrigo-franco | militia:militia | PE | Rodrigo Franco Command; Rodrigo Franco Commando; Rodrigo Franco Democratic Command | commando Rodrigo Franco |
apra | movement | PE | American Popular Revolutionary Alliance; American Revolutionary Popular Alliance; Aprista Party; Aprist Party; Peruvian Aprista Party | Alliance populaire révolutionnaire américaine | APRA
civil-guard-pe | force:police | PE | Peruvian Civil Guard; Civil Guard; Civil Guard of Peru | Garde civile péruvienne |
pip-pe | force:police | PE | Peruvian Investigative Police; Investigative Police of Peru; Investigations Police of Peru | Police d'investigation du Pérou | PIP
dircote | force:police | PE | Counterterrorism Division; Counterterrorist Division | Dircote | DIRCOTE; DINCOTE
rondas-pe | militia:militia | PE | peasant patrols; Rondas Campesinas; rondas campesinas | rondes paysannes |
force-pe | force:military | PE | Peruvian Armed Forces; Peruvian army | Forces armées péruviennes; armée péruvienne |
fpmr | movement:rebel | CL | Manuel Rodriguez Patriotic Front; Manuel Rodríguez Patriotic Front | Front patriotique Manuel Rodríguez; Front patriotique Manuel Rodriguez | FPMR
mir-cl | movement:rebel | CL | Revolutionary Leftist Movement; Movement of the Revolutionary Left; Revolutionary Left Movement | Mouvement de la gauche révolutionnaire | MIR
lautaro | movement:rebel | CL | Lautaro Youth Movement; Lautaro Popular Rebel Forces; Lautaro Front; Mapu Lautaro; Lautaro | Mouvement Lautaro |
carabineros-cl | force:police | CL | Carabineros; Carabineros de Chile; Chilean Carabineros; Carabineers; Carabinieri of Chile | Carabiniers du Chili; carabiniers chiliens |
force-cl | force:military | CL | Chilean Armed Forces; Chilean army | Forces armées chiliennes; armée chilienne |
zarate-willka | movement:rebel | BO | Zarate Willka Armed Forces of Liberation; Zarate Willka Liberation Armed Forces; Zarate Willca; Zarate Willka; Zarate Willca Armed Forces of Liberation | Forces armées de libération Zárate Willka | FAL-ZW
tupac-katari | movement:rebel | BO | Tupac Katari Guerrilla Army; Tupac Katari | Armée de guérilla Túpac Katari | EGTK
alfaro-vive | movement:rebel | EC | Alfaro Lives, Damn It; Alfaro Lives; Alfaro Vive Carajo; Alfaro Vive | Alfaro Vive Carajo | 
force-ec | force:military | EC | Ecuadorian Armed Forces; Ecuadoran army | Forces armées équatoriennes; armée équatorienne |
tupamaros | movement:rebel | UY | Tupamaros; Tupamaro; Tupamaros National Liberation Movement | Tupamaros; Mouvement de libération nationale - Tupamaros | MLN-T
montoneros | movement:rebel | AR | Montoneros | Montoneros |
mtp-ar | movement:rebel | AR | All for the Fatherland Movement; Everyone for the Fatherland Movement | Mouvement tous pour la patrie | MTP
force-ar | force:military | AR | Argentine Armed Forces; Argentine army | Forces armées argentines; armée argentine |
ezln | movement:rebel | MX | Zapatista Army of National Liberation; Zapatistas; Zapatista National Liberation Army | Armée zapatiste de libération nationale; zapatistes | EZLN
epr-mx | movement:rebel | MX | Popular Revolutionary Army | Armée populaire révolutionnaire | EPR
sinaloa-cartel | militia:militia | MX | Sinaloa Cartel; Cartel de Sinaloa | cartel de Sinaloa |
cjng | militia:militia | MX | Jalisco New Generation Cartel; Jalisco Cartel; Jalisco cartel | Cartel de Jalisco Nouvelle Génération; cartel Jalisco nouvelle génération | CJNG
zetas | militia:militia | MX | Los Zetas; Zetas | Los Zetas; Zetas |
tren-de-aragua | militia:militia | VE | Tren de Aragua | Tren de Aragua |
ms-13 | militia:militia | SV | Mara Salvatrucha; MS-13 | Mara Salvatrucha; MS-13 |
barrio-18 | militia:militia | SV | Barrio 18; 18th Street gang | Barrio 18 |
pcc-br | militia:militia | BR | First Capital Command; Primeiro Comando da Capital | Premier commando de la capitale | PCC
red-command-br | militia:militia | BR | Red Command; Comando Vermelho | Comando Vermelho; Commando rouge |
police-ht | force:police | HT | Haitian National Police; Haiti's National Police; National Police of Haiti; Haiti National Police; Haitian police | Police nationale d'Haïti; police nationale haïtienne; police haïtienne | PNH
force-ht | force:military | HT | Armed Forces of Haiti; Haitian army | Forces armées d'Haïti; armée haïtienne | FADH
viv-ansanm | alliance:militia | HT | Viv Ansanm; Viv Ansanm gang coalition; Living Together coalition | Viv Ansanm; coalition Viv Ansanm |
g9-ht | alliance:militia | HT | G9 Family and Allies; G9 gang; G9 alliance; G9 and Family | G9 an Fanmi e Alye; G9 et famille; G9 en famille et alliés | G9
g-pep-ht | alliance:militia | HT | G-Pep; GPep | G-Pèp; G-Pep | 
gran-grif | militia:militia | HT | Gran Grif; Gran Grif gang | Gran Grif; gang de Gran Grif; gang Gran Grif |
400-mawozo | militia:militia | HT | 400 Mawozo | 400 Mawozo |
mss-ht | force:peacekeeper | HT | Multinational Security Support Mission; Multinational Security Support mission; Kenya-led multinational force; Kenyan-led multinational force | Mission multinationale d'appui à la sécurité; Mission multinationale de soutien à la sécurité | MMAS; MMSS
minustah | un:peacekeeper | HT | United Nations Stabilization Mission in Haiti | Mission des Nations unies pour la stabilisation en Haïti | MINUSTAH; Minustah
binuh | un | HT | United Nations Integrated Office in Haiti; UN Integrated Office in Haiti | Bureau intégré des Nations unies en Haïti | BINUH
rnddh | ngo | HT | National Human Rights Defense Network; National Network for the Defence of Human Rights; National Human Rights Defence Network | Réseau national de défense des droits humains; Réseau national de défense des droits de l'homme | RNDDH
fjkl | ngo | HT | Fondasyon Je Klere | Fondation Je Klere; Fondasyon Je Klere | FJKL
tonton-macoute | militia:militia | HT | Tonton Macoute; Tontons Macoutes | Tontons Macoutes; tonton macoute |
cpt-ht | government | HT | Transitional Presidential Council | Conseil présidentiel de transition | CPT
onusal | un:peacekeeper | SV | United Nations Observer Mission in El Salvador | Mission d'observation des Nations unies au Salvador | ONUSAL
onuca | un:peacekeeper | | United Nations Observer Group in Central America | Groupe d'observateurs des Nations unies en Amérique centrale | ONUCA
americas-watch | ngo | | Americas Watch | Americas Watch |
oas | institution | | Organization of American States; Organisation of American States | Organisation des États américains | OAS; OEA
iachr | institution | | Inter-American Commission on Human Rights; Inter-American Human Rights Commission | Commission interaméricaine des droits de l'homme | IACHR; CIDH
caricom | institution | | Caribbean Community | Communauté des Caraïbes | CARICOM; Caricom
`;
