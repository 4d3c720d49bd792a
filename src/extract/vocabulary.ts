import type { Act, Age, Force, Measure, Modality, Sex, Status, Unit } from '../model/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Agreement } from './language.ts';
import { type Entry, type Head, type Hit, type HitForm, hitOf, type Mark, type Report } from './lexicon.ts';

/** Builders that let a language write its words as tables: one line a meaning, words parted by commas. */

/** `hits('K', 'killed', null, 'killed, slain')`: words in one form with what they say of people and of things. */
export function hits(
  form: HitForm,
  people: Measure | null,
  things: Measure | null,
  list: string,
  modality?: Modality,
): Entry[] {
  return phrases(list).map((phrase) => ({
    ...phrase,
    hit: hitOf(form, people, things, { modality }),
  }));
}

/** Measure words that bear something more. */
export function bearing(entries: readonly Entry[], more: Partial<Hit>): Entry[] {
  return entries.map((entry) => {
    if (entry.hit === undefined) return entry;
    const { form, people, things } = entry.hit;
    return { ...entry, hit: hitOf(form, people, things, { ...entry.hit, ...more }) };
  });
}

/** Marks measure words that tell of a hit and not of its outcome. */
export function outcomeOpen(entries: readonly Entry[]): Entry[] {
  return bearing(entries, { outcomeOpen: true });
}

/** Measure words that say so only of people whom the lexicon knows: *tombés*, *atteints*. */
export function ofKnown(entries: readonly Entry[]): Entry[] {
  return bearing(entries, { known: true });
}

/** Entries whose first word is told from another by its accent: they hold where it bears one, or where not. */
export function spelled(accented: boolean, entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, accented }));
}

/** Words whose subject suffers: "lost", *perdu*. */
export function losses(form: HitForm, list: string): Entry[] {
  return phrases(list).map((phrase) => ({
    ...phrase,
    hit: hitOf(form, 'killed', 'destroyed', { ownLoss: true }),
  }));
}

interface Traits {
  readonly unit?: Unit;
  readonly status?: Status;
  readonly force?: Force;
  readonly age?: Age;
  readonly sex?: Sex;
  readonly occupation?: string;
  readonly bare?: Measure;
  readonly wanted?: true;
}

/** `heads('many', {force: 'military', status: 'combatant'}, 'soldiers, troops')`. */
export function heads(number: Head['number'], traits: Traits, list: string): Entry[] {
  const head: Head = {
    unit: traits.unit ?? 'person',
    number,
    status: traits.status ?? (traits.force === undefined ? 'unknown' : 'combatant'),
    force: traits.force ?? null,
    age: traits.age ?? null,
    sex: traits.sex ?? null,
    occupation: traits.occupation ?? null,
    bare: traits.bare ?? null,
    wanted: traits.wanted,
  };
  return phrases(list).map((phrase) => ({ ...phrase, head }));
}

/** English and French count nouns: `counted({…}, 'soldier, gunman/gunmen')` makes the singular and the plural. */
export function counted(traits: Traits, list: string): Entry[] {
  const one: string[] = [];
  const many: string[] = [];
  const either: string[] = [];
  for (const pair of list.split(',')) {
    const [singular, plural] = pair.trim().split('/') as [string, string | undefined];
    if (plural === singular) either.push(singular);
    else {
      one.push(singular);
      many.push(plural ?? `${singular}s`);
    }
  }
  return [
    ...heads('one', traits, one.join(',')),
    ...heads('many', traits, many.join(',')),
    ...heads('either', traits, either.join(',')),
  ];
}

/** `acts('attack', 'verb', 'attacked, stormed')` */
export function acts(act: Act, form: 'verb' | 'noun', list: string): Entry[] {
  return phrases(list).map((phrase) => ({ ...phrase, act: { act, form } }));
}

/** Verbs by which somebody says of others that they attacked: "**blamed** the front". */
export function blames(list: string): Entry[] {
  return phrases(list).map((phrase) => ({ ...phrase, act: { act: 'attack', form: 'verb', blames: true } }));
}

/** Each of the first words with each of the second: "denied any role", "denies any role". */
export function combined(first: readonly string[], second: string): string {
  return first.flatMap((one) => second.split(/,\s+/).map((other) => `${one} ${other}`)).join(', ');
}

export function marks(mark: Mark, list: string): Entry[] {
  return phrases(list).map((phrase) => ({ ...phrase, mark }));
}

export function reports(mark: 'R' | 'r', report: Report, list: string): Entry[] {
  return phrases(list).map((phrase) => ({ ...phrase, mark, report }));
}

/** `reportsBefore({ stance: 'asserts' }, 'gave, gives', 'a toll')`: verbs that report where such an object follows. */
export function reportsBefore(report: Report, verbs: string, objects: string): Entry[] {
  return phrases(verbs).flatMap((verb) =>
    phrases(objects).map(({ words }) => ({
      ...verb,
      words: [...verb.words, ...words],
      mark: 'R',
      report: { ...report, ahead: words.length },
    })),
  );
}

/** Folded token sequences, as the tokenizer would cut them; `accented` where the first bears an accent. */
function phrases(list: string): Pick<Entry, 'words' | 'accented'>[] {
  // both languages' tables are cut when a program starts: a plain list needs no look at each of its phrases
  if (PLAIN_LIST.test(list)) return list.split(/,\s+/).map((phrase) => ({ words: phrase.split(' ') }));
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      if (PLAIN.test(phrase)) return { words: phrase.split(' ') };
      if (LETTERS.test(phrase)) {
        // what the tokenizer would make of it, without its tokens
        const cut = phrase.replace(/'/g, " ' ").replace(/ {2,}/g, ' ').trim();
        const words = fold(cut).split(' ');
        return words[0] === cut.split(' ', 1)[0]?.toLowerCase() ? { words } : { words, accented: true };
      }
      const tokens = tokenize(phrase.replace(/’/g, "'"));
      const words = tokens.map((token) => token.norm);
      return tokens[0]?.accented ? { words, accented: true } : { words };
    });
}

/** What cutting and folding would leave as it is: nearly every English phrase. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
/** Letters of French and single blanks and apostrophes. */
const LETTERS = /^[a-zà-ÿœ]+(?:[ '][a-zà-ÿœ]+)*'?$/i;
const PLAIN_LIST = /^[a-z]+(?:,?\s+[a-z]+)*$/;

/** `wordMap({witness: 'resident, villager'})`: each word with its key. */
export function wordMap<K extends string>(lists: { readonly [key in K]?: string }): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const [key, list] of Object.entries(lists) as [K, string][]) {
    for (const word of list.split(',')) map.set(fold(word.trim()), key);
  }
  return map;
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((word) => fold(word.trim())));
}

/** Phrases as folded tokens parted by blanks, a blank on either side, to be found in such a line. */
export function phraseList(list: string): readonly string[] {
  return phrases(list).map(({ words }) => ` ${words.join(' ')} `);
}

/** `agreements({ feminine: 'elle, la', many: 'les' })`: what articles and pronouns tell of gender and number. */
export function agreements(
  lists: {
    readonly [kind in 'masculine' | 'feminine' | 'masculines' | 'feminines' | 'many']?: string;
  },
): ReadonlyMap<string, Agreement> {
  const map = new Map<string, Agreement>();
  for (const [kind, list] of Object.entries(lists)) {
    const many = kind.endsWith('s') || kind === 'many';
    const told = kind === 'many' ? { many } : { many, feminine: kind.startsWith('feminine') };
    for (const word of wordSet(list)) map.set(word, told);
  }
  return map;
}
