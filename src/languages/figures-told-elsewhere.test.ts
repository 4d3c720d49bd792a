import { corpus } from './testing/corpus.ts';

corpus('en', 'a figure of another place, time or voice', [
  [
    'The strikes killed 12 traders in the old city and nine in the port.',
    'killed 12 traders',
    'killed 9 traders',
  ],
  ['Three men died in the first blast, five in the second.', 'killed 3 men', 'killed 5 men'],
  [
    'The strikes killed 12 traders in the old city and nine were freed.',
    'killed 12 traders',
    'released 9 traders',
  ],
  ['The strikes killed 12 traders in the old city and another in all likelihood fled.', 'killed 12 traders'],
  [
    'Sixteen traders were killed, the mayor said. The rebels put the figure at 31.',
    'killed 16 traders, said by mayor',
    'killed 31 traders, said by rebels',
  ],
  [
    'The mayor said that 16 traders were killed. A doctor gave a lower figure of 12.',
    'killed 16 traders, said by mayor',
    'killed 12 traders, said by doctor',
  ],
  [
    'The mayor said that 16 traders were killed. Residents spoke of 30.',
    'killed 16 traders, said by mayor',
    'killed 30 traders, said by Residents',
  ],
  [
    'The army said that nine men died. A monitoring group said the real number was 27.',
    'killed 9 men, said by army',
    'killed 27 men, said by monitoring group',
  ],
  ['The army said that nine men died. The mayor said he was 27.', 'killed 9 men, said by army'],
  ['The army said that nine men died. The mayor said 27 roads were shut.', 'killed 9 men, said by army'],
]);

corpus('en', 'measures by their number, and what is no figure yet', [
  ['The number of missing rose to 40.', 'missing 40'],
  ['The number of abducted pupils stands at 137.', 'abducted 137 pupils'],
  ['Fatalities: 5. Injuries: 12.', 'killed 5', 'injured 12'],
  ['The death toll is expected to rise to 100.'],
  ['It was not clear how many people had died.'],
  ['Four traders may have been killed.', 'killed 4 traders, alleged'],
  ['A man, 24, and a woman, 38, were pronounced dead.', 'killed 1 man', 'killed 1 woman'],
  ['The raid claimed nine lives.', 'killed 9 lives'],
]);

corpus('fr', 'le chiffre d’un autre lieu ou d’une autre voix', [
  [
    'Les frappes ont tué douze commerçants dans la vieille ville et neuf dans le port.',
    'killed 12 commerçants',
    'killed 9 commerçants',
  ],
  [
    'Le maire dit que seize commerçants ont été tués. Un médecin avance le chiffre de 12.',
    'killed 16 commerçants, said by maire',
    'killed 12 commerçants, said by médecin',
  ],
  [
    'Le maire dit que seize commerçants ont été tués. Le préfet avance douze heures de retard.',
    'killed 16 commerçants, said by maire',
  ],
]);
