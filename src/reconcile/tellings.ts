import { narrowing } from './classes.ts';
import type { CountedClaim } from './input.ts';
import type { Reason } from './rule.ts';
import { type Utterance, voiceOf } from './utterance.ts';

/** What stands for a number in "a soldier", *une femme*, or nothing at all ("the mayor was killed"). */
const ARTICLE = /^(?:an?|une?|the|le|la|l['’]|another|(?:un|une) autre)?$/i;

/** One person told of, not a count of all: "a soldier was killed" does not say that nobody else was. */
function isSingle({ first, figure }: Utterance): boolean {
  return figure.low === 1 && figure.high === 1 && ARTICLE.test((first.quantity?.words ?? '1').trim());
}

function size({ figure }: Utterance): number {
  return figure.best ?? figure.low ?? figure.high ?? 0;
}

/** Claims that another claim of the same report replaces ("17 and not 23"). */
function replacedAtOnce(claims: readonly CountedClaim[]): ReadonlySet<string> {
  const reports = new Map(claims.map((claim) => [claim.id, claim.report]));
  const replaced = claims.filter(
    ({ supersedes, report }) => supersedes && reports.get(supersedes) === report,
  );
  return new Set(replaced.map((claim) => claim.supersedes!));
}

function isToldOfAll(claim: CountedClaim): boolean {
  const { scope, partOf, modality, stance } = claim;
  if (scope !== 'event' || partOf !== undefined || modality === 'feared' || narrowing(claim) !== null)
    return false;
  return stance === 'asserts' || stance === 'confirms';
}

/**
 * The largest figure for a class in each voice of each report, of all that is said of the event: a toll that its
 * claimant has since replaced or taken back still shows that a smaller one beside it was of some of them.
 */
function largestTold(
  utterances: readonly Utterance[],
  claims: readonly CountedClaim[],
): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  const tell = (claim: CountedClaim, value: number): void => {
    const telling = `${claim.report} ${voiceOf(claim)}`;
    largest.set(telling, Math.max(value, largest.get(telling) ?? 0));
  };
  for (const utterance of utterances) for (const claim of utterance.claims) tell(claim, size(utterance));
  const pooled = new Set(utterances.flatMap((utterance) => utterance.claims.map((claim) => claim.id)));
  const replaced = replacedAtOnce(claims);
  for (const claim of claims)
    if (!pooled.has(claim.id) && !replaced.has(claim.id) && isToldOfAll(claim))
      tell(claim, claim.quantity?.low ?? 0);
  return largest;
}

/**
 * Which utterances about one class are figures for all of it. A single person is one of the several that others
 * count; and of what one voice says in one report the largest is the whole and the smaller are of it, unless the
 * report says that one replaces the other. The rest is returned with the reason. Rows are reports: what another
 * report counts says nothing of a row.
 */
export function wholeFigures(
  utterances: readonly Utterance[],
  claims: readonly CountedClaim[],
  counts: 'originals' | 'rows',
): {
  readonly wholes: Utterance[];
  readonly within: Map<Utterance, Reason>;
} {
  const within = new Map<Utterance, Reason>();
  const isSeveral = (utterance: Utterance): boolean => size(utterance) > 1 && !isSingle(utterance);
  const several = counts === 'originals' && utterances.some(isSeveral);
  const largest = largestTold(utterances, claims);
  const wholes: Utterance[] = [];
  for (const utterance of utterances) {
    const whole = largest.get(`${utterance.first.report} ${voiceOf(utterance.first)}`) ?? 0;
    if (several && isSingle(utterance))
      within.set(utterance, { clause: 'single', words: 'one person told of, where others count several' });
    else if (size(utterance) < whole)
      within.set(utterance, {
        clause: 'telling.smaller',
        words: `the same voice gives ${whole} in the same report; this is of them`,
      });
    else wholes.push(utterance);
  }
  return { wholes, within };
}
