import { agedName, agedOne, isSecondAge } from './aged.ts';
import { type Draft, sliceOf } from './draft.ts';
import { bareGroup, type Group, type MentionMap, readGroup } from './groups.ts';
import type { ActWord, Entry, Hit, Report } from './lexicon.ts';
import type { DateMention, QuantityMention } from './mentions.ts';
import { capsNameEnd, nameEnd, pastStop } from './person-names.ts';

/**
 * One piece of a sentence, named by one letter. Rules are patterns over the letters (`rule.ts`):
 *
 *     At least 84 fighters and 47 soldiers were killed in the north, a doctor said.
 *     G                    &   G           B    K      i      .    , G        R   _
 *
 * Groups: G counted people, Q a bare count, U a count of something the lexicon does not know, T counted things,
 * p people or a party not counted, N one person, t things not counted, s one thing named.
 * Measure words: `HitForm`, and for words that stand in several forms J (K, D), Z (D, E), W (D, E, I).
 * Function words: `Mark`. Besides: d date, P place, u another kind of number, `,` `;` `(` `)` `"` punctuation,
 * `_` the end, `.` any other word.
 */
export interface Chunk {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly group?: Group;
  readonly hits?: readonly Hit[];
  readonly report?: Report;
  readonly date?: DateMention;
  readonly act?: ActWord;
  /** An "or" among the words that join. */
  readonly either?: true;
  /** The words of a chunk that is count and measure in one. */
  readonly words?: string;
}

export interface Parsed {
  readonly chunks: readonly Chunk[];
  /** The chunks' letters, one a chunk. */
  readonly codes: string;
  /** The same, where a lone capitalised word that nothing else claims is an N: it may speak, though it is no victim. */
  readonly voiceCodes: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts one sentence, tokens `[from, to)`, into chunks. */
export function parse(draft: Draft, mentions: Mentions, from: number, to: number): Parsed {
  const chunks: Chunk[] = [];
  let i = from;
  while (i < to) {
    const chunk = chunkAt(draft, mentions, i, to, from);
    if (chunk === null) {
      i++;
      continue;
    }
    if (chunk.code !== '') chunks.push(chunk);
    i = chunk.to;
  }
  const codes = chunks.map((chunk) => chunk.code).join('');
  return { chunks, codes, voiceCodes: voiceCodesOf(chunks, codes), from, to };
}

function voiceCodesOf(chunks: readonly Chunk[], codes: string): string {
  if (!/[Rr]/.test(codes)) return codes;
  return chunks
    .map((chunk, i) =>
      chunk.code === '.' && chunk.group?.name != null && !'io'.includes(codes[i - 1] ?? '_')
        ? 'N'
        : chunk.code,
    )
    .join('');
}

type Mentions = Omit<MentionMap, 'dates'> & { readonly dates: ReadonlyMap<number, DateMention> };

function chunkAt(draft: Draft, mentions: Mentions, i: number, to: number, from: number): Chunk | null {
  const quantity = mentions.quantities.get(i);
  if (quantity !== undefined) return counted(draft, mentions, quantity, to);
  const date = mentions.dates.get(i);
  if (date !== undefined) return { code: 'd', from: i, to: Math.min(date.to, to), date };
  const entries = draft.language.lexicon.at(draft.tokens, i, to);
  const hits = entries.filter((entry) => entry.hit !== undefined);
  const actor = mentions.actors.get(i);
  if (hits.length === 0 || actor !== undefined) {
    const group = uncounted(draft, mentions, entries, i, to);
    if (group !== null) return group;
  }
  if (hits.length > 0) return hitChunk(draft, hits, i);
  const deed = entries.find((entry) => entry.act !== undefined);
  if (deed?.act !== undefined) return { code: '.', from: i, to: i + deed.words.length, act: deed.act };
  const mark = entries.find((entry) => entry.mark !== undefined);
  if (mark !== undefined) return markChunk(draft, mark, i);
  return other(draft, i, to, from);
}

/** A quantity with its noun. A letter that stands for one ("a", *un*) counts only before a noun it can count. */
function counted(draft: Draft, mentions: Mentions, quantity: QuantityMention, to: number): Chunk {
  const { from } = quantity;
  const end = Math.min(quantity.to, to);
  if (PARTS.has(quantity.kind)) return partOfGroup(draft, mentions, quantity, end, to);
  const aged = quantity.kind === 'age' ? agedPerson(draft, mentions, from, end, to) : null;
  if (aged !== null) return aged;
  if (!COUNTS.has(quantity.kind)) return { code: quantity.kind === 'footnote' ? '' : 'u', from, to: end };
  // "one" and "one of the agents" count, whatever stands behind them
  const article =
    quantity.rule === '<a>' &&
    draft.language.quantities.articles.has(draft.norms[end - 1] as string) &&
    !isOf(draft, end, to);
  const group = readGroup(draft, mentions, quantity, end, to);
  if (group === null || group.head === null) {
    // "one **of them**" counts, though "a" before no noun does not
    if (article && group?.other !== true)
      return agedChunk(agedOne(draft, mentions, quantity, end, to)) ?? { code: '', from, to: end };
    // "the third response"
    if (group !== null && !group.other && quantity.kind === 'ordinal')
      return { code: 'u', from, to: group.to };
    if (group !== null && !group.other) return { code: 'U', from, to: group.to, group };
    // "the second in command", "aged 19 and 21"
    if (quantity.kind === 'ordinal' && group === null) return { code: 'u', from, to: end };
    if (isSecondAge(draft, mentions, from)) return { code: 'u', from, to: end };
    const bare: Group = group ?? bareGroup(quantity, end);
    return { code: 'Q', from, to: bare.to, group: bare };
  }
  if (article && group.head.number === 'many' && group.head.unit === 'person')
    return { code: 'p', from, to: group.to, group };
  return { code: group.head.unit === 'person' ? 'G' : 'T', from, to: group.to, group };
}

function isOf(draft: Draft, at: number, to: number): boolean {
  return at < to && draft.language.lexicon.at(draft.tokens, at, to).some((entry) => entry.mark === 'o');
}

const COUNTS = new Set(['count', 'ordinal']);
const PARTS = new Set(['percent', 'fraction']);

/** "80% of the houses", *la moitié des soldats*: so many of a group whose size is not told is no figure. */
function partOfGroup(
  draft: Draft,
  mentions: Mentions,
  quantity: QuantityMention,
  stated: number,
  to: number,
): Chunk {
  const { from } = quantity;
  const end = draft.norms[stated] === '%' && stated < to ? stated + 1 : stated;
  const of = isOf(draft, end, to);
  const vague: QuantityMention = {
    ...quantity,
    kind: 'count',
    quantity: { low: null, high: null, exactness: 'vague', words: quantity.quantity.words },
  };
  const group = of ? readGroup(draft, mentions, vague, end, to) : null;
  if (group?.head == null) return { code: 'u', from, to: end };
  return { code: group.head.unit === 'person' ? 'G' : 'T', from, to: group.to, group };
}

function agedChunk(group: Group | null): Chunk | null {
  return group === null ? null : { code: 'G', from: group.from, to: group.to, group };
}

/** "his **6-year-old daughter**" */
function agedPerson(draft: Draft, mentions: Mentions, from: number, end: number, to: number): Chunk | null {
  if (draft.norms[end] !== '-' || draft.tokens[end]!.spaced) return null;
  const group = readGroup(draft, mentions, null, from, to) ?? agedName(draft, from, end, to);
  if (group === null || (group.head?.unit ?? 'person') !== 'person') return null;
  if (group.head === null) return { code: 'N', from, to: group.to, group };
  const withName = nameAfter(draft, group, to);
  return { code: group.head.number === 'one' ? 'N' : 'p', from, to: withName.to, group: withName };
}

function uncounted(
  draft: Draft,
  mentions: Mentions,
  entries: readonly Entry[],
  i: number,
  to: number,
): Chunk | null {
  const actor = mentions.actors.get(i);
  const headed = entries.some((entry) => entry.head !== undefined) || draft.tokens[i]!.kind === 'word';
  if (actor === undefined && !headed) return null;
  if (actor === undefined && !entries.some((entry) => entry.head !== undefined))
    return named(draft, entries, i, to);
  const group = readGroup(draft, mentions, null, i, to);
  if (group === null)
    return actor === undefined
      ? null
      : { code: actor.actor.kind === 'person' ? 'N' : 'p', from: i, to: actor.to, group: actorGroup(actor) };
  const withName = nameAfter(draft, group, to);
  const head = withName.head;
  if (head === null) return null;
  const one = head.number === 'one';
  if (one && head.unit === 'person' && withName.name === null && !refers(draft, i))
    return { code: '.', from: i, to: i + 1 };
  const code = head.unit === 'person' ? (one ? 'N' : 'p') : one ? 's' : 't';
  return { code, from: i, to: withName.to, group: withName };
}

/** "a mother, **father** and **toddler**": the member of a list before the noun at `i`, joined by a comma or "and". */
function memberBefore(draft: Draft, i: number): number | null {
  let k = i - 1;
  while (k > 0 && k >= i - 2 && isJoin(draft, k)) k--;
  if (k === i - 1 || k < 0) return null;
  const heads = draft.language.lexicon.at(draft.tokens, k, k + 1);
  const person = heads.some(({ head }) => head?.number === 'one' && head.unit === 'person');
  return person ? k : null;
}

function isJoin(draft: Draft, k: number): boolean {
  if (draft.norms[k] === ',') return true;
  return draft.language.lexicon.at(draft.tokens, k, k + 1).some((entry) => entry.mark === '&');
}

/** "**a** mother", "one nurse" */
function isCounted(draft: Draft, k: number): boolean {
  return k > 0 && draft.language.quantities.articles.has(draft.norms[k - 1] as string);
}

/**
 * Whether a singular noun without a number means somebody: behind an article or the like ("the guard"), or in a
 * headline. In "both military and civilian" it does not.
 */
function refers(draft: Draft, i: number, depth = 0): boolean {
  if (i === 0) return true;
  if (depth < 3 && draft.norms[i - 1] !== '-') {
    const member = memberBefore(draft, i);
    if (member !== null && (isCounted(draft, member) || refers(draft, member, depth + 1))) return true;
  }
  const before = draft.language.lexicon.at(draft.tokens, i - 1, i);
  if (before.some((entry) => entry.mark === "'") || draft.norms[i - 1] === "'" || draft.norms[i - 1] === 's')
    return true;
  return draft.tokens[i]!.capital && !draft.allCaps;
}

function actorGroup(actor: { from: number; to: number; actor: Group['actor'] }): Group {
  return {
    from: actor.from,
    to: actor.to,
    quantity: null,
    head: null,
    wordsFrom: actor.from,
    wordsTo: actor.to,
    actor: actor.actor,
    other: false,
    hit: null,
    name: null,
  };
}

/** A run of capitalised words that nothing else claims: a person's name, as far as this parse can tell. */
function named(draft: Draft, entries: readonly Entry[], i: number, to: number): Chunk | null {
  if (entries.length > 0) return null;
  const norm = draft.norms[i] as string;
  const known = !draft.language.firstNames.has(norm) && draft.surnames().has(norm);
  if (draft.allCaps && !known && !draft.language.firstNames.has(norm)) return null;
  const end = draft.allCaps ? (known ? i + 1 : capsNameEnd(draft, i, to)) : nameEnd(draft, i, to);
  if (end === i) return null;
  const lone = end - i < 2 && !known;
  const name = draft.text.slice(draft.tokens[i]!.start, draft.tokens[end - 1]!.end);
  if (!lone && isFacility(draft, i, end)) return { code: 'P', from: i, to: end };
  return {
    code: lone ? '.' : 'N',
    from: i,
    to: end,
    group: {
      from: i,
      to: end,
      quantity: null,
      head: null,
      wordsFrom: i,
      wordsTo: end,
      actor: null,
      other: false,
      hit: null,
      name,
      ...(standsAt(draft, i) ? { located: true as const } : {}),
    },
  };
}

/** "Telm Valley **Hospital**", "Weru **Street**": what a name ends in tells that it is no person's. */
function isFacility(draft: Draft, from: number, to: number): boolean {
  const last = draft.norms[to - 1] as string;
  const { facilities, divisions } = draft.language.places;
  return to - from > 1 && (facilities.has(last) || divisions.has(last));
}

/** "taken **to** Telm Valley Clinic", "a home **in** North Askel": behind such a word a name is a place's, known or not. */
function standsAt(draft: Draft, at: number): boolean {
  const { places, firstNames } = draft.language;
  const before = draft.norms[at - 1] ?? '';
  return (places.at.has(before) || places.near.has(before)) && !firstNames.has(draft.norms[at] as string);
}

function nameAfter(draft: Draft, group: Group, to: number): Group {
  if (group.head?.unit !== 'person' || group.head.number !== 'one') return group;
  const start = pastStop(draft, group.to, to);
  const end = draft.allCaps ? capsNameEnd(draft, start, to) : nameEnd(draft, start, to);
  if (end === start || (draft.allCaps && !mayBeNamed(draft, group, start))) return group;
  const name = draft.text.slice(draft.tokens[start]!.start, draft.tokens[end - 1]!.end);
  return { ...group, to: end, wordsTo: end, name };
}

/** In capitals "the general elections", "an individual placed" name nobody; "President Weru" does. */
function mayBeNamed(draft: Draft, group: Group, start: number): boolean {
  const norm = draft.norms[start] as string;
  if (draft.language.firstNames.has(norm) || draft.surnames().has(norm)) return true;
  return group.quantity === null && group.head?.status !== 'unknown' && !refers(draft, group.from);
}

function hitChunk(draft: Draft, entries: readonly Entry[], i: number): Chunk {
  const hits = entries.map((entry) => entry.hit as Hit);
  const forms = new Set(hits.map((hit) => hit.form));
  const first = entries[0] as Entry;
  const to = i + first.words.length;
  const code = letterOf(forms);
  if (code !== 'C' && code !== '.') return { code, from: i, to, hits };
  return { code, from: i, to, hits, words: sliceOf(draft, i, to) };
}

function letterOf(forms: ReadonlySet<string>): string {
  if (forms.has('I') && forms.has('D')) return 'W';
  if (forms.has('K') && forms.has('D')) return 'J';
  if (forms.has('D') && forms.has('E')) return 'Z';
  if (forms.has('c')) return '.';
  for (const form of ['C', 'L', 'K', 'F', 'k', 'I', 'D', 'E', 'V']) if (forms.has(form)) return form;
  return '.';
}

function markChunk(draft: Draft, entry: Entry, i: number): Chunk {
  const mark = entry.mark as string;
  // *une **note** disait*: behind an article a word of saying is the noun
  const noun = mark === 'R' && draft.language.quantities.articles.has(draft.norms[i - 1] ?? '');
  if (noun) return { code: 'S', from: i, to: i + entry.words.length };
  const code = mark === '~' || mark === "'" ? '' : mark;
  return {
    code,
    from: i,
    to: i + entry.words.length,
    ...(entry.report === undefined ? {} : { report: entry.report }),
    ...(code === '&' && draft.language.quantities.or.has(draft.norms[i] as string) ? { either: true } : {}),
  };
}

function other(draft: Draft, i: number, to: number, from: number): Chunk | null {
  const token = draft.tokens[i]!;
  if (token.kind === 'mark') {
    // a dash between spaces sets off what stands behind it, a hyphen joins
    const dash = token.norm === '-' && token.spaced && draft.tokens[i + 1]?.spaced === true;
    const code = dash ? ',' : PUNCTUATION[token.norm];
    if (code === undefined) return null;
    return { code: code === '_' && i < to - 2 && i > from ? ';' : code, from: i, to: i + 1 };
  }
  return { code: '.', from: i, to: i + 1 };
}

const PUNCTUATION: { readonly [mark: string]: string } = {
  ',': ',',
  ';': ';',
  ':': ';',
  '–': ';',
  '—': ';',
  '(': '(',
  ')': ')',

  '"': '"',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '.': '_',
  '!': '_',
  '?': '_',
  '…': '_',
  '*': ';',
  '|': ';',
};
