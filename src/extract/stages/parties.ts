import type { KnownActor } from '../../model/resolver.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { groupBy } from '../group-by.ts';
import {
  countOf,
  firstOfCounts,
  isList,
  isNamed,
  isUnnamed,
  nameBareCount,
  OWN_PEOPLE,
} from '../parties/bare-counts.ts';
import { homeOf, isOwned, ownSideOf } from '../parties/home-state.ts';
import { type PartyDraft, partyOf, partyWith } from '../parties/parties.ts';
import { nameMissions } from '../parties/peacekeepers.ts';
import { perpetratorOf, sharePerpetrators } from '../parties/perpetrators.ts';
import { takeAcronym, takeForce, takeSide } from '../parties/side-words.ts';

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
