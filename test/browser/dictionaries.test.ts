import { expect, test } from 'vitest';
import { RULES } from '../../src/reconcile/rules.ts';
import { en } from '../../web/src/i18n/en.ts';
import { fr } from '../../web/src/i18n/fr.ts';

/** Every leaf of a dictionary by its path. */
function leaves(of: object, path = ''): string[] {
  return Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}.${key}`) : [`${path}.${key}`],
  );
}

// rules and clauses are English as the program sends them, so that French alone translates them
const own = (path: string): boolean => !/^\.(rule\.(titles|says)|clauses)\./.test(path);

test('both dictionaries have the same words', () => {
  expect(leaves(fr).filter(own)).toEqual(leaves(en).filter(own));
});

test('every counting rule that ships has its name and its sentence in French', () => {
  for (const { id } of RULES) {
    expect(fr.rule.titles[id], id).toBeTypeOf('string');
    expect(fr.rule.says[id], id).toBeTypeOf('string');
  }
});

test('no word of the interface is empty but those that say the usual case', () => {
  const empty = (of: object, path = ''): string[] =>
    Object.entries(of).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? empty(value, `${path}.${key}`)
        : value === ''
          ? [`${path}.${key}`]
          : [],
    );
  expect(empty(en)).toEqual(['.modalities.actual', '.scopes.event']);
  expect(empty(fr)).toEqual(['.modalities.actual', '.scopes.event']);
});

test('in French no sign that asks for a space before it can begin a line', () => {
  const words = (of: object): string[] =>
    Object.values(of).flatMap((value) =>
      typeof value === 'object' && value !== null
        ? words(value)
        : [typeof value === 'function' ? value.toString() : String(value)],
    );
  // of a function only what stands within quotes is said
  const said = words(fr).flatMap((text) =>
    text.includes('=>') ? [...text.matchAll(/'([^']*)'/g)].map((found) => found[1] ?? '') : [text],
  );
  expect(said.filter((text) => / [;:!?»…]|« /.test(text))).toEqual([]);
});
