import { phraseBefore, phraseFrom } from '../numbers/phrases.ts';
import { numberAt } from '../numbers/spelled.ts';
import type { Day } from './days.ts';
import { plusUnits, unitStretch } from './periods.ts';
import { norm, numberOpens, type Reading, type Scene, tokenAt, told, unanchored } from './reading.ts';
import type { Unit } from './words.ts';

interface Amount {
  readonly from: number;
  readonly count: number;
  readonly unit: Unit;
  readonly vague: boolean;
}

/** UCDP precision of a day reckoned in units: two weeks ago is a week, two years ago a year. */
const GRAIN: { readonly [unit in Unit]: number } = {
  day: 1,
  weekend: 2,
  week: 3,
  fortnight: 3,
  month: 4,
  year: 5,
  decade: 5,
};

/**
 * A day reckoned by an amount that ends at the unit `at`.
 *
 *     two weeks ago     2 years 1 month and 21 days ago     il y a un mois     four days from yesterday
 *         ^^^^^                             ^^^^                  ^^^^              ^^^^
 */
export function amountDate(scene: Scene, at: number): Reading | null {
  const chain = amountsBefore(scene, at);
  if (chain.length === 0) return null;
  const first = chain[0] as Amount;
  const behind = phraseFrom(scene.words.after, scene.tokens, at + 1, scene.to);
  const led = phraseBefore(scene.words.before, scene.tokens, first.from, scene.from);
  const ahead = led?.value.ahead === true && scene.prefer === 'past' ? null : led;
  const reckoned = reckonedFrom(scene, at + 1);
  if (reckoned !== null) {
    const from =
      ahead !== null && ahead.value.sign === reckoned.sign ? first.from - ahead.length : first.from;
    return reckon(scene, from, reckoned.to, chain, reckoned.sign, 'speech', reckoned.days);
  }
  if (ahead !== null)
    return reckon(scene, first.from - ahead.length, at + 1, chain, ahead.value.sign, 'speech', 0);
  if (behind === null) return null;
  return reckon(scene, first.from, at + 1 + behind.length, chain, behind.value.sign, behind.value.from, 0);
}

/** "… from *tomorrow*", *après hier*, "after today". */
function reckonedFrom(scene: Scene, i: number): { to: number; sign: 1 | -1; days: number } | null {
  const link = phraseFrom(scene.words.reckoned, scene.tokens, i, scene.to);
  if (link === null) return null;
  const anchor = phraseFrom(scene.words.relative, scene.tokens, i + link.length, scene.to);
  if (anchor === null) return null;
  return { to: i + link.length + anchor.length, sign: link.value, days: anchor.value.days };
}

function reckon(
  scene: Scene,
  from: number,
  to: number,
  chain: readonly Amount[],
  sign: 1 | -1,
  by: 'speech' | 'text',
  days: number,
): Reading {
  const origin = by === 'text' ? (scene.anchor ?? scene.reference) : scene.reference;
  const grain = Math.max(...chain.map((amount) => GRAIN[amount.unit]));
  const finest = Math.min(...chain.map((amount) => GRAIN[amount.unit]));
  const vague = chain.some((amount) => amount.vague);
  // "A few days ago" is somewhere in the week; "2 years, 1 month and 21 days ago" is a day.
  const precision = Math.max(chain.length > 1 ? finest : grain, vague ? 2 : 1);
  const rule = sign < 0 ? '<amount> ago' : 'in <amount>';
  const reckoned = (start: Day): Day => {
    let day = start + days;
    for (const { unit, count } of sortedByGrain(chain)) day = plusUnits(day, unit, sign * count);
    return day;
  };
  const base = { from, to, rule, precision, fromText: by === 'text' ? reckoned : undefined };
  if (origin === null) return told(base, null, ['reference']);
  const day = reckoned(origin);
  if (by === 'speech' || scene.anchor !== null) return told(base, { start: day, end: day }, ['day']);
  return unanchored(scene, told(base, { start: day, end: day }, ['day', 'anchor']));
}

function sortedByGrain(chain: readonly Amount[]): readonly Amount[] {
  return [...chain].sort((a, b) => GRAIN[b.unit] - GRAIN[a.unit]);
}

/** The amounts that end at the unit `at`, first to last: "2 years | 1 month | and 21 days". */
function amountsBefore(scene: Scene, at: number): Amount[] {
  const chain: Amount[] = [];
  let unitAt = at;
  for (let k = 0; k < 4; k++) {
    const amount = amountBefore(scene, unitAt);
    if (amount === null) break;
    chain.unshift(amount);
    let end = amount.from;
    for (let skipped = 0; skipped < 4; skipped++) {
      const word = norm(scene, end - 1);
      if (!scene.words.and.has(word) && !scene.words.amountLinks.has(word)) break;
      end--;
    }
    if (!scene.words.units.has(norm(scene, end - 1))) break;
    unitAt = end - 1;
  }
  return chain;
}

/** An amount whose unit is right before `end`: "ten days". */
export function amountEnding(scene: Scene, end: number): Amount | null {
  return amountBefore(scene, end - 1);
}

/** "two *weeks*", "a *few* days", *un mois*, "14 day". */
function amountBefore(scene: Scene, unitAt: number): Amount | null {
  const { words, tokens } = scene;
  const unit = words.units.get(norm(scene, unitAt));
  if (unit === undefined) return null;
  let end = unitAt;
  if (words.of.has(norm(scene, end - 1))) end--;
  const vague = words.amounts.get(norm(scene, end - 1));
  if (vague !== undefined) {
    const from = words.articles.has(norm(scene, end - 2)) ? end - 2 : end - 1;
    return { from, count: vague, unit, vague: true };
  }
  let found: Amount | null = null;
  for (let i = end - 1; i >= Math.max(scene.from, end - 5); i--) {
    const token = tokenAt(scene, i);
    if (token === undefined) break;
    if (!numberOpens(scene, i)) {
      if (token.norm === '-' || words.and.has(token.norm)) continue;
      break;
    }
    const node = numberAt(tokens, i, end, words.numerals);
    if (node !== null && node.to === end && !node.ordinal && node.value > 0 && node.value < 100_000)
      found = { from: i, count: node.value, unit, vague: node.about };
  }
  if (found !== null) return found;
  if (words.articles.has(norm(scene, unitAt - 1))) return { from: unitAt - 1, count: 1, unit, vague: false };
  return null;
}

/** "the last two days", "next 3 days", *2 derniers jours*, "two upcoming days": the stretch up to or from now. */
export function amountStretch(scene: Scene, at: number): Reading | null {
  const { words } = scene;
  let end = at;
  let shift = words.shift.get(norm(scene, at - 1));
  if (shift !== undefined && shift !== 0) end = at - 1;
  const unit = words.units.get(norm(scene, at)) as Unit;
  const amount = amountEndingAt(scene, end);
  if (amount === null) return null;
  let from = amount.from;
  if (end === at) {
    shift = words.shift.get(norm(scene, from - 1));
    if (shift === undefined) {
      const after = phraseFrom(words.shiftAfter, scene.tokens, at + 1, scene.to);
      if (after === null || after.value === 0 || unit === 'year') return null;
      return stretchOf(scene, from, at + 1 + after.length, unit, amount.count, after.value);
    }
    from--;
  }
  if (shift === undefined || shift === 0) return null;
  const nth = scene.words.nthAhead.has(norm(scene, end === at ? from : end));
  if (!nth) return stretchOf(scene, from, at + 1, unit, amount.count, shift);
  const there = scene.reference === null ? null : unitStretch(scene.reference, unit, amount.count);
  const inferred = [there === null ? 'reference' : 'day'];
  return { from, to: at + 1, rule: 'upcoming <n> <units>', stretch: there, precision: GRAIN[unit], inferred };
}

function stretchOf(
  scene: Scene,
  from: number,
  to: number,
  unit: Unit,
  count: number,
  shift: number,
): Reading {
  const rule = shift < 0 ? 'last <n> <units>' : 'next <n> <units>';
  const precision = unit === 'day' && count <= 6 ? 2 : GRAIN[unit === 'day' ? 'week' : unit];
  if (scene.reference === null) return { from, to, rule, stretch: null, precision, inferred: ['reference'] };
  const near = unitStretch(scene.reference, unit, shift);
  const far = unitStretch(scene.reference, unit, shift * count);
  const stretch = shift < 0 ? { start: far.start, end: near.end } : { start: near.start, end: far.end };
  return { from, to, rule, stretch, precision, inferred: ['day'] };
}

function amountEndingAt(scene: Scene, end: number): { from: number; count: number } | null {
  let found: { from: number; count: number } | null = null;
  for (let i = end - 1; i >= Math.max(scene.from, end - 4) && numberOpens(scene, i); i--) {
    const node = numberAt(scene.tokens, i, end, scene.words.numerals);
    if (node !== null && node.to === end && !node.ordinal && node.value > 0 && node.value < 1000)
      found = { from: i, count: node.value };
  }
  const few = scene.words.amounts.get(norm(scene, end - 1));
  if (found === null && few !== undefined) return { from: end - 1, count: few };
  return found;
}
