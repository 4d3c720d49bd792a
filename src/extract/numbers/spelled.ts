import type { Token } from '../../text/tokens.ts';
import { cardinal } from './cardinal.ts';
import { type Cursor, isOf, type NumberNode, node, wordAt } from './cursor.ts';
import type { NumeralWords } from './numerals.ts';
import { partAt, scaledPart, slashParts, withTail } from './tails.ts';

/** The longest number that starts at `tokens[at]`, or null where none does ("a soldier", "hundreds of"). */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  words: NumeralWords,
): NumberNode | null {
  const c: Cursor = {
    tokens,
    to,
    words,
    i: at,
    place: 1,
    digits: false,
    spelled: false,
    decimal: false,
    about: false,
  };
  const first = tokens[at] as Token;
  if (first.kind === 'number') {
    const slashed = slashAt(c);
    if (slashed !== null) return slashed;
    const suffix = tokens[at + 1];
    if (at + 1 < to && suffix !== undefined && !suffix.spaced && words.ordinalSuffixes.has(suffix.norm))
      return node(at, at + 2, Number(first.norm), '<ordinal>', { ordinal: true });
  }
  const entry = wordAt(c, at);
  if (entry?.sort === 'minus') return negativeAt(c);
  if (entry?.sort === 'article') return afterArticle(c);
  if (entry?.sort === 'part') return partAt(c, at, entry.value);
  if (entry?.sort === 'ordinal') return ordinalAlone(at, entry);
  if (entry?.sort === 'hundred' && words.per !== null && tokens[at - 1]?.norm === words.per) return null;
  // *une bonne **trentaine***: the article stands before the word of size
  const sized = entry?.sort === 'lot' && words.sizes.has(tokens[at - 1]?.norm ?? '');
  const value = cardinal(c, sized);
  if (value === null) return null;
  return withTail(c, at, value);
}

function afterArticle(c: Cursor): NumberNode | null {
  const from = c.i;
  c.i++;
  const entry = wordAt(c, c.i);
  if (entry === undefined) return null;
  if (entry.sort === 'part') return partAt(c, from, entry.value);
  if (entry.sort === 'ordinal') {
    if (entry.plural) return null;
    // "a third of the men" is a part; "a third man", "two dead and a third hurt": one more.
    if (entry.value > 2 && isOf(c, c.i + 1)) {
      c.i++;
      return scaledPart(c, from, 1 / entry.value);
    }
    return node(from, c.i + 1, entry.value, '<ordinal>', { ordinal: true });
  }
  if (entry.sort !== 'hundred' && entry.sort !== 'scale' && entry.sort !== 'lot') return null;
  if ('plural' in entry && entry.plural) return null;
  const value = cardinal(c, true);
  return value === null ? null : withTail(c, from, value);
}

function negativeAt(c: Cursor): NumberNode | null {
  const from = c.i;
  c.i++;
  const start = c.i;
  const value = cardinal(c, false);
  if (value === null) return null;
  const rest = withTail(c, start, value);
  return node(from, rest.to, -rest.value, '<minus>', { part: rest.part });
}

function ordinalAlone(at: number, entry: { value: number; plural: boolean }): NumberNode | null {
  return entry.plural ? null : node(at, at + 1, entry.value, '<ordinal>', { ordinal: true });
}

/** "3/4" and no more: "5/17/2018" and "22/04" beside a date word are dates, read elsewhere. */
function slashAt(c: Cursor): NumberNode | null {
  const value = slashParts(c, c.i);
  if (value === null) return null;
  return node(c.i, c.i + 3, value, '<part>', { part: true });
}
