import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { LED } from './attributing.ts';
import { type Attribution, attributionLike } from './attribution.ts';

/** An agency or another outlet that reports what somebody else said. */
export function isCarrier({ speakers: [speaker, other], at, to }: Attribution): boolean {
  const kind = speaker?.voice.kind;
  return other === undefined && (kind === 'agency' || kind === 'outlet') && to <= at + 64;
}

/** "…, the agency reported, **citing a doctor**": the doctor's words, which the agency carries. */
export function carriedBy(
  carrier: Attribution,
  { speakers, speakerFrom, speakerTo }: Attribution,
): Attribution {
  return attributionLike(carrier, {
    rule: '<claim>, <outlet> reported, citing <speaker>',
    speakers,
    speakerFrom,
    speakerTo,
    carriers: carrier.speakers,
  });
}

/**
 * "**The group said** its men killed 15, **according to a monitor**": whoever the sentence says first speaks, and the
 * source behind carries it; but an agency that reports carries what its source said.
 */
export function chained(found: readonly Attribution[], codes: string): Attribution[] {
  return found.flatMap((one, k) => {
    const led = found.slice(0, k).findLast(({ rule }) => rule === LED);
    const trails = led !== undefined && codes[one.at] === 'r' && one.to === one.at && one.from <= led.at;
    if (!trails || led === undefined || led.speakers.length === 0 || one.speakers.length === 0) return [one];
    if (!TRAILING.test(codes.slice(0, one.at))) return [one];
    return isCarrier({ ...led, to: led.at })
      ? [carriedBy(led, one)]
      : [
          attributionLike(led, {
            rule: '<speaker> said <claim>, according to <carrier>',
            carriers: one.speakers,
          }),
        ];
  });
}

/**
 * "The blast damaged 40 houses; a couple was found dead, **police said**": at a sentence's end it holds for the whole of
 * it, where nobody else speaks in it.
 */
export function overSemicolon(
  draft: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  found: Attribution[],
): Attribution[] {
  const [only, other] = found;
  if (only === undefined || other !== undefined || only.stance !== 'asserts') return found;
  if (only.from === 0 || only.from > only.at || only.speakers.length === 0) return found;
  if (!/^[.d]{0,3}_?$/.test(codes.slice(Math.max(only.at + 1, only.speakerTo)))) return found;
  const joint = only.from - 1;
  if (codes[joint] !== ';' || draft.norms[chunks[joint]!.from] !== ';') return found;
  return [attributionLike(only, { from: 0 })];
}

/** What an "according to" at a sentence's end stands behind. */
const TRAILING = /[^;_b]{3},$/;

/** A stretch that runs to the sentence's end stops where the next speaker begins. */
export function bounded(found: readonly Attribution[]): Attribution[] {
  return found.map((one, k) => {
    const next = found
      .slice(k + 1)
      .find((other) => other.from > one.at && other.speakerFrom > one.at && other.rule === LED);
    return next !== undefined && one.to > next.speakerFrom && one.from < next.speakerFrom
      ? attributionLike(one, { to: next.speakerFrom })
      : one;
  });
}
