/** The United Nations, unions of states, courts, aid bodies and those who count the dead. */
export const INSTITUTIONS = `
un | un | | United Nations; United Nations Organization; U.N. | Nations unies; Organisation des Nations unies; Nations Unies; O.N.U. | UN; ONU; Onu
un-security-council | un | | UN Security Council; United Nations Security Council; Security Council; U.N. Security Council | Conseil de sécurité de l'ONU; Conseil de sécurité des Nations unies; Conseil de sécurité | UNSC
un-secretary-general | un | | UN Secretary-General; United Nations Secretary-General; UN chief; U.N. Secretary-General; UN secretary general | secrétaire général de l'ONU; secrétaire général des Nations unies; chef de l'ONU |
un-general-assembly | un | | UN General Assembly; United Nations General Assembly | Assemblée générale de l'ONU; Assemblée générale des Nations unies |
ohchr | un | | Office of the United Nations High Commissioner for Human Rights; UN Human Rights Office; UN human rights office; Office of the UN High Commissioner for Human Rights; UN Office of the High Commissioner for Human Rights; UN High Commissioner for Human Rights; UN rights office; UN Human Rights; U.N. human rights office; Office of the High Commissioner for Human Rights; UN human rights chief; UN rights chief | Haut-Commissariat des Nations unies aux droits de l'homme; Haut-Commissariat de l'ONU aux droits de l'homme; Haut-Commissariat aux droits de l'homme; Haut-Commissaire de l'ONU aux droits de l'homme; Haut-Commissariat de l'ONU aux droits humains; Haut-Commissariat des Nations unies aux droits humains; Bureau des droits de l'homme de l'ONU; Haut-Commissaire des Nations unies aux droits de l'homme; Haut-Commissaire aux droits de l'homme | OHCHR; HCDH
unhcr | un | | UN refugee agency; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. refugee agency; United Nations refugee agency | Haut-Commissariat des Nations unies pour les réfugiés; Haut-Commissariat aux réfugiés; agence des Nations unies pour les réfugiés; Haut Commissariat de l'ONU pour les réfugiés; Haut-Commissariat de l'ONU pour les réfugiés | UNHCR; HCR
unicef | un | | United Nations Children's Fund; UN children's agency; UN Children's Fund; U.N. children's agency | Fonds des Nations unies pour l'enfance; Fonds de l'ONU pour l'enfance | UNICEF; Unicef
ocha | un | | UN Office for the Coordination of Humanitarian Affairs; United Nations Office for the Coordination of Humanitarian Affairs; UN humanitarian office; UN humanitarian agency; Office for the Coordination of Humanitarian Affairs | Bureau de coordination des affaires humanitaires de l'ONU; Bureau de la coordination des affaires humanitaires; Bureau de la coordination des affaires humanitaires des Nations unies; Bureau de coordination des affaires humanitaires; Bureau des affaires humanitaires de l'ONU | OCHA; Ocha; UNOCHA
wfp | un | | World Food Programme; World Food Program; UN World Food Programme; UN food agency | Programme alimentaire mondial; Programme alimentaire mondial de l'ONU | WFP; PAM
who | un | | World Health Organization; World Health Organisation; UN health agency | Organisation mondiale de la santé; Organisation mondiale de la Santé | WHO; OMS
iom | un | | International Organization for Migration; International Organisation for Migration; UN migration agency | Organisation internationale pour les migrations | IOM; OIM
unrwa | un | | United Nations Relief and Works Agency; UN Relief and Works Agency; UN agency for Palestinian refugees; UN Palestinian refugee agency; U.N. agency for Palestinian refugees | Office de secours et de travaux des Nations unies; agence de l'ONU pour les réfugiés palestiniens; Office de secours et de travaux des Nations unies pour les réfugiés de Palestine dans le Proche-Orient; agence des Nations unies pour les réfugiés palestiniens | UNRWA; Unrwa
unesco | un | | United Nations Educational, Scientific and Cultural Organization | Organisation des Nations unies pour l'éducation, la science et la culture | UNESCO; Unesco
unfpa | un | | United Nations Population Fund | Fonds des Nations unies pour la population | UNFPA
undp | un | | United Nations Development Programme | Programme des Nations unies pour le développement | UNDP; PNUD
fao | un | | Food and Agriculture Organization | Organisation des Nations unies pour l'alimentation et l'agriculture | FAO
hrc | un | | UN Human Rights Council; United Nations Human Rights Council; Human Rights Council | Conseil des droits de l'homme de l'ONU; Conseil des droits de l'homme des Nations unies; Conseil des droits de l'homme |
iaea | institution | | International Atomic Energy Agency; UN nuclear watchdog | Agence internationale de l'énergie atomique | IAEA; AIEA
hrmmu | un | UA | UN Human Rights Monitoring Mission in Ukraine; United Nations Human Rights Monitoring Mission in Ukraine | Mission de surveillance des droits de l'homme de l'ONU en Ukraine; Mission de surveillance des droits de l'homme en Ukraine | HRMMU
un-peacekeepers | un:peacekeeper | | UN peacekeepers force; blue helmets; Blue Helmets; UN peacekeeping force; UN peacekeeping forces | casques bleus de l'ONU; Casques bleus; casques bleus | 
unosom | un:peacekeeper | SO | United Nations Operation in Somalia | Opération des Nations unies en Somalie | UNOSOM; ONUSOM
unprofor | un:peacekeeper | BA | United Nations Protection Force; UN Protection Force | Force de protection des Nations unies | UNPROFOR; FORPRONU; Forpronu
onuci | un:peacekeeper | CI | United Nations Operation in Côte d'Ivoire | Opération des Nations unies en Côte d'Ivoire | UNOCI; ONUCI; Onuci
unmil | un:peacekeeper | LR | United Nations Mission in Liberia | Mission des Nations unies au Libéria | UNMIL; MINUL
unamsil | un:peacekeeper | SL | United Nations Mission in Sierra Leone | Mission des Nations unies en Sierra Leone | UNAMSIL; MINUSIL
unmik | un | XK | United Nations Interim Administration Mission in Kosovo | Mission d'administration intérimaire des Nations unies au Kosovo | UNMIK; MINUK
unsmil | un | LY | United Nations Support Mission in Libya; UN Support Mission in Libya | Mission d'appui des Nations unies en Libye; Mission d'appui de l'ONU en Libye | UNSMIL; MANUL
unami | un | IQ | United Nations Assistance Mission for Iraq; UN Assistance Mission for Iraq; UN Mission in Iraq | Mission d'assistance des Nations unies pour l'Irak; Mission d'assistance des Nations unies en Irak | UNAMI; MANUI
unitams | un | SD | United Nations Integrated Transition Assistance Mission in Sudan | Mission intégrée des Nations unies pour l'assistance à la transition au Soudan | UNITAMS; MINUATS
minurso | un:peacekeeper | EH | United Nations Mission for the Referendum in Western Sahara | Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental | MINURSO; Minurso
african-union | institution | | African Union; African Union Commission; Organization of African Unity; Organisation of African Unity | Union africaine; Commission de l'Union africaine; Organisation de l'unité africaine | AU; UA; OUA; OAU
ecowas | institution | | Economic Community of West African States | Communauté économique des États de l'Afrique de l'Ouest; Cédéao | ECOWAS; CEDEAO; Cédéao
igad | institution | | Intergovernmental Authority on Development | Autorité intergouvernementale pour le développement | IGAD; Igad
sadc | institution | | Southern African Development Community | Communauté de développement d'Afrique australe; Communauté de développement de l'Afrique australe | SADC
eac | institution | | East African Community | Communauté d'Afrique de l'Est; Communauté d'Afrique de l'Est (EAC); Communauté est-africaine | EAC
eacrf | force:peacekeeper | CD | East African Community Regional Force; EAC regional force | Force régionale de la Communauté d'Afrique de l'Est; Force régionale de l'EAC | EACRF
eccas | institution | | Economic Community of Central African States | Communauté économique des États de l'Afrique centrale | ECCAS; CEEAC
arab-league | institution | | Arab League; League of Arab States | Ligue arabe; Ligue des États arabes |
oic | institution | | Organisation of Islamic Cooperation; Organization of Islamic Cooperation | Organisation de la coopération islamique | OIC
eu | institution | | European Union; European Commission | Union européenne; Commission européenne | EU; UE
eutm-mali | force:military | ML | European Union Training Mission in Mali | Mission de formation de l'Union européenne au Mali | EUTM; EUTM-Mali
nato | alliance:military | | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; NATO; NATO forces | Organisation du traité de l'Atlantique nord; Alliance atlantique; Otan; forces de l'Otan | NATO; OTAN; Otan
osce | institution | | Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; OSCE Special Monitoring Mission | Organisation pour la sécurité et la coopération en Europe | OSCE
csto | alliance | | Collective Security Treaty Organization | Organisation du traité de sécurité collective | CSTO; OTSC
council-of-europe | institution | | Council of Europe | Conseil de l'Europe |
g7 | institution | | Group of Seven | Groupe des Sept | G7
asean | institution | | Association of Southeast Asian Nations | Association des nations de l'Asie du Sud-Est | ASEAN; Asean; Anase
icc | institution | | International Criminal Court | Cour pénale internationale | ICC; CPI
icj | institution | | International Court of Justice; World Court | Cour internationale de justice | ICJ; CIJ
icty | institution | | International Criminal Tribunal for the former Yugoslavia | Tribunal pénal international pour l'ex-Yougoslavie | ICTY; TPIY
ictr | institution | | International Criminal Tribunal for Rwanda | Tribunal pénal international pour le Rwanda | ICTR; TPIR
cabo-ligado | ngo:civilian | MZ | Cabo Ligado | Cabo Ligado |
icrc | ngo:civilian | | International Committee of the Red Cross; Committee of the Red Cross | Comité international de la Croix-Rouge | ICRC; CICR
red-cross | ngo:civilian | | Red Cross; International Red Cross | Croix-Rouge; Croix Rouge |
red-crescent | ngo:civilian | | Red Crescent | Croissant-Rouge; Croissant Rouge |
ifrc | ngo:civilian | | International Federation of Red Cross and Red Crescent Societies | Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge | IFRC
sarc | ngo:civilian | SY | Syrian Arab Red Crescent; Syrian Red Crescent | Croissant-Rouge syrien; Croissant-Rouge arabe syrien | SARC
drc-redcross-ml | ngo:civilian | ML | Mali Red Cross; Malian Red Cross | Croix-Rouge malienne; Croix rouge malienne |
msf | ngo:civilian | | Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres | Médecins sans frontières; Médecins Sans Frontières | MSF
mdm | ngo:civilian | | Doctors of the World | Médecins du monde | MdM
save-the-children | ngo:civilian | | Save the Children | Save the Children |
nrc | ngo:civilian | | Norwegian Refugee Council | Conseil norvégien pour les réfugiés | NRC
irc | ngo:civilian | | International Rescue Committee | International Rescue Committee; Comité international de secours | IRC
acf | ngo:civilian | | Action Against Hunger | Action contre la faim | 
oxfam | ngo:civilian | | Oxfam | Oxfam |
care | ngo:civilian | | CARE International | CARE International |
islamic-relief | ngo:civilian | | Islamic Relief; Islamic Relief Worldwide | Secours islamique; Islamic Relief |
wck | ngo:civilian | | World Central Kitchen | World Central Kitchen | WCK
mercy-corps | ngo:civilian | | Mercy Corps | Mercy Corps |
caritas | ngo:civilian | | Caritas; Caritas Internationalis | Caritas; Secours catholique |
amnesty | ngo | | Amnesty International; Amnesty | Amnesty International; Amnesty |
hrw | ngo | | Human Rights Watch | Human Rights Watch | HRW
fidh | ngo | | International Federation for Human Rights; International Federation of Human Rights | Fédération internationale pour les droits humains; Fédération internationale des droits de l'homme; Fédération internationale des ligues des droits de l'homme | FIDH
rsf-media | ngo | | Reporters Without Borders | Reporters sans frontières | RSF; RWB
cpj | ngo | | Committee to Protect Journalists | Comité pour la protection des journalistes; Comité de protection des journalistes | CPJ
ifj | ngo | | International Federation of Journalists | Fédération internationale des journalistes | IFJ
icg | ngo | | International Crisis Group; Crisis Group | International Crisis Group; Crisis Group |
acled | ngo | | Armed Conflict Location & Event Data Project; Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data; Armed Conflict Location and Event Data | Armed Conflict Location and Event Data Project | ACLED; Acled
ucdp | institution | | Uppsala Conflict Data Program; Uppsala Conflict Data Programme | Programme de données sur les conflits d'Uppsala | UCDP
airwars | ngo | | Airwars | Airwars |
action-on-armed-violence | ngo | | Action on Armed Violence | Action on Armed Violence | AOAV
kivu-security-tracker | ngo | CD | Kivu Security Tracker | Baromètre sécuritaire du Kivu; Baromètre sécuritaire du Kivu (KST) | KST
site | ngo | | SITE Intelligence Group; SITE Intelligence | SITE Intelligence Group |
isw | ngo | US | Institute for the Study of War; American Institute for the Study of War | Institut pour l'étude de la guerre; Institute for the Study of War | ISW
yale-hrl | ngo | US | Yale Humanitarian Research Lab; Humanitarian Research Lab; Yale Humanitarian Research Laboratory | Humanitarian Research Lab de Yale; laboratoire de recherche humanitaire de Yale | HRL
bellingcat | ngo | | Bellingcat | Bellingcat |
deepstate | ngo | UA | DeepState; DeepStateMap | DeepState |
oryx | ngo | | Oryx | Oryx |
memorial-ru | ngo | RU | Memorial Human Rights Centre; Memorial Human Rights Center | Mémorial; ONG Memorial |
cndh-ml | institution | ML | National Human Rights Commission of Mali | Commission nationale des droits de l'homme du Mali | CNDH
kal-akal | ngo | ML | Kal Akal | Collectif pour la défense des droits du peuple de l'Azawad; Kal Akal |
amdh-ml | ngo | ML | Malian Association for Human Rights | Association malienne des droits de l'homme | AMDH
tabital-pulaaku | ngo | ML | Tabital Pulaaku | Tabital Pulaaku |
cepadho | ngo | CD | Cepadho | Cepadho | CEPADHO
crdh-cd | ngo | CD | Convention for the Respect of Human Rights | Convention pour le respect des droits humains | CRDH
caritas-bunia | ngo | CD | Caritas Bunia; Caritas-Bunia | Caritas Bunia; Caritas-Bunia |
sipri | institution | | Stockholm International Peace Research Institute | Institut international de recherche sur la paix de Stockholm | SIPRI; Sipri
francophonie | institution | | International Organisation of La Francophonie | Organisation internationale de la francophonie | OIF
`;
