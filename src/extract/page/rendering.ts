import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { DateMention } from '../mentions.ts';
import { datesIn } from './days.ts';
import { actorAt, type Named, named, nameEnd, wordsOf } from './names.ts';
import { NO_NAMES, type PageNames } from './page-names.ts';

/** A sentence for patterns: names and dates are marks, the entry itself is one, "and" is "&", determiners are gone. */
export interface Rendering {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  /** Where it stands in the rendering. */
  readonly start: number;
  readonly end: number;
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly actor?: Named;
  readonly date?: DateMention;
}

/** What the entry is called, so that its mentions render as the entry itself. */
export interface Self {
  readonly actor: Named;
  /** Folded names that stand for it. */
  readonly names: ReadonlySet<string>;
  /** Folded phrases that do where they are no part of a name: "the front", but not "the Front". */
  readonly phrases: ReadonlySet<string>;
  /** First words of both. */
  readonly opens: ReadonlySet<string>;
}

/**
 * Renders tokens `[from, to)`; brackets with a few words in them ("(NRF)", "(French: …)") are passed over.
 *
 *     The movement, formed on May 2, 2031, left the Orvane Council (OC) and Adan Weru.
 *      ‹S0› , formed on ‹D3› , left ‹A6› & ‹N8› .
 */
export function render(
  draft: Draft,
  from: number,
  to: number,
  self: Self | null,
  page: PageNames = NO_NAMES,
): Rendering {
  const { tokens, norms } = draft;
  const words = draft.language.page.related;
  const dates = new Map(datesIn(draft, from, to).map((date) => [date.from, date]));
  const pieces: Piece[] = [];
  let text = ' ';
  const add = (written: string, first: number, end: number, more: Pick<Piece, 'actor' | 'date'> = {}) => {
    pieces.push({ start: text.length, end: text.length + written.length, from: first, to: end, ...more });
    text += `${written} `;
  };
  for (let i = from; i < to; ) {
    const date = dates.get(i);
    const mention = date === undefined ? mentionAt(draft, i, to, from, self, page) : null;
    if (date !== undefined && date.to <= to) {
      add(`‹D${pieces.length}›`, i, date.to, { date });
      i = date.to;
    } else if (mention !== null) {
      const own = self !== null && mention.actor.id === self.actor.id;
      const mark = own ? 'S' : isBody(draft, mention.actor, i, mention.to) ? 'A' : 'N';
      add(`‹${mark}${pieces.length}›`, i, mention.to, { actor: mention.actor });
      i = mention.to;
    } else {
      const bracket = bracketEnd(tokens, i, to);
      const norm = norms[i] as string;
      if (bracket > i) i = bracket;
      else {
        if (!words.determiners.has(norm)) add(words.and.has(norm) ? '&' : plain(norm), i, i + 1);
        i++;
      }
    }
  }
  return { text, pieces };
}

/** Marks of the rendering's own must not come out of a text. */
function plain(norm: string): string {
  return norm === '‹' || norm === '›' || norm === '&' ? '·' : norm;
}

/** A name that is surely a party's: the registry knows it, or it says what it is ("Orvane Council", "NRF"). */
function isBody(draft: Draft, actor: Named, from: number, to: number): boolean {
  if (actor.known !== null) return true;
  const { organisations } = draft.language.page.related;
  if (to === from + 1 && draft.tokens[from]?.upper) return true;
  for (let i = from; i < to; i++) if (organisations.has(draft.norms[i] as string)) return true;
  return false;
}

function mentionAt(
  draft: Draft,
  at: number,
  to: number,
  from: number,
  self: Self | null,
  page: PageNames,
): { actor: Named; to: number } | null {
  const own = self === null ? 0 : selfEnd(draft, at, to, from, self);
  const match = actorAt(draft, at, to);
  const known = match?.length ?? 0;
  // all in capitals, case tells no name; nor is a nationality by itself one
  const demonym = at + (draft.resolver.demonymAt(draft.norms, at)?.length ?? 0);
  const written = draft.allCaps ? at : nameEnd(draft, at, to, at === from);
  const name = written === demonym ? at : written;
  const longest = Math.max(own, at + known, name);
  if (longest === at || longest === 0) return null;
  if (self !== null && own === longest) return { actor: self.actor, to: own };
  if (match !== null && at + known === longest)
    return { actor: named(match.value, match.value.name), to: longest };
  const local = page.at(draft, at, longest);
  if (local !== null) return local;
  // "Platform militias", "Valley Front Movement": a known name with more behind it stays itself
  if (match !== null && known > 0 && draft.tokens[at + known]?.capital !== true)
    return { actor: named(match.value, match.value.name), to: at + known };
  return { actor: named(null, wordsOf(draft, at, name)), to: name };
}

function selfEnd(draft: Draft, at: number, to: number, from: number, self: Self): number {
  if (!self.opens.has(draft.norms[at] as string)) return 0;
  let phrase = '';
  let best = 0;
  for (let i = at; i < Math.min(to, at + LONGEST_SELF); i++) {
    phrase += `${phrase === '' ? '' : ' '}${draft.norms[i]}`;
    const lower = !(draft.tokens[i] as Token).capital || i === from;
    if (self.names.has(phrase) || (lower && self.phrases.has(phrase))) best = i + 1;
  }
  return best;
}

const LONGEST_SELF = 14;
const LONGEST_BRACKET = 16;

function bracketEnd(tokens: readonly Token[], at: number, to: number): number {
  const open = tokens[at]?.norm;
  if (open !== '(' && open !== '[') return at;
  const close = open === '(' ? ')' : ']';
  for (let i = at + 1; i < Math.min(to, at + LONGEST_BRACKET); i++)
    if ((tokens[i] as Token).norm === close) return i + 1;
  return at;
}
