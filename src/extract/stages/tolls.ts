import type { TollCandidate } from '../claims/candidate.ts';
import { readTolls } from '../claims/tolls.ts';
import { type Extraction, type TollDraft, UNSAID } from '../extraction.ts';
import { partyOf } from '../parties.ts';

/** Finds the tolls of every parsed sentence, by the language's rules. */
export function findTolls(extraction: Extraction): void {
  const { draft } = extraction;
  for (const [s, { parsed }] of extraction.parsed) {
    const inBox = draft.document.blocks[draft.sentences[s]!.block]?.kind === 'boxRow';
    const { found, turnedDown } = readTolls(parsed, s, draft.language.claims, inBox);
    const drafts = new Map<TollCandidate, TollDraft>();
    for (const toll of found) {
      drafts.set(toll, {
        ...toll,
        ...UNSAID,
        kind: 'toll',
        inferred: [],
        victimParty: partyOf(draft, toll.whose, toll.head),
        agentParty: null,
        answers: null,
        supersedes: null,
      });
    }
    for (const toll of drafts.values()) {
      if (toll.partOf !== null) toll.partOf = drafts.get(toll.partOf) ?? null;
      extraction.tolls.push(toll);
    }
    extraction.turnedDown.push(...turnedDown);
  }
}
