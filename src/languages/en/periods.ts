import type { PeriodPattern } from '../../extract/scope/periods.ts';

/** English stretches of time with several events in them. */
export const periods: readonly PeriodPattern[] = [
  {
    like: 'they killed 40 people in the past three years there',
    unlike: 'they killed 40 people in the market two weeks ago',
    needs: 'weeks months years decades',
    pattern:
      / (?:in|over|during|within|throughout|for)(?: the| these)?(?: past| last| previous| recent| preceding| first)?(?: [a-z0-9,-]+){0,3}? (?:weeks|months|years|decades) (?!ago |later |earlier |before |after |old |in (?:prison|jail) )/,
  },
  {
    like: 'over the past month 12 died',
    unlike: 'over the month 12 died',
    needs: 'week month year decade',
    pattern: / (?:over|during|within) the (?:past|last|preceding) (?:week|month|year|decade) /,
  },
  {
    like: 'they lost 40 men over the past day .',
    unlike: 'they lost 40 men over the ridge .',
    needs: 'day hours',
    pattern:
      / (?:(?:over|during|within) the (?:past|last|previous|preceding) (?:day|24 hours|48 hours|72 hours|[a-z0-9]+ days)|in the past (?:48|72) hours) /,
  },
  {
    like: "the raid brought this year ' s death toll to 40",
    unlike: "the raid brought this village ' s death toll to 40",
    needs: 'year month',
    pattern: / this (?:year|month) (?:'|’) s (?:[a-z]+ ){0,2}?(?:toll|tally|total|count) /,
  },
  {
    like: 'dozens have died in the past , he said',
    unlike: 'dozens have died in the past hour',
    needs: 'past history',
    pattern: / in (?:the|recent) (?:past|history) (?=[,.;])/,
  },
  {
    like: 'an average of 12 die',
    unlike: 'an average day',
    needs: 'average',
    pattern: / (?:average of|on average) /,
  },
  {
    like: 'four are killed per month .',
    unlike: 'four are killed a month after the raid',
    needs: 'day week month year',
    pattern: / (?:per|each|every|a) (?:day|week|month|year) (?=[,.;)])/,
  },
  {
    like: '300 died during the long war there',
    unlike: '300 died during the attack there',
    needs: 'war conflict insurgency offensive',
    pattern: / during the (?:[a-z0-9-]+ ){0,3}?(?:war|conflict|insurgency|offensive) /,
  },
  {
    like: 'the insurgency in the north has left 800 dead',
    unlike: 'the attack in the north has left 8 dead',
    needs: 'war conflict insurgency offensive hostilities rebellion violence',
    pattern:
      / (?:war|conflict|insurgency|offensive|hostilities|rebellion|violence) (?:[a-z0-9,'-]+ ){0,9}?(?:has|have) (?:already |so far )?(?:left|claimed|killed|resulted|caused|cost) /,
  },
  {
    like: 'three similar attacks on convoys left 30 dead',
    unlike: 'the attack on a convoy left 30 dead',
    needs: 'attacks shootings incidents accidents airstrikes bombings ambushes',
    pattern:
      / (?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[a-z-]+ ){0,2}?(?:attacks|shootings|incidents|accidents|airstrikes|bombings|ambushes) (?:[a-z0-9,'-]+ ){0,14}?(?:left|killed|claimed|caused|killing|leaving|resulting|resulted) /,
  },
  {
    like: 'nine were hurt in two separate incidents there',
    unlike: 'nine were hurt in one incident there',
    needs: 'incidents shootings attacks cases',
    pattern: / in (?:[a-z0-9-]+ )?(?:separate|unrelated|different) (?:incidents|shootings|attacks|cases) /,
  },
  {
    like: 'nine were hurt in four shootings there',
    unlike: 'nine were hurt in a shooting there',
    needs: 'shootings homicides slayings murders',
    pattern:
      / in (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|multiple) (?:shootings|homicides|slayings|murders) /,
  },
  {
    like: 'six were shot over a ten - hour period',
    unlike: 'six were shot over a ten - hour siege',
    needs: 'stretch period span',
    pattern: / over an? [a-z]+ - hour (?:stretch|period|span) /,
  },
  {
    like: 'the mission recorded 862 dead between july and september there',
    unlike: 'the mission recorded 62 dead between two villages there',
    needs: 'between from',
    pattern:
      / (?:between|from) (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d+)?(?: and| to| until) (?:january|february|march|april|may|june|july|august|september|october|november|december|now|today|mid) /,
  },
  {
    like: 'some 400 people have been killed in the province this year .',
    unlike: 'some 400 people were killed in the province this year .',
    needs: 'year month',
    pattern: / (?:have|has) (?:been )?[a-z]+ (?:[a-z0-9'-]+ ){0,8}?this (?:year|month) /,
  },
  {
    like: 'five soldiers died in the same period , he said',
    unlike: 'five soldiers died in the same place , he said',
    needs: 'period',
    pattern: / (?:in|over|during) (?:the same|that|this) period /,
  },
  {
    like: 'since the truce began 30 died',
    unlike: 'since the raid 30 fled',
    needs: 'since',
    pattern:
      / since (?:then|the (?:[a-z-]+ )?(?:war|truce|ceasefire|conflict|insurgency|invasion|coup|uprising|offensive|fighting|violence|crackdown|campaign|unrest|protests|crisis|rebellion|takeover|first attack)) /,
  },
  {
    like: '70 were killed in 2021 alone .',
    unlike: '70 were killed in 2021 .',
    needs: 'alone',
    pattern: / (?:in|of|during) (?:the )?(?:1[6-9]|20)\d\d alone /,
  },
];
