import { corpus } from '../testing/corpus.ts';

corpus('fr', 'news of one attack', [
  [
    'Au moins 12 personnes ont été tuées et une trentaine blessées vendredi dans une attaque, selon la police.',
    'killed 12.. personnes, said by police',
    'injured 30 personnes, said by police',
  ],
  ['Tous les ponts ont été détruits.', 'destroyed .. ponts'],
  ['Toutes les personnes tuées seront enterrées lundi.'],
  ['Certains des décès ont été confirmés par le maire.'],
  ['Le maire pleure beaucoup de ceux qui sont morts.'],
  ['Trente pirates tués ou capturés à Orvel.', 'killed 30 pirates'],
  [
    'Six soldats, dont un capitaine, avaient été tués dans une embuscade le mois dernier.',
    'killed 6 soldats, background',
    'killed 1 capitaine, background',
  ],
]);

corpus('fr', 'who says so', [
  [
    'Le préfet de Telm, qui avait confirmé le raid, fait état de plusieurs morts.',
    'killed .., said by préfet de Telm',
  ],
  ['Une note du préfet disait que six marins avaient péri.', 'killed 6 marins, said by note du préfet'],
  [
    "Jean Marel a vu la foule fuir. « Ils ont tué nos trois bergers avant l'aube et sont partis », raconte la veuve.",
    'killed 3 bergers, said by veuve',
  ],
  [
    'Le maire Paul Orsane raconte la nuit. « Nous avons enterré huit pêcheurs tués sur la rive du lac. »',
    'killed 8 pêcheurs, said by Paul Orsane',
  ],
  [
    'Neuf attaques ont été recensées en 2030 par le Centre Lumen, pour un bilan de 41 morts.',
    'killed 41, said by Centre Lumen, cumulative',
  ],
  [
    "L'Armée de Telmar affirme avoir repoussé l'assaut. Deux gardes ont été tués. L'Armée de Telmar dit tenir la ville.",
    'killed 2 gardes',
  ],
  [
    'Selon un communiqué, 19 rebelles et sept personnes « côté amis » ont péri.',
    'killed 19 rebelles, said by communiqué',
    'killed 7 personnes, said by communiqué',
  ],
]);

corpus('fr', 'speakers set off by asides, hearers and nouns of no kind', [
  [
    "Douze gardes ont été tués, ont indiqué à l'agence deux sources sécuritaires.",
    'killed 12 gardes, said by deux sources sécuritaires',
  ],
  [
    'Neuf marins sont morts, a annoncé mardi le doyen des pêcheurs, Jean Orel.',
    'killed 9 marins, said by Jean Orel',
  ],
  [
    'Une source sécuritaire a toutefois assuré que 40 soldats ont perdu la vie.',
    'killed 40 soldats, said by source sécuritaire',
  ],
  [
    'Le préfet a compté six morts. Trois maisons ont été brûlées. Un enfant a été blessé, a ajouté la même source.',
    'killed 6, said by préfet',
    'destroyed 3 maisons, said by préfet',
    'injured 1 enfant, said by préfet',
  ],
]);

corpus('fr', 'speakers between the subject and its verb, and those who gathered what is told', [
  ['Les assaillants, rapportent des témoins, ont abattu sept hommes.', 'killed 7 hommes, said by témoins'],
  [
    '« Il y a trente morts », s’est désolé le prêtre de la paroisse.',
    'killed 30, said by prêtre de la paroisse',
  ],
  [
    'Quatre personnes sont mortes, selon les informations recueillies par la mairie.',
    'killed 4 personnes, said by mairie',
  ],
  [
    'Quatre personnes sont mortes, selon des sources jointes par Radio Telmak.',
    'killed 4 personnes, said by sources jointes',
  ],
  ['Trois gendarmes ont péri, apprend-on auprès d’un élu.', 'killed 3 gendarmes, said by élu'],
  ['La rébellion a reconnu la perte de trois combattants.', 'killed 3 combattants, said by rébellion'],
]);

corpus('fr', 'those who are said behind to have given it out', [
  [
    'Neuf personnes ont été tuées à Makel. L’information est livrée par Jos Pola, président de la société civile.',
    'killed 9 personnes, said by Jos Pola',
  ],
  ['Neuf personnes ont été tuées. C’est ce qu’a indiqué le préfet.', 'killed 9 personnes, said by préfet'],
  [
    'Neuf personnes ont été tuées. Ces chiffres ont été communiqués par le préfet.',
    'killed 9 personnes, said by préfet',
  ],
  [
    'Neuf personnes ont été tuées. Le maire, qui livre cette information, appelle au calme.',
    'killed 9 personnes, said by maire',
  ],
  ['Neuf personnes ont été tuées. L’information n’a pas été confirmée par le préfet.', 'killed 9 personnes'],
  ['Neuf personnes ont été tuées. Le préfet n’a donné aucun bilan.', 'killed 9 personnes'],
  [
    'Neuf personnes ont été tuées. Le préfet a donné un bilan de douze blessés.',
    'killed 9 personnes',
    'injured 12 personnes, said by préfet',
  ],
]);

corpus('fr', 'speakers of no kind, and subjects of another verb', [
  [
    'Neuf bergers sont morts, selon un cercle de marins de Telmak.',
    'killed 9 bergers, said by cercle de marins de Telmak',
  ],
  [
    "Les rebelles de Telm ont revendiqué l'attaque, se targuant d'avoir tué neuf soldats.",
    'killed 9 soldats, said by rebelles',
  ],
  [
    "Le capitaine Jean Orel, porte-parole de l'armée, n'a pas donné de chiffre mais assure que deux otages ont été libérés.",
    'released 2 otages, said by Jean Orel',
  ],
]);

corpus('fr', 'inverted verbs', [
  [
    "Le Bureau des droits de l'homme a lui comptabilisé six morts. Seize personnes ont été blessées, a-t-il ajouté.",
    "killed 6, said by Bureau des droits de l'homme",
    "injured 16 personnes, said by Bureau des droits de l'homme",
  ],
  [
    'Jean Orel, porte-parole de la Commission de paix et de dialogue, a évoqué sur une radio « plus de 50 morts ».',
    'killed 50.., said by Jean Orel',
  ],
]);

corpus('fr', 'one event or several', [
  ['Le raid survient après deux autres qui ont fait neuf morts.', 'killed 9, cumulative'],
  ['En trois mois, 40 bergers ont été tués.', 'killed 40 bergers, cumulative'],
  ["Vingt marins sont morts samedi, deux fois plus que par rapport à l'année dernière.", 'killed 20 marins'],
]);

corpus('fr', 'speech that goes on, sources in brackets, what wounds come to', [
  ['Kessira : onze gardes tués dans une embuscade (ministère)', 'killed 11 gardes, said by ministère'],
  // a name in brackets behind its own long form is no source
  ['Kessira : onze gardes tués par le Front de Telma (FT)', 'killed 11 gardes'],
  [
    'Selon des habitants, des hommes à moto sont entrés au marché. Bilan : onze morts.',
    'killed 11, said by habitants',
  ],
  [
    'Cinq gardes sont morts, a dit le préfet. Deux rebelles auraient aussi été tués.',
    'killed 5 gardes, said by préfet',
    'killed 2 rebelles, said by préfet, alleged',
  ],
  [
    'Cinq gardes sont morts, a dit le préfet. Deux étals ont été brûlés.',
    'killed 5 gardes, said by préfet',
    'destroyed 2 étals',
  ],
  [
    "Selon un bilan diffusé plus tard par l'état-major, quinze pillards ont été tués.",
    'killed 15 pillards, said by état-major',
  ],
  ['Trois blessés de samedi sont morts depuis, a dit le maire.', 'killed 3 blessés, said by maire'],
  ["L'assassinat du préfet a choqué la ville.", 'killed 1 préfet'],
]);

corpus('fr', 'what befalls people and things, in other words', [
  ['Trois ouvriers ont été retrouvés sans vie au fond du puits.', 'killed 3 ouvriers'],
  ['Deux bergers ont été conduits vers une destination inconnue.', 'abducted 2 bergers'],
  ['Les combats ont contraint 4 000 personnes à fuir.', 'displaced 4000 personnes'],
  ['La défense a intercepté douze drones.', 'destroyed 12 drones'],
  // a boat that is stopped is not lost
  ['La marine a intercepté deux pirogues.'],
  [
    'Une chapelle, un dispensaire et 18 cases ont été incendiés.',
    'destroyed 1 chapelle',
    'destroyed 1 dispensaire',
    'destroyed 18 cases',
  ],
  ['Six gardes sont toujours sous les décombres.', 'missing 6 gardes'],
  [
    'Neuf personnes ont été tuées. Une femme de 71 ans et son petit-fils de 9 ans figurent parmi les victimes.',
    'killed 9 personnes',
    'killed 1 femme',
    'killed 1 petit-fils',
  ],
  [
    'Le communiqué fait état de 17 blessés, dont cinq graves.',
    'injured 17 blessés, said by communiqué',
    'injured 5, said by communiqué',
  ],
]);

corpus('fr', 'parts and those who are counted behind them', [
  [
    'Sept personnes, dont quatre enfants, ont été tuées et onze autres blessées.',
    'killed 7 personnes',
    'killed 4 enfants',
    'injured 11 personnes',
  ],
  [
    'Vingt soldats, dont un capitaine, ont été tués et deux blessés.',
    'killed 20 soldats',
    'killed 1 capitaine',
    'injured 2 soldats',
  ],
  ['Deux gardes ont été blessés, dont un grièvement.', 'injured 2 gardes', 'injured 1 gardes'],
  ["L'attaque n'a pas fait de victimes.", 'killedOrInjured 0 victimes'],
  ['Près de 3 000 personnes ont dû fuir leurs foyers.', 'displaced 3000 personnes'],
]);

corpus('fr', 'people whom the lexicon does not know, and nouns that tell by themselves', [
  ['Un mort et deux blessés dans une rixe.', 'killed 1', 'injured 2 blessés'],
  ['Un corps a été retrouvé dans le fleuve.', 'killed 1 corps'],
  ['Un zingueur a été tué par un éclat.', 'killed 1 zingueur'],
  ["L'explosion a tué un zingueur.", 'killed 1 zingueur'],
  ["Une réunion d'officiers s'est tenue, dont sept sont morts depuis.", 'killed 7 officiers'],
  ['Une somme pour la mort du berger a été versée.', 'killed 1 berger'],
  ['Un projet a été éliminé.'],
  ['Un Togolais a été tué.', 'killed 1 Togolais'],
  ["Deux employés d'une ONG ont été tués.", 'killed 2 employés'],
]);

corpus('fr', 'zeros, sizes and numbers that look like months', [
  ["L'incendie n'a fait ni mort ni blessé.", 'killed 0', 'injured 0'],
  ['Le préfet évoque une bonne trentaine de morts.', 'killed 30.., said by préfet'],
  ['Une petite dizaine de soldats ont été tués.', 'killed 10 soldats'],
  ['Dix-sept marins ont été tués.', 'killed 17 marins'],
  ['Les sept marins ont été tués.', 'killed 7 marins'],
  ['Le bilan dépasse les 50 morts.', 'killed 50..'],
]);

corpus('fr', 'taken, found, brought to hospital', [
  ['Les assaillants se sont emparés de trois véhicules.', 'seized 3 véhicules'],
  ['Les assaillants se sont emparés de la ville.'],
  ['On est sans nouvelles de sept bergers.', 'missing 7 bergers'],
  ['Huit rebelles ont déposé les armes.', 'surrendered 8 rebelles'],
  ["Quatre enfants ont été transportés à l'hôpital.", 'injured 4 enfants'],
  ["Deux passagers n'ont pas survécu.", 'killed 2 passagers'],
  ["L'attaque a fait 15 victimes, dont six morts.", 'killedOrInjured 15 victimes', 'killed 6 victimes'],
]);

corpus('fr', 'figures of figures, bounds behind, ordinals that stand for one', [
  ['Trois soldats tués et autant de blessés.', 'killed 3 soldats', 'injured 3 soldats'],
  ['45 civils au moins ont été tués.', 'killed 45.. civils'],
  [
    "Ont été saisis quatorze fusils et plus d'une centaine d'armes légères.",
    'seized 14 fusils',
    'seized 100.. armes légères',
  ],
  ['Des vingt passagers, cinq ont péri.', 'killed 5 passagers'],
  ['Trois policiers ont été blessés. Le quatrième est mort.', 'injured 3 policiers', 'killed 1 policiers'],
  ["L'armée parle d'« une dizaine » de morts.", 'killed 10, said by armée'],
]);

corpus('fr', 'those who fall, and those who fall into something else', [
  ["Six hommes sont tombés dans l'attaque.", 'killed 6 hommes'],
  ['Six hommes sont tombés dans une embuscade.'],
  ['Six obus sont tombés sur le marché.'],
  ["L'un d'eux souffre d'une entaille à l'avant-bras.", 'injured 1'],
  ['Cinq employés ne sont toujours pas rentrés.', 'missing 5 employés'],
  ['Les rebelles ont pris Telmak le 26 avril.'],
  ["Il était au volant d'un poids lourd."],
  ['Un fusil AK-47 et cinq machettes ont été récupérés.', 'seized 1 fusil AK-47', 'seized 5 machettes'],
]);

corpus('fr', 'whom a bare count points at', [
  ['Neuf morts, tous des cultivateurs, ont été comptés.', 'killed 9 cultivateurs'],
  ["L'armée dit déplorer un mort, un sergent.", 'killed 1 sergent, said by armée'],
  ["Les fuyards ont été repérés à l'aube. Trois d'entre eux ont été abattus.", 'killed 3 fuyards'],
  ['Des officiers étaient réunis, dont sept ont été tués.', 'killed 7 officiers'],
  ['Côté assaillants, neuf corps ont été dénombrés.', 'killed 9 assaillants'],
]);

corpus('fr', 'sums and what lies before', [
  [
    'Six soldats ont été tués lundi. Depuis mercredi, 24 bergers sont morts.',
    'killed 6 soldats',
    'killed 24 bergers, cumulative',
  ],
  [
    "Six soldats ont été tués lundi. En octobre, les rebelles avaient tué 22 civils en l'espace d'une semaine.",
    'killed 6 soldats',
    'killed 22 civils, cumulative',
  ],
  [
    'Six bergers ont été tués mercredi à Telm, dans une province en proie depuis 2027 à une guerre.',
    'killed 6 bergers',
  ],
  [
    'Trois rebelles auraient été abattus, et quatre otages ont été libérés.',
    'killed 3 rebelles, alleged',
    'released 4 otages',
  ],
  ['On craint que vingt mineurs ne soient morts.', 'killed 20 mineurs, feared'],
  ["L'attaque n'a fait que trois morts.", 'killed 3'],
]);

corpus('fr', 'what is wished, natural or another noun', [
  ['Les familles réclament la libération des 30 otages.'],
  ['Son oncle est mort dans son sommeil.'],
  ['Le tribunal a condamné trois hommes à mort.'],
  ["Sept morts dans l'incendie d'un immeuble.", 'killed 7'],
  ['Un père de deux enfants a été tué.', 'killed 1 père'],
  ['Des habitants ont enterré dimanche les 18 victimes.', 'killed 18 victimes'],
]);

corpus('fr', 'former figures, both sides, the main verb', [
  ['Le raid a fait 32 morts, contre 27 dans un premier bilan.', 'killed 32', 'killed 27'],
  ['Les cinq touristes enlevés au col ont été libérés.', 'released 5 touristes'],
  ['Trois bergers sont morts. Un imam figure parmi les morts.', 'killed 3 bergers', 'killed 1 imam'],
  ["On a sorti sept corps, dont celui d'une fillette.", 'killed 7 corps', 'killed 1 fillette'],
  ["Les rebelles ont incendié la mairie, l'école et une quarantaine de cases.", 'destroyed 40 cases'],
]);

corpus('fr', 'lists whose members have words behind them, and who among them died', [
  ["Trois autres, grièvement atteintes, ont rendu l'âme.", 'killed 3'],
  [
    'Les corps de neuf bergers ont été retrouvés, ainsi que ceux de quatre enfants.',
    'killed 9 bergers',
    'killed 4 enfants',
  ],
  [
    'Un imam, deux gardes en permission et onze ouvriers figurent parmi les morts.',
    'killed 1 imam',
    'killed 2 gardes',
    'killed 11 ouvriers',
  ],
  ['Le raid a tué un garçonnet de 9 ans et quatre femmes.', 'killed 1 garçonnet', 'killed 4 femmes'],
  ['Le front revendique la mort de « 200 militaires ».', 'killed 200 militaires, said by front'],
  ['Le front détient neuf soldats.', 'captured 9 soldats'],
  ['Les gardes ont pu libérer 28 otages.', 'released 28 otages'],
]);
