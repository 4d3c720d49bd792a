import { corpus } from '../testing/corpus.ts';

// reports of 12 May 2031, a Monday
const LEAD = 'Dix soldats ont été tués vendredi à Orvel.';

corpus('fr', 'an older event in a story that has its day', [
  [
    `${LEAD}\n\nMardi, deux bergers avaient été enlevés près du fleuve.`,
    'killed 10 soldats',
    'abducted 2 bergers, background',
  ],
  // the story's own day
  [
    `${LEAD}\n\nVendredi, deux bergers avaient été enlevés près du fleuve.`,
    'killed 10 soldats',
    'abducted 2 bergers',
  ],
  [
    `${LEAD}\n\nLe 14 avril, vingt villageois ont été massacrés à Telm.`,
    'killed 10 soldats',
    'killed 20 villageois, background',
  ],
  // a story without a day of its own may be of April
  [
    'Dix soldats ont été tués à Orvel.\n\nLe 14 avril, vingt villageois ont été massacrés à Telm.',
    'killed 10 soldats',
    'killed 20 villageois',
  ],
  [
    `${LEAD}\n\nLe week-end dernier, deux bergers ont été enlevés.`,
    'killed 10 soldats',
    'abducted 2 bergers, background',
  ],
]);

corpus('fr', 'sums over a stretch of time', [
  ['Quarante bergers ont été tués en dix jours dans la région.', 'killed 40 bergers, cumulative'],
  ['Quarante bergers ont été tués en une semaine dans la région.', 'killed 40 bergers, cumulative'],
  ["Rien qu'en juin, 90 civils ont été tués.", 'killed 90 civils, cumulative'],
  // so long a raid may last
  ['Quarante bergers ont été tués en deux jours dans la région.', 'killed 40 bergers'],
]);
