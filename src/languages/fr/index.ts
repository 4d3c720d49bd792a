import type { Language } from '../../extract/language.ts';
import { firstNames } from '../first-names.ts';
import { abbreviations } from './abbreviations.ts';
import { actors } from './actors.ts';
import { silences } from './acts.ts';
import {
  admitting,
  bodies,
  camps,
  claimNouns,
  collectives,
  contractions,
  documents,
  firstPersons,
  forces,
  giving,
  hedges,
  impersonals,
  laments,
  losses,
  neuters,
  officers,
  offices,
  own,
  ownSide,
  personals,
  possessives,
  sameWords,
  singulars,
  speakers,
  spokesmen,
  them,
  victims,
  wholly,
} from './attribution.ts';
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
  admitting,
  firstNames,
  lexicon,
  own,
  wholly,
  them,
  modifiers: 1,
  singulars,
  adjectivesFollow: true,
  quantities,
  dates,
  actors,
  places,
  claims,
  speakers,
  hedges,
  ownSide,
  scope,
  updates,
  victims,
  bodies,
  camps,
  claimNouns,
  collectives,
  contractions,
  documents,
  forces,
  giving,
  possessives,
  impersonals,
  laments,
  losses,
  neuters,
  officers,
  offices,
  personals,
  sameWords,
  firstPersons,
  spokesmen,
  silences,
  isBackground: (heading) =>
    /^(contexte|antécédents|prélude|historique|rappel|origines|situation antérieure)/i.test(heading),
  page,
};
