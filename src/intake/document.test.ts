import { describe, expect, it } from 'vitest';
import { layouts } from '../languages/index.ts';
import type { Block, Document } from '../text/blocks.ts';
import { readDocument, readerFor } from './document.ts';
import {
  ARTICLE,
  BOXED_PAGE,
  FRENCH_MIRROR_PAGE,
  LONG_BOX_PAGE,
  MIRROR_PAGE,
  WIRE_STORY,
} from './testing/pages.ts';

const read = (text: string, more: { kind?: 'text' | 'wiki'; title?: string } = {}) =>
  readDocument(text, { layouts, ...more });
const words = ({ text }: Document, { start, end }: Block) => text.slice(start, end);
/** "kind: words", with label, side and number where there are any. */
const shown = (document: Document, only: (block: Block) => boolean = () => true) =>
  document.blocks.filter(only).map((block) => {
    const marks = [block.label, block.side, block.number].filter((mark) => mark !== undefined);
    return `${block.kind}${marks.length > 0 ? ` ${marks.join(' ')}` : ''}: ${words(document, block)}`;
  });
const rows = (block: Block) => block.kind === 'boxRow';

describe('a flattened wiki page', () => {
  const page = read(MIRROR_PAGE);

  it('is told from its layout, and its title from its first line', () => {
    expect([page.kind, page.title]).toEqual(['wiki', 'Raid on Telm (2031)']);
    expect(readerFor(MIRROR_PAGE, { layouts }).name).toBe('flattened wiki page');
  });

  it('gives its box a row a value: keys run into values, a lost value, image names, sides', () => {
    expect(shown(page, rows)).toEqual([
      'boxRow Part of: Halian War',
      'boxRow Date: May 4, 2031',
      'boxRow Result: NRF victory',
      'boxRow Belligerents 1: Halia',
      'boxRow Belligerents 1: Orva',
      'boxRow Belligerents 2: NRF',
      'boxRow Casualties and losses: 12 killed',
      'boxRow Casualties and losses: 3 wounded',
      'boxRow Casualties and losses: 2 trucks destroyed',
      'boxRow Casualties and losses: 4 killed',
      'boxRow Casualties and losses: 1 wounded',
    ]);
    expect(
      page.blocks
        .filter(rows)
        .map((block) => block.field)
        .slice(0, 4),
    ).toEqual(['partOf', 'date', 'result', 'belligerents']);
  });

  it('leaves furniture and stray tags outside its blocks and cuts the rest by kind', () => {
    expect(shown(page, (block) => !rows(block))).toEqual([
      'title: Raid on Telm (2031)',
      'paragraph: On May 4, 2031, fighters of the NRF raided an army camp in Telm, Halia.',
      'heading: Background',
      'paragraph: The town had been quiet since the Orvane Accords of 2029. [1]',
      'heading: Raid',
      'paragraph: The camp fell at dawn. The NRF left before noon. [1] [2]',
      'heading: Related Research Articles',
      'related Battle of Nahr (2030): The battle of Nahr took place between March 3 and 5, 2030, between Halia and the NRF.',
      'related: The Northern River Front (NRF) is a rebel group in Halia formed on June 2, 2027.',
      'related: Battle of Silt',
      'heading: References',
      'footnote 1: Weru, Adan. "The mill road: nobody\'s land". Orvane Gazette. Retrieved 2031-06-01.',
      'footnote 2: "Camp lost at dawn". Halia Times (in French). May 5, 2031. Retrieved June 1, 2031.',
    ]);
  });

  it('says under which heading a block stands', () => {
    expect(
      page.blocks.map((block) => block.section ?? '').filter((section, i, all) => section !== all[i - 1]),
    ).toEqual(['', 'Background', '', 'Raid', '', 'Related Research Articles', '', 'References']);
  });

  it.each([
    ['as a table of contents that comes again below', 'Contents\n\nBackground\nRaid\nReferences\n'],
    ['with blank lines between', 'Contents\n\nBackground\n\nRaid\n\nReferences\n'],
  ])('skips its contents %s', (_, contents) => {
    const longer = read(MIRROR_PAGE.replace('Contents\n', contents));
    expect(shown(longer)).toEqual(shown(page));
  });

  it('reads Windows line ends alike', () => {
    expect(shown(read(MIRROR_PAGE.replaceAll('\n', '\r\n')))).toEqual(shown(page));
  });

  it('reads a long box through contents in its middle, with flags and without sides where none are told', () => {
    const long = read(LONG_BOX_PAGE);
    expect(shown(long)).toEqual([
      'title: Battle of Silt (2032)',
      'boxRow : Battle of Silt',
      'boxRow Part of: the Halian War',
      'boxRow Date: 25–27 July 2032',
      'boxRow Location: Outskirts of Silt, Halia',
      'boxRow Location: 19°56′36″N2°42′7″E / 19.94333°N 2.70194°E / 19.94333; 2.70194',
      'boxRow Result: NRF victory',
      'boxRow Territorial changes: The NRF takes the valley and all the villages along the river south of it. [1]',
      'boxRow Belligerents: NRF',
      'boxRow Belligerents: Valley Guards [2]',
      'boxRow Belligerents: Orvane Company',
      'boxRow Belligerents: Halia',
      'boxRow Commanders and leaders: Adan Weru [2]',
      'boxRow Commanders and leaders: Silt Omar',
      'boxRow Strength: 300+ (per Orvane Company)',
      'boxRow Strength: 75+ [3]',
      'boxRow Casualties and losses: Per NRF:',
      'boxRow Casualties and losses: 9 NRF killed',
      'boxRow Casualties and losses: Per Orvane sources:',
      'boxRow Casualties and losses: 20–60+ killed',
      'boxRow Casualties and losses: Dozens killed and injured',
      'boxRow Casualties and losses: Per Valley Guards:',
      'boxRow Casualties and losses: 50 killed',
      'boxRow Casualties and losses: 2 captured',
      'boxRow : Location within Halia',
      'paragraph: The battle of Silt [4] was a battle between the NRF and the Halian army backed by the Orvane Company. It took three days.',
      'heading: Background',
      'paragraph: The valley had been quiet. [1]',
      'heading: References',
      'footnote 1: "Valley lost". Halia Times. July 29, 2032. Retrieved August 1, 2032.',
    ]);
    expect(long.blocks.flatMap(({ picture }) => picture ?? [])).toEqual([
      'Valley Flag asymmetric.svg',
      'Flag of Orva.svg',
      'Flag of Halia.svg',
      'Flag of Orva.svg',
      'Flag of Orva.svg',
      'Flag of Halia.svg',
      'Flag of Orva.svg',
    ]);
  });

  it('reads a French one', () => {
    const french = read(FRENCH_MIRROR_PAGE);
    expect(shown(french)).toEqual([
      'title: Combat de Telm',
      'boxRow Date: 4 mai 2031',
      'boxRow Lieu: Telm, Halie',
      'boxRow Issue: Victoire du FRN',
      'boxRow Belligérants 1: Halie',
      'boxRow Belligérants 2: FRN',
      'boxRow Pertes: 12 tués',
      'boxRow Pertes: 3 blessés',
      'boxRow Pertes: 4 tués',
      "paragraph: Le combat de Telm oppose le 4 mai 2031 l'armée halienne au Front de la rivière.",
      'heading: Déroulement',
      "paragraph: Le camp tombe à l'aube. [1]",
      'heading: Notes et références',
      "footnote 1: « Camp perdu à l'aube », La Gazette d'Orvane, 5 mai 2031 (consulté le 1er juin 2031)",
    ]);
  });
});

describe('a wiki page with key: value rows', () => {
  const page = read(BOXED_PAGE);

  it('gives each line of a value a row with its key and side, headers too', () => {
    expect(shown(page, rows)).toEqual([
      'boxRow conflict: Battle of Nahr',
      'boxRow image_size: 300px',
      'boxRow date: 3 – 5 March 2030',
      'boxRow place: Nahr, Halia',
      'boxRow result: NRF victory',
      'boxRow result: The army leaves the bridge',
      'boxRow combatant1 1: Halia',
      'boxRow combatant1 1: Supported by:',
      'boxRow combatant1 1: Orva',
      'boxRow combatant2 2: NRF',
      'boxRow casualties1 1: Per the army:',
      'boxRow casualties1 1: 9 killed, 2 missing',
      'boxRow casualties1 1: NRF claim:',
      'boxRow casualties1 1: 40 killed',
      'boxRow casualties2 2: Unknown',
      'boxRow casualties3 3: 3 civilians killed',
      'boxRow casualties1 1: 9 killed',
    ]);
  });

  it('cuts what follows, pictures left out, a table of box keys taken as rows', () => {
    expect(shown(page, (block) => !rows(block))).toEqual([
      'title: Battle of Nahr (2030)',
      'paragraph: The **Battle of Nahr** was fought for the bridge over the river in the spring of 2030.',
      'heading: Battle',
      'paragraph: The army lost the bridge on the second day.',
      'listItem: Nahr',
      'listItem: 5',
    ]);
  });
});

describe('plain text', () => {
  it.each([
    ['a wire story', WIRE_STORY],
    ['an article', ARTICLE],
    [
      'a report with contents and references',
      'Report\n\nContents\n\nOne\n\nIt rained.\n\nReferences\n\n1. A book.\n',
    ],
    ['an article with an infobox in its words', 'The infobox\n\nAn infobox is a table. Date: it has one.\n'],
    ['a list of dates', 'Dates\n\nDate: 3 May\nPlace: Telm\n\nThe Telm market opens.\n'],
  ])('is told of %s', (_, text) => {
    expect(read(text).kind).toBe('text');
  });

  it("joins lines broken at a fixed width, a dash at a line's beginning being no list", () => {
    const document = read(WIRE_STORY);
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(words(document, document.blocks[0]!)).toMatch(/^ORVANE.*SAME CLASH\.$/s);
  });

  it('cuts title, headings, list items and paragraphs', () => {
    expect(shown(read(ARTICLE))).toEqual([
      'title: Nine killed near the mill, army says',
      'paragraph: ORVANE, 3 May — The First Brigade said nine rebels died near the old mill.',
      'paragraph: What is known:',
      'listItem: nine rebels dead',
      'listItem: two soldiers wounded',
      'heading: A quiet region',
      'paragraph: The mayor gave no toll. "We do not know," he said.',
    ]);
  });

  it('takes a line that is a day for a heading, and no other line that opens with a digit', () => {
    const lines = ['3 May', '14–15 juin 2031', '4', '3 May 2031 saw rain all day'];
    const [, ...others] = read(
      `Rain\n\nIt rained.\n\n${lines.join('\n\nIt rained again.\n\n')}\n\nIt stopped.`,
    ).blocks;
    const headings = others.flatMap(({ kind, start, end }, at) =>
      kind === 'heading' ? [`${at} ${end - start}`] : [],
    );
    expect(headings).toEqual(['1 5', '3 15']);
  });

  it('takes a known title for its block though it ends like a sentence, and keeps one that the text lacks', () => {
    expect(shown(read('It rained.\n\nNine died.', { title: 'It  rained.' }))).toEqual([
      'title: It rained.',
      'paragraph: Nine died.',
    ]);
    const other = read('Nine died.\nTwo fled.', { title: 'Rain' });
    expect([other.title, ...shown(other)]).toEqual(['Rain', 'paragraph: Nine died.', 'paragraph: Two fled.']);
  });

  it.each([
    ['a dateline', 'ORVANE, 3 May — Nine died\n\nTwo fled.', 0],
    ['a sentence', 'Nine died near the mill.\n\nTwo fled.', 0],
    ['one line alone', 'Nine dead near the mill', 0],
    ['a headline', 'Nine dead near the mill\n\nTwo fled.', 1],
    ['a marked headline', '# Nine died.\nTwo fled.', 1],
  ])('tells whether %s is a title', (_, text, titles) => {
    expect(read(text).blocks.filter(({ kind }) => kind === 'title')).toHaveLength(titles);
  });

  it('leaves tags at either end of a line outside', () => {
    expect(shown(read('<div><p>Nine died.</p>\n</div>\n<p>2 < 3 and 4 > 3</p>'))).toEqual([
      'paragraph: Nine died.',
      'paragraph: 2 < 3 and 4 > 3',
    ]);
  });
});

describe('any text', () => {
  it.each(['', '\n\n', ' \uFEFF\t', '<p></p>'])('of no words (%j) gives no blocks', (text) => {
    for (const kind of ['text', 'wiki'] as const) expect(read(text, { kind }).blocks).toEqual([]);
  });

  it('said to be a wiki page is read as one, and said to be text is not', () => {
    expect(read('Telm\n\nTelm is a town.', { kind: 'wiki' })).toMatchObject({ kind: 'wiki', title: 'Telm' });
    expect(read(MIRROR_PAGE, { kind: 'text' }).kind).toBe('text');
  });

  it.each([
    ['words', 'nine died '],
    ['open brackets', '<'],
    ['tags', '<b>'],
    ['stars', '*'],
    ['bars', '|'],
    ['digits', '1. '],
  ])('of one line of five million units of %s is read', (_, unit) => {
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
    const { blocks } = read(text);
    expect(blocks.length).toBeLessThanOrEqual(1);
    expect(read(`${MIRROR_PAGE}\n${text}`).kind).toBe('wiki');
  });
});
