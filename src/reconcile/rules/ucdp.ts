import type { Toll } from '../../model/toll.ts';
import { byValue, chosen, draft, sayValues, spanOf } from '../choice.ts';
import type { Choice, Policy, Reason } from '../rule.ts';
import { sayWho, type Utterance } from '../utterance.ts';
import { questionable, type View } from '../view.ts';
import { isNobodyKnown } from '../words.ts';

/** Tiers of sources, the best first. Who cannot be told to be independent stands with the parties themselves. */
const TIERS = [
  'independent',
  'local or NGO with access',
  'a party about itself, or who cannot be placed',
  'a party about its enemy',
] as const;

function tierOf(utterance: Utterance, view: View): number {
  const interest = view.interest(utterance.first);
  if (interest === 'enemy') return 3;
  if (interest !== 'none') return 2;
  return view.access(utterance.first) ? 1 : 0;
}

function exclude(utterance: Utterance, view: View): Reason | null {
  if (questionable(utterance.first, view))
    return { clause: 'ucdp.unreliable', words: 'people assessed its source as not reliable' };
  return null;
}

/** Somebody did it and the source cannot say who: such deaths raise the high alone. */
function uncertain({ first }: Utterance): boolean {
  const { perpetrator } = first;
  return perpetrator !== undefined && perpetrator.actor === null && isNobodyKnown(perpetrator.words);
}

/** The best of the best tier, the lower where it differs; low and high over all that is judged reliable. */
function choose(utterances: readonly Utterance[], view: View): Choice {
  const made = draft();
  const certain = utterances.filter((utterance) => !uncertain(utterance) && utterance.figure.best !== null);
  const tiers = new Map(certain.map((utterance) => [utterance, tierOf(utterance, view)]));
  const top = Math.min(...tiers.values());
  const first = certain.filter((utterance) => tiers.get(utterance) === top);
  const held = byValue(first);
  const best = held.size === 0 ? null : Math.min(...held.keys());
  // What a party says of its enemy is not taken at face value: it bounds nothing unless it is all there is.
  const reliable = certain.filter((utterance) => top === 3 || tiers.get(utterance) !== 3);
  for (const utterance of utterances) {
    const tier = TIERS[tiers.get(utterance) ?? 0]!;
    if (!certain.includes(utterance))
      made.counted.set(
        utterance,
        uncertain(utterance)
          ? {
              clause: 'ucdp.unknownPerpetrator',
              words: 'who did it is uncertain: it counts for the high alone',
            }
          : { clause: 'ucdp.upperBound', words: 'an upper bound alone counts for the high alone' },
      );
    else if (!reliable.includes(utterance))
      made.passed.set(utterance, {
        clause: 'ucdp.enemyClaim',
        words: 'a party’s claim about its enemy is not taken at face value',
      });
    else if (!first.includes(utterance))
      made.counted.set(utterance, { clause: 'ucdp.lowerTier', words: `${tier}: it bounds low and high` });
    else if (utterance.figure.best === best)
      made.counted.set(utterance, {
        clause: held.size > 1 ? 'ucdp.lowerOfTier' : 'ucdp.topTier',
        words: held.size > 1 ? `${tier}; these differ and the lower is taken` : tier,
      });
    else
      made.counted.set(utterance, {
        clause: 'ucdp.topTierDiffers',
        words: `${tier}: it bounds low and high`,
      });
  }
  if (held.size > 1) made.notes.push(`sources of one tier differ: ${sayValues(held, sayWho)}`);
  const { low, high } = spanOf(reliable);
  const others = utterances.filter((utterance) => !certain.includes(utterance));
  return chosen({ low, best, high: spanOf([...reliable, ...others]).high ?? high }, made);
}

/** An event without a death in any estimate is none for UCDP; the best is split into sides, civilians, unknown. */
function finish(tolls: readonly Toll[]): readonly Toll[] {
  const total = tolls.find((toll) => toll.side === null && toll.status === null);
  if (total === undefined) return tolls;
  const largest = Math.max(total.low ?? 0, total.best ?? 0, total.high ?? 0);
  if (largest < 1)
    return tolls.map((toll) => ({
      ...toll,
      low: null,
      best: null,
      high: null,
      notes: [...toll.notes, 'no death in any estimate: no event for UCDP'],
    }));
  const fighters = tolls.filter((toll) => toll.side !== null && toll.status === 'combatant');
  const civilians = tolls.find((toll) => toll.side === null && toll.status === 'civilian');
  const parts = [
    ...fighters.map((toll) => [toll.side, toll.best] as const),
    ['civilians', civilians?.best ?? null] as const,
  ];
  const known = parts.reduce((sum, [, best]) => sum + (best ?? 0), 0);
  const rest = total.best === null ? null : Math.max(0, total.best - known);
  const split = parts.filter(([, best]) => best !== null).map(([who, best]) => `${who} ${best}`);
  if (rest !== null && rest > 0) split.push(`unknown ${rest}`);
  const note = `best splits into ${split.join(', ')}`;
  return tolls.map((toll) =>
    toll === total && split.length > 0 ? { ...toll, notes: [...toll.notes, note] } : toll,
  );
}

export const ucdp: Policy = {
  id: 'ucdp-style',
  version: '1.1.0',
  title: 'UCDP-style',
  says: 'The most independent sources, the lower figure where these differ; low and high over all that is reliable.',
  counts: 'originals',
  words: {},
  measures: ['killed'],
  exclude,
  choose,
  finish,
};
