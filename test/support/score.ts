import type { Actor } from '../../src/model/actor.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Record } from '../../src/model/record.ts';
import { fold } from '../../src/text/fold.ts';
import type { GoldToll, SampleReport } from './samples.ts';

/** Each level asks for all that the one before it asks for, and more. */
export const LEVELS = ['value', 'victim', 'claimant', 'context'] as const;
export type Level = (typeof LEVELS)[number];

export interface Score {
  readonly owed: number;
  readonly said: number;
  readonly hits: { readonly [level in Level]: number };
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

const DULL = new Set(
  'the a an of in on at to and or by for from with its their his her le la les un une des de du d l et ou au aux dans par army forces armed armee spokesman spokesperson ministry'.split(
    ' ',
  ),
);

/** Content words, cut so that plural and inhabitant forms meet: "soldiers" and "soldier", "Tarvenian" and "Tarvenia". */
function stems(...parts: readonly (string | null | undefined)[]): Set<string> {
  const words = parts.flatMap((part) => fold(part ?? '').split(/[^\p{L}\p{N}]+/u));
  return new Set(words.filter((word) => word.length > 1 && !DULL.has(word)).map((word) => word.slice(0, 6)));
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((word) => b.has(word));

function namesOf(id: string | null | undefined, actors: readonly Actor[]): string {
  return (
    actors
      .find((actor) => actor.id === id)
      ?.names.map((one) => one.name)
      .join(' ') ?? ''
  );
}

/** A toll that has no number word is neither owed nor punished. */
const spare = (gold: GoldToll): boolean => gold.words === '' && gold.low === null && gold.high === null;

function overlaps(gold: GoldToll, claim: Claim, text: string): boolean {
  for (let at = text.indexOf(gold.quote); at >= 0; at = text.indexOf(gold.quote, at + 1))
    if (claim.span.start < at + gold.quote.length && at < claim.span.end) return true;
  return false;
}

const STATUS: { readonly [name: string]: string } = {
  military: 'combatant',
  police: 'combatant',
  rebel: 'combatant',
  militia: 'combatant',
  civilian: 'civilian',
};

/** How many levels the claim reaches of what the gold asks, 0 where they are two different tolls. */
function reached(gold: GoldToll, claim: Claim, record: Record): number {
  const { quantity, victim } = claim;
  const same =
    claim.measure === gold.measure &&
    [gold, ...(gold.or ?? [])].some((one) => one.low === quantity?.low && one.high === quantity?.high) &&
    overlaps(gold, claim, record.text);
  if (!same) return 0;
  const whose = stems(victim?.words, victim?.actor, namesOf(victim?.actor, record.actors));
  const whoSuffers =
    !gold.victim ||
    meet(whose, stems(gold.victim)) ||
    victim?.status === STATUS[gold.class] ||
    victim?.age === gold.class ||
    victim?.sex === gold.class;
  const party =
    gold.victimParty === null || gold.victimParty === 'civilians' || meet(whose, stems(gold.victimParty));
  if (!whoSuffers || !party) return 1;
  const told = claim.claimants.filter(
    (voice) => voice.kind !== 'outlet' || gold.claimants.some((one) => one.kind === 'outlet'),
  );
  const voices = stems(
    ...told.flatMap(({ name, words, role, affiliation, actor }) => [
      name,
      words,
      role,
      affiliation,
      namesOf(actor, record.actors),
    ]),
  );
  const owed = stems(...gold.claimants.flatMap(({ name, role, affiliation }) => [name, role, affiliation]));
  const claimants = gold.claimants.length === 0 ? told.length === 0 : meet(voices, owed);
  if (!claimants) return 2;
  const context =
    claim.stance === gold.stance && claim.scope === gold.scope && claim.modality === gold.modality;
  return context ? 4 : 3;
}

/** Holds the toll claims of one record against what a person found in the report. */
export function scoreReport(report: SampleReport, record: Record): Score {
  const tolls = report.tolls.filter((gold) => !spare(gold));
  const claims = record.claims.filter(
    (claim) =>
      claim.kind === 'toll' &&
      !report.tolls.some(
        (gold) =>
          spare(gold) &&
          claim.quantity?.low === null &&
          claim.quantity.high === null &&
          overlaps(gold, claim, record.text),
      ),
  );
  const pairs = tolls
    .flatMap((gold) => claims.map((claim) => ({ gold, claim, levels: reached(gold, claim, record) })))
    .filter((pair) => pair.levels > 0)
    .sort((a, b) => b.levels - a.levels);
  const found = new Map<GoldToll, number>();
  const used = new Set<Claim>();
  for (const { gold, claim, levels } of pairs) {
    if (found.has(gold) || used.has(claim)) continue;
    found.set(gold, levels);
    used.add(claim);
  }
  const hits = Object.fromEntries(
    LEVELS.map((level, at) => [level, [...found.values()].filter((levels) => levels > at).length]),
  ) as Score['hits'];
  return {
    owed: tolls.length,
    said: claims.length,
    hits,
    missed: tolls
      .filter((gold) => (found.get(gold) ?? 0) < LEVELS.length)
      .map(
        (gold) =>
          `${report.id}: ${gold.measure} ${gold.low}–${gold.high} «${gold.quote}» ${found.has(gold) ? `fails at ${LEVELS[found.get(gold) as number]}` : 'is missing'}`,
      ),
    spurious: claims
      .filter((claim) => !used.has(claim))
      .map(
        (claim) =>
          `${report.id}: ${claim.measure} ${claim.quantity?.low}–${claim.quantity?.high} «${claim.span.exact}» (${claim.derivation.map((step) => step.rule).join(' ← ')})`,
      ),
  };
}

/** F1 of each level over several reports, to three digits. */
export function f1Of(scores: readonly Score[]): { readonly [level in Level]: number } {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const all = sum((score) => score.owed) + sum((score) => score.said);
  return Object.fromEntries(
    LEVELS.map((level) => [
      level,
      Math.round((2000 * sum((score) => score.hits[level])) / Math.max(1, all)) / 1000,
    ]),
  ) as { [level in Level]: number };
}
