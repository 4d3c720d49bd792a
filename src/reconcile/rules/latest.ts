import { byValue, chosen, draft, sayValues, spanOf } from '../choice.ts';
import type { CountedClaim } from '../input.ts';
import type { Choice, Policy } from '../rule.ts';
import { recent } from '../time.ts';
import { sayWho, type Utterance, voiceOf } from '../utterance.ts';
import type { View } from '../view.ts';

/** Whether a claim's line of replacements ends in a figure that is no longer on record. */
function replacesGone(claim: CountedClaim, onRecord: ReadonlyMap<string, CountedClaim>): boolean {
  const seen = new Set<string>();
  let at: CountedClaim | undefined = claim;
  while (at?.supersedes !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const older = onRecord.get(at.supersedes);
    if (older === undefined) return true;
    at = older;
  }
  return false;
}

/**
 * Of one voice's newest utterances those that say they replace another, and of these first the ones that replace
 * a figure no longer on record: it was said after those that are.
 */
function replacing(
  newest: readonly Utterance[],
  onRecord: ReadonlyMap<string, CountedClaim>,
): readonly Utterance[] {
  const replace = newest.filter(({ first }) => first.supersedes !== undefined);
  const gone = replace.filter(({ first }) => replacesGone(first, onRecord));
  return gone.length > 0 ? gone : replace.length > 0 ? replace : newest;
}

/** The last word of each voice: its newest utterance, and of several the one that says it replaces another. */
function lastWords(
  utterances: readonly Utterance[],
  onRecord: ReadonlyMap<string, CountedClaim>,
): {
  last: Utterance[];
  earlier: Map<Utterance, Utterance>;
} {
  const byVoice = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const voice = voiceOf(utterance.first);
    byVoice.set(voice, [...(byVoice.get(voice) ?? []), utterance]);
  }
  const last: Utterance[] = [];
  const earlier = new Map<Utterance, Utterance>();
  for (const own of byVoice.values()) {
    const { newest } = recent(own, 0);
    const kept = replacing(newest, onRecord);
    last.push(...kept);
    for (const utterance of own) if (!kept.includes(utterance)) earlier.set(utterance, kept[0]!);
  }
  return { last, earlier };
}

/**
 * The newest figure. Every named claimant's last word keeps its place in low and high; a report's own voice
 * that others have since overtaken does not. Where the newest differ among themselves, the lowest is the best.
 */
function choose(utterances: readonly Utterance[], view: View): Choice {
  const made = draft();
  const { last, earlier } = lastWords(
    utterances,
    new Map(view.input.claims.map((claim) => [claim.id, claim])),
  );
  for (const [old, later] of earlier)
    made.passed.set(old, {
      clause: 'latest.ownLaterWord',
      words: `${sayWho(later)} has since said ${later.first.quantity?.words}`,
    });
  const dated = last.filter((utterance) => utterance.figure.best !== null);
  const { newest } = recent(dated.length > 0 ? dated : last, 0);
  const span: Utterance[] = [];
  for (const utterance of last) {
    if (newest.includes(utterance)) span.push(utterance);
    else if (utterance.first.claimants.length > 0) {
      span.push(utterance);
      made.counted.set(utterance, {
        clause: 'latest.standing',
        words: 'older than the newest, but the last word of its claimant: it bounds low and high',
      });
    } else {
      made.passed.set(utterance, { clause: 'latest.older', words: 'a newer figure has been published' });
    }
  }
  const held = byValue(newest);
  const best = held.size === 0 ? null : Math.min(...held.keys());
  for (const utterance of newest) {
    const value = utterance.figure.best;
    if (value === best)
      made.counted.set(utterance, { clause: 'latest.newest', words: 'the newest figure published' });
    else
      made.counted.set(utterance, {
        clause: 'latest.newestDiffer',
        words: `as new as the lowest of the newest, ${best}: it bounds low and high`,
      });
  }
  if (held.size > 1) made.notes.push(`the newest differ: ${sayValues(held, sayWho)}; the lowest is the best`);
  const { low, high } = spanOf(span);
  const open = newest.every((utterance) => utterance.figure.high === null);
  return chosen({ low, best, high: open && high === best ? null : high }, made);
}

export const latest: Policy = {
  id: 'latest',
  version: '1.1.0',
  title: 'Latest',
  says: 'The newest figure is the best; each named claimant’s last word bounds low and high.',
  counts: 'originals',
  words: {},
  choose,
};
