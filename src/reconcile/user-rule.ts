import { z } from 'zod';
import { MEASURES } from '../model/vocabulary.ts';
import { byValue, chosen, draft, modeOf, spanOf } from './choice.ts';
import type { Choice, CountingRule, Policy, Reason } from './rule.ts';
import { ruleOf } from './tally.ts';
import { recent } from './time.ts';
import type { Utterance } from './utterance.ts';
import { questionable, type View } from './view.ts';

const Bound = z.number().int().nonnegative().nullable();

/** A counting rule of the user's own, as data. What JSON cannot say, a TypeScript file that exports `rule` can. */
export const UserRule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(1),
  says: z.string().min(1),
  counts: z.enum(['originals', 'rows']).default('originals'),
  measures: z.array(z.enum(MEASURES)).optional(),
  /** Vague words with the bounds they stand for; a word that is not here has no figure. */
  words: z
    .partialRecord(
      z.enum(['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'several']),
      z.strictObject({ low: Bound, best: Bound, high: Bound }),
    )
    .default({}),
  /** Which sources are left out. */
  leaveOut: z.array(z.enum(['questionable', 'enemy', 'self', 'ally', 'unassessed', 'alleged'])).default([]),
  /** Hours before the newest source within which others are as new; null looks at all. */
  within: z.number().positive().nullable().default(null),
  best: z.enum(['lowest', 'highest', 'median', 'mode']),
});
export type UserRule = z.infer<typeof UserRule>;

function left(rule: UserRule, utterance: Utterance, view: View): Reason | null {
  const claim = utterance.first;
  const interest = view.interest(claim);
  for (const kind of rule.leaveOut) {
    const out =
      kind === 'questionable'
        ? questionable(claim, view)
        : kind === 'unassessed'
          ? !view.assessed(claim)
          : kind === 'alleged'
            ? claim.modality === 'alleged'
            : interest === kind;
    if (out) return { clause: `${rule.id}.leaveOut.${kind}`, words: `the rule leaves out ${kind} sources` };
  }
  return null;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  // Of an even number the lower of the two in the middle: a figure that somebody gave.
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function choose(rule: UserRule, utterances: readonly Utterance[]): Choice {
  const made = draft();
  const pool = rule.within === null ? utterances : recent(utterances, rule.within).newest;
  const values = pool.flatMap(({ figure }) => (figure.best === null ? [] : [figure.best]));
  const best =
    values.length === 0
      ? null
      : rule.best === 'lowest'
        ? Math.min(...values)
        : rule.best === 'highest'
          ? Math.max(...values)
          : rule.best === 'mode'
            ? modeOf(values)
            : median(values);
  for (const utterance of utterances) {
    if (!pool.includes(utterance))
      made.passed.set(utterance, {
        clause: `${rule.id}.within`,
        words: `more than ${rule.within} h before the newest`,
      });
    else if (utterance.figure.best === best)
      made.counted.set(utterance, { clause: `${rule.id}.${rule.best}`, words: `the ${rule.best}` });
    else made.counted.set(utterance, { clause: `${rule.id}.bounds`, words: 'it bounds low and high' });
  }
  const { low, high } = spanOf(pool);
  const open = byValue(pool).size === 1 && pool.every(({ figure }) => figure.high === null);
  return chosen({ low, best, high: open ? null : high }, made);
}

/** Builds the rule; what the data gets wrong is said by field. */
export function userRule(data: unknown): CountingRule {
  const parsed = UserRule.safeParse(data);
  if (!parsed.success) throw new Error(`not a counting rule: ${z.prettifyError(parsed.error)}`);
  const rule = parsed.data;
  const policy: Policy = {
    id: rule.id,
    version: rule.version,
    title: rule.title,
    says: rule.says,
    counts: rule.counts,
    words: Object.fromEntries(Object.entries(rule.words).filter(([, figure]) => figure !== undefined)),
    ...(rule.measures ? { measures: rule.measures } : {}),
    exclude: (utterance, view) => left(rule, utterance, view),
    choose: (utterances) => choose(rule, utterances),
  };
  return ruleOf(policy);
}
