import { corpus } from '../testing/corpus.ts';

corpus('en', 'speakers told with where they are', [
  [
    'Witnesses in Chad said more than 200 people were killed.',
    'killed 200.. people, said by Witnesses in Chad',
  ],
  [
    'The Telm Medical Center in Orbat earlier said 45 wounded had been brought in.',
    'injured 45, said by Telm Medical Center',
  ],
  [
    'Three officers were shot dead, authorities in both countries said.',
    'killed 3 officers, said by authorities in both countries',
  ],
]);

corpus('en', 'speakers with an aside', [
  [
    'A police source, speaking anonymously because he was not cleared to talk, said that two men had been lynched.',
    'killed 2 men, said by police source',
  ],
  [
    'The Committee for Peace and Order, a local group, said 20 farmers were dead.',
    'killed 20 farmers, said by Committee for Peace and Order, a local group',
  ],
  [
    'Twenty were missing, according to Jon Orel, who a day earlier had spoken of 25 dead.',
    'missing 20, said by Jon Orel',
    'killed 25, said by Jon Orel, background',
  ],
]);

corpus('en', 'verbs of saying in another form', [
  ["By evening the governor's office was speaking of 21 dead.", "killed 21, said by governor's office"],
  ['Al-Shabaab, through its radio, put Kenyan deaths at 17.', 'killed 17 Kenyan, said by Al-Shabaab'],
  ['Nine civilians died, experts calculate.', 'killed 9 civilians, said by experts'],
]);

corpus('en', 'who claims a deed or a land tells no toll', [
  ['The group claimed a blast in the capital that killed thirty people.', 'killed 30 people'],
  ['No group has claimed the assault, which killed nine people.', 'killed 9 people'],
  [
    'Gunmen attacked herders in Telm, a region claimed by Chad, killing 52 people, a district official said.',
    'killed 52 people, said by district official',
  ],
  ['Gunmen kill 52 in disputed Telm', 'killed 52'],
  ['The group claimed the blast had killed thirty people.', 'killed 30 people, said by group'],
]);

corpus('en', 'short names of who has spoken in full', [
  [
    'Amnesty International said nine people died. Six women were among them, the rights group said.',
    'killed 9 people, said by Amnesty International',
    'killed 6 women, said by Amnesty International',
  ],
  // two have spoken
  [
    'Amnesty International said nine people died. Human Rights Watch said ten people died. Six women were among them, the rights group said.',
    'killed 9 people, said by Amnesty International',
    'killed 10 people, said by Human Rights Watch',
    'killed 6 women, said by rights group',
  ],
]);

corpus('en', 'who is quoted by another', [
  [
    'A military source quoted by SANA claimed more than 200 fighters had perished.',
    'killed 200.. fighters, said by military source',
  ],
]);

corpus('en', 'a box whose header is a name with a number', [
  [
    `Battle of Telm

Infobox
conflict: Battle of Telm
combatant1: M23
combatant2: Democratic Republic of the Congo
casualties2: Per M23: 140 killed`,
    'killed 140, said by M23',
  ],
]);
