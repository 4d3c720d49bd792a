import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Draft, type Entry, KINDS } from '../../src/ledger/entries.ts';
import { everyKind } from '../../src/ledger/testing/every-kind.ts';
import { ACTS } from '../../src/model/vocabulary.ts';
import { RULES } from '../../src/reconcile/rules.ts';
import { typesOf } from '../../src/record/event-types.ts';
import { wordsOf } from '../../src/views/words.ts';
import { en } from '../../web/src/i18n/en.ts';
import { fr } from '../../web/src/i18n/fr.ts';
import { localeOf } from '../../web/src/i18n/messages.ts';
import { historyWords } from '../../web/src/words/history.ts';
import { noteWords } from '../../web/src/words/notes.ts';
import { Story } from './fixture.ts';

/** Every leaf of a dictionary by its path. */
function leaves(of: object, path = ''): string[] {
  return Object.entries(of).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${path}.${key}`) : [`${path}.${key}`],
  );
}

// rules and clauses are English as the program sends them, so that French alone translates them
const own = (path: string): boolean => !/^\.(rule\.(titles|says)|clauses|acled)\./.test(path);

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

const ENGLISH = localeOf('en');
const FRENCH = localeOf('fr');

/** What folders of the program say, without their tests. */
function sourcesOf(folder: string): string {
  const files = readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !/\.(test|corpus)\.ts$/.test(file))
    .map((file) => readFileSync(join(process.cwd(), folder, file), 'utf8'))
    .join('\n');
}

test('every clause of every counting rule is said in French', () => {
  const sources = sourcesOf('src/reconcile');
  const rules = RULES.map(({ id }) => id.replace('-style', '')).join('|');
  const named = new RegExp(
    `'((?:stance|scope|modality|outcome|total|part|telling|${rules})\\.[a-zA-Z]+)'`,
    'g',
  );
  const clauses = new Set([...sources.matchAll(named)].map((found) => found[1] as string));
  expect(clauses.size).toBeGreaterThan(40);
  expect([...clauses].filter((clause) => fr.clauses[clause] === undefined)).toEqual([]);
});

test('every code of a problem is said in both languages', () => {
  const sources = `${sourcesOf('src/http')}\n${sourcesOf('src/ledger')}`;
  const codes = new Set(
    [...sources.matchAll(/new (?:Problem\(\s*\d+,|LedgerError\()\s*'(\w+)'/g)].map(
      (found) => found[1] as string,
    ),
  );
  expect(codes.size).toBeGreaterThan(30);
  expect([...codes].filter((code) => en.problems[code] === undefined)).toEqual([]);
  expect([...codes].filter((code) => fr.problems[code] === undefined)).toEqual([]);
});

test('every remark that a counting rule makes has a form in both languages', () => {
  const context = { activeWarZone: null, strikeStatus: 'likely' as const, acceptedBy: [], blamed: [] };
  const told = RULES.flatMap(({ id }) => new Story().tolls(id, { context }).flatMap(({ notes }) => notes));
  const others = [
    '[disputed: 8 (army), 12 (elders)]',
    'sources of one tier differ: 8 (army), 12 (elders)',
    'the newest differ: 9 (the report itself), 14 (army); the lowest is the best',
    'Sources differ: 9 (the report itself), 14 (army)',
    'nobody says that they were civilians: the minimum is not known',
    'confirmed overlap with market (10–12) taken from minimum and maximum',
    '65 named victims raise the minimum',
    '73 victims named or identified raise the maximum above every source',
    'a part of 12 raises the low',
    'classes come to at least 12, more than the 9–11 given for all',
    'nobody said whether this was a war zone: deaths without a number stand as 3',
    'no death in any estimate: no event for UCDP',
    'conceded by a belligerent: at least 2',
    'the events on record come to at least 30, more than the 20 of the total',
    'the total of 20 leaves an unknown number beyond the 12–14 on record',
  ];
  const notes = new Set([...told, ...others]);
  expect(notes.size).toBeGreaterThan(others.length + 5);
  for (const note of notes) {
    expect(noteWords(note, ENGLISH.t.notes), note).not.toBeNull();
    const french = noteWords(note, FRENCH.t.notes);
    expect(french, note).not.toBeNull();
    // names stay as the reports have them
    expect(french?.replaceAll(/\([^)]*\)/g, ''), note).not.toMatch(
      /\b(the|of|sources differ|nobody|counts|unknown|at least|strike)\b/,
    );
  }
});

test('every kind of entry is told in both languages from the line that the ledger prints', () => {
  const kinds = new Set<string>();
  const stamped = { kind: 'headStamped', payload: { head: { size: 12 }, server: 'stamps.example' } };
  for (const draft of [...everyKind(), stamped as unknown as Draft]) {
    const words = wordsOf({ ...draft, redacted: false } as unknown as Entry);
    const row = { kind: draft.kind, words };
    kinds.add(draft.kind);
    const [english, french] = [ENGLISH, FRENCH].map((locale) =>
      historyWords(row, locale.t.history, (id) => id),
    );
    expect(english, words).not.toBeNull();
    expect(french, words).not.toBeNull();
    if (draft.kind !== 'noteMade') expect(french).not.toBe(english);
  }
  expect([...kinds].sort()).toEqual([...KINDS].sort());
});

test('every type of event that the reader gives has its French name', () => {
  const types = (['againstCivilians', 'not'] as const).flatMap((how) =>
    ACTS.flatMap((act) => {
      const { acledEvent, acledSubEvent } = typesOf(act, how === 'againstCivilians');
      return [acledEvent, acledSubEvent].filter((type) => type !== null);
    }),
  );
  expect(types.length).toBeGreaterThan(20);
  expect([...new Set(types)].filter((type) => fr.acled[type] === undefined)).toEqual([]);
});

/** Words that only English has and that no French sentence of the interface needs. */
const ENGLISH_WORDS =
  /\b(the|and|with|without|from|this|that|which|where|nothing|nobody|claims?|reports?|events?|is|are|was|were|has|have|says?|told|killed|wounded|shown?|draw|open)\b/i;

test('no English leaks into the French words', () => {
  const words = (of: object, path = ''): [string, string][] =>
    Object.entries(of).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'object' && value !== null) return words(value, `${path}.${key}`);
      if (typeof value === 'string') return [[`${path}.${key}`, value]];
      // what a function says, with something in each place
      const say = value as (...given: unknown[]) => string;
      const given = key === 'opening' ? [2, 'x', 'y', ['a', 'b']] : ['2', '3', '4', '5', '6', '7', '8'];
      return [[`${path}.${key}`, say(...given)]];
    });
  const said = words(fr);
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter(([, text]) => ENGLISH_WORDS.test(text))).toEqual([]);
});
