import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { allows } from './figure.ts';
import { voiceKey } from './names.ts';
import { isWhole } from './tolls.ts';

/** One figure by one claimant, with every claim that carries it. */
export interface Said {
  readonly claims: readonly ClaimView[];
  readonly counted: boolean;
  readonly publishedAt: string | null;
}

/** What one claimant says about one toll, oldest first; the last is what it says now. */
export interface VoiceLine {
  readonly key: string;
  readonly said: readonly Said[];
  readonly otherwise: boolean;
}

/** Whether the claimant's last word leaves no room for the counted figure, or denies or doubts what is claimed. */
function differs(claim: ClaimView, best: number | null): boolean {
  if (claim.stance === 'denies' || claim.stance === 'doubts' || claim.stance === 'retracts') return true;
  return best !== null && claim.quantity !== undefined && !allows(claim.quantity, best);
}

/** Who says what about a toll: from the toll's own derivation, so that nothing is told that the rule did not see. */
export function voicesOf(
  toll: Toll,
  claims: ReadonlyMap<string, ClaimView>,
  published: (claim: ClaimView) => string | null,
): VoiceLine[] {
  const byVoice = new Map<string, Map<string, { claims: ClaimView[]; counted: boolean }>>();
  for (const step of toll.derivation) {
    const claim = claims.get(step.claim);
    if (claim === undefined || claim.quantity === undefined || claim.partOf !== undefined) continue;
    if (claim.scope !== 'event') continue;
    // of a whole, a line a class: what one claimant says of two classes are not two versions of one figure
    const voice = isWhole(toll) ? `${voiceKey(claim)} ${classKey(claim)}` : voiceKey(claim);
    const figures = byVoice.get(voice) ?? new Map();
    byVoice.set(voice, figures);
    const { low, high, words, exactness } = claim.quantity;
    const figure = `${claim.stance} ${low} ${high} ${exactness === 'vague' ? words : ''}`;
    const held = figures.get(figure) ?? { claims: [], counted: false };
    held.claims.push(claim);
    held.counted ||= step.counted;
    figures.set(figure, held);
  }
  return [...byVoice].map(([key, figures]): VoiceLine => {
    const said = [...figures.values()].map((one): Said => {
      const dates = one.claims.map(published).filter((date) => date !== null);
      return { ...one, publishedAt: dates.sort()[0] ?? null };
    });
    said.sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? '') || replaces(a, b));
    return { key, said, otherwise: !isWhole(toll) && differs(said.at(-1)!.claims[0]!, toll.best) };
  });
}

/** Of two figures of one day, the one that replaces the other comes later. */
function replaces(a: Said, b: Said): number {
  if (a.claims.some((claim) => b.claims.some((other) => claim.supersedes === other.id))) return 1;
  if (b.claims.some((claim) => a.claims.some((other) => claim.supersedes === other.id))) return -1;
  return 0;
}

const classKey = ({ victim }: ClaimView): string => `${victim?.actor ?? ''} ${victim?.status ?? ''}`;
