import type { ScopeWords } from '../../extract/scope-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';

/** English words that tell one event from many and this event from an older one. */
export const scope: ScopeWords = {
  incidents: wordSet(
    'attack, shooting, ambush, raid, explosion, blast, bombing, bomb, airstrike, strike, accident, crash, shelling, bombardment, assault, fire, massacre, battle, skirmish, incursion, operation, clash, shootout, gunfight, firefight, wreck, collapse, landslide, earthquake, robbery, kidnapping, abduction, coup, brawl, demonstration, riot, mutiny, disaster, flood, stabbing, hijacking, murder, assassination, killing, slaying, explosions, stampede, siege, offensive',
  ),
  series: wordSet(
    'hostilities, insurgency, terrorism, wars, crimes, abuses, atrocities, unrest, violence, massacres, kidnappings, reprisals',
  ),
  oneOf: phraseList('one of the, one of these, one of those'),
  after: new Set(),
  pointing: wordSet('that, this, these, those'),
  // a bare month ("in March") is as often the report's own as an older one's: its days decide
  months: new Set(),
  weekdays: wordSet('monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today'),
  datings: new Set(),
  pluperfect: new Set(),
  pointers: phraseList('read also, also read, read more, see also, related'),
  since: wordSet('since'),
  thousands: wordSet('thousands, millions'),
  hundreds: wordSet('hundreds'),
};
