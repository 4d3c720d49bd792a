import { corpus } from '../testing/corpus.ts';

corpus('en', 'shots and wounds in local news', [
  ['The boy, 14, was shot in the chest and died at the hospital.', 'killed 1 boy'],
  ['The boy, 14, was shot in the chest and ran home.', 'injured 1 boy'],
  ['A woman was grazed by a bullet.', 'injured 1 woman'],
  ['Forty cows grazed by the road.'],
  ['A stray bullet struck a girl in the head.', 'injured 1 girl'],
  ['A stray bullet struck a wall.'],
  [
    'Gunmen opened fire on a vigil, hitting six mourners, one of whom died.',
    'injured 6 mourners',
    'killed 1 mourners',
  ],
  ['The staff were treating 17 traders for gunshot wounds.', 'injured 17 traders'],
  ['The staff were training 17 traders for the fair.'],
  ['The man fatally shot his wife and then himself.', 'killed 1 man', 'killed 1 wife'],
  ['The man then turned the gun on himself.', 'killed 1 man'],
  ['The man then turned the gun on a nurse.'],
  ['No one else was injured.', 'injured 0'],
]);

corpus('en', 'figures beside the count', [
  ['The two brothers, 16 and 18, died on Monday.', 'killed 2 brothers'],
  [
    'Three traders, 12 nurses and 4 guards were killed.',
    'killed 3 traders',
    'killed 12 nurses',
    'killed 4 guards',
  ],
  ['Eleven traders, not nine, were killed.', 'killed 11 traders'],
  ['Firefighters found the burning Cessna 206 on the runway.'],
  [
    'The gunman, a former trader who had been dismissed last month, was shot dead by officers.',
    'killed 1 gunman',
  ],
]);

corpus('en', 'things that others took', [
  ['Some 12 of its trucks had been taken by the rebels.', 'seized 12 trucks'],
  ['Some 12 of its trucks had been taken by road to Telm.'],
  ['Gunmen stole some 700 cattle.', 'seized 700 cattle'],
]);

corpus('en', 'the deadliest of its kind', [
  ['Shells hit a market, killing 31 traders in the deadliest raid of the year.', 'killed 31 traders'],
  [
    'A raid killed three nurses on Monday. In the deadliest raid of the year, 165 traders were killed.',
    'killed 3 nurses',
    'killed 165 traders, background',
  ],
]);

corpus('en', 'speakers whom the lexicon does not know', [
  ['A morgue attendant said he had received 22 bodies.', 'killed 22 bodies, said by morgue attendant'],
  [
    'There were no casualties among the soldiers, the academy said.',
    'killedOrInjured 0 soldiers, said by academy',
  ],
  ['An officer in the town gave a different count: 29 traders dead.', 'killed 29 traders, said by officer'],
]);
