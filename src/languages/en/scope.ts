import type { ScopeWords } from '../../extract/scope-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';

/** English words that tell one event from many and this event from an older one. */
export const scope: ScopeWords = {
  incidents: wordSet(
    `attack, shooting, ambush, raid, explosion, blast, bombing, bomb, airstrike, strike, accident, crash,
     shelling, bombardment, assault, fire, massacre, battle, skirmish, incursion, operation, clash, shootout,
     gunfight, firefight, wreck, collapse, landslide, earthquake, robbery, kidnapping, abduction, coup, brawl,
     demonstration, riot, mutiny, disaster, flood, stabbing, hijacking, murder, assassination, killing, slaying,
     explosions, stampede, siege, offensive`,
  ),
  series: wordSet(
    'hostilities, insurgency, terrorism, wars, abuses, atrocities, massacres, kidnappings, reprisals',
  ),
  during: wordSet('in, during, amid, of'),
  oneOf: phraseList('one of the, one of these, one of those'),
  after: new Set(),
  // "in the past three years", "during two months", not "in the last 24 hours", "two weeks ago"
  periods:
    / (?:in|over|during|within|throughout|for)(?: the| these)?(?: past| last| previous| recent| preceding| first)?(?: [a-z0-9,-]+){0,3}? (?:weeks|months|years|decades) (?!ago |later |earlier |before |after |old |in (?:prison|jail) )| (?:over|during|within) the (?:past|last|preceding) (?:week|month|year|decade) | in (?:the|recent) (?:past|history) (?=[,.;])| (?:average of|on average) | (?:per|each|every|a) (?:day|week|month|year) (?=[,.;)])| during the (?:[a-z0-9-]+ ){0,3}?(?:war|conflict|insurgency|offensive) | (?:war|conflict|insurgency|offensive|hostilities|rebellion|violence) (?:[a-z0-9,'-]+ ){0,9}?(?:has|have) (?:already |so far )?(?:left|claimed|killed|resulted|caused|cost) | (?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[a-z-]+ ){0,2}?(?:attacks|shootings|incidents|accidents) (?:[a-z0-9,'-]+ ){0,14}?(?:left|killed|claimed|caused|killing|leaving) | in (?:[a-z0-9-]+ )?(?:separate|unrelated|different) (?:incidents|shootings|attacks|cases) | in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:shootings|homicides|slayings|murders) | over an? [a-z]+ - hour (?:stretch|period|span) | (?:in|of|during) (?:the )?(?:1[6-9]|20)\d\d alone /g,
  // "came a month **after** militants killed 31", "days after the attack that killed four"
  earlier:
    / (?:hours?|days?|weeks?|months?|years?|decades?) (?:after|since) (?!being |having |their |they |he |she |it |his |her |the (?:incident|shooting|accident) )| since [a-z0-9 ]{2,24} , when /g,
  perfect: wordSet('have, has'),
  pointing: wordSet('that, this, these, those'),
  // a bare month ("in March") is as often the report's own as an older one's: its days decide
  years: phraseList('last year, the previous year, the year before, the past year'),
  compared: phraseList('compared to, compared with, as, than, up from, down from'),
  months: new Set(),
  weekdays: wordSet('monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today'),
  datings: new Set(),
  pluperfect: new Set(),
  pointers: phraseList('read also, also read, read more, see also, related'),
  since: wordSet('since'),
  whens: wordSet('when'),
  thousands: wordSet('thousands, millions'),
  hundreds: wordSet('hundreds'),
};
