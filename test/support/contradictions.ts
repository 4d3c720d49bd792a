import type { ClaimView, EventView } from '../../src/views/shapes.ts';

/** A contradiction that a person listed, or one that the program found, in the same words. */
export interface Contradiction {
  readonly event: string;
  readonly kind: string;
  readonly measure?: string;
  /** All figures that stand against each other in it, the lowest first. */
  readonly figures?: readonly number[];
  /** Why it is one, or why something like it is none, where that takes a word. */
  readonly why?: string;
}

/** Kinds that are about one figure or several. */
const OF_FIGURES: ReadonlySet<string> = new Set(['figures', 'ownParty', 'unsupportedFigure', 'denial']);

/** A count of the dead and hurt together ("no casualties") is held against one of the two: that names what it is about. */
function measureOf(tolls: readonly ClaimView[]): string | undefined {
  return (tolls.find((claim) => claim.measure !== 'killedOrInjured') ?? tolls[0])?.measure;
}

/** The contradictions of an event as a person would list them. */
export function listed(event: EventView, key: string): Contradiction[] {
  const byId = new Map(event.claims.map((claim) => [claim.id, claim]));
  return event.conflicts.map(({ kind, claims, figures }) => {
    const tolls = claims.flatMap((id) => byId.get(id) ?? []).filter((claim) => claim.kind === 'toll');
    const measure = OF_FIGURES.has(kind) && tolls.length > 0 ? measureOf(tolls) : undefined;
    const all = figures ?? tolls.flatMap(({ quantity }) => quantity?.low ?? quantity?.high ?? []);
    return {
      event: key,
      kind,
      ...(measure === undefined ? {} : { measure, figures: [...new Set(all)].sort((a, b) => a - b) }),
    };
  });
}

function line({ event, kind, measure, figures }: Contradiction): string {
  return JSON.stringify({ event, kind, measure, figures });
}

/** What a person listed and the program did not find (`missing`), and what it found beyond (`beyond`), one for one. */
export function compared(wanted: readonly Contradiction[], found: readonly Contradiction[]) {
  const left = found.map(line);
  const missing: string[] = [];
  for (const one of wanted.map(line)) {
    const at = left.indexOf(one);
    if (at < 0) missing.push(one);
    else left.splice(at, 1);
  }
  return { missing, beyond: left };
}
