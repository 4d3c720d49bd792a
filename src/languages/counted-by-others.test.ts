import { corpus } from './testing/corpus.ts';

corpus('en', 'bodies and wounded of whom nobody says who they were', [
  [
    'Nine farmers were killed. A woman said she had counted 80 bodies.',
    'killed 9 farmers',
    'killed 80 bodies, said by woman',
  ],
  [
    'The hospital has received 23 bodies since Monday’s bombing, its director said.',
    'killed 23 bodies, said by director',
  ],
  // a sum over days is another matter
  [
    'The hospital has received 23 bodies since Monday, its director said.',
    'killed 23 bodies, said by director, cumulative',
  ],
]);

corpus('fr', 'ceux que compte un dispensaire', [
  [
    'Trois civils ont été tués. Le dispensaire a soigné cinq blessés, dont deux enfants.',
    'killed 3 civils',
    'injured 5',
    'injured 2 enfants',
  ],
]);

corpus('fr', 'une liste que poursuit un verbe', [
  [
    "L'armée reconnaît la mort de 17 militaires et fait état de 26 blessés.",
    'killed 17 militaires, said by armée',
    'injured 26 militaires, said by armée',
  ],
  [
    "L'armée reconnaît la mort de 17 militaires et 26 blessés.",
    'killed 17 militaires, said by armée',
    'injured 26 militaires, said by armée',
  ],
]);

corpus('en', 'a headline that names in short whom the story names in full', [
  [
    'Rebels say 30 soldiers died\n\nThe M23 said on Monday that 30 soldiers were killed at the base.',
    'killed 30 soldiers, said by March 23 Movement',
    'killed 30 soldiers, said by M23',
  ],
]);
