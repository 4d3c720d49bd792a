import type { Interest } from '../../../src/model/assessment.ts';
import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView, EventView } from '../../../src/views/shapes.ts';
import { voiceKey } from './names.ts';

export interface Compared {
  readonly view: EventView;
  readonly claim: ClaimView;
  readonly toll: Toll;
  /** What others say of the same class, each claimant's last word once. */
  readonly others: readonly ClaimView[];
}

/** Where a figure lies among those of others; `alone` where nobody else gives a number. */
export type Standing = 'lower' | 'among' | 'higher' | 'alone';

/** Whether the actor says the claim, itself or by somebody who speaks for it. */
export const makes = (claim: ClaimView, id: string): boolean =>
  claim.claimants.some((voice) => voice.actor === id || voice.affiliation === id);

/** Figures of one claimant beside those of others and what the rule counts: the narrowest toll that saw the claim. */
export function compared(view: EventView, mine: (claim: ClaimView) => boolean): Compared[] {
  const published = new Map(view.reports.map((report) => [report.id, report.publishedAt ?? '']));
  const dayOf = (claim: ClaimView): string => published.get(claim.report) ?? '';
  const replaced = new Set(view.claims.map((claim) => claim.supersedes));
  // in the order of publication, so that a claimant's last word is the one that is kept
  const dated = [...view.claims].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  return view.claims.filter(mine).flatMap((claim) => {
    if (claim.quantity === undefined || claim.scope !== 'event' || claim.decision?.verdict === 'rejected')
      return [];
    const seen = view.tolls.filter((toll) => toll.derivation.some((step) => step.claim === claim.id));
    const toll = [...seen].sort((a, b) => a.derivation.length - b.derivation.length)[0];
    if (toll === undefined) return [];
    const others = new Map<string, ClaimView>();
    const told = new Set(toll.derivation.map((step) => step.claim));
    for (const other of dated) {
      if (!told.has(other.id) || replaced.has(other.id) || mine(other)) continue;
      if (other.quantity === undefined || other.decision?.verdict === 'rejected') continue;
      if (other.partOf !== undefined || other.scope !== 'event' || other.stance !== 'asserts') continue;
      others.set(voiceKey(other), other);
    }
    return [{ view, claim, toll, others: [...others.values()] }];
  });
}

/** null where the claim itself has no number, or is no figure of its own (a denial, a doubt). */
export function standingOf({ claim, others }: Pick<Compared, 'claim' | 'others'>): Standing | null {
  const [low, high] = boundsOf(claim);
  if (low === null || high === null || claim.stance === 'denies' || claim.stance === 'doubts') return null;
  const told = others.map(boundsOf);
  const lows = told.map(([bound]) => bound).filter((bound) => bound !== null);
  const highs = told.map(([, bound]) => bound).filter((bound) => bound !== null);
  if (lows.length === 0 || highs.length === 0) return 'alone';
  if (high < Math.min(...lows)) return 'lower';
  return low > Math.max(...highs) ? 'higher' : 'among';
}

/** A bound that is not known is taken from the other one: "at least 9" is 9 as far as it goes. */
function boundsOf({ quantity }: ClaimView): [number | null, number | null] {
  if (quantity === undefined) return [null, null];
  return [quantity.low ?? quantity.high, quantity.high ?? quantity.low];
}

/** How its figures stand among others', by what it is to the victims. */
export function standingsOf(rows: readonly Compared[]): ReadonlyMap<Interest, Record<Standing, number>> {
  const counts = new Map<Interest, Record<Standing, number>>();
  for (const row of rows) {
    const standing = standingOf(row);
    if (standing === null) continue;
    const own = counts.get(row.claim.interest) ?? { lower: 0, among: 0, higher: 0, alone: 0 };
    own[standing]++;
    counts.set(row.claim.interest, own);
  }
  return counts;
}
