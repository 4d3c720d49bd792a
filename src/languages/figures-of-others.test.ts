import { corpus } from './testing/corpus.ts';

corpus('en', 'another’s figure for what was told', [
  [
    'A truck bomb killed 13 traders according to the mayor, or 30 according to the army.',
    'killed 13 traders, said by mayor',
    'killed 30 traders, said by army',
  ],
  [
    'A source said that at least 48 traders were killed; the army said 71.',
    'killed 48.. traders, said by source',
    'killed 71 traders, said by army',
  ],
  [
    'The ministry said that 30 people were killed, not 31.',
    'killed 30 people, said by ministry',
    'killed 31 people, said by ministry, retracts',
  ],
  [
    'The mayor said that two traders were killed. The police denied this.',
    'killed 2 traders, said by mayor',
    'killed 2 traders, said by police, denies',
  ],
  ['The army said that two were killed and that it had met 71 traders.', 'killed 2, said by army'],
  [
    'The front said that it had killed 30 guards. Spokeswoman Ana Reyl denied this: three guards died, she said, and the others were unhurt.',
    'killed 30 guards, said by front',
    'killed 30 guards, said by Ana Reyl, denies',
    'killed 3 guards, said by Ana Reyl',
  ],
]);

corpus('fr', 'le chiffre d’un autre', [
  [
    'Le ministère a corrigé lundi le bilan : 30 personnes ont été tuées, et non 31.',
    'killed 30 personnes, said by ministère',
    'killed 31 personnes, said by ministère, retracts',
  ],
]);
