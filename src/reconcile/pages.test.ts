import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from './rules.ts';
import { UserRule, userRule } from './user-rule.ts';

const root = join(import.meta.dirname, '..', '..');
const page = (name: string): string => readFileSync(join(root, 'docs', 'rules', `${name}.md`), 'utf8');

/** Every clause that the source names outright. */
function clauses(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return clauses(path);
    if (!entry.name.endsWith('.ts') || /\.(test|corpus)\.ts$/.test(entry.name)) return [];
    const source = readFileSync(path, 'utf8');
    const literal = [...source.matchAll(/'((?:[a-z][A-Za-z]*\.)[A-Za-z]+)'/g)].map((match) => match[1]!);
    return literal.filter((clause) => !clause.endsWith('.ts'));
  });
}

describe('docs/rules', () => {
  it('has a page for every rule, with its version and what it counts', () => {
    for (const rule of RULES) {
      expect(page(rule.id)).toContain(`# ${rule.id}\n\nVersion ${rule.version}. Counts ${rule.counts}`);
      expect(page('README')).toContain(`[${rule.id}](${rule.id}.md) | ${rule.counts} |`);
    }
  });

  it('explains every clause that a derivation can name', () => {
    const known = [...new Set(clauses(join(root, 'src', 'reconcile')))];
    expect(known.length).toBeGreaterThan(40);
    const text = [...RULES.map((rule) => page(rule.id)), page('README')].join('\n');
    expect(known.filter((clause) => !text.includes(`\`${clause}\``))).toEqual([]);
  });

  it('shows a rule of one’s own that loads', () => {
    const example = /```json\n([\s\S]*?)```/.exec(page('README'))?.[1] ?? '';
    expect(UserRule.parse(JSON.parse(example)).counts).toBe('originals');
    expect(userRule(JSON.parse(example)).id).toBe('median-of-outsiders');
  });
});
