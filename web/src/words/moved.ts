import type { Toll } from '../../../src/model/toll.ts';
import { tollKey } from './tolls.ts';

/** A figure that another rule counts otherwise, and the claims that it treats otherwise. */
export interface Moved {
  readonly before: Toll | null;
  readonly after: Toll | null;
  readonly turned: readonly {
    readonly claim: string;
    readonly counted: boolean;
    readonly clause: string;
    readonly words: string;
  }[];
}

/** What moves from one rule's tolls to another's; totals over classes follow from the classes and are left out. */
export function movedBetween(before: readonly Toll[], after: readonly Toll[]): Moved[] {
  const held = new Map(before.map((toll) => [tollKey(toll), toll]));
  const now = new Map(after.map((toll) => [tollKey(toll), toll]));
  const keys = [...new Set([...now.keys(), ...held.keys()])];
  return keys.flatMap((key) => {
    const from = held.get(key) ?? null;
    const to = now.get(key) ?? null;
    if (sameFigure(from, to) || isTotal(from ?? to)) return [];
    const counted = new Map(from?.derivation.map((step) => [step.claim, step.counted]));
    const turned = (to?.derivation ?? []).filter(
      (step) => (counted.get(step.claim) ?? !step.counted) !== step.counted,
    );
    return [{ before: from, after: to, turned }];
  });
}

function sameFigure(a: Toll | null, b: Toll | null): boolean {
  return a?.low === b?.low && a?.best === b?.best && a?.high === b?.high;
}

/** Sides with a status under them, and everything over all classes. */
function isTotal(toll: Toll | null): boolean {
  return toll !== null && toll.side === null && toll.status === null;
}
