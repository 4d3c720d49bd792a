import type { Language } from '../../extract/language.ts';
import { firstNames } from '../first-names.ts';
import { abbreviations } from './abbreviations.ts';
import { actors } from './actors.ts';
import { silences } from './acts.ts';
import * as attribution from './attribution.ts';
import { claims } from './claims.ts';
import { DATES as dates } from './dates.ts';
import { lexicon } from './lexicon.ts';
import { page } from './page.ts';
import { places } from './places.ts';
import { QUANTITIES as quantities } from './quantities.ts';
import { scope } from './scope.ts';
import { updates } from './updates.ts';

export const english: Language = {
  code: 'en',
  abbreviations,
  ...attribution,
  firstNames,
  lexicon,
  modifiers: 6,
  adjectivesFollow: false,
  quantities,
  dates,
  actors,
  places,
  claims,
  scope,
  updates,
  silences,
  isBackground: (heading) =>
    /^(background|prelude|context|history|previous|origins|preceding)/i.test(heading),
  page,
};
