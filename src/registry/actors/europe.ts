/** Ukraine and Russia, the Caucasus, the Balkans, and armed movements of western Europe. */
export const EUROPE = `
force-ua | force:military | UA | Armed Forces of Ukraine; Ukrainian army; Ukrainian Armed Forces; Ukrainian military; Ukrainian forces; Ukraine's armed forces; Ukraine's military; Ukrainian General Staff; General Staff of the Armed Forces of Ukraine; General Staff of Ukraine | Forces armées ukrainiennes; armée ukrainienne; état-major ukrainien; état-major général ukrainien; forces ukrainiennes; forces armées de l'Ukraine | AFU; ZSU
azov | force:military | UA | Azov Regiment; Azov Battalion; Azov Brigade; Azov | régiment Azov; bataillon Azov; brigade Azov |
right-sector | militia:militia | UA | Right Sector | Secteur droit; Pravy Sektor |
international-legion | force:military | UA | International Legion; International Legion of Territorial Defence of Ukraine | Légion internationale; Légion internationale pour la défense de l'Ukraine |
sbu | institution | UA | Security Service of Ukraine; Ukrainian Security Service; Ukraine's SBU security service | Service de sécurité d'Ukraine; services de sécurité ukrainiens; SBU | SBU
hur | institution | UA | Main Directorate of Intelligence; Ukrainian military intelligence; Ukraine's military intelligence; Defence Intelligence of Ukraine | Renseignement militaire ukrainien; direction du renseignement militaire ukrainien | GUR; HUR
ses-ua | institution:civilian | UA | State Emergency Service of Ukraine; State Emergency Service; Ukrainian State Emergency Service; Ukrainian emergency services | Service d'État pour les situations d'urgence; services d'urgence ukrainiens; services de secours ukrainiens | SES
freedom-of-russia-legion | movement:rebel | | Freedom of Russia Legion | Légion Liberté de la Russie; Légion Liberté pour la Russie |
rvc | movement:rebel | | Russian Volunteer Corps | Corps des volontaires russes |
force-ru | force:military | RU | Russian Armed Forces; Russian army; Armed Forces of the Russian Federation; Russian military; Russian forces; Russia's military; Russian Ground Forces; Russian Aerospace Forces; Russian Air Force; Russian Navy; Black Sea Fleet; Russia's Black Sea Fleet; Russian Black Sea Fleet; Red Army; Soviet Army | Forces armées russes; armée russe; forces russes; flotte russe de la mer Noire; Armée rouge; armée soviétique; flotte de la mer Noire; forces armées de la Fédération de Russie | VKS
national-guard-ru | force:military | RU | Rosgvardia; Russian National Guard; National Guard of Russia | Rosgvardia; Garde nationale russe |
fsb | institution | RU | Federal Security Service; Russia's Federal Security Service; Russian Federal Security Service | Service fédéral de sécurité; services de sécurité russes (FSB) | FSB
gru | institution | RU | Main Intelligence Directorate; GRU | Renseignement militaire russe; GRU | GRU
kremlin | government | RU | Kremlin | Kremlin |
wagner | mercenaries:mercenary | RU | Wagner Group; Wagner; Wagner PMC; PMC Wagner; Russian mercenary group Wagner; Wagner mercenaries; Wagner fighters; Russian Wagner Group; private military company Wagner | groupe Wagner; Wagner; société militaire privée Wagner; groupe paramilitaire russe Wagner; groupe paramilitaire Wagner; mercenaires de Wagner; SMP Wagner; groupe de mercenaires Wagner; milice Wagner; mercenaires du groupe Wagner; combattants de Wagner; paramilitaires de Wagner; groupe russe Wagner | 
africa-corps | mercenaries:mercenary | RU | Africa Corps; Russian Africa Corps; Russia's Africa Corps | Africa Corps; Corps africain | 
redut | mercenaries:mercenary | RU | Redut; PMC Redut | Redut |
kadyrovites | force:military | RU | Kadyrovites; Kadyrovtsy; Chechen forces of Ramzan Kadyrov; Akhmat; Akhmat special forces | Kadyrovtsy; forces tchétchènes; unité Akhmat |
dpr | movement:rebel | UA | Donetsk People's Republic; Donetsk PR; self-proclaimed Donetsk People's Republic | République populaire de Donetsk; république autoproclamée de Donetsk | DPR; DNR; RPD
lpr | movement:rebel | UA | Luhansk People's Republic; Lugansk People's Republic; self-proclaimed Luhansk People's Republic | République populaire de Louhansk; République populaire de Lougansk | LPR; LNR; RPL
dpr-forces | force:rebel | UA | Donbas People's Militia; Donbass People's Militia; pro-Russian separatists; Russian-backed separatists; pro-Russian rebels; Donbas separatists; separatists in eastern Ukraine; pro-Russian militants | séparatistes prorusses; séparatistes pro-russes; rebelles prorusses; rebelles pro-russes; séparatistes de l'Est |
force-am | force:military | AM | Armed Forces of Armenia; Armenian Armed Forces; Armenian army; Armenian forces | Forces armées arméniennes; armée arménienne; forces arméniennes |
force-az | force:military | AZ | Azerbaijani Armed Forces; Azerbaijani army; Azerbaijan Army; Azerbaijani military; Azerbaijani forces; Armed Forces of Azerbaijan; Azeri forces | Forces armées azerbaïdjanaises; armée azerbaïdjanaise; armée d'Azerbaïdjan; forces azerbaïdjanaises; armée azérie |
artsakh | government | AZ | Republic of Artsakh; Artsakh; Nagorno-Karabakh Republic; Artsakh Republic; Republic of Nagorno-Karabakh | République d'Artsakh; Artsakh; République du Haut-Karabakh; Haut-Karabagh | NKR
artsakh-force | force:military | AZ | Artsakh Defence Army; Artsakh Defense Army; Nagorno-Karabakh Defence Army; Nagorno-Karabakh Defense Army; NKR Defence Army; NKR Defense Army; Karabakh Armenian forces; Karabakh forces; Artsakh Defence Forces | Armée de défense de l'Artsakh; Armée de défense du Haut-Karabakh; forces du Haut-Karabakh; séparatistes arméniens |
asala | movement:rebel | | Armenian Secret Army for the Liberation of Armenia | Armée secrète arménienne de libération de l'Arménie | ASALA
caucasus-emirate | movement:jihadist | RU | Caucasus Emirate | Émirat du Caucase |
ichkeria | movement:rebel | RU | Chechen Republic of Ichkeria; Ichkeria; Chechen rebels; Chechen separatists; Chechen fighters | République tchétchène d'Itchkérie; rebelles tchétchènes; séparatistes tchétchènes; indépendantistes tchétchènes |
force-ge | force:military | GE | Georgian Armed Forces; Georgian army; Defence Forces of Georgia; Georgian forces | Forces armées géorgiennes; armée géorgienne |
abkhazia | government | GE | Republic of Abkhazia; Abkhaz authorities; Abkhaz forces | République d'Abkhazie; autorités abkhazes |
south-ossetia | government | GE | Republic of South Ossetia; South Ossetian authorities; South Ossetian forces | République d'Ossétie du Sud |
uck | movement:rebel | XK | Kosovo Liberation Army | Armée de libération du Kosovo | KLA; UÇK
vrs | force:military | BA | Army of Republika Srpska; Bosnian Serb Army; Bosnian Serb forces; Bosnian Serbs | Armée de la République serbe de Bosnie; Serbes de Bosnie; forces serbes de Bosnie | VRS
arbih | force:military | BA | Army of the Republic of Bosnia and Herzegovina; Bosnian army | Armée de la République de Bosnie-Herzégovine | ARBiH
hvo | force:military | BA | Croatian Defence Council; Croatian Defense Council | Conseil de défense croate | HVO
jna | force:military | RS | Yugoslav People's Army; Yugoslav Army; Yugoslav army | Armée populaire yougoslave; armée yougoslave | JNA
arkan-tigers | militia:militia | RS | Serb Volunteer Guard; Arkan's Tigers | Garde volontaire serbe; Tigres d'Arkan |
kfor | force:peacekeeper | XK | Kosovo Force | Force pour le Kosovo | KFOR
ira | movement:rebel | GB | Provisional Irish Republican Army; Irish Republican Army; Provisional IRA | Armée républicaine irlandaise; IRA provisoire | IRA; PIRA
inla | movement:rebel | GB | Irish National Liberation Army | Armée de libération nationale irlandaise | INLA
uvf | militia:militia | GB | Ulster Volunteer Force | Force volontaire d'Ulster | UVF
uda | militia:militia | GB | Ulster Defence Association; Ulster Freedom Fighters | Association de défense de l'Ulster | UDA; UFF
ruc | force:police | GB | Royal Ulster Constabulary | Royal Ulster Constabulary | RUC
eta | movement:rebel | ES | Euskadi Ta Askatasuna; Basque separatist group ETA; Basque Homeland and Freedom | Euskadi Ta Askatasuna; organisation séparatiste basque ETA | ETA
flnc | movement:rebel | FR | National Liberation Front of Corsica | Front de libération nationale corse; Front de libération nationale de la Corse | FLNC
raf-de | movement:rebel | DE | Red Army Faction; Baader-Meinhof Group | Fraction armée rouge | 
red-brigades | movement:rebel | IT | Red Brigades | Brigades rouges |
nov17 | movement:rebel | GR | Revolutionary Organization 17 November; November 17 | Organisation révolutionnaire du 17-Novembre |
force-us | force:military | US | United States Armed Forces; US Army; U.S. Army; US military; U.S. military; American forces; US forces; U.S. forces; Pentagon; US Air Force; US Navy; US Marines; U.S. Marines; US Marine Corps; US Central Command; U.S. Central Command; US Southern Command | Forces armées des États-Unis; armée américaine; Pentagone; forces américaines; commandement militaire américain pour le Moyen-Orient; armée des États-Unis | CENTCOM; Centcom; AFRICOM; Africom
africom | force:military | US | US Africa Command; U.S. Africa Command; United States Africa Command | Commandement américain pour l'Afrique; commandement des États-Unis pour l'Afrique |
white-house | government | US | White House | Maison-Blanche; Maison Blanche |
state-department | government | US | State Department; US State Department; U.S. State Department; Department of State | Département d'État; département d'État américain |
cia | institution | US | Central Intelligence Agency | Agence centrale de renseignement | CIA
fbi | institution | US | Federal Bureau of Investigation | Bureau fédéral d'enquête | FBI
dea | institution | US | Drug Enforcement Administration | Agence américaine antidrogue | DEA
blackwater | mercenaries:mercenary | US | Blackwater; Academi | Blackwater |
force-fr | force:military | FR | French Armed Forces; French army; French military; French forces | Forces armées françaises; armée française; état-major des armées; état-major français; ministère des Armées | 
elysee | government | FR | Élysée Palace; French presidency; Élysée | Élysée; palais de l'Élysée |
quai-dorsay | government | FR | Quai d'Orsay | Quai d'Orsay |
legion-fr | force:military | FR | French Foreign Legion | Légion étrangère |
force-gb | force:military | GB | British Armed Forces; British Army; Royal Air Force; British forces; Royal Navy; Royal Marines | Forces armées britanniques; armée britannique; Royal Air Force; Royal Navy | RAF
`;
