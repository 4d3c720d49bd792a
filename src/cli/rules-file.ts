import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CountingRule } from '../reconcile/rule.ts';
import { RULES } from '../reconcile/rules.ts';
import { CommandError, EXIT } from './exit.ts';

function isRule(value: unknown): value is CountingRule {
  const rule = value as Partial<CountingRule> | null;
  return typeof rule?.id === 'string' && typeof rule.count === 'function' && typeof rule.version === 'string';
}

/** Node 20 reads no TypeScript: the types are taken out, which moves nothing else in the file. */
async function load(file: string): Promise<Record<string, unknown>> {
  if (!file.endsWith('.ts')) return import(pathToFileURL(resolve(file)).href);
  const { transformSync } = await import('@swc/wasm-typescript');
  const { code } = transformSync(readFileSync(file, 'utf8'), { mode: 'strip-only', module: true });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

function fromJson(file: string, text: string, make: (data: unknown) => CountingRule): CountingRule[] {
  try {
    const data: unknown = JSON.parse(text);
    return (Array.isArray(data) ? data : [data]).map(make);
  } catch (error) {
    throw new CommandError(
      EXIT.usage,
      `${file}: ${(error as Error).message}`,
      'docs/rules/README.md shows one',
    );
  }
}

/** The rule asked for; an unknown id is wrong use and names the ids there are. */
export function ruleAsked(id: string, rules: readonly CountingRule[]): CountingRule {
  const rule = rules.find((one) => one.id === id);
  if (rule) return rule;
  throw new CommandError(
    EXIT.usage,
    `no counting rule "${id}"`,
    `there are ${rules.map((one) => one.id).join(', ')}`,
  );
}

/**
 * The rules that ship and those of `file`: JSON as `reconcile/user-rule.ts` describes it, one rule or a list,
 * or a module (.ts without imports but of types, .js) that exports `rule` or `rules`. A rule of the user's own never stands in for one that ships.
 */
export async function rulesWith(file: string | undefined): Promise<readonly CountingRule[]> {
  if (file === undefined) return RULES;
  const { userRule } = await import('../reconcile/user-rule.ts');
  let own: CountingRule[];
  if (file.endsWith('.json')) {
    own = fromJson(file, readFileSync(file, 'utf8'), userRule);
  } else {
    const module = await load(file);
    const exported = [module.rule, module.rules].flat().filter((value) => value !== undefined);
    own = exported.filter(isRule);
    if (own.length === 0 || own.length < exported.length)
      throw new CommandError(
        EXIT.usage,
        `${file} exports no counting rule`,
        'export one as "rule", or several as "rules"',
      );
  }
  const taken = own.find((rule) => RULES.some((shipped) => shipped.id === rule.id));
  if (taken)
    throw new CommandError(
      EXIT.usage,
      `${file}: the rule "${taken.id}" ships with Recount`,
      'give yours another id',
    );
  return [...RULES, ...own];
}
