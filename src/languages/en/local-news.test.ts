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

corpus('en', 'words that stand in the way of a count', [
  ['Two of the raiders were "neutralised" near the well.', 'killed 2 raiders, alleged'],
  ['They had seen at least a dozen dead soldiers.', 'killed 12.. soldiers'],
  ['Adan Reyl, 31, a father of two, died at the scene.', 'killed 1 Adan Reyl'],
  ['A third nurse has been released from the hospital.'],
  ['A third hostage has been released by the rebels.', 'released 1 hostage'],
  ['The rebels still held 150 pupils.', 'abducted 150 pupils'],
  ['The rebels still held two hills.'],
  ['They seized large quantities of ammunition.', 'seized .. ammunition'],
  ['Two raiders fought with the officers, one of whom was hit in the leg.', 'injured 1 officers'],
]);

corpus('en', 'times that are not of the toll', [
  [
    'Three traders died on Monday. In one of the worst attacks, in June last year, gunmen killed about 150 traders.',
    'killed 3 traders',
    'killed 150 traders, background',
  ],
  [
    'Lawyers for Telm, a group that counts abuses in the war, said seven traders were missing.',
    'missing 7 traders, said by Lawyers for Telm, a group that counts abuses in the war',
  ],
  [
    "The group said it had killed five traders in retaliation for the mayor's refusal to talk and abducted nine nurses.",
    'killed 5 traders, said by group',
    'abducted 9 nurses, said by group',
  ],
  [
    'The group said it had killed five traders in retaliation for the raid that killed nine nurses.',
    'killed 5 traders, said by group',
    'killed 9 nurses, said by group, background',
  ],
]);
