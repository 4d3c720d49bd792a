import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CountingRule } from '../reconcile/rule.ts';
import { RULES } from '../reconcile/rules.ts';

function isRule(value: unknown): value is CountingRule {
  const rule = value as Partial<CountingRule> | null;
  return typeof rule?.id === 'string' && typeof rule.count === 'function' && typeof rule.version === 'string';
}

/**
 * The rules that ship and those of `file`: JSON as `reconcile/user-rule.ts` describes it, one rule or a list,
 * or a module that exports `rule` or `rules`. A rule of the user's own never stands in for one that ships.
 */
export async function rulesWith(file: string | undefined): Promise<readonly CountingRule[]> {
  if (file === undefined) return RULES;
  const { userRule } = await import('../reconcile/user-rule.ts');
  let own: CountingRule[];
  if (file.endsWith('.json')) {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    own = (Array.isArray(data) ? data : [data]).map(userRule);
  } else {
    const module: Record<string, unknown> = await import(pathToFileURL(resolve(file)).href);
    const exported = [module.rule, module.rules].flat().filter((value) => value !== undefined);
    own = exported.filter(isRule);
    if (own.length === 0 || own.length < exported.length)
      throw new Error(`${file}: export a counting rule as "rule", or several as "rules"`);
  }
  const taken = own.find((rule) => RULES.some((shipped) => shipped.id === rule.id));
  if (taken) throw new Error(`${file}: the rule "${taken.id}" ships with Recount; give yours another id`);
  return [...RULES, ...own];
}
