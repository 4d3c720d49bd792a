import type { Span } from '../model/span.ts';
import { offsetsOf } from '../text/offsets.ts';
import type { Anchor } from './anchor.ts';
import { plainer, sentenceEnd, sentenceStart } from './context.ts';
import { type Proposal, propose } from './propose.ts';
import { verify } from './verify.ts';

/** A span found again, or why it was not: `how` says what it rests on, `proposal` what a person may look at. */
export type Located =
  | { readonly found: true; readonly how: 'position' | 'quote'; readonly span: Span }
  | {
      readonly found: false;
      readonly why: 'corrupt' | 'changed' | 'ambiguous' | 'missing';
      readonly proposal: Proposal | null;
    };

/**
 * Finds an anchored span in a text (offsets of the answer are UTF-16 units).
 *
 * In the very text it was described in, the position counts, if the quote stands there. In another text the quote
 * must stand word for word, in a sentence that is otherwise the same, once: a changed digit or a "not" that came
 * or went, in the quote or beside it, is another claim. Similar words are proposed, never taken.
 */
export function locate(anchor: Anchor, text: string, textSha256: string): Located {
  if (textSha256 === anchor.textSha256) {
    if (verify(anchor, text, textSha256).length > 0) return { found: false, why: 'corrupt', proposal: null };
    const offsets = offsetsOf(text);
    const start = offsets.toUnits(anchor.position.start);
    return { found: true, how: 'position', span: spanOf(text, start, start + anchor.quote.exact.length) };
  }
  return byQuote(anchor, text);
}

function byQuote({ quote }: Anchor, text: string): Located {
  const plain = plainer(text);
  const exact = plainer(quote.exact).text.trim();
  const around = plainer(`${quote.prefix}${quote.exact}${quote.suffix}`).text;
  const sentence = around.slice(...sentenceAround(around, around.indexOf(exact, lead(quote.prefix)), exact));
  const places = occurrences(plain.text, exact);
  const confirmed = places.filter((at) => {
    const [from, to] = sentenceAround(plain.text, at, exact);
    return plain.text.slice(from, to).trim() === sentence.trim();
  });
  const span = (at: number) =>
    spanOf(text, plain.from[at] as number, (plain.from[at + exact.length - 1] as number) + 1);
  const only = narrowed(confirmed, plain.text, quote, exact);
  if (only.length === 1) return { found: true, how: 'quote', span: span(only[0] as number) };
  if (confirmed.length > 1) return { found: false, why: 'ambiguous', proposal: null };
  if (places.length > 0) {
    const at = span(places[0] as number);
    return { found: false, why: 'changed', proposal: { span: at, score: 1, lost: [], added: [] } };
  }
  const proposal = propose(quote.exact, text);
  return { found: false, why: proposal === null ? 'missing' : 'changed', proposal };
}

/** Where the quote begins in the plain form of prefix and quote, or a unit before. */
function lead(prefix: string): number {
  return Math.max(0, plainer(prefix).text.trimEnd().length - 1);
}

function sentenceAround(text: string, at: number, exact: string): [number, number] {
  return [sentenceStart(text, at, REACH), sentenceEnd(text, at + exact.length, REACH)];
}

/** The stored context is never longer than this. */
const REACH = 400;

/** Among equal sentences, those whose wider context is the same too. */
function narrowed(
  places: readonly number[],
  text: string,
  quote: Anchor['quote'],
  exact: string,
): readonly number[] {
  if (places.length < 2) return places;
  const prefix = plainer(quote.prefix).text.trim();
  const suffix = plainer(quote.suffix).text.trim();
  return places.filter(
    (at) =>
      text.slice(0, at).trimEnd().endsWith(prefix) &&
      text
        .slice(at + exact.length)
        .trimStart()
        .startsWith(suffix),
  );
}

function occurrences(text: string, exact: string): number[] {
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < 1000; at = text.indexOf(exact, at + 1))
    if (!insideWord(text, at, exact)) found.push(at);
  return found;
}

/** "12" is not in "112" nor in "12,000". */
function insideWord(text: string, at: number, exact: string): boolean {
  const joins = (left: string, right: string) =>
    /^[\p{L}\p{N}]{2}$/u.test(left.slice(-1) + right.slice(0, 1)) ||
    (/\d[.,]?$/.test(left) && /^[.,]?\d/.test(right));
  const end = at + exact.length;
  return (
    joins(text.slice(Math.max(0, at - 2), at), exact.slice(0, 2)) ||
    joins(exact.slice(-2), text.slice(end, end + 2))
  );
}

function spanOf(text: string, start: number, end: number): Span {
  return { start, end, exact: text.slice(start, end) };
}
