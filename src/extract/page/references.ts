import type { Reference } from '../../model/report.ts';
import type { When } from '../../model/time.ts';
import type { Block } from '../../text/blocks.ts';
import { fold } from '../../text/fold.ts';
import type { Draft } from '../draft.ts';
import { datesIn } from './days.ts';
import { tokensIn } from './tokens-in.ts';

/**
 * The page's references, in the order of their numbers. Claims are tied to them by marks (marks.ts).
 *
 *     Weru, Adan (4 May 2031). "Fighters leave the mill". Orvane Gazette (in French). Retrieved 2031-06-01.
 *     ^author    ^published    ^title                     ^outlet        ^language             ^accessed
 */
export function readReferences(draft: Draft): Reference[] {
  return draft.document.blocks
    .filter((block) => block.kind === 'footnote' && block.number !== undefined)
    .map((block) => referenceOf(draft, block))
    .sort((a, b) => a.number - b.number);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function referenceOf(draft: Draft, block: Block): Reference {
  const words = draft.text.slice(block.start, Math.min(block.end, block.start + LONGEST));
  const url = URL_WORDS.exec(words);
  const title = titleIn(words);
  const tail = title === null ? 0 : title.end;
  const accessed = phraseIn(words, draft.language.page.references.accessed, tail);
  const archived = phraseIn(words, draft.language.page.references.archived, tail);
  const dates = datesOf(draft, block, words);
  const behind = (at: number | null) => (at === null ? undefined : dates.find((date) => date.start >= at));
  const seen = behind(accessed);
  const kept = behind(archived);
  const published = dates.find(
    (date) =>
      date !== seen &&
      date !== kept &&
      (title === null || date.end <= title.start || date.start >= title.end),
  );
  return {
    number: block.number as number,
    title: title === null ? null : words.slice(title.inner.start, title.inner.end).trim(),
    outlet: outletIn(draft, words, tail, dates, [accessed, archived]),
    language: languageIn(draft, words, title),
    publishedAt: published === undefined ? null : statedDay(published.when),
    accessedAt: seen === undefined ? null : statedDay(seen.when),
    url: url === null ? null : url[0].replace(/[.,;)\]]+$/, ''),
    claims: [],
  };
}

/** What is longer is no reference: a line of a broken page. */
const LONGEST = 4000;
const URL_WORDS = /https?:\/\/[^\s<>"«»]+/;

/** The first words in quotation marks: up to a mark with an end or a separator behind it, so that quotes may stand within. */
function titleIn(words: string): (Stretch & { inner: Stretch }) | null {
  const open = words.search(/["“«]/u);
  if (open < 0) return null;
  const closing = words.charAt(open) === '«' ? '»' : words.charAt(open) === '“' ? '”' : '"';
  for (let at = words.indexOf(closing, open + 1); at >= 0; at = words.indexOf(closing, at + 1))
    if (
      /^(?:\s*$|\s*[.,([]|\s+(?!\p{Ll}))/u.test(words.slice(at + 1, at + 4)) ||
      words.indexOf(closing, at + 1) < 0
    )
      return { start: open, end: at + 1, inner: { start: open + 1, end: at } };
  return null;
}

/** Where the first of `phrases` ends, at or behind `from`. */
function phraseIn(words: string, phrases: readonly string[], from: number): number | null {
  // folding may change a text's length, so words are looked for one by one
  for (const match of words.slice(from).matchAll(/\p{L}+(?:\s+\p{L}+)?/gu)) {
    const phrase = fold(match[0]).replace(/\s+/g, ' ');
    const found = phrases.find((known) => phrase === known || phrase.startsWith(`${known} `));
    if (found !== undefined) return from + match.index;
  }
  return null;
}

interface Dated extends Stretch {
  readonly when: When;
}

/** Dates by their place in `words`: ISO days as they stand, others as the language reads them. */
function datesOf(draft: Draft, block: Block, words: string): Dated[] {
  const found: Dated[] = [...words.matchAll(/\b(\d{4}-\d{2}-\d{2})\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    when: { start: match[0], end: match[0], precision: 1, words: match[0] },
  }));
  const [from, to] = tokensIn(draft.tokens, block.start, block.start + words.length);
  for (const { from: a, to: b, when, inferred } of datesIn(draft, from, to)) {
    const start = draft.tokens[a]!.start - block.start;
    const end = draft.tokens[b - 1]!.end - block.start;
    if (inferred.length === 0 && !found.some((date) => date.start < end && start < date.end))
      found.push({ start, end, when });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** As much of a date as was stated: "2031-05-04", "2031-05", "2031". */
function statedDay({ start, precision }: When): string | null {
  if (start === null) return null;
  return precision >= 5 ? start.slice(0, 4) : precision >= 4 ? start.slice(0, 7) : start.slice(0, 10);
}

/** "(in French)" behind the outlet, "(fr)" before the title. */
function languageIn(draft: Draft, words: string, title: Stretch | null): string | null {
  const { languages } = draft.language.page.references;
  const codes = new Set(languages.values());
  for (const match of words.matchAll(/\((?:(?:in|en)\s+)?(\p{L}[\p{L}\s]{1,24})\)/gu)) {
    if (title !== null && match.index > title.start && match.index < title.end) continue;
    const name = fold(match[1] as string);
    const code = languages.get(name) ?? languages.get(name.split(/\s+/).at(-1) as string);
    if (code !== undefined && /\((?:in|en)\s/.test(match[0])) return code;
    if (codes.has(name)) return name;
  }
  return null;
}

/** What stands between the title and the first date, bracket, address or phrase of access. */
function outletIn(
  draft: Draft,
  words: string,
  from: number,
  dates: readonly Dated[],
  phrases: readonly (number | null)[],
): string | null {
  if (from === 0) return null;
  const ends = [
    words.slice(from).search(/[([]|https?:/) + from,
    ...dates.map((date) => date.start),
    ...phrases.filter((at) => at !== null),
  ].filter((at) => at >= from);
  let rest = words.slice(from, ends.length === 0 ? words.length : Math.min(...ends));
  rest = rest.replace(/^[\s.,;:]+/u, '');
  const on = draft.language.page.references.on.find((word) => fold(rest).startsWith(`${word} `));
  if (on !== undefined) rest = rest.slice(on.length + 1);
  const outlet = (rest.split(SEPARATOR)[0] as string).replace(/[\s.,;:–—-]+$/u, '').trim();
  return outlet === '' ? null : outlet;
}

/** A full stop or comma with white space behind it, but not the stop of an initial: "U.S. Herald". */
const SEPARATOR = /(?<!\b\p{Lu})\.\s|[,;]\s/u;
