import type { Draft } from '../draft.ts';
import { PEOPLE } from '../lexicon.ts';
import type { QuantityMention } from '../mentions.ts';
import { phraseFrom } from '../numbers/phrases.ts';
import { agedAlone, agedName, agedOne, isSecondAge } from './aged.ts';
import { type Chunk, groupChunk, plainChunk } from './chunk.ts';
import { nameAfter, sizedGroup } from './chunks-uncounted.ts';
import { bareGroup, type Group, type MentionMap } from './group.ts';
import { readGroup } from './groups.ts';

/** A quantity with its noun. A letter that stands for one ("a", *un*) counts only before a noun it can count. */
export function counted(draft: Draft, mentions: MentionMap, quantity: QuantityMention, to: number): Chunk {
  const { from } = quantity;
  const end = Math.min(quantity.to, to);
  // "photo 1 / 6"
  if (draft.norms[from - 1] === '/' || draft.norms[end] === '/') return plainChunk('u', from, end);
  const some = ofThem(draft, mentions, quantity, end, to);
  if (some !== null) return some;
  if (PARTS.has(quantity.kind)) return partOfGroup(draft, mentions, quantity, end, to);
  const aged = quantity.kind === 'age' ? agedPerson(draft, mentions, from, end, to) : null;
  if (aged !== null) return aged;
  if (!COUNTS.has(quantity.kind)) return plainChunk(quantity.kind === 'footnote' ? '' : 'u', from, end);
  // "one" and "one of the agents" count, whatever stands behind them
  const article =
    quantity.rule === '<a>' &&
    draft.language.quantities.articles.has(draft.norms[end - 1] as string) &&
    !isOf(draft, end, to);
  const group = readGroup(draft, mentions, quantity, end, to);
  if (group === null || group.head === null) {
    // "two officers, **one** seriously", *dont **un** grièvement*
    if (article && group === null && isPart(draft, from))
      return groupChunk('Q', from, end, bareGroup(quantity, end));
    // *un **mort** et deux blessés*: the noun says what befell that one
    if (article && group === null && draft.language.adjectivesFollow && isMeasureNoun(draft, end, to))
      return groupChunk('Q', from, end, bareGroup(quantity, end));
    // "one **of them**" counts, though "a" before no noun does not
    if (article && group?.other !== true)
      return (
        agedChunk(agedOne(draft, mentions, quantity, end, to)) ??
        perhapsSomebody(draft, group, end) ??
        plainChunk('', from, end)
      );
    // "the third response"
    if (group !== null && !group.other && quantity.kind === 'ordinal') return plainChunk('u', from, group.to);
    // *le **quatrième** est mort*: one of those told of before
    if (quantity.kind === 'ordinal' && group === null && isSubject(draft, from, end, to))
      return groupChunk('Q', from, end, bareGroup({ ...quantity, quantity: ONE }, end));
    // *deux motos **sans plaque***: what they lack is no count
    if (quantity.rule === '<sans>' && group !== null && !group.other) return plainChunk('.', from, group.to);
    if (group !== null && !group.other) return groupChunk('U', from, group.to, group);
    // "the second in command", "aged 19 and 21"
    if (quantity.kind === 'ordinal' && group === null) return plainChunk('u', from, end);
    if (isSecondAge(draft, mentions, from)) return plainChunk('u', from, end);
    // *sans **tuer** quiconque*: what was not done is no count
    if (quantity.rule === '<sans>' && group === null && !isMeasureNoun(draft, end, to))
      return plainChunk('X', from, end);
    const bare: Group = group ?? bareGroup(quantity, end);
    return groupChunk('Q', from, bare.to, bare);
  }
  // "a family of eight", "a mother of three"
  const sized = article ? sizedGroup(draft, mentions, group, to) : null;
  if (sized !== null) return groupChunk('G', from, sized.to, sized);
  // *un **Togolais***: a nationality is of as many as are counted
  const ofNation =
    group.head === PEOPLE &&
    group.actor !== null &&
    (draft.language.adjectivesFollow || endsThere(draft, group.to, to));
  if (article && group.head.number === 'many' && group.head.unit === 'person' && !ofNation)
    return groupChunk('p', from, group.to, group);
  const whole = boundedBehind(draft, group, to);
  return groupChunk(group.head.unit === 'person' ? 'G' : 'T', from, whole.to, whole);
}

const ONE = { low: 1, high: 1, exactness: 'exact', words: '' } as const;

/** Behind a determiner and before a verb. */
function isSubject(draft: Draft, from: number, end: number, to: number): boolean {
  if (end >= to) return false;
  // *un troisième **corps***
  if (draft.language.adjectivesFollow && isMeasureNoun(draft, end, to)) return true;
  if (!draft.language.quantities.determiners.has(draft.norms[from - 1] ?? '')) return false;
  return draft.lexicon.at(end, to).some(({ mark }) => mark === 'B' || mark === 'H');
}

/** "45 civilians **at least**": a bound behind the noun. */
function boundedBehind(draft: Draft, group: Group, to: number): Group {
  const { quantity } = group;
  if (quantity === null || quantity.quantity.exactness !== 'exact') return group;
  const bound = phraseFrom(draft.language.quantities.after, draft.tokens, group.to, to);
  if (bound === null || bound.length < 2) return group;
  const next = draft.tokens[group.to + bound.length];
  if (
    next !== undefined &&
    (next.kind === 'number' || draft.language.quantities.numerals.byWord.has(next.norm))
  )
    return group;
  // *quatorze fusils **et plus** d'une centaine de …*
  if (next !== undefined && draft.language.quantities.than.has(next.norm)) return group;
  const { low, high } = quantity.quantity;
  const said =
    bound.value === 'atLeast'
      ? ({ low, high: null, exactness: 'atLeast' } as const)
      : bound.value === 'atMost'
        ? ({ low: null, high, exactness: 'atMost' } as const)
        : null;
  if (said === null) return group;
  return {
    ...group,
    to: group.to + bound.length,
    quantity: { ...quantity, quantity: { ...quantity.quantity, ...said } },
  };
}

/** "**an Indian** and a nurse", "an Indian was killed", not "an Indian workman": no noun follows. */
function endsThere(draft: Draft, at: number, to: number): boolean {
  if (at >= to || draft.tokens[at]!.kind === 'mark') return true;
  return draft.lexicon.at(at, to).some(({ mark, hit }) => mark !== undefined || hit?.form === 'I');
}

function isMeasureNoun(draft: Draft, at: number, to: number): boolean {
  return at < to && draft.lexicon.at(at, to).some(({ hit }) => hit?.form === 'D');
}

/**
 * "a **machinist**", *un **livreur***: a noun that the lexicon does not know passes for any other word, unless what is
 * said of it is said of people alone (`TollRule.ofAnybody`).
 */
function perhapsSomebody(draft: Draft, group: Group | null, end: number): Chunk | null {
  if (group === null || group.to !== end + 1 || draft.lexicon.at(end, group.to).length > 0) return null;
  const token = draft.tokens[end];
  if (token?.kind !== 'word' || token.capital) return null;
  return groupChunk('.', group.from, group.to, group);
}

/** "**half of them children**", "**four of whom teachers**": so many of those counted before, and who they are. */
function ofThem(
  draft: Draft,
  mentions: MentionMap,
  quantity: QuantityMention,
  end: number,
  to: number,
): Chunk | null {
  if (end >= to || !(COUNTS.has(quantity.kind) || PARTS.has(quantity.kind))) return null;
  const link = draft.lexicon.at(end, to).find(({ mark, words }) => mark === '+' && words.length > 1);
  let at = end + (link?.words.length ?? 0);
  if (link === undefined || !isOf(draft, end, end + 1) || mentions.quantities.has(at) || at >= to)
    return null;
  const isMany = (i: number) =>
    i < to && draft.lexicon.at(i, to).some(({ head }) => head !== undefined && head.number !== 'one');
  // "ten of them **drug** dealers": one word of no kind before the noun
  const before = draft.tokens[at]!;
  if (!isMany(at) && before.kind === 'word' && draft.lexicon.at(at, to).length === 0 && isMany(at + 1)) at++;
  const noun = isMany(at);
  const counted = PARTS.has(quantity.kind) ? vagueOf(quantity) : quantity;
  const group = noun ? readGroup(draft, mentions, counted, at, to) : null;
  if (group?.head == null) return null;
  const code = group.head.unit === 'person' ? 'G' : 'T';
  return groupChunk(code, quantity.from, group.to, { ...group, ofThem: true });
}

/** A share of a group whose size is not told: no figure. */
function vagueOf(quantity: QuantityMention): QuantityMention {
  return {
    ...quantity,
    kind: 'count',
    quantity: { low: null, high: null, exactness: 'vague', words: quantity.quantity.words },
  };
}

function isOf(draft: Draft, at: number, to: number): boolean {
  return at < to && draft.lexicon.at(at, to).some((entry) => entry.mark === 'o');
}

/** Behind "including" a lone "one" is a part of those counted. */
function isPart(draft: Draft, at: number): boolean {
  return at > 0 && draft.lexicon.at(at - 1, at).some((entry) => entry.mark === '+');
}

const COUNTS = new Set(['count', 'ordinal']);
const PARTS = new Set(['percent', 'fraction']);

/** "80% of the houses", *la moitié des soldats*: so many of a group whose size is not told is no figure. */
function partOfGroup(
  draft: Draft,
  mentions: MentionMap,
  quantity: QuantityMention,
  stated: number,
  to: number,
): Chunk {
  const { from } = quantity;
  const end = draft.norms[stated] === '%' && stated < to ? stated + 1 : stated;
  const of = isOf(draft, end, to);
  const group = of ? readGroup(draft, mentions, vagueOf(quantity), end, to) : null;
  if (group?.head == null) return plainChunk('u', from, end);
  return groupChunk(group.head.unit === 'person' ? 'G' : 'T', from, group.to, group);
}

function agedChunk(group: Group | null): Chunk | null {
  return group === null ? null : groupChunk('G', group.from, group.to, group);
}

/** "his **6-year-old daughter**" */
function agedPerson(draft: Draft, mentions: MentionMap, from: number, end: number, to: number): Chunk | null {
  if (draft.norms[end] !== '-' || draft.tokens[end]!.spaced) return null;
  const group =
    readGroup(draft, mentions, null, from, to) ??
    agedName(draft, from, end, to) ??
    agedAlone(draft, mentions.quantities.get(from)!, end, to);
  if (group === null || (group.head?.unit ?? 'person') !== 'person') return null;
  if (group.head === null) return groupChunk('N', from, group.to, group);
  const withName = nameAfter(draft, group, to);
  return groupChunk(group.head.number === 'one' ? 'N' : 'p', from, withName.to, withName);
}
