import { describe, expect, it } from 'vitest';
import { readEntry } from '../extract/page/entries.ts';
import { selfOf } from '../extract/page/related.ts';
import { readRelations, saidOf } from '../extract/page/relations.ts';
import { render } from '../extract/page/rendering.ts';
import { draftOfLines } from '../extract/page/testing/draft.ts';
import type { RelationExample } from '../extract/page/words.ts';
import { languages } from './index.ts';

/** What each rule reads in the example, as "rule: relation", and from what rendering. */
function readIn(code: keyof typeof languages, { text, entry }: RelationExample) {
  const draft = draftOfLines(
    languages[code],
    entry === undefined ? [{ words: text }] : [{ words: entry }, { words: text }],
  );
  const first = draft.sentences[0]!;
  const told = draft.sentences.at(-1)!;
  const read = entry === undefined ? null : readEntry(draft, first.from, first.to, []);
  const self = read === null ? null : selfOf(draft, read);
  const found = readRelations(draft, told.from, told.to, self, read?.kind ?? null);
  return {
    said: found.map(({ rule, relation }) => `${rule}: ${saidOf(relation)}`),
    how: `${read?.kind} ${read?.actor.name}: ${render(draft, told.from, told.to, self).text}`,
  };
}

describe.each(Object.values(languages))('relation rules in $code', ({ code, page }) => {
  describe.each(page.related.relations)('$name', ({ name, examples, counter }) => {
    it.each(examples)('reads: $text', (example) => {
      const { said, how } = readIn(code, example);
      expect(said, how).toEqual(expect.arrayContaining([`${name}: ${example.gives}`]));
    });
    it.each(counter)('leaves: $text', (example) => {
      const { said, how } = readIn(code, example);
      expect(
        said.filter((one) => one.startsWith(`${name}: `)),
        how,
      ).toEqual([]);
    });
  });
});
