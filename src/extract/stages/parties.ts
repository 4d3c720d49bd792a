import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { type PartyDraft, partyOf } from '../parties.ts';

/** Names who did it, where the toll's own sentence says so, and whose the victims are, where a list says it once. */
export function nameParties({ draft, tolls }: Extraction): void {
  for (const toll of tolls) {
    const agent = toll.agent === null ? undefined : toll.parsed.chunks[toll.agent];
    if (agent?.group !== undefined) takeSubject(draft, toll, partyOf(draft, agent, agent.group.head));
    if (toll.agentParty === null && !toll.ownLoss) toll.agentParty = attackerOf(draft, toll);
    inheritParty(tolls, toll);
  }
}

/**
 * "81 **northern** soldiers killed, five prisoners, five vehicles captured": in a list of losses the first names
 * the party. Civilians are no party's losses.
 */
function inheritParty(tolls: readonly TollDraft[], toll: TollDraft): void {
  if (toll.victimParty.actor !== null || toll.head?.status === 'civilian') return;
  for (const before of tolls) {
    if (before === toll) return;
    const party = before.victimParty;
    if (before.sentence !== toll.sentence || party.actor === null || party.party.status === 'civilian')
      continue;
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

/** The subject did it, unless the word tells of its own loss. */
function takeSubject(draft: Draft, toll: TollDraft, subject: PartyDraft): void {
  if (!toll.ownLoss) {
    toll.agentParty = subject;
    return;
  }
  if (toll.victimParty.actor !== null || subject.actor === null) return;
  toll.victimParty = { party: { ...toll.victimParty.party, actor: subject.actor.id }, actor: subject.actor };
}

/** "a **northern airstrike** killed eight": whose deed it was, where a noun of the same sentence says it. */
function attackerOf(draft: Draft, toll: TollDraft): PartyDraft | null {
  const { chunks } = toll.parsed;
  for (let i = Math.max(toll.hit, toll.victim); i > 0; i--) {
    if (chunks[i]?.act?.form !== 'noun') continue;
    for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
      const owner = chunks[k]!;
      if (owner.code === 'p' && owner.group?.actor != null) {
        toll.inferred.push('perpetrator');
        return partyOf(draft, owner, owner.group.head);
      }
      if (owner.code !== '.') break;
    }
  }
  return null;
}
