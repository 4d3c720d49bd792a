import type { Toll } from '../model/toll.ts';
import type { CountInput } from './input.ts';
import type { CountingRule } from './rule.ts';
import { acled } from './rules/acled.ts';
import { airwars } from './rules/airwars.ts';
import { gtd } from './rules/gtd.ts';
import { ibc } from './rules/ibc.ts';
import { latest } from './rules/latest.ts';
import { conservative, informative, representative } from './rules/models.ts';
import { ucdp } from './rules/ucdp.ts';
import { ruleOf } from './tally.ts';

/** Every counting rule that ships, in the order in which pages offer them. */
export const RULES: readonly CountingRule[] = [
  latest,
  conservative,
  gtd,
  acled,
  ucdp,
  airwars,
  ibc,
  representative,
  informative,
].map(ruleOf);

/** The rule of that id; an unknown id is the caller's mistake and names the ids there are. */
export function ruleById(id: string, rules: readonly CountingRule[] = RULES): CountingRule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined)
    throw new Error(`no counting rule "${id}"; there are ${rules.map((one) => one.id).join(', ')}`);
  return rule;
}

/** What the rule makes of the event: a toll a measure, unit, side and status, and their totals (null, null). */
export function countEvent(
  input: CountInput,
  ruleId: string,
  rules: readonly CountingRule[] = RULES,
): readonly Toll[] {
  return ruleById(ruleId, rules).count(input);
}
