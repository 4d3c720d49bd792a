import { type ActCandidate, isOfSpeaker, readActs, readSilence } from '../acts.ts';
import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { ACT_OF_MEASURE, type ActDraft, type Extraction, UNSAID } from '../extraction.ts';
import type { PartyDraft } from '../parties/parties.ts';
import { partyOf } from '../parties/parties.ts';

/** Finds the deeds and the silences of every parsed sentence outside the box. */
export function findActs(extraction: Extraction): void {
  const { draft } = extraction;
  for (const [s, { parsed }] of extraction.parsed) {
    const kind = draft.document.blocks[draft.sentences[s]!.block]?.kind;
    if (kind === 'boxRow') continue;
    for (const act of readActs(parsed, s)) extraction.acts.push(draftOf(draft, act));
    const silence = readSilence(parsed, s, draft.tokens, draft.language.silences);
    if (silence !== null) extraction.silences.push({ ...silence, kind: 'silence', speakers: [] });
  }
  for (const toll of extraction.tolls) {
    const act = ACT_OF_MEASURE[toll.measure];
    if (act === undefined) continue;
    const { parsed, sentence, agent, victim, hit, rule } = toll;
    const bySpeaker = agent === null && hit < victim && isOfSpeaker(parsed.codes, hit);
    if (agent === null && !bySpeaker) continue;
    extraction.acts.push(
      draftOf(draft, { rule, act, parsed, sentence, at: hit, agent, target: victim, bySpeaker }),
    );
  }
}

/** A deed of which nothing is known but what its sentence says; all its fields at once, as a toll's (`likeCandidate`). */
function draftOf(draft: Draft, act: ActCandidate): ActDraft {
  return {
    kind: 'act',
    rule: act.rule,
    act: act.act,
    parsed: act.parsed,
    sentence: act.sentence,
    at: act.at,
    agent: act.agent,
    target: act.target,
    blamer: act.blamer,
    bySpeaker: act.bySpeaker,
    speakers: UNSAID.speakers,
    stance: UNSAID.stance,
    modalityRead: UNSAID.modalityRead,
    scope: UNSAID.scope,
    carriers: undefined,
    attribution: UNSAID.attribution,
    inferred: [],
    agentParty: partyAt(draft, act.parsed, act.agent),
    targetParty: partyAt(draft, act.parsed, act.target),
    answers: null,
  };
}

function partyAt(draft: Draft, parsed: Parsed, at: number | null): PartyDraft | null {
  const chunk = at === null ? undefined : parsed.chunks[at];
  return chunk?.group === undefined ? null : partyOf(draft, chunk, chunk.group.head);
}
