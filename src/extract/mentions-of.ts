import type { Attribution } from './attribution/attribution.ts';
import { readAttributions } from './attribution/reporting.ts';
import { ByToken } from './by-token.ts';
import type { Parsed } from './chunks/chunk.ts';
import { parse } from './chunks/chunks.ts';
import { datesOf } from './dates/dates-of.ts';
import type { Draft } from './draft.ts';
import { Slot } from './kept.ts';
import type { ActorMention, DateMention, QuantityMention } from './mentions.ts';
import { readActors } from './names/actors.ts';
import { readQuantities } from './quantities.ts';

/** One sentence with what was read in it. */
export interface ParsedSentence {
  readonly parsed: Parsed;
  readonly quantities: ByToken<QuantityMention>;
  readonly dates: ByToken<DateMention>;
  readonly actors: ByToken<ActorMention>;
  /** Who is said to say what in it, before short forms are told from the rest of the report. */
  readonly attributions: readonly Attribution[];
}

const read = new Slot<(ParsedSentence | undefined)[]>();

/**
 * Sentence `s`, read when first asked for: beside the stage that looks for claims, those ask for some sentences who
 * look for whoever speaks and for the country a report is of.
 */
export function sentenceOf(draft: Draft, s: number): ParsedSentence {
  const known = read.get(draft.kept) ?? read.set(draft.kept, []);
  const before = known[s];
  if (before !== undefined) return before;
  const { from, to } = draft.sentences[s]!;
  const parsed = parseSentence(draft, from, to);
  known[s] = parsed;
  return parsed;
}

/** Reads the numbers, dates and actors of tokens `[from, to)` and cuts them into chunks. */
export function parseSentence(draft: Draft, from: number, to: number): ParsedSentence {
  const { text, tokens, language } = draft;
  const quantities = new ByToken(readQuantities(text, tokens, from, to, language.quantities), from, to);
  const dates = new ByToken(datesOf(draft, from, to), from, to);
  const actors = new ByToken(readActors(draft, from, to), from, to);
  const parsed = parse(draft, { quantities, dates, actors }, from, to);
  return { parsed, quantities, dates, actors, attributions: readAttributions(draft, parsed, actors) };
}
