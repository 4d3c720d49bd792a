import { corpus } from './testing/corpus.ts';

corpus('fr', 'counts with a pronoun for those told before', [
  [
    'Vingt bergers ont été tués. Le gouverneur en dénombrait la veille douze, puis seize.',
    'killed 20 bergers',
    'killed 12 bergers, said by gouverneur',
    'killed 16 bergers, said by gouverneur',
  ],
  [
    'L’armée dit avoir tué 90 gardes ; le front n’en reconnaît que quatorze.',
    'killed 90 gardes, said by armée',
    'killed 14 gardes, said by front',
  ],
  ['L’attaque a fait 60 morts. L’hôpital en dénombre 83.', 'killed 60', 'killed 83, said by hôpital'],
  ['L’attaque a fait 60 morts. Le maire en compte 35.', 'killed 60', 'killed 35, said by maire'],
  // years are no people
  ['L’attaque a fait 60 morts. Le maire en a passé dix au village.', 'killed 60'],
]);

corpus('fr', 'tolls given out, in other words', [
  [
    'Le procureur près le tribunal de Telmak a livré jeudi soir un premier bilan : neuf bergers tués.',
    'killed 9 bergers, said by procureur près le tribunal de Telmak',
  ],
  [
    'La gouverneure, Ana Reyl, dont les services ont établi samedi un premier relevé : neuf morts.',
    'killed 9, said by Ana Reyl',
  ],
  // a parcel is no toll
  ['Le facteur a livré jeudi un premier colis : neuf bergers ont été tués.', 'killed 9 bergers'],
  ['Centre du Mali : neuf bergers tués', 'killed 9 bergers'],
  [
    '« Neuf bandits ont été tués », s’est félicité le porte-parole de la police.',
    'killed 9 bandits, said by porte-parole de la police',
  ],
  [
    'Le groupe basé dans l’est congolais dit avoir tué neuf gardes.',
    'killed 9 gardes, said by groupe basé dans l’est congolais',
  ],
  ['Un drone tue deux gardes, Telmak accuse des factions', 'killed 2 gardes'],
  [
    'L’obus a endommagé 40 maisons ; deux bergers sont morts, selon la police.',
    'damaged 40 maisons, said by police',
    'killed 2 bergers, said by police',
  ],
  // of two who speak each has his own half
  [
    'Le maire dit que 40 maisons ont été détruites ; deux bergers sont morts, selon la police.',
    'destroyed 40 maisons, said by maire',
    'killed 2 bergers, said by police',
  ],
  ['« On a fui », raconte Ana, 19 ans, réfugiée à l’école avec 60 autres déplacés.', 'displaced 60 déplacés'],
]);

corpus('fr', 'accounts that go on', [
  [
    'Un infirmier du centre parle de nombreux blessés. Il a transféré onze blessés à la ville.',
    'injured 11 blessés, said by infirmier du centre',
  ],
  // it is not she who spoke
  ['Le maire parle de douze morts. Elle a perdu deux fils.', 'killed 12, said by maire', 'killed 2 fils'],
  // and nobody is meant by *il y a*
  [
    'Un infirmier parle de douze morts. Il y a eu neuf blessés.',
    'killed 12, said by infirmier',
    'injured 9 blessés',
  ],
  [
    'L’état-major a affirmé dans un communiqué que deux bourgs avaient été visés. Trois bergers ont été tués.',
    'killed 3 bergers, said by état-major',
  ],
  // an older event is the report's to tell
  [
    'L’état-major a affirmé dans un communiqué que deux bourgs avaient été visés. En 2020, trois bergers avaient été tués.',
    'killed 3 bergers, background',
  ],
  [
    'Quatre bergers ont péri au camp. Onze autres ont été blessés, a fait savoir le maire.',
    'killed 4 bergers, said by maire',
    'injured 11 bergers, said by maire',
  ],
  [
    'Quatre bergers ont péri au camp. Onze gardes ont été blessés, a fait savoir le maire.',
    'killed 4 bergers',
    'injured 11 gardes, said by maire',
  ],
]);

corpus('fr', 'the dead and hurt in other words', [
  ['Le front a perdu 23 des siens.', 'killed 23 des siens'],
  ['« J’ai vu enterrer neuf bergers », dit Ana Reyl.', 'killed 9 bergers, said by Ana Reyl'],
  ['On compte quatre blessés par balles et deux par machette.', 'injured 4 blessés par balles', 'injured 2'],
  ['Dix creuseurs sont toujours entre les mains des miliciens.', 'abducted 10 creuseurs'],
  ['Les gardes ont repris deux fusils.', 'seized 2 fusils'],
  ['Les gardes ont chanté à deux reprises.'],
  [
    '« Douze tombes ont été creusées », confie l’un d’eux, un enseignant de 36 ans.',
    'killed 12, said by enseignant',
  ],
  ['Les tombes sont vides.'],
  ['Douze suspects sont en garde à vue.', 'captured 12 suspects'],
  ['Une fillette avait le bras arraché.', 'injured 1 fillette'],
  ['Au bas mot 50 bergers y ont laissé leur peau.', 'killed 50.. bergers'],
  ['Il avait blessé douze bergers, sans tuer quiconque.', 'injured 12 bergers, background'],
  ['Il a fait douze blessés avant d’être abattu.', 'injured 12 blessés'],
  ['Douze pirogues ont été perdues de vue.'],
  [
    'L’attaque a fait 60 morts. Un médecin dit qu’il en a opéré onze.',
    'killed 60',
    'injured 11, said by médecin',
  ],
  ['La riposte a permis de « neutraliser onze pillards ».', 'killed 11 pillards, alleged'],
  ['Une fillette de 8 ans, retenue en otage, a été libérée.', 'released 1 fillette'],
  ['Bilan : cinq gardes et une vendeuse de beignets morts.', 'killed 5 gardes', 'killed 1 vendeuse'],
  ['L’organisation évalue à 12 800 le nombre de nouveaux déplacés.', 'displaced 12800, said by organisation'],
  ['« Nous avons reçu dix bergers morts », dit-il.', 'killed 10 bergers'],
]);

corpus('fr', 'who it was that spoke before', [
  [
    'Neuf bergers sont morts, dit le lieutenant Jean Orel. Deux gardes ont été blessés, assure cet officier.',
    'killed 9 bergers, said by Jean Orel',
    'injured 2 gardes, said by Jean Orel',
  ],
  ['Dans son dernier point, l’ONU relève que 700 bergers ont fui.', 'displaced 700 bergers, said by ONU'],
]);

corpus('fr', 'what was hit', [
  ['Un hélicoptère a été touché.', 'damaged 1 hélicoptère'],
  // it was the target, and nobody says what became of it
  ['La frappe a touché un dépôt.'],
]);
