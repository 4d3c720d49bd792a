import { corpus } from '../testing/corpus.ts';

corpus('en', 'speakers told by what stands around them', [
  [
    '"Nine traders were killed," said one, a farmer who asked not to be named.',
    'killed 9 traders, said by farmer',
  ],
  [
    'Six traders were killed, one of the sources, who pleaded anonymity, told this newspaper.',
    'killed 6 traders, said by one of the sources',
  ],
  [
    'A police report seen by the agency said three traders were killed.',
    'killed 3 traders, said by police report',
  ],
  ['A police report issued by the mayor said three traders were killed.', 'killed 3 traders, said by mayor'],
  [
    'Figures published by the interior ministry said that 23 traders died.',
    'killed 23 traders, said by interior ministry',
  ],
  [
    'While the police spoke of four dead, witnesses said nine traders had been killed.',
    'killed 4, said by police',
    'killed 9 traders, said by witnesses',
  ],
  ['Nine traders were killed, witnesses said.', 'killed 9 traders, said by witnesses'],
  [
    'Residents accused the army of arriving too late, and two nurses were hurt when a crowd threw stones.',
    'injured 2 nurses',
  ],
  [
    'Residents said that the mission came late, and two nurses were hurt.',
    'injured 2 nurses, said by Residents',
  ],
]);

corpus('en', 'what is believed to have happened', [
  ['Fourteen traders are believed to have been killed.', 'killed 14 traders, alleged'],
  ['Eight traders are said to have died.', 'killed 8 traders, alleged'],
  ['Eight traders are feared to have died.', 'killed 8 traders, feared'],
  ['Eight traders are believed to have left the town.'],
]);
