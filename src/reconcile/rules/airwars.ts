import type { Victim } from '../../model/assessment.ts';
import type { Toll } from '../../model/toll.ts';
import { chosen, draft, spanOf } from '../choice.ts';
import { independent } from '../independence.ts';
import type { CountedClaim } from '../input.ts';
import type { Choice, Policy, Reason } from '../rule.ts';
import { tollsOf } from '../tally.ts';
import { gather, type Utterance } from '../utterance.ts';
import { questionable, type View } from '../view.ts';
import { sayFigure } from '../words.ts';

export type Grade = 'Confirmed' | 'Fair' | 'Weak' | 'Contested' | 'Discounted' | 'Ungraded';

function exclude(utterance: Utterance, view: View): Reason | null {
  if (questionable(utterance.first, view))
    return { clause: 'airwars.notCredible', words: 'people assessed its source as not credible' };
  if (view.interest(utterance.first) === 'enemy')
    return {
      clause: 'airwars.conceded',
      words: 'a belligerent’s own count stands beside the range, never in it',
    };
  return null;
}

/** Lowest to highest over credible sources; Airwars publishes no best. */
function choose(utterances: readonly Utterance[]): Choice {
  const made = draft();
  const { low, high } = spanOf(utterances);
  for (const utterance of utterances) {
    const { figure } = utterance;
    const sets = [
      ...(figure.low !== null && figure.low === low ? ['the minimum'] : []),
      ...((figure.high ?? figure.best) !== null && (figure.high ?? figure.best) === high
        ? ['the maximum']
        : []),
    ];
    made.counted.set(utterance, {
      clause: 'airwars.range',
      words:
        sets.length > 0
          ? `a credible source: it gives ${sets.join(' and ')}`
          : 'a credible source within the range',
    });
  }
  return chosen({ low, best: null, high }, made);
}

/** Victims whom people named are the floor; with those identified but not named they are the least of the maximum. */
function withVictims(toll: Toll, victims: readonly Victim[]): Toll {
  const own = victims.filter((victim) => victim.fate === toll.measure && victim.status !== 'combatant');
  const named = own.filter((victim) => victim.name !== null).length;
  if (own.length === 0) return toll;
  const notes = [...toll.notes];
  if (named > (toll.low ?? 0)) notes.push(`${named} named victims raise the minimum`);
  if (own.length > (toll.high ?? 0))
    notes.push(`${own.length} victims named or identified raise the maximum above every source`);
  return {
    ...toll,
    low: Math.max(toll.low ?? 0, named) || toll.low,
    high: Math.max(toll.high ?? 0, own.length),
    notes,
  };
}

/** The claim that told each original first: who carries it is no further source. */
function firstTold(claims: readonly CountedClaim[]): { readonly first: CountedClaim }[] {
  return gather(claims, 'originals').map(([first]) => ({ first: first! }));
}

function grade(tolls: readonly Toll[], view: View): { grade: Grade; why: string } {
  const context = view.input.context ?? null;
  const [accepted, blamed] = [context?.acceptedBy ?? [], context?.blamed ?? []];
  const counted = new Set(
    tolls.flatMap((toll) =>
      toll.derivation
        .filter((step) => step.counted || step.clause === 'total.whole')
        .map((step) => step.claim),
    ),
  );
  const standing = view.input.claims.filter((claim) => counted.has(claim.id));
  const civilians = standing.filter((claim) => claim.victim?.status !== 'combatant');
  const sources = independent(firstTold(civilians), view);
  if (accepted.length > 0)
    return { grade: 'Confirmed', why: `${accepted.join(', ')} accepted responsibility` };
  if (standing.length > 0 && civilians.length === 0)
    return { grade: 'Discounted', why: 'those harmed were combatants' };
  if (blamed.length > 1) return { grade: 'Contested', why: `${blamed.join(', ')} are each blamed` };
  const strike = context?.strikeStatus ?? null;
  if (sources >= 2 && (strike === 'likely' || strike === 'declared'))
    return { grade: 'Fair', why: `${sources} credible sources and a ${strike} strike` };
  if (sources === 1) return { grade: 'Weak', why: 'a single source' };
  return {
    grade: 'Ungraded',
    why: strike === null ? 'nobody said whether there was a strike' : `${sources} sources, strike ${strike}`,
  };
}

const STRIKES = {
  declared: 'Declared strike',
  likely: 'Likely strike',
  contested: 'Contested strike',
  singleSource: 'Single source claim',
};

/** What belligerents themselves concede, in their own columns. */
function concededNote(measure: string, view: View): string[] {
  const claims = view.input.claims.filter(
    (claim) =>
      claim.measure === measure &&
      view.interest(claim) === 'enemy' &&
      claim.stance !== 'denies' &&
      claim.quantity?.low != null,
  );
  if (claims.length === 0) return [];
  const low = Math.min(...claims.map((claim) => claim.quantity?.low ?? 0));
  const high = Math.max(...claims.map((claim) => claim.quantity?.high ?? claim.quantity?.low ?? 0));
  return [`conceded by a belligerent: ${sayFigure({ low, best: null, high })}`];
}

/** What Airwars counts, and what may have become of a victim whom people recorded. */
const FATES = ['killed', 'injured'] as const;

const NARROW = [
  { age: 'child' as const, has: (victim: Pick<Victim, 'age' | 'sex'>) => victim.age === 'child' },
  {
    sex: 'woman' as const,
    has: (victim: Pick<Victim, 'age' | 'sex'>) => victim.sex === 'woman' && victim.age !== 'child',
  },
  {
    sex: 'man' as const,
    has: (victim: Pick<Victim, 'age' | 'sex'>) => victim.sex === 'man' && victim.age !== 'child',
  },
];

/** Ranges of their own for children, women and men. */
function narrowTolls(view: View): Toll[] {
  const victims = view.input.victims ?? [];
  return NARROW.flatMap(({ has, ...key }) => {
    const claims = view.input.claims.flatMap((claim): CountedClaim[] => {
      const { victim, partOf: _, ...rest } = claim;
      return victim && has(victim) ? [{ ...rest, victim: { ...victim, age: null, sex: null } }] : [];
    });
    const own = victims.filter(has);
    const counted = tollsOf({ ...view.input, claims }, bare)
      .filter((toll) => toll.side === null && toll.status === 'civilian')
      .map((toll) => withVictims(toll, own));
    const measures = new Set(counted.map((toll) => toll.measure));
    const known = FATES.filter((fate) => !measures.has(fate)).flatMap((fate) => knownAlone(fate, own, view));
    return [...counted, ...known].map((toll) => ({ ...toll, ...key }));
  });
}

/** A range of people whom no source counts and people reconciled one by one: the named, and with them the identified. */
function knownAlone(measure: 'killed' | 'injured', victims: readonly Victim[], view: View): Toll[] {
  const own = victims.filter((victim) => victim.fate === measure && victim.status !== 'combatant');
  if (own.length === 0) return [];
  const { id: rule, version } = bare;
  const none = { low: null, best: null, high: null, derivation: [], notes: [] };
  const of = { rule, version, event: view.input.event.id, measure, unit: 'person', side: null };
  const toll = withVictims({ ...of, status: 'civilian', ...none }, own);
  return [
    { ...toll, notes: [`${own.length} victims known by name or identified, and no source counts them`] },
  ];
}

function finish(tolls: readonly Toll[], view: View): readonly Toll[] {
  const verdict = grade(tolls, view);
  const strike = view.input.context?.strikeStatus ?? null;
  const headline = verdict.grade === 'Fair' || verdict.grade === 'Confirmed';
  const notes = [
    `grade: ${verdict.grade} (${verdict.why})`,
    `strike status: ${strike === null ? 'nobody said' : STRIKES[strike]}`,
    headline ? 'counts in the headline' : 'does not count in the headline',
  ];
  const graded = tolls.map((toll) => {
    const range =
      toll.side === null && toll.status !== 'combatant' ? withVictims(toll, view.input.victims ?? []) : toll;
    return { ...range, notes: [...range.notes, ...concededNote(toll.measure, view), ...notes] };
  });
  return [...graded, ...narrowTolls(view)];
}

const bare: Policy = {
  id: 'airwars',
  version: '1.1.0',
  title: 'Airwars',
  says: 'Lowest to highest over credible sources, raised to the victims that were named; with a grade for the incident.',
  counts: 'originals',
  // "hundreds" as in the published incident; other words have no published reading.
  words: { hundreds: { low: 100, best: null, high: 200 } },
  measures: ['killed', 'injured'],
  // Civilian unless stated otherwise; belligerents apart, and those of one side are not those of another.
  classify: ({ side, status }) =>
    status === 'combatant' ? { side, status } : { side: null, status: 'civilian' },
  exclude,
  choose,
};

export const airwars: Policy = { ...bare, finish };
