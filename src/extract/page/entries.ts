import type { Act, ActorKind } from '../../model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mentions.ts';
import type { EntryKind } from './entry-kind.ts';
import { type Named, named, wholeActor, wordsOf } from './names.ts';

/** What a related entry is about, told from its first sentence. */
export interface Entry {
  readonly kind: EntryKind;
  readonly rule: string;
  /** Tokens of its name, empty for an event told by its date alone. */
  readonly from: number;
  readonly to: number;
  /** The noun or verb that decided. */
  readonly act?: Act;
  readonly actorKind?: ActorKind;
  readonly actor: Named;
  readonly aliases: readonly { readonly name: string; readonly language: string | null }[];
  /** The name and its aliases as folded tokens with blanks between. */
  readonly names: readonly string[];
}

type Told = Omit<Entry, 'rule' | 'actor' | 'aliases' | 'names'>;

interface EntryRule {
  readonly name: string;
  read(draft: Draft, from: number, to: number, dates: readonly DateMention[]): Told | null;
}

/** In this order: what opens with a date is an event; a name tells itself; then what the name "is". */
const ENTRY_RULES: readonly EntryRule[] = [
  { name: 'On <date>, … <attacked>', read: datedEvent },
  { name: 'The <raid> on … ', read: namedEvent },
  { name: '<name> is a … <noun>', read: whatItIs },
];

export function readEntry(draft: Draft, from: number, to: number, dates: readonly DateMention[]): Entry {
  for (const rule of ENTRY_RULES) {
    const told = rule.read(draft, from, to, dates);
    if (told !== null) return completed(draft, told, rule.name, to);
  }
  const end = nameStop(draft, from, to, dates);
  return completed(
    draft,
    { kind: 'other', from: withoutDeterminer(draft, from, end), to: end },
    'no rule',
    to,
  );
}

function completed(draft: Draft, told: Told, rule: string, to: number): Entry {
  const aliases = aliasesIn(draft, told.from, told.to, to);
  const names = aliases.ranges.map(([first, last]) => draft.norms.slice(first, last).join(' '));
  return { ...told, rule, actor: actorOf(draft, told.from, told.to, aliases), aliases: aliases.names, names };
}

function datedEvent(draft: Draft, from: number, to: number, dates: readonly DateMention[]) {
  const date = dates[0];
  if (
    date === undefined ||
    date.from > from + 3 ||
    (draft.tokens[date.from]?.capital === false && date.from === from)
  )
    return null;
  const act = actIn(draft, date.to, to);
  return act === null ? null : { kind: 'event' as const, from, to: from, act };
}

/** "The raid on Telm was …", "The Telm bombing took place …": an event noun begins or ends the name. */
function namedEvent(draft: Draft, from: number, to: number, dates: readonly DateMention[]) {
  const { events } = draft.language.page.related;
  const end = nameStop(draft, from, to, dates);
  const start = withoutDeterminer(draft, from, end);
  if (start >= end) return null;
  for (let i = start; i < end; i++) {
    const act = events.get(draft.norms[i] as string);
    if (act !== undefined && !draft.tokens[i]!.upper)
      return { kind: 'event' as const, from: start, to: end, act };
  }
  return null;
}

function whatItIs(draft: Draft, from: number, to: number, dates: readonly DateMention[]) {
  const { related } = draft.language.page;
  const end = nameStop(draft, from, to, dates);
  const start = withoutDeterminer(draft, from, end);
  let copula = end;
  while (copula < to && !related.copulas.has(draft.norms[copula] as string)) copula++;
  if (start >= end || copula >= to) return null;
  const name = { from: start, to: end };
  let told: Told | null = null;
  // "a rebel group" is a group, "a militia leader" a person; *un groupe rebelle* has its noun first
  for (let i = copula + 1; i < to && !related.stops.has(draft.norms[i] as string); i++) {
    const norm = draft.norms[i] as string;
    const act = related.events.get(norm);
    const organisation = related.organisations.get(norm);
    if (act !== undefined) told = { ...name, kind: 'event', act };
    else if (related.accords.has(norm)) told = { ...name, kind: 'accord', actorKind: 'accord' };
    else if (organisation !== undefined) told = { ...name, kind: 'organisation', actorKind: organisation };
    else if (related.people.has(norm)) told = { ...name, kind: 'person', actorKind: 'person' };
    if (told !== null && related.nounFirst) break;
  }
  return told;
}

/** The first event verb or noun of tokens `[from, to)`. */
function actIn(draft: Draft, from: number, to: number): Act | null {
  const { events, eventVerbs } = draft.language.page.related;
  for (let i = from; i < to; i++) {
    const norm = draft.norms[i] as string;
    const act = eventVerbs.get(norm) ?? (draft.tokens[i]!.capital ? undefined : events.get(norm));
    if (act !== undefined) return act;
  }
  return null;
}

/** A name ends at a bracket, a verb, or a comma that is not a date's; what is no sentence is all of it a name. */
function nameStop(draft: Draft, from: number, to: number, dates: readonly DateMention[]): number {
  const { copulas, happened } = draft.language.page.related;
  for (let i = from; i < to; i++) {
    const date = dates.find((one) => one.from === i);
    if (date !== undefined && i > from) {
      i = date.to - 1;
      continue;
    }
    const norm = draft.norms[i] as string;
    if (norm === ',' || norm === '(' || norm === '[' || copulas.has(norm) || happened.has(norm)) return i;
  }
  return ENDS.has(draft.norms[to - 1] as string) ? from : to;
}

const ENDS = new Set(['.', '!', '?']);

function withoutDeterminer(draft: Draft, from: number, to: number): number {
  const { determiners } = draft.language.page.related;
  let start = from;
  while (start < to && (determiners.has(draft.norms[start] as string) || draft.norms[start] === "'")) start++;
  return start;
}

interface Aliases {
  readonly names: { readonly name: string; readonly language: string | null }[];
  /** Token ranges of the names, for the registry. */
  readonly ranges: readonly [number, number][];
}

/** The name, what stands in brackets behind it, and what follows "also known as". */
function aliasesIn(draft: Draft, from: number, to: number, end: number): Aliases {
  const { references, related } = draft.language.page;
  const names: { name: string; language: string | null }[] = [];
  const ranges: [number, number][] = [];
  const add = (first: number, last: number, language: string | null) => {
    const start = withoutDeterminer(draft, first, last);
    if (start >= last) return;
    names.push({ name: wordsOf(draft, start, last), language });
    ranges.push([start, last]);
  };
  add(from, to, draft.language.code);
  let i = to;
  while (draft.norms[i] === '(') {
    let close = i + 1;
    while (close < end && draft.norms[close] !== ')') close++;
    const language = references.languages.get(draft.norms[i + 1] as string);
    if (language !== undefined && draft.norms[i + 2] === ':') add(i + 3, close, language);
    else if (draft.tokens[i + 1]?.upper || draft.tokens[i + 1]?.capital) add(i + 1, close, null);
    i = close + 1;
  }
  for (; i < end && !related.copulas.has(draft.norms[i] as string); i++) {
    const phrase = related.aliases.find((words) =>
      words.split(' ').every((word, n) => draft.norms[i + n] === word),
    );
    if (phrase === undefined) continue;
    const first = i + phrase.split(' ').length;
    let last = first;
    while (last < end && !ALIAS_ENDS.has(draft.norms[last] as string) && !isNextAlias(draft, last)) {
      if (related.copulas.has(draft.norms[last] as string)) break;
      last++;
    }
    add(first, last, draft.language.code);
    i = last - 1;
  }
  return { names, ranges };
}

const ALIAS_ENDS = new Set([',', '(', ')', ';']);

/** "… and colloquially known as …": the next alias phrase, with the "and" before it. */
function isNextAlias(draft: Draft, at: number): boolean {
  const { aliases, and } = draft.language.page.related;
  const from = and.has(draft.norms[at] as string) ? at + 1 : at;
  return aliases.some((words) => words.split(' ').every((word, n) => draft.norms[from + n] === word));
}

/** The registry's actor of the name or, that failing, of any alias; else one of the page's own. */
function actorOf(draft: Draft, from: number, to: number, aliases: Aliases): Named {
  for (const [first, last] of aliases.ranges) {
    const known = wholeActor(draft, first, last);
    if (known !== null) return named(known, known.name);
  }
  return named(null, wordsOf(draft, from, to));
}
