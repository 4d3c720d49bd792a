import { anyPeriod } from '../../extract/scope/periods.ts';
import type { ScopeWords } from '../../extract/scope/scope-words.ts';
import { phraseList, wordSet } from '../../extract/vocabulary.ts';
import { periods } from './periods.ts';

/** French words that tell one event from many and this event from an older one. */
export const scope: ScopeWords = {
  incidents: wordSet(
    `attaque, attentat, fusillade, embuscade, raid, explosion, accident, frappe, bombardement, assaut, incendie,
     massacre, tuerie, bataille, incursion, offensive, opération, affrontement, accrochage, crash, naufrage,
     éboulement, effondrement, séisme, braquage, enlèvement, putsch, attentat-suicide, prise, retrait, rixe,
     échauffourée, manifestation, rassemblement, émeute, évasion, mutinerie, drame, catastrophe, inondation`,
  ),
  series: wordSet(
    `attaques, attentats, raids, embuscades, exactions, hostilités, insurrection, assassinats, enlèvements,
     kidnappings, massacres, guerres, bombardements, incursions, fusillades, accidents`,
  ),
  wars: wordSet('guerre, génocide, bataille, siège, soulèvement, famine'),
  oneOf: phraseList("l'une de ces, l'une des, une de ces, une des, l'un des, un des, l'un de ces"),
  after: wordSet('après, lendemain, avant, rappelle, rappelant, anniversaire, surlendemain'),
  pointing: wordSet('cette, cet, ce, ces'),
  months: wordSet(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ),
  weekdays: wordSet('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  datings: wordSet('en, fin, début, mi, courant, de, d, depuis, année, avant, après'),
  pluperfect: wordSet('avait, avaient'),
  pointers: phraseList('lire aussi, a lire aussi, à lire également, voir aussi, sur le même sujet'),
  sameDay: phraseList(
    `plus tôt dans la journée, plus tôt dans la matinée, plus tôt dans la soirée, plus tôt dans la nuit,
     quelques heures plus tôt, quelques heures auparavant, quelques minutes plus tôt, plus tôt le même jour,
     quelques instants plus tôt, une heure plus tôt, deux heures plus tôt, plus tôt ce matin`,
  ),
  periods: anyPeriod(periods),
  years: phraseList("l'année dernière, l'an dernier, l'an passé, l'année passée, l'année précédente"),
  compared: phraseList('par rapport à, comparé à, comparés à, comparée à, en comparaison de'),
  during: wordSet('dans, lors, par, cours, durant, pendant, suite'),
  since: wordSet('depuis, après, entre, jusqu'),
  sums: wordSet('depuis'),
  whens: wordSet('quand, lorsque, lorsqu, où'),
  superlatives: wordSet('meurtrier, meurtriere, sanglant, sanglante, grave'),
  thousands: wordSet('milliers, millions'),
  hundreds: wordSet('centaines, milliers, millions'),
};
