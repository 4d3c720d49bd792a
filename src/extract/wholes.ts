import type { TollDraft } from './extraction.ts';

/** A part with the toll that it is counted in. */
export interface PartOf {
  readonly part: TollDraft;
  readonly whole: TollDraft;
}

/** The parts among `tolls` whose wholes stand among them too. Few are: a map of all tolls would be most of the work. */
export function partsOf(tolls: readonly TollDraft[]): PartOf[] {
  const parts = tolls.filter(({ partOf }) => partOf !== null);
  if (parts.length === 0) return [];
  const wanted = new Set<unknown>(parts.map(({ partOf }) => partOf));
  const wholes = new Map<unknown, TollDraft>();
  for (const toll of tolls) if (wanted.has(toll)) wholes.set(toll, toll);
  return parts.flatMap((part) => {
    const whole = wholes.get(part.partOf);
    return whole === undefined ? [] : [{ part, whole }];
  });
}
