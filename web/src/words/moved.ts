import type { Step, Toll } from '../../../src/model/toll.ts';
import { columnOf, tollKey } from './tolls.ts';

/** A figure that another rule counts otherwise, and the claims that it treats otherwise. */
export interface Moved {
  readonly before: Toll;
  readonly after: Toll;
  readonly turned: readonly Step[];
}

export interface Change {
  readonly moved: readonly Moved[];
  /** Counted by the rule before and not by this one, and the other way round. */
  readonly dropped: readonly Toll[];
  readonly added: readonly Toll[];
}

/** What moves from one rule's tolls to another's, of the figures that the page shows. */
export function changeBetween(before: readonly Toll[], after: readonly Toll[]): Change {
  const shown = (tolls: readonly Toll[]): Map<string, Toll> =>
    new Map(
      tolls.filter((toll) => columnOf(toll) !== null && known(toll)).map((toll) => [tollKey(toll), toll]),
    );
  const held = shown(before);
  const now = shown(after);
  const moved: Moved[] = [];
  for (const [key, to] of now) {
    const from = held.get(key);
    if (from === undefined || sameFigure(from, to)) continue;
    const counted = new Map(from.derivation.map((step) => [step.claim, step.counted]));
    const turned = to.derivation.filter(
      (step) => (counted.get(step.claim) ?? !step.counted) !== step.counted,
    );
    moved.push({ before: from, after: to, turned });
  }
  return {
    moved,
    dropped: [...held].filter(([key]) => !now.has(key)).map(([, toll]) => toll),
    added: [...now].filter(([key]) => !held.has(key)).map(([, toll]) => toll),
  };
}

function sameFigure(a: Toll, b: Toll): boolean {
  return a.low === b.low && a.best === b.best && a.high === b.high;
}

const known = (toll: Toll): boolean => toll.low !== null || toll.best !== null || toll.high !== null;
