import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from './describe.ts';
import { locate } from './locate.ts';
import { verify } from './verify.ts';

/** Describes `words` where it stands in `text`. */
const anchorOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return describe(text, { start, end: start + words.length }, 'first');
};
const find = (text: string, words: string, later: string) => locate(anchorOf(text, words), later, 'later');

const STORY =
  'The mayor of Orvane spoke on Monday. He said that 12 people were killed at the mill. Nobody fled.';

suite('describe', () => {
  it('gives W3C selectors in code points, with the sentence and some more around', () => {
    const text = `🌍 ${STORY}`;
    const anchor = anchorOf(text, '12 people');
    expect(anchor.position).toEqual({ type: 'TextPositionSelector', start: 52, end: 61 });
    expect(anchor.quote.prefix.endsWith('He said that ')).toBe(true);
    expect(anchor.quote.suffix.startsWith(' were killed at the mill. ')).toBe(true);
    expect(verify(anchor, text, 'first')).toEqual([]);
  });

  it.each([
    ['an empty span', 3, 3],
    ['a span out of bounds', 90, 1000],
    ['a span through a character', 1, 4],
  ])('refuses %s', (_, start, end) => {
    expect(() => describe(`🌍 ${STORY}`, { start, end }, 'x')).toThrow(RangeError);
  });
});

suite('verify', () => {
  it('says what does not hold', () => {
    const anchor = anchorOf(STORY, '12 people');
    const problems = verify(anchor, STORY.replace('12 people', '21 people'), 'first');
    expect(problems).toEqual(['[50, 59) reads "21 people", not "12 people"']);
    expect(verify(anchor, STORY, 'other')).toEqual(['the text is not the one that was described']);
  });
});

suite('locate', () => {
  it('takes the position in the very text, and calls a text that lies about its hash corrupt', () => {
    const anchor = anchorOf(STORY, '12 people');
    expect(locate(anchor, STORY, 'first')).toMatchObject({
      found: true,
      how: 'position',
      span: { start: 50 },
    });
    const lied = locate(anchor, STORY.replace('12 people', '21 people'), 'first');
    expect(lied).toMatchObject({ found: false, why: 'corrupt' });
  });

  it.each([
    ['moved down by a paragraph', `Updated at noon.\n\n${STORY}`],
    ['in a text cut before and behind', 'He said that 12 people were killed at the mill.'],
    ['with other white space', STORY.replaceAll(' ', '\u00a0 ')],
    ['broken over lines', STORY.replace('people were', 'people \nwere')],
    ['with the next sentence changed', STORY.replace('Nobody fled', 'Forty fled')],
  ])('finds a quote %s', (_, later) => {
    const found = find(STORY, 'that 12 people', later);
    expect(found).toMatchObject({ found: true, how: 'quote' });
    if (found.found) expect(later.slice(found.span.start, found.span.end)).toBe(found.span.exact);
  });

  it('finds a quote whose apostrophe was made plain', () => {
    const found = find(
      'Il dit que l’armée a perdu 3 hommes. Puis rien.',
      'l’armée a perdu 3 hommes',
      "Il dit que l'armée a perdu 3 hommes.",
    );
    expect(found).toMatchObject({ found: true, span: { exact: "l'armée a perdu 3 hommes" } });
  });

  it.each([
    ['a changed digit', '12 people were killed', STORY.replace('12', '13'), ['12'], ['13']],
    ['a digit added', '12 people were killed', STORY.replace('12', '112'), ['12'], ['112']],
    ['no for a number', '12 people were killed', STORY.replace('12', 'no'), ['12'], ['no']],
    [
      'killed made injured',
      '12 people were killed',
      STORY.replace('killed', 'injured'),
      ['killed'],
      ['injured'],
    ],
    ['a lost "not"', 'did not kill', 'The army did kill them.', ['not'], ['them']],
  ])('fails loudly on %s and proposes the place', (_, words, later, lost, added) => {
    const text = words === 'did not kill' ? 'The army did not kill them.' : STORY;
    const found = find(text, words, later);
    expect(found).toMatchObject({ found: false, why: 'changed', proposal: { lost, added } });
  });

  it.each([
    ['a "not" beside the quote', '12 people', STORY.replace('were killed', 'were not killed')],
    ['a denial before the quote', '12 people', STORY.replace('He said that', 'He denied that')],
    ['a longer number', '12', STORY.replace('12', '12,000')],
    ['killed and injured swapped', '12 people', STORY.replace('were killed', 'were injured')],
  ])('fails on %s, though the quote may stand there', (_, words, later) => {
    expect(find(STORY, words, later)).toMatchObject({ found: false });
  });

  it('says when two places are alike, and tells them apart by what is around', () => {
    const twice = 'In Orvane, 3 died. In Telm, 3 died. It rained.';
    expect(find(STORY, 'Nobody fled', 'Nobody fled. Nobody fled.')).toMatchObject({ why: 'ambiguous' });
    const repeated = 'Yes. Three died. No. Three died. Done.';
    const second = repeated.lastIndexOf('Three');
    const anchor = describe(repeated, { start: second, end: second + 10 }, 'first');
    expect(locate(anchor, `Again: it is so.\n${repeated}`, 'later')).toMatchObject({
      found: true,
      span: { start: 17 + second },
    });
    expect(find(twice, '3 died', `New. ${twice}`)).toMatchObject({ found: true, span: { start: 16 } });
  });

  it('says when nothing is like it', () => {
    expect(find(STORY, '12 people were killed', 'It rained all day in Telm.')).toEqual({
      found: false,
      why: 'missing',
      proposal: null,
    });
  });

  it('never takes a text in which a digit of the quote was changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99999 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (n, at, by) => {
          const digits = [...String(n)];
          const i = at % digits.length;
          digits[i] = String((Number(digits[i]) + by) % 10);
          const story = (figure: string) =>
            `Officials spoke. They count ${figure} dead in Orvane. More to come.`;
          expect(find(story(String(n)), `${n} dead`, story(digits.join(''))).found).toBe(false);
        },
      ),
    );
  });

  it('holds in any text it was described in, and in a longer one finds the same words or says why not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Nine died. ', '12 ', '🌍', 'not ', '\n', 'l’armée ', '. '), {
          minLength: 2,
          maxLength: 30,
        }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const text = parts.join('');
          const points = [...text];
          const from = a % points.length;
          const to = from + 1 + (b % (points.length - from));
          const start = points.slice(0, from).join('').length;
          const end = points.slice(0, to).join('').length;
          const anchor = describe(text, { start, end }, 'first');
          expect(verify(anchor, text, 'first')).toEqual([]);
          expect(locate(anchor, text, 'first')).toMatchObject({ found: true, span: { start, end } });
          const later = `It rained.\n${text}`;
          const found = locate(anchor, later, 'later');
          if (found.found) expect(found.span.exact.trim()).toBe(text.slice(start, end).trim());
          else expect(['changed', 'ambiguous', 'missing']).toContain(found.why);
        },
      ),
    );
  });
});
