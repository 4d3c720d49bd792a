import { corpus } from '../testing/corpus.ts';

corpus('fr', 'a pronoun speaks', [
  [
    "L'attaque a été revendiquée par le Front patriotique de Kerdoum (FPK). Dans un message diffusé en ligne, il affirme avoir tué 15 soldats.",
    'killed 15 soldats, said by Front patriotique de Kerdoum',
  ],
  [
    'Seize personnes ont perdu la vie, a écrit sur Telegram le gouverneur, Oleh Marchuk. Dimanche soir, il donnait un bilan de douze morts.',
    'killed 16 personnes, said by Oleh Marchuk',
    'killed 12 personnes, said by Oleh Marchuk',
  ],
  [
    "Un chef de canton, qui a requis l'anonymat, se montre plus pessimiste. Il dit que dix-neuf militaires ont été tués.",
    'killed 19 militaires, said by chef de canton',
  ],
  // whom the sentence before is about speaks, and nobody whom an older one quotes
  [
    'Six villageois ont été tués, selon la gendarmerie. Le maire de Telm, Jean Orel, se montre plus prudent. Il parle de quatre morts.',
    'killed 6 villageois, said by gendarmerie',
    'killed 4 villageois, said by Jean Orel',
  ],
  [
    'Neuf gardes ont été tués, selon le préfet Jean Orel. La cellule de crise du ministère reste prudente. Elle précise que six gardes sont blessés.',
    'killed 9 gardes, said by Jean Orel',
    'injured 6 gardes, said by cellule de crise du ministère',
  ],
  // the pronoun is of another gender, or of several
  [
    'Neuf gardes ont été tués, selon le préfet Jean Orel. La cellule de crise reste prudente. Il précise que six gardes sont blessés.',
    'killed 9 gardes, said by Jean Orel',
    'injured 6 gardes, said by Jean Orel',
  ],
  // and whoever was killed says nothing
  [
    'Neuf gardes ont été tués, selon le préfet Jean Orel. Un berger est mort pendant la nuit. Il précise que six gardes sont blessés.',
    'killed 9 gardes, said by Jean Orel',
    'killed 1 berger, said by Jean Orel',
    'injured 6 gardes, said by Jean Orel',
  ],
  ['La foule a fui le marché. On estime que 19 marchands ont été tués.', 'killed 19 marchands'],
]);

corpus('fr', 'the verb stands among what is said', [
  [
    'Dix gardes ont péri, selon un responsable de la police, Amir Dostal. Deux civils ont aussi été tués, a-t-il dit, et une fillette a été blessée.',
    'killed 10 gardes, said by Amir Dostal',
    'killed 2 civils, said by Amir Dostal',
    'injured 1 fillette, said by Amir Dostal',
  ],
  [
    "Cinquante personnes ont été tuées, selon l'ONU, et plus de 300 ont été blessées.",
    'killed 50 personnes, said by ONU',
    'injured 300.. personnes, said by ONU',
  ],
  [
    "Un missile a frappé le parking : un pompier y a été tué et trois autres blessés, a précisé le service d'urgence.",
    "killed 1 pompier, said by service d'urgence",
    "injured 3 pompier, said by service d'urgence",
  ],
  [
    '« La nuit a été longue », raconte une infirmière, dont le service a accueilli quarante blessés.',
    'injured 40 blessés',
  ],
]);

corpus('fr', 'what stands between the speaker and the verb', [
  [
    'Les habitants, qui ont trouvé refuge à Awal, à une vingtaine de kilomètres, disent que deux bergers ont été tués.',
    'killed 2 bergers, said by habitants',
  ],
  [
    'Un premier décompte, diffusé par le centre de coordination, faisait état de trois tués.',
    'killed 3, said by centre de coordination',
  ],
]);

corpus('fr', 'a line of title', [
  ['Orvel : 14 soldats tués dans une attaque (ONU)\n\nLa ville est calme.', 'killed 14 soldats, said by ONU'],
]);

corpus('fr', 'what verbs and phrases say so', [
  ['« Douze des bergers ont été tués », glisse un officier.', 'killed 12 bergers, said by officier'],
  [
    "Le chef du village, Omar Dorel, a fui à l'aube. À l'entendre, douze civils ont été tués.",
    'killed 12 civils, said by Omar Dorel',
  ],
  ["Douze soldats ont été tués, indique-t-on à l'état-major.", 'killed 12 soldats, said by état-major'],
  [
    'Douze civils ont été tués selon un premier bilan, a annoncé la police.',
    'killed 12 civils, said by police',
  ],
  [
    '« On a compté douze corps », témoigne Issa Sidel, 34 ans, qui a perdu son frère.',
    'killed 12 corps, said by Issa Sidel',
    'killed 1 frère',
  ],
  ["Comme l'a indiqué le préfet, douze civils ont été tués.", 'killed 12 civils, said by préfet'],
]);

corpus('fr', 'a speaker with a complement of words of no kind', [
  [
    'Un officier du secteur de Telm a fait état de six morts.',
    'killed 6, said by officier du secteur de Telm',
  ],
  [
    "Un médecin de l'hôpital le plus proche, à deux heures de route, dit avoir reçu trente blessés.",
    "injured 30 blessés, said by médecin de l'hôpital le plus proche",
  ],
  [
    'La mission des Nations unies en Halie a annoncé que deux gardes étaient morts.',
    'killed 2 gardes, said by Nations unies',
  ],
  // what opens the sentence is where it happened
  ['Dans le secteur de Telm, le préfet a fait état de six morts.', 'killed 6, said by préfet'],
]);

corpus('fr', 'asides, laments, services', [
  ["Le parquet, contacté par l'AFP, a confirmé la mort de deux hommes.", 'killed 2 hommes, said by parquet'],
  ['Le diocèse a annoncé que deux prêtres avaient été enlevés.', 'abducted 2 prêtres, said by diocèse'],
  ["Le commandement de l'opération a déploré douze morts.", "killed 12, said by commandement de l'opération"],
  [
    'Une source au sein de la mission a indiqué que douze civils avaient été tués.',
    'killed 12 civils, said by source au sein de la mission',
  ],
  ["Accusée d'avoir tué deux civils, la milice se tait.", 'killed 2 civils, alleged'],
]);

corpus('fr', 'a time between the verb and its speaker', [
  [
    'Neuf personnes ont été tuées, a annoncé en fin de journée le ministère de la Santé.',
    'killed 9 personnes, said by ministère de la Santé',
  ],
  [
    "Neuf personnes ont été tuées, a déclaré en début d'après-midi le gouverneur.",
    'killed 9 personnes, said by gouverneur',
  ],
  ["D'après le maire, neuf personnes ont été tuées.", 'killed 9 personnes, said by maire'],
]);

corpus('fr', 'whoever reached, checked or showed it is not whoever tells it', [
  ["Des témoins interrogés par l'AFP ont fait état de dix morts.", 'killed 10, said by témoins'],
  [
    'Dans un communiqué authentifié par SITE, le Front patriotique de Kerdoum affirme avoir tué dix soldats.',
    'killed 10 soldats, said by Front patriotique de Kerdoum',
  ],
  [
    "Interrogé par l'AFP, le porte-parole de l'armée, le lieutenant Jean Orel, n'a pas répondu. Il assure que dix bergers sont morts.",
    'killed 10 bergers, said by Jean Orel',
  ],
  // what was counted by somebody is theirs
  ['Les 41 morts recensés par la mairie ont été enterrés.', 'killed 41, said by mairie'],
]);

corpus('fr', 'from whom it was heard', [
  [
    'Dix personnes ont été tuées, a-t-on appris samedi auprès des autorités.',
    'killed 10 personnes, said by autorités',
  ],
  ["Si l'on en croit les habitants, dix personnes ont péri.", 'killed 10 personnes, said by habitants'],
  [
    '« Dix corps ont été retrouvés », a déploré au micro de Radio Lumen le chef de groupement, Jean Orel.',
    'killed 10 corps, said by Jean Orel',
  ],
  ['La Ligue Lumen a dénoncé la mort de dix civils.', 'killed 10 civils, said by Ligue Lumen'],
  [
    'Dix personnes ont été tuées, selon un responsable de la Croix-Rouge.',
    'killed 10 personnes, said by responsable de la Croix-Rouge',
  ],
]);

corpus('fr', 'qui parle, autrement dit', [
  [
    "Le lieutenant Jules Tavel indique que deux rebelles ont été abattus. Aucune perte n'est à signaler, assure cet officier.",
    'killed 2 rebelles, said by Jules Tavel',
    'killedOrInjured 0, said by Jules Tavel',
  ],
  [
    'Le maire de Telm, Jean Orel, a, lui, confié à la presse avoir recensé 31 cadavres.',
    'killed 31 cadavres, said by Jean Orel',
  ],
  [
    "Mardi, le gouverneur Omar Tavel s'est voulu rassurant : « La situation est maîtrisée, il n'y a pas plus de trois civils tués dans la ville. »",
    'killed ..3 civils, said by Omar Tavel',
  ],
  [
    "Dans son dernier point, l'ONU relève que 11 700 personnes ont fui la région.",
    'displaced 11700 personnes, said by ONU',
  ],
  // a figure that is raised is told by whoever raises it
  ['Le bilan relevé par la presse est inconnu.'],
]);
