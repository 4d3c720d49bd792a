import type { Draft } from '../draft.ts';
import { type Head, PEOPLE } from '../lexicon.ts';
import type { QuantityMention } from '../mentions.ts';
import { nameEnd } from '../names/person-names.ts';
import { phraseFrom } from '../numbers/phrases.ts';
import { bareGroup, type Group, type MentionMap } from './group.ts';

/** "aged 19 and **21**" */
export function isSecondAge(draft: Draft, mentions: MentionMap, from: number): boolean {
  if (mentions.quantities.get(from - 2)?.kind !== 'age') return false;
  return draft.lexicon.at(from - 1, from).some((entry) => entry.mark === '&');
}

/** "**23-year-old Lena Harum**" */
export function agedName(draft: Draft, from: number, end: number, to: number): Group | null {
  const unit = phraseFrom(draft.language.quantities.kinds.after, draft.tokens, end, to);
  const start = end + (unit?.length ?? 0);
  if (unit === null || draft.allCaps) return null;
  const last = nameEnd(draft, start, to);
  if (last === start) return null;
  const name = draft.text.slice(draft.tokens[start]!.start, draft.tokens[last - 1]!.end);
  return {
    from,
    to: last,
    quantity: null,
    head: null,
    wordsFrom: from,
    wordsTo: last,
    actor: null,
    other: false,
    hit: null,
    name,
  };
}

/** "a **17-year-old**": the age says that it is a person. */
export function agedOne(
  draft: Draft,
  mentions: MentionMap,
  quantity: QuantityMention,
  end: number,
  sentence: number,
): Group | null {
  const age = mentions.quantities.get(end);
  if (age?.kind !== 'age') return null;
  const unit = phraseFrom(draft.language.quantities.kinds.after, draft.tokens, age.to, sentence);
  const to = age.to + (unit?.length ?? 0);
  return { ...bareGroup(quantity, to), head: somebodyOf(age), wordsFrom: end, wordsTo: to };
}

/** "**The 2-year-old** has died": an age and no noun, behind a determiner or at the head of the sentence. */
export function agedAlone(draft: Draft, age: QuantityMention, end: number, sentence: number): Group | null {
  const unit = phraseFrom(draft.language.quantities.kinds.after, draft.tokens, end, sentence);
  if (unit === null) return null;
  const to = end + unit.length;
  const next = draft.tokens[to];
  // "a 2-year-old law": a noun that the lexicon does not know
  const follows =
    next !== undefined &&
    to < sentence &&
    next.kind === 'word' &&
    draft.lexicon.at(to, sentence).length === 0;
  if (follows) return null;
  return {
    ...bareGroup(age, to),
    quantity: null,
    head: somebodyOf(age),
    wordsFrom: age.from,
    wordsTo: to,
  };
}

/** Somebody of whom the age alone is told: under eighteen a child. */
function somebodyOf({ quantity }: QuantityMention): Head {
  const years = quantity.low ?? quantity.high;
  return years !== null && years < 18 ? { ...SOMEBODY, age: 'child', status: 'civilian' } : SOMEBODY;
}

const SOMEBODY: Head = { ...PEOPLE, number: 'one' };
