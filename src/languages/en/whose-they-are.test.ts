import { corpus } from '../testing/corpus.ts';

corpus('en', 'whom a count is of', [
  [
    'Shells hit the square, killing four people, three women and a man, and wounding 54 others.',
    'killed 4 people',
    'killed 3 women',
    'killed 1 man',
    'injured 54 people',
  ],
  ['A suicide bomber struck the mosque, killing 63.', 'killed 63'],
  ['Troops who chased the bandits killed five of them, rescued three traders and left.', 'killed 5 bandits'],
  ['The strike raised the number of children killed to 11.', 'killed 11 children'],
  ['Fifteen of those killed were guards and four were nurses.', 'killed 15 guards', 'killed 4 nurses'],
  ['The bodies of 19 men, several in camouflage, were found.', 'killed 19 men'],
  ['Among those who died on the spot was a nursing student.', 'killed 1 nursing student'],
]);

corpus('en', 'figures said not to be so', [
  [
    '"It is not true that 19 traders were killed," the mayor said.',
    'killed 19 traders, said by mayor, denies',
  ],
  ['"It is true that 19 traders were killed," the mayor said.', 'killed 19 traders, said by mayor'],
  ['The driver was hit and lost control.'],
]);

corpus('en', 'sums of a day and of a year', [
  ['The army said it killed 40 raiders over the past day.', 'killed 40 raiders, said by army, cumulative'],
  ['The army said it killed 40 raiders over the ridge.', 'killed 40 raiders, said by army'],
  ["The raid brought this year's death toll to 5,000 people.", 'killed 5000 people, cumulative'],
]);

corpus('en', 'more that is taken or left', [
  ['The gunmen took two nurses with them.', 'abducted 2 nurses'],
  ['The guide took two hikers with him.'],
  [
    'They seized seven trucks, two of them fitted with armour, and 31 rifles.',
    'seized 7 trucks',
    'seized 2 trucks',
    'seized 31 rifles',
  ],
  ['An undetermined number of soldiers are unaccounted for.', 'missing .. soldiers'],
]);

corpus('en', 'ranks and years that are no sums', [
  ['Drones hit a hall, killing 89 traders in one of the bloodiest strikes in years.', 'killed 89 traders'],
  [
    'A raid killed nine traders on Monday. "I have counted 230 bodies. We are afraid," said Ana Reyl.',
    'killed 9 traders',
    'killed 230 bodies, said by Ana Reyl',
  ],
  [
    'A bomb killed nine traders on Monday. The front denied it. Talks were called off after the front killed 22 nurses in a 2019 car bombing.',
    'killed 9 traders',
    'killed 22 nurses, background',
  ],
]);

corpus('en', 'another figure behind what was told', [
  [
    'He said that seven traders had been killed, before telling the radio that the number stood at 12.',
    'killed 7 traders',
    'killed 12 traders',
  ],
  [
    'The front said its men had killed or injured ten "apostates".',
    'killedOrInjured 10 apostates, said by front',
  ],
]);
