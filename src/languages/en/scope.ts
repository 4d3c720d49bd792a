import { anyPeriod, linePattern } from '../../extract/scope/periods.ts';
import type { ScopeWords } from '../../extract/scope/scope-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';
import { periods } from './periods.ts';

/** English words that tell one event from many and this event from an older one. */
export const scope: ScopeWords = {
  incidents: wordSet(
    `attack, shooting, ambush, raid, explosion, blast, bombing, bomb, airstrike, strike, accident, crash,
     shelling, bombardment, assault, fire, massacre, battle, skirmish, incursion, operation, clash, shootout,
     gunfight, firefight, wreck, collapse, landslide, earthquake, robbery, kidnapping, abduction, coup, brawl,
     demonstration, riot, mutiny, disaster, flood, stabbing, hijacking, murder, assassination, killing, slaying,
     explosions, stampede, siege, offensive, flooding, floods, storm, cyclone, typhoon, hurricane, wildfire, quake,
     avalanche, derailment, sinking, tornado`,
  ),
  series: wordSet(
    'hostilities, insurgency, terrorism, wars, abuses, atrocities, massacres, kidnappings, reprisals',
  ),
  wars: wordSet('war, genocide, battle, siege, uprising, famine'),
  during: wordSet('in, during, amid, of'),
  oneOf: phraseList('one of the, one of these, one of those'),
  after: new Set(),
  periods: anyPeriod(periods),
  // "came a month **after** militants killed 31", "**in the deadliest** raid of the war 165 died"; told behind its
  // figures it is the report's own: "killing nine, in the deadliest raid of the year"
  earlier: linePattern(
    [
      / (?:hours?|days?|weeks?|fortnight|months?|years?|decades?) (?:after|since) (?!being |having |their |they |he |she |it |his |her |the (?:incident|shooting|accident) )/,
      'after since',
    ],
    [/ since [a-z0-9 ]{2,24} , when /, 'since'],
    [/ since an? (?:[a-z-]+ ){1,6}(?=(?:that |which )?(?:killed|left|claimed) )/, 'since'],
    [/ in (?:one of )?the (?:deadliest|worst|bloodiest) /, 'deadliest worst bloodiest'],
    [
      / (?:followed|follows|in retaliation for|in revenge for|in reprisal for|to avenge|took part in|taken part in|anniversary of) (?:the|an?|its|their) (?![a-z-]+ ' s )/,
      'followed follows retaliation revenge reprisal avenge part anniversary',
    ],
  ),
  perfect: wordSet('have, has'),
  pointing: wordSet('that, this, these, those'),
  sameDay: phraseList(
    'earlier in the day, hours earlier, earlier that day, minutes earlier, moments earlier',
  ),
  // a bare month ("in March") is as often the report's own as an older one's: its days decide
  years: phraseList('last year, the previous year, the year before, the past year'),
  compared: phraseList('compared to, compared with, as, than, up from, down from'),
  months: new Set(),
  weekdays: wordSet('monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today'),
  datings: new Set(),
  pluperfect: new Set(),
  pointers: phraseList('read also, also read, read more, see also, related'),
  since: wordSet('since'),
  sums: wordSet('since'),
  whens: wordSet('when'),
  superlatives: wordSet('deadliest, worst, bloodiest, biggest, largest, heaviest'),
  thousands: wordSet('thousands, millions'),
  hundreds: wordSet('hundreds'),
};
