import type { KnownActor } from '../../model/resolver.ts';
import type { Force } from '../../model/vocabulary.ts';
import { type Draft, sliceOf } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { groupBy } from '../group-by.ts';
import { type Head, PEOPLE } from '../lexicon.ts';
import { pointedAt } from '../parties/antecedents.ts';
import { homeOf, isOwned, ownSideOf } from '../parties/home-state.ts';
import { type PartyDraft, partyOf, partyWith } from '../parties/parties.ts';
import { nameMissions } from '../parties/peacekeepers.ts';
import { perpetratorOf, sharePerpetrators } from '../parties/perpetrators.ts';
import { sideTold, takeAcronym, takeForce, takeSide } from '../parties/side-words.ts';

/** Names who did it, where the toll's own sentence says so, and whose the victims are, where a list says it once. */
export function nameParties(extraction: Extraction): void {
  const { draft, tolls } = extraction;
  const told = groupBy(tolls, (toll) => toll.sentence);
  for (const toll of tolls) {
    const side = toll.unit === 'person' ? ownSideOf(draft, toll) : null;
    if (side !== null) {
      toll.head = OWN_PEOPLE;
      toll.victimParty = { party: partyWith(side, OWN_PEOPLE, null), actor: null };
    }
    takeSide(draft, toll);
    takeAcronym(toll);
    takeForce(draft, toll, tolls);
    const agent = toll.agent === null ? undefined : toll.parsed.chunks[toll.agent];
    // "the attack near a mine **in Northland** killed nine": the land did nothing
    const stands =
      agent?.group?.actor?.kind === 'state' && /[io]$/.test(toll.parsed.codes.slice(0, toll.agent ?? 0));
    if (agent?.group !== undefined && !stands) takeSubject(toll, partyOf(draft, agent, agent.group.head));
    const beaten = beatenBack(toll);
    if (beaten !== null) {
      takeBeaten(toll, beaten);
      continue;
    }
    const mates = told.get(toll.sentence) ?? [];
    if (toll.agentParty === null && !toll.ownLoss) toll.agentParty = perpetratorOf(draft, toll, mates);
    inheritParty(mates, toll);
  }
  sharePerpetrators(tolls);
  shareParties(tolls);
  const counts = firstOfCounts(tolls);
  const latest = new Map<string, TollDraft>();
  for (const toll of tolls) {
    // a row of a box is of its column, and not of those of the row above
    const inBox = draft.document.blocks[draft.sentences[toll.sentence]!.block]?.kind === 'boxRow';
    if (isUnnamed(toll) && !inBox && !isOwned(draft, toll))
      nameBareCount(
        extraction,
        { tolls, told, same: latest.get(countOf(toll)) ?? counts.get(countOf(toll)) },
        toll,
      );
    if (isNamed(toll)) latest.set(countOf(toll), toll);
  }
  nameMissions(extraction);
  // a page with a box has its sides to tell whose a soldier is
  if (draft.document.blocks.some((block) => block.kind === 'boxRow')) return;
  const home = homeOf(extraction);
  for (const toll of tolls) {
    const party = home.of(toll);
    if (party === null) continue;
    toll.victimParty = party;
    toll.inferred.push('victim.actor');
  }
}

/** Those on the side of whoever fights and speaks. */
const OWN_PEOPLE: Head = { ...PEOPLE, status: 'combatant' };

/** "22 fighters killed", in the headline, are the "twenty-two **northern** fighters" of the story: so many of one kind. */
function shareParties(tolls: readonly TollDraft[]): void {
  const known = new Map<string, TollDraft>();
  const exact = ({ quantity: { low, high } }: TollDraft) => low !== null && low === high && low > 2;
  for (const toll of tolls)
    if (isNamed(toll) && exact(toll) && toll.victimParty.actor !== null && !known.has(countOf(toll)))
      known.set(countOf(toll), toll);
  for (const toll of tolls) {
    const like = known.get(countOf(toll));
    if (like === undefined || toll.victimParty.actor !== null || !isNamed(toll) || !exact(toll)) continue;
    const { party } = toll.victimParty;
    if (party.status !== 'combatant' || like.victimParty.party.status === 'civilian') continue;
    const { actor } = like.victimParty;
    toll.victimParty = { party: { ...party, actor: like.victimParty.party.actor }, actor };
    toll.inferred.push('victim.actor');
  }
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

/** A toll looks at its neighbours: in a book of tolls nobody looks through them all. */
type Told = ReadonlyMap<number, readonly TollDraft[]>;

/** "six dead": nobody says who. */
function isUnnamed(toll: TollDraft): boolean {
  return toll.unit === 'person' && toll.head === null && toll.victimParty.party.words === '';
}

/**
 * Who a bare count is of: those the attack of its own sentence was against ("an attack on **worshippers** left 16
 * dead"), a list's next ("eight dead and 17 wounded **among the players**"), else whoever the same count, or the
 * nearest before it, was of.
 */
function nameBareCount(
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

/** "an ambush **of an army convoy** left 12 dead", *l'attaque de lundi **contre un poste militaire***: whose it was. */
function attackedForce(
  draft: Draft,
  { parsed: { chunks, codes }, hit }: TollDraft,
): { force: Force; actor: KnownActor | null } | null {
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]?.act === undefined) continue;
    const at = chunks[i]!.act!.form === 'verb' && codes[hit] === 'k' ? OBJECT : ON;
    const on = at.exec(codes.slice(i + 1));
    const group = on === null ? undefined : chunks[i + 1 + on[0].length]?.group;
    if (group === undefined || (group.head?.unit === 'person' && group.head.number !== 'group')) continue;
    const own = group.actor?.members?.force;
    if (own === 'military' || own === 'police') return { force: own, actor: group.actor };
    for (let k = group.wordsFrom; k < group.wordsTo; k++) {
      const force = draft.language.forces.get(draft.norms[k] as string);
      if (force === 'military' || force === 'police') return { force, actor: group.actor };
    }
  }
  return null;
}

/** What an attack was on: "an attack **on a post**", "ambushed **a patrol**". */
const ON = /^[.]?(?:o?d)?[io]{1,2}(?=[GTpst])/;
const OBJECT = /^[.]?(?:(?:o?d)?[io]{1,2})?(?=[GTpst])/;

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

function targetOf({ parsed: { chunks, codes }, hit }: TollDraft): number | null {
  for (let i = hit - 1; i >= 0; i--) {
    const form = chunks[i]?.act?.form;
    if (form === undefined) continue;
    // "an attack **on worshippers**", *ont ouvert le feu jeudi avant l'aube **sur des fidèles***
    const behind = form === 'noun' ? /^[.]?io?(?=[pG])/ : /^[.dP]{0,2}(?:i[.d]){0,2}i?o?(?=[pG])/;
    const against = behind.exec(codes.slice(i + 1));
    if (against === null) continue;
    const at = i + 1 + against[0].length;
    const head = chunks[at]?.group?.head;
    return head != null && head.unit === 'person' && head.number !== 'group' ? at : null;
  }
  return null;
}

/** "struck a bus **carrying soldiers**, killing nine": whoever is in or behind the thing that was hit. */
function carriedOf({ parsed: { chunks, codes }, hit }: TollDraft): number | null {
  if (codes[hit] !== 'k' && codes[hit - 1] !== '&') return null;
  const carried = /[Tst][.io]{1,2}(?=p[^pGy;_]{0,8},(?:[kF][QGU].{0,3}&?)?$)/.exec(codes.slice(0, hit));
  if (carried === null) return null;
  const at = carried.index + carried[0].length;
  const head = chunks[at]?.group?.head;
  return head?.unit === 'person' && head.number === 'many' ? at : null;
}

/** *un dispensaire a **soigné** cinq blessés*: the hurt behind a word for what is done for them. */
function isTreated({ parsed: { chunks }, hit, victim, measure }: TollDraft): boolean {
  return (
    hit < victim &&
    chunks[hit]?.hits?.some(({ people, outcomeOpen }) => people === measure && outcomeOpen === true) === true
  );
}

function isNamed(toll: TollDraft): boolean {
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

function countOf({ measure, quantity }: TollDraft): string {
  return `${measure} ${quantity.low ?? quantity.high}`;
}

/** The first toll of each count that says of whom it is. */
function firstOfCounts(tolls: readonly TollDraft[]): Counts {
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

/**
 * "81 **northern** soldiers killed, five prisoners, five vehicles captured": in a list of losses the first names
 * the party. Civilians are no party's losses.
 */
function inheritParty(mates: readonly TollDraft[], toll: TollDraft): void {
  if (toll.victimParty.actor !== null || toll.head?.status === 'civilian') return;
  for (const before of mates) {
    if (before === toll) return;
    const party = before.victimParty;
    if (party.actor === null || party.party.status === 'civilian') continue;
    const sameNoun =
      before.head !== null && before.head.force !== null && before.head.force === toll.head?.force;
    if (!sameNoun && !isList(toll.parsed.codes, before, toll)) continue;
    toll.victimParty = { party: { ...toll.victimParty.party, actor: party.actor.id }, actor: party.actor };
    toll.inferred.push('victim.actor');
    return;
  }
}

/** Nothing but counts, their measure words and what joins them stands between two members of a list. */
function isList(codes: string, a: TollDraft, b: TollDraft): boolean {
  return a.victim < b.victim && /^[GQTUJKDWZO,&]*$/.test(codes.slice(a.victim, b.victim));
}

/**
 * "beat back **a northern attack**, killing 60 and shooting down two drones": who is told hit behind it are the
 * attackers; the owner of the attack, or null where the sentence tells of none beaten back.
 */
function beatenBack({ parsed: { chunks, codes }, hit, victim }: TollDraft): KnownActor | null {
  if (codes[hit] !== 'k') return null;
  const before = chunks.slice(0, Math.min(hit, victim));
  const at = before.findLastIndex(({ act }) => act?.act === 'repel');
  if (at < 0) return null;
  return before.slice(at + 1).find(({ group }) => group?.actor != null)?.group?.actor ?? null;
}

function takeBeaten(toll: TollDraft, actor: KnownActor): void {
  if (toll.victimParty.actor !== null || toll.victimParty.party.status === 'civilian') return;
  toll.victimParty = { party: { ...toll.victimParty.party, actor: actor.id }, actor };
  toll.inferred.push('victim.actor');
}

/** The subject did it, unless the word tells of its own loss. */
function takeSubject(toll: TollDraft, subject: PartyDraft): void {
  if (!toll.ownLoss) {
    toll.agentParty = subject;
    return;
  }
  if (toll.victimParty.actor !== null || subject.actor === null) return;
  toll.victimParty = { party: { ...toll.victimParty.party, actor: subject.actor.id }, actor: subject.actor };
}
