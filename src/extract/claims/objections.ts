import type { Measure } from '../../model/vocabulary.ts';
import type { TollCandidate } from './candidate.ts';

/**
 * Why a candidate is no claim, or null. Threats, plans and conditions are none; neither is what is said not to
 * have happened, unless the count is zero ("no soldier was killed" is a toll of 0).
 */
export function objectionTo(claim: TollCandidate): string | null {
  if (claim.parsed.codes[claim.victim] === '.' && !isOfPeopleAlone(claim))
    return 'nothing says that this is a person';
  if (claim.head === null && claim.parsed.codes[claim.victim] !== 'Q' && isOfKnown(claim))
    return 'nothing says that these are people';
  // *ont pris El-Fasher*
  if (THINGS.has(claim.measure) && claim.head === null && claim.parsed.codes[claim.victim] === 'N')
    return 'a name, and nothing says of what';
  if (claim.measure === 'seized' && claim.unit === 'building') return 'ground gained, no materiel';
  if (
    (claim.measure === 'captured' || claim.measure === 'released') &&
    claim.head === null &&
    claim.parsed.codes[claim.victim] !== 'Q'
  )
    return 'nothing says that these are people';
  // "held important **territories**"
  if (
    claim.measure === 'abducted' &&
    claim.parsed.codes[claim.victim] === 'U' &&
    claim.quantity.exactness === 'vague'
  )
    return 'nothing says that these are people';
  if (claim.ownLoss && claim.head === null && claim.parsed.codes[claim.victim] !== 'Q')
    return 'nothing says that these are people or things';
  // "their advance was neutralised", "lost credibility both at home and abroad"
  if (
    claim.modality === 'alleged' &&
    claim.head === null &&
    'UN'.includes(claim.parsed.codes[claim.victim] as string)
  )
    return 'nothing says that these are people';
  // "two villages **lost** power", "one lost the other"
  if (
    claim.ownLoss &&
    claim.victim < claim.hit &&
    /&[.]?$/.test(claim.parsed.codes.slice(claim.victim, claim.hit))
  )
    return 'whoever lost is not what was lost';
  if (
    claim.ownLoss &&
    claim.victim < claim.hit &&
    !/[Be]/.test(claim.parsed.codes.slice(claim.victim, claim.hit)) &&
    /^[.GQUTNpts]/.test(claim.parsed.codes.slice(claim.hit + 1))
  )
    return 'whoever lost is not what was lost';
  if (
    claim.ownLoss &&
    claim.hit < claim.victim &&
    claim.parsed.codes.slice(claim.hit, claim.victim).includes('.')
  )
    return 'something else was lost';
  // *ce fut **une perte** pour le pays*: nothing says whom
  if (
    claim.ownLoss &&
    claim.hit === claim.victim + 1 &&
    claim.parsed.codes[claim.victim] === 'Q' &&
    claim.quantity.high === 1
  )
    return 'something else was lost';
  // "**both sides** suffered casualties"
  if (
    claim.parsed.codes[claim.victim] === 'U' &&
    claim.parsed.chunks[claim.victim]?.group?.quantity?.rule === '<both>'
  )
    return 'both of what the lexicon does not know';
  if (claim.head?.number === 'group' && claim.quantity.high === 1 && !isTakenOut(claim))
    return 'a count of units, not of people';
  if (claim.measure === 'missing' && claim.hit < claim.victim && isSought(claim))
    return 'looked for by the police';
  // "no casualty figures", "a heavy toll": "22 fatalities" are dead as well as a toll
  const { quantity, parsed, hit, victim } = claim;
  const unsaid = quantity.high === 0 || (quantity.low === null && quantity.high === null);
  const told = parsed.chunks[hit]?.hits ?? [];
  if (unsaid && parsed.codes[hit] === 'L' && hit === victim + 1 && !told.some(({ form }) => form === 'D'))
    return 'a toll is a number';
  // "the toll rose … after **a girl** set off a bomb"
  if (
    claim.parsed.codes[claim.hit] === 'L' &&
    claim.parsed.chunks[claim.victim]?.group?.quantity?.rule === '<a>'
  )
    return 'a toll is a number';
  // "the toll **is expected to** rise to 100", "the toll **could** top 100"
  if (parsed.codes[hit] === 'L' && victim > hit && parsed.codes.slice(hit, victim).includes('M'))
    return 'a plan, a threat or a possibility';
  // "the number-two man"
  const own = claim.parsed.chunks[claim.victim]?.group?.head;
  if (
    claim.unit === 'person' &&
    own?.number === 'one' &&
    (claim.quantity.low ?? 0) > 1 &&
    !isAdjective(claim)
  )
    return 'the noun is of one, the number of several';
  if (claim.unit === 'person' && isOfThoseKnown(claim))
    return 'some of those already spoken of, no figure of its own';
  const { codes } = claim.parsed;
  // *dans un **premier** bilan*
  if (codes[claim.hit] === 'L' && claim.parsed.chunks[claim.victim]?.group?.quantity?.rule === '<ordinal>')
    return 'the first of its kind, no count';
  const first = Math.min(claim.victim, claim.hit);
  const last = Math.max(claim.victim, claim.hit);
  const clause = clauseStart(codes, first);
  const before = codes.slice(clause, last + 1);
  if (claim.quantity.low === null && claim.quantity.high === null && claim.quantity.words === '')
    return 'no number';
  if (before.includes('%')) return 'a condition, not an event';
  // "threatened to kill": a deed that is only said
  if (codes[claim.hit] === 'V' && claim.parsed.chunks[claim.hit - 1]?.act?.form === 'verb')
    return 'a plan, a threat or a possibility';
  if (
    /q[.]{0,2}(?:[EZk](?=o|$)|[NGp][DJ]$)/.test(before) &&
    !/[KI]$|B[.]?J$/.test(codes.slice(0, claim.hit + 1))
  )
    return 'called for, aimed at or planned, and not done';
  if (isHypothetical(before)) return 'a plan, a threat or a possibility';
  // "a nurse who fled told us": whoever got away alone is spoken of, not counted
  if (
    claim.measure === 'displaced' &&
    claim.quantity.high === 1 &&
    !/\d|one|une? seule?/i.test(claim.quantity.words)
  )
    return 'one person is no displacement';
  // "three gunmen **fled**": got away and was not driven out
  const { status, wanted } = claim.head ?? {};
  if (
    claim.measure === 'displaced' &&
    claim.parsed.codes[claim.hit] === 'I' &&
    (status === 'combatant' || wanted)
  )
    return 'got away, not driven out';
  const zero = claim.quantity.high === 0;
  // "none of the injuries is life-threatening" says nothing of how many there are
  if (zero && /o[.]?[DEZ]$/.test(codes.slice(claim.victim, claim.hit + 1)))
    return 'said of some of them, no count of zero';
  if (!zero && (isNegated(codes, first, claim.hit) || isRefuted(codes, first, last))) return NOT_HAPPENED;
  return null;
}

export const NOT_HAPPENED = 'said not to have happened';

/**
 * "**Nor were 45 soldiers killed**, it said", *45 soldats n'ont pas été tués*: a figure that somebody else gave, and that
 * whoever speaks denies. Without a figure there is nothing to deny.
 */
export function isDeniable({ quantity, parsed: { codes }, victim, hit }: TollCandidate): boolean {
  if (quantity.low === null || quantity.low < 2 || !'GT'.includes(codes[victim] as string)) return false;
  const between = codes.slice(Math.max(0, Math.min(victim, hit) - 4), Math.max(victim, hit));
  return /X[BHhe]?$/.test(codes.slice(0, victim)) || /[HhBe].{0,2}X|X[HhBe]/.test(between);
}

const THINGS: ReadonlySet<Measure> = new Set(['seized', 'destroyed', 'damaged']);

function isOfKnown({ parsed, hit, measure }: TollCandidate): boolean {
  return parsed.chunks[hit]?.hits?.some(({ known, people }) => known === true && people === measure) === true;
}

/** Killed and wounded are people and animals only; what is eliminated, buried or taken may be anything. */
function isOfPeopleAlone({ measure, modality, ownLoss, parsed, victim, hit }: TollCandidate): boolean {
  if ((measure !== 'killed' && measure !== 'injured') || modality === 'alleged' || ownLoss) return false;
  // *une **réunion** d'officiers, dont sept ont été tués*, *une **somme** pour la mort*
  const between = parsed.codes.slice(victim + 1, hit);
  if (/[+Q"]/.test(between) || (/[io]/.test(between) && !/[BHeh]/.test(between))) return false;
  return parsed.chunks[hit]?.hits?.every(({ things }) => things === null) === true;
}

/** "police are looking for **two gunmen**": nobody is missing. */
function isSought({ head, parsed, hit }: TollCandidate): boolean {
  if (parsed.codes[hit] !== 'k') return false;
  if (head === null || head.status === 'combatant' || head.unit !== 'person' || head.wanted === true)
    return true;
  return parsed.chunks.slice(0, hit).some(({ group }) => group?.head?.force === 'police');
}

/** "12 **civilian** deaths", "two **police** fatalities" */
function isAdjective({ parsed: { codes }, victim, hit }: TollCandidate): boolean {
  return hit === victim + 1 && 'EZD'.includes(codes[hit] as string);
}

/** "one **of the patrol**" is one person; "one patrol" is not. */
function isTakenOut({ parsed, victim }: TollCandidate): boolean {
  const group = parsed.chunks[victim]?.group;
  return group?.quantity == null || group.wordsFrom > group.quantity.to || group.from < group.quantity.from;
}

/**
 * *Toutes les personnes tuées*, *certains des décès*: a word about the dead of whom the report has told. With a verb
 * it says what befell them: *tous les ponts ont été détruits*.
 */
function isOfThoseKnown({ parsed, victim, hit }: TollCandidate): boolean {
  if (parsed.chunks[victim]?.group?.quantity?.rule !== '<of those known>') return false;
  const { codes } = parsed;
  if (hit < victim) return /[DE]/.test(codes[hit] as string);
  // *toutes les personnes **tuées** seront enterrées*
  if (/[KJW]/.test(codes.slice(victim + 1, hit))) return true;
  const between = codes.slice(victim, hit + 1);
  return between.includes('w') || !/[BehHMI]/.test(between);
}

/** A clause begins behind the last mark that ends one. */
function clauseStart(codes: string, at: number): number {
  let start = at;
  while (start > 0 && !';_b"'.includes(codes[start - 1] as string)) start--;
  return start;
}

/** "could kill", "to kill", "would have been killed": the modal governs the measure word. */
function isHypothetical(before: string): boolean {
  return /M[.,XOy]{0,2}[BH]{0,2}[.,]{0,2}[KFVIJWDZ][^R]*$/.test(before);
}

/** "**the report that** three were shot **is unfounded**" */
function isRefuted(codes: string, first: number, last: number): boolean {
  return (
    /Rw[^;_]{0,12}$/.test(codes.slice(0, first)) &&
    /^[^;_KFR]{0,8}B[.]{0,2}X[_,;"]/.test(codes.slice(last + 1))
  );
}

function isNegated(codes: string, first: number, hit: number): boolean {
  const between = codes.slice(Math.max(0, first - 1), hit);
  // "**nor were** 45 soldiers killed"
  if (/X[BHhe]$/.test(codes.slice(0, first))) return true;
  return /X[.HhB]{0,3}$/.test(codes.slice(Math.max(0, hit - 4), hit)) || /^X/.test(between);
}
