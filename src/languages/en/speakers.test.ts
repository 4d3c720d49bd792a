import { corpus } from '../testing/corpus.ts';

corpus('en', 'a pronoun speaks', [
  [
    'The Kerdoum Patriotic Front released a statement. It said its fighters had killed 11 soldiers.',
    'killed 11 soldiers, said by Kerdoum Patriotic Front',
  ],
  [
    'A village chief who asked not to be named was more pessimistic. He said nineteen soldiers had been killed.',
    'killed 19 soldiers, said by village chief',
  ],
  ['"Six people were killed and two were taken to the MSF clinic in Leer," he said.', 'killed 6 people'],
]);

corpus('en', 'one who has spoken before', [
  [
    'A hospital source said seven people died. Eleven wounded people were admitted, the same source said.',
    'killed 7 people, said by hospital source',
    'injured 11 wounded people, said by hospital source',
  ],
  [
    'The Orvel Relief Project said two rangers were killed. One ranger was wounded. All the staff were moved, the project added.',
    'killed 2 rangers, said by Orvel Relief Project',
    'injured 1 ranger, said by Orvel Relief Project',
  ],
]);

corpus('en', 'where the speaker stands', [
  [
    'Seventeen students died, residents and the shadow National Council of Orvel (NCO) said.',
    'killed 17 students, said by residents and shadow National Council of Orvel',
  ],
  [
    'The raiders came as people slept, said Jules Tavel, head of a local association. He said 15 people were killed.',
    'killed 15 people, said by Jules Tavel',
  ],
  [
    'According to a toll issued by the hospital, seven civilians died.',
    'killed 7 civilians, said by hospital',
  ],
  ['Prosecutor Luke Barel gave a provisional toll of seven dead.', 'killed 7, said by Luke Barel'],
]);

corpus('en', 'what verbs and phrases say so', [
  ['"Twelve people were killed," agreed his neighbour.', 'killed 12 people, said by neighbour'],
  [
    'Village chief Omar Dorel fled at dawn. By his account, twelve civilians were killed.',
    'killed 12 civilians, said by Omar Dorel',
  ],
  ['The council, through its spokesman Alou Dembel, spoke of twelve dead.', 'killed 12, said by Alou Dembel'],
  ['As the governor said, twelve civilians were killed.', 'killed 12 civilians, said by governor'],
  ['UNICEF deplored the deaths of twelve children.', 'killed 12 children, said by UNICEF'],
]);

corpus('en', 'an attack without casualties', [
  [
    'The convoy was attacked without causing any casualties, police said.',
    'killedOrInjured 0, said by police',
  ],
  ['The convoy was attacked without any warning.'],
]);

corpus('en', 'a pronoun ahead of its subject', [
  [
    'A day after it spoke of no losses, the ministry said that seven soldiers had been killed.',
    'killedOrInjured 0, said by ministry',
    'killed 7 soldiers, said by ministry',
  ],
]);
