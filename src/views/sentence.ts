import type { Span } from '../model/span.ts';
import { offsetsOf } from '../text/offsets.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import type { Sentence } from './shapes.ts';

/** Titles behind which no sentence ends; what a language adds is not needed to show a claim in its sentence. */
const TITLES = new Set([
  'gen',
  'col',
  'lt',
  'capt',
  'maj',
  'sgt',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'no',
  'mm',
  'mme',
  'm',
]);

const finders = new WeakMap<object, (span: Span) => Sentence>();

/** The sentence of a report that a span stands in; what it takes to find it is kept with the report. */
export function sentenceOf(of: { readonly text: string }, span: Span): Sentence {
  let find = finders.get(of);
  if (find === undefined) {
    find = sentenceFinder(of.text);
    finders.set(of, find);
  }
  return find(span);
}

/** Finds the sentence that a span of `text` stands in. Offsets in and out are code points. */
export function sentenceFinder(text: string): (span: Span) => Sentence {
  const offsets = offsetsOf(text);
  return (span) => {
    const from = offsets.toUnits(span.start);
    const to = offsets.toUnits(span.end);
    const lineStart = text.lastIndexOf('\n', from - 1) + 1;
    const nextBreak = text.indexOf('\n', to);
    const lineEnd = nextBreak < 0 ? text.length : nextBreak;
    const [start, end] = around(text, lineStart, lineEnd, from, to);
    return { text: text.slice(start, end), start: offsets.toPoints(start), end: offsets.toPoints(end) };
  };
}

/** A span over several sentences gets all of them. A line without an end (5 MB of it) is cut to what is near. */
function around(
  text: string,
  lineStart: number,
  lineEnd: number,
  from: number,
  to: number,
): [number, number] {
  const first = Math.max(lineStart, from - REACH);
  const last = Math.min(lineEnd, to + REACH);
  const tokens = tokenize(text, first, last);
  const block = { kind: 'paragraph' as const, start: first, end: last };
  let start = from;
  let end = to;
  for (const sentence of sentencesOf(tokens, [block], TITLES)) {
    const opens = tokens[sentence.from]?.start ?? first;
    const closes = tokens[sentence.to - 1]?.end ?? last;
    if (opens < to && closes > from) [start, end] = [Math.min(start, opens), Math.max(end, closes)];
  }
  return [start, end];
}

const REACH = 2_000;
