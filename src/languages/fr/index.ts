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

export const french: Language = {
  code: 'fr',
  abbreviations,
  ...attribution,
  firstNames,
  lexicon,
  modifiers: 1,
  adjectivesFollow: true,
  quantities,
  dates,
  actors,
  places,
  claims,
  scope,
  updates,
  silences,
  isBackground: (heading) =>
    /^(contexte|antécédents|prélude|historique|rappel|origines|situation antérieure)/i.test(heading),
  page,
};
