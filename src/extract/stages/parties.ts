import type { Extraction } from '../extraction.ts';
import { partyOf } from '../parties.ts';

/** Names who did it, where the toll's own sentence says so. */
export function nameParties({ draft, tolls }: Extraction): void {
  for (const toll of tolls) {
    const agent = toll.agent === null ? undefined : toll.parsed.chunks[toll.agent];
    if (agent?.group !== undefined) toll.agentParty = partyOf(draft, agent, agent.group.head);
  }
}
