import type { Chunk, Parsed } from '../chunks/chunk.ts';
import { likeCandidate, quantityOf, type TollCandidate } from './candidate.ts';

const PARTS_OF = /\+(?:[.,i]{0,2}?|[.>]{1,2}o)([GQUNT](?:(?:,?&|,)O?[GQNT]){0,4})/g;

/** Adds the parts that a sentence tells of the tolls found in it; what is `taken` counts no more. */
export function readParts(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  if (found.length === 0) return;
  const { codes } = parsed;
  const including = codes.includes('+');
  if (including) includedParts(parsed, found, taken);
  partsOfThem(parsed, found, taken);
  if (codes.includes('B') && codes.includes('Q')) partsThatWere(parsed, found, taken);
  if (including) partsSomewhere(parsed, found, taken);
  breakdowns(parsed, found, taken);
  if (codes.includes(',b')) butAlso(parsed, found, taken);
}

/** *600 morts, en majorité des combattants, **mais aussi 137 civils***: the others of those counted. */
function butAlso(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  for (const match of parsed.codes.matchAll(BUT_ALSO)) {
    const v = match.index + match[0].length - 1;
    const whole = wholeBefore(parsed, found, match.index, 'G');
    if (whole === null || taken.has(v)) continue;
    taken.add(v);
    found.push(partAt(parsed, whole, v, '<whole>, most of them <people>, but also <part>'));
  }
}

/** "14 killed, **including three children**": a part of the toll before it, never added to it. */
function includedParts(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  const { chunks, codes } = parsed;
  for (const match of codes.matchAll(PARTS_OF)) {
    const start = match.index + match[0].length - (match[1] as string).length;
    const whole = wholeBefore(parsed, found, match.index, chunks[start]?.code ?? '');
    if (whole === null) continue;
    // "neutralised five **of them, rescued** three victims": the next deed, no part
    if (/^\+,[.i]/.test(match[0]) && codes[match.index - 1] === 'Q') continue;
    for (let v = start; v < start + (match[1] as string).length; v++) {
      const own = found.find((claim) => claim.victim === v);
      if (own !== undefined && own !== whole) own.partOf ??= own.measure === whole.measure ? whole : null;
      if (taken.has(v) || chunks[v]?.group === undefined) continue;
      // "some of whom **were** dressed as women": told of them, not counted as hit
      if (
        chunks[v]?.code === 'Q' &&
        /^[BHhe]/.test(codes.slice(v + 1)) &&
        quantityOf(chunks[v]!).exactness === 'vague'
      )
        continue;
      taken.add(v);
      const group = chunks[v]!.group!;
      found.push(
        likeCandidate(whole, {
          rule: '<whole>, including <part>',
          quantity: quantityOf(chunks[v]!),
          victim: v,
          head: group.head ?? whole.head,
          whose:
            group.head === null && (whole.unit === 'person' || chunks[v]!.code !== 'U')
              ? whole.whose
              : chunks[v]!,
          partOf: whole,
        }),
      );
    }
  }
}

/** "killed 46 people, **half of them children**" */
function partsOfThem(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  parsed.chunks.forEach((chunk, v) => {
    if (chunk.group?.ofThem !== true || taken.has(v)) return;
    const whole = wholeBefore(parsed, found, v, chunk.code);
    if (whole === null) return;
    taken.add(v);
    found.push(
      likeCandidate(whole, {
        rule: '<whole>, <number> of them <people>',
        quantity: quantityOf(chunk),
        victim: v,
        head: chunk.group.head,
        whose: chunk,
        partOf: whole,
      }),
    );
  });
}

/**
 * "… killed 12 people, **five of whom were children**", "Of the 15 wounded, **four were** children": so many of those
 * counted before, and who they are.
 */
function partsThatWere(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  const { chunks, codes } = parsed;
  for (const match of codes.matchAll(WERE)) {
    const v = match.index;
    if (taken.has(v)) continue;
    const ofThem = match[1] !== undefined;
    // "15 of those killed **were police officers and** four were civilians"
    const next = /B[.]{0,2}[pG](?:,|,?&)$/.test(codes.slice(0, v));
    if (!ofThem && !next && !/^[.]?o[^;_R]{1,8},[.]?$/.test(codes.slice(0, v))) continue;
    const whole = wholeBefore(parsed, found, v, 'G');
    const who = chunks[v + match[0].length - 1] as Chunk;
    if (whole === null) continue;
    taken.add(v);
    found.push(
      likeCandidate(whole, {
        rule: '<whole>, <number> of whom were <people>',
        quantity: quantityOf(chunks[v] as Chunk),
        victim: v,
        head: who.group?.head ?? whole.head,
        whose: who,
        partOf: whole,
      }),
    );
  }
}

function partsSomewhere(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  for (const { index } of parsed.codes.matchAll(THERE)) {
    const v = index + 1;
    const whole = wholeBefore(parsed, found, v, 'Q') ?? found.findLast(({ victim }) => victim < v) ?? null;
    if (taken.has(v) || whole === null) continue;
    taken.add(v);
    found.push(partAt(parsed, whole, v, '<whole>, <number> of them'));
  }
}

/**
 * "… killed 14 people: **nine civilians and five soldiers**", "14 people, **nine civilians and five soldiers**, died": a
 * list behind a toll that adds up to it.
 */
function breakdowns(parsed: Parsed, found: TollCandidate[], taken: Set<number>): void {
  const { chunks, codes } = parsed;
  for (const whole of [...found]) {
    const total = whole.quantity.low;
    if (total === null || total < 2 || whole.partOf !== null) continue;
    const list = /^[^;,(_GQU]{0,8}[;,(][.,B]{0,2}([GQ](?:(?:,?&|,)O?[GQ]){1,5})/.exec(
      codes.slice(whole.victim + 1),
    );
    if (list === null) continue;
    const from = whole.victim + 1 + list[0].length - (list[1] as string).length;
    const members = [...(list[1] as string)].flatMap((code, k) => ('GQ'.includes(code) ? [from + k] : []));
    const sum = members.reduce((all, v) => all + (quantityOf(chunks[v] as Chunk).low ?? Number.NaN), 0);
    if (sum !== total) continue;
    for (const v of members) {
      const own = found.find((claim) => claim.victim === v && claim.measure === whole.measure);
      if (own !== undefined) own.partOf ??= whole;
      if (own !== undefined || taken.has(v)) continue;
      taken.add(v);
      found.push(partAt(parsed, whole, v, '<whole>: <part> and <part>'));
    }
  }
}

function partAt({ chunks }: Parsed, whole: TollCandidate, v: number, rule: string): TollCandidate {
  const chunk = chunks[v] as Chunk;
  const head = chunk.group?.head ?? null;
  return likeCandidate(whole, {
    rule,
    quantity: quantityOf(chunk),
    victim: v,
    head: head ?? whole.head,
    whose: head === null ? whole.whose : chunk,
    partOf: whole,
  });
}

/** Behind a comma people who are not counted, then "but" and a count that ends its stretch. */
const BUT_ALSO = /,[.i]{0,3}o?p(?:o[.p]{1,2})?,b[.]?o?G(?=[,;_)])/g;

/** A count, "of whom", a verb of being and who they are. */
const WERE = /Q(\+)?B[.]{0,2}?[pG]/g;

/** "… destroyed 31 drones, **12 of them over the border**": some of those counted, and where. */
const THERE = /,Q(?=\+i)/g;

function wholeBefore(
  { codes }: Parsed,
  found: readonly TollCandidate[],
  at: number,
  part: string,
): TollCandidate | null {
  let whole: TollCandidate | null = null;
  // "eight pickups, including **three**": a bare count is of what stands right before it
  const just =
    part === 'Q' || part === 'U'
      ? found.find(({ victim }) => victim < at && /^[DJZW]?,?$/.test(codes.slice(victim + 1, at)))
      : undefined;
  if (just !== undefined) return just;
  for (const claim of found) {
    // "20 buildings, including **four institutions**": a noun that the lexicon does not know is of whatever was counted
    if (claim.victim >= at || (part !== 'U' && (claim.unit !== 'person') !== (part === 'T'))) continue;
    if (part === 'U' && claim.unit === 'person') continue;
    if (whole === null || claim.victim > whole.victim) whole = claim;
  }
  return whole;
}
