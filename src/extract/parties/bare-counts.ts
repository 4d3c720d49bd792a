import { type Draft, sliceOf } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { type Head, PEOPLE } from '../lexicon.ts';
import { pointedAt } from './antecedents.ts';
import { attackedForce, carriedOf, targetOf } from './attacked.ts';
import { partyOf, partyWith } from './parties.ts';
import { sideTold } from './side-words.ts';

/** Those on the side of whoever fights and speaks. */
export const OWN_PEOPLE: Head = { ...PEOPLE, status: 'combatant' };

/** A toll looks at its neighbours: in a book of tolls nobody looks through them all. */
type Told = ReadonlyMap<number, readonly TollDraft[]>;

/** "six dead": nobody says who. */
export function isUnnamed(toll: TollDraft): boolean {
  return toll.unit === 'person' && toll.head === null && toll.victimParty.party.words === '';
}

/**
 * Who a bare count is of: those the attack of its own sentence was against ("an attack on **worshippers** left 16
 * dead"), a list's next ("eight dead and 17 wounded **among the players**"), else whoever the same count, or the
 * nearest before it, was of.
 */
export function nameBareCount(
  extraction: Extraction,
  { tolls, told, same }: { tolls: readonly TollDraft[]; told: Told; same: TollDraft | undefined },
  toll: TollDraft,
): void {
  const { draft } = extraction;
  const { chunks } = toll.parsed;
  const pointed = pointedAt(extraction, toll);
  if (pointed !== null) {
    toll.head = pointed.group?.head ?? PEOPLE;
    toll.victimParty = partyOf(draft, pointed, toll.head);
    toll.inferred.push('victim');
    return;
  }
  const counted = countedBy(draft, toll);
  if (counted !== null) {
    toll.head = counted.head;
    toll.victimParty = { party: partyWith(counted.words, counted.head, null), actor: null };
    toll.inferred.push('victim');
    return;
  }
  const side = sideTold(draft, toll);
  if (side !== null) {
    toll.head = side;
    toll.victimParty = { party: partyWith('', side, null), actor: null };
    toll.inferred.push('victim');
    return;
  }
  const target = targetOf(toll) ?? carriedOf(toll);
  const force = target === null ? attackedForce(draft, toll) : null;
  const noun = bodiesIn(draft, toll);
  if (force !== null) {
    toll.head = { ...PEOPLE, status: 'combatant', force: force.force };
    toll.victimParty = { party: partyWith(noun, toll.head, force.actor), actor: force.actor };
  } else if (target !== null) {
    const group = chunks[target]!.group!;
    toll.head = group.head;
    toll.victimParty = partyOf(draft, chunks[target]!, group.head);
  } else {
    const like =
      sameList(told, toll) ??
      ofAnotherAccount(told, toll) ??
      (toll.quantity.exactness === 'vague' ? undefined : same) ??
      // whose the **80 bodies** are that somebody saw, nobody knows, nor whose **five wounded** a clinic treated; and
      // who has **no losses** is seldom whoever was hit before
      (noun !== '' || isTreated(toll) || toll.quantity.high === 0
        ? undefined
        : (firstLike(tolls, toll) ?? justBefore(told, toll)));
    if (like !== undefined && (isOfOtherSize(toll, like) || isOfThousands(draft, toll))) return;
    if (like === undefined) {
      const words = noun !== '' ? noun : wordsOfHit(draft, toll);
      if (words !== '')
        toll.victimParty = { ...toll.victimParty, party: { ...toll.victimParty.party, words } };
      return;
    }
    const { party, actor } = like.victimParty;
    const words = noun !== '' ? noun : isOneForMany(toll, like) ? '' : party.words;
    toll.head = like.head;
    toll.victimParty = { party: { ...party, words }, actor };
  }
  toll.inferred.push('victim');
}

/** *un hôpital a reçu 27 **blessés***: of whom nothing more is known than what befell them. */
function wordsOfHit(draft: Draft, { parsed: { chunks, codes }, victim, hit, quantity }: TollDraft): string {
  if (hit !== victim + 1 || codes[victim] !== 'Q' || quantity.high === 0) return '';
  const { from, to } = chunks[hit]!;
  return draft.language.stricken.has(draft.norms[from] as string) ? sliceOf(draft, from, to) : '';
}

/** "six **bodies** were found", *trois **blessés** sont morts*: the noun by which the dead are counted. */
function bodiesIn(draft: Draft, { parsed: { chunks }, victim, hit }: TollDraft): string {
  for (let i = victim + 1; i <= hit; i++) {
    const chunk = chunks[i]!;
    const died =
      i < hit && chunk.hits?.some(({ form, people }) => form === 'D' && people === 'injured') === true;
    if (died || draft.language.bodies.has(draft.norms[chunk.from] as string))
      return sliceOf(draft, chunk.from, chunk.to);
  }
  return '';
}

/** *un dispensaire a **soigné** cinq blessés*: the hurt behind a word for what is done for them. */
function isTreated({ parsed: { chunks }, hit, victim, measure }: TollDraft): boolean {
  return (
    hit < victim &&
    chunks[hit]?.hits?.some(({ people, outcomeOpen }) => people === measure && outcomeOpen === true) === true
  );
}

export function isNamed(toll: TollDraft): boolean {
  // *dans nos rangs* names nobody elsewhere
  if (toll.head === OWN_PEOPLE) return false;
  return toll.unit === 'person' && (toll.victimParty.party.words !== '' || toll.head?.force != null);
}

function sameList(told: Told, toll: TollDraft): TollDraft | undefined {
  return (
    told
      .get(toll.sentence)
      // "10,000 dead and two million **displaced**": the displaced are no dead
      // and "23 bodies, **five of them children**" are not all children
      ?.find(
        (other) =>
          isNamed(other) &&
          other.head?.bare == null &&
          other.partOf !== toll &&
          isList(toll.parsed.codes, toll, other),
      )
  );
}

/** "the front said it killed **30 soldiers**; the army admitted 28 dead": of whom the sentence told before. */
function ofAnotherAccount(told: Told, toll: TollDraft): TollDraft | undefined {
  return told
    .get(toll.sentence)
    ?.findLast(
      (other) =>
        isNamed(other) &&
        other.measure === toll.measure &&
        other.partOf === null &&
        toll.partOf === null &&
        other.victim < toll.victim &&
        /R/.test(toll.parsed.codes.slice(other.victim, toll.victim)),
    );
}

type Counts = ReadonlyMap<string, TollDraft>;

export function countOf({ measure, quantity }: TollDraft): string {
  return `${measure} ${quantity.low ?? quantity.high}`;
}

/** The first toll of each count that says of whom it is. */
export function firstOfCounts(tolls: readonly TollDraft[]): Counts {
  const counts = new Map<string, TollDraft>();
  for (const toll of tolls) if (isNamed(toll) && !counts.has(countOf(toll))) counts.set(countOf(toll), toll);
  return counts;
}

/** "Some are missing" are not the priest of the sentence before, though they may be of his side. */
function isOneForMany({ quantity }: TollDraft, like: TollDraft): boolean {
  return like.head?.number === 'one' && quantity.high !== 1;
}

/** The first toll of its kind, near the beginning: whom the report is about. */
function firstLike(tolls: readonly TollDraft[], toll: TollDraft): TollDraft | undefined {
  return tolls
    .slice(0, FIRST)
    .find(
      (other) =>
        isNamed(other) &&
        other.partOf === null &&
        other.measure === toll.measure &&
        other.sentence < toll.sentence,
    );
}

/** Tolls at a report's beginning that tell whom it is about. */
const FIRST = 4;

/** "26,000 dead" in a war are not the fifteen assailants of the sentence before. */
function isOfOtherSize({ quantity }: TollDraft, like: TollDraft): boolean {
  return (
    (quantity.low ?? 0) >= 1000 && (quantity.low ?? 0) > 10 * (like.quantity.low ?? like.quantity.high ?? 0)
  );
}

/** *des dizaines de **milliers** de morts* of a war are nobody's of before. */
function isOfThousands({ language }: Draft, { quantity }: TollDraft): boolean {
  return (
    quantity.low === null && quantity.words.split(/\s+/).some((word) => language.scope.thousands.has(word))
  );
}

/** Two sentences back at most. A part of those told is not all, and bodies are not hurt. */
function justBefore(told: Told, { sentence, measure }: TollDraft): TollDraft | undefined {
  const fits = (other: TollDraft): boolean =>
    isNamed(other) && other.partOf === null && (other.head !== null || other.measure === measure);
  return told.get(sentence - 1)?.findLast(fits) ?? told.get(sentence - 2)?.findLast(fits);
}

/** Nothing but counts, their measure words and what joins them stands between two members of a list. */
export function isList(codes: string, a: TollDraft, b: TollDraft): boolean {
  return a.victim < b.victim && /^[GQTUJKDWZO,&]*$/.test(codes.slice(a.victim, b.victim));
}

/** "the **number of children killed** rose to 11": whom the words for the toll count. */
function countedBy(
  draft: Draft,
  { parsed: { chunks, codes }, hit }: TollDraft,
): { words: string; head: Head } | null {
  if (codes[hit] !== 'L') return null;
  const { from, to } = chunks[hit]!;
  for (let i = from; i < to; i++)
    for (const { head } of draft.lexicon.at(i, i + 1))
      if (head?.unit === 'person' && head.number === 'many' && head.bare === null)
        return { words: sliceOf(draft, i, i + 1), head };
  return null;
}
