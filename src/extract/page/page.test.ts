import { describe, expect, it } from 'vitest';
import { readDocument } from '../../intake/document.ts';
import { BOXED_PAGE, FRENCH_MIRROR_PAGE, LONG_BOX_PAGE, MIRROR_PAGE } from '../../intake/testing/pages.ts';
import { languages } from '../../languages/index.ts';
import type { KnownActor } from '../../model/resolver.ts';
import type { LanguageCode } from '../../model/vocabulary.ts';
import { draftOf } from '../draft.ts';
import { readBox } from './box.ts';
import { readMainEvent } from './main-event.ts';
import { readMarks, referencesAt } from './marks.ts';
import { readReferences } from './references.ts';
import { readRelated } from './related.ts';
import { saidOf } from './relations.ts';
import { draftOfLines, resolverOf } from './testing/draft.ts';

const layouts = Object.values(languages).map(({ page }) => page.layout);

const actor = (
  id: string,
  [name = '', ...other]: string[],
  kind: KnownActor['kind'],
  country: string | null = null,
): KnownActor => ({
  id,
  name,
  names: [name, ...other].map((one) => ({ name: one, language: null })),
  kind,
  members: null,
  country,
});
const ACTORS = [
  actor('halia', ['Halia'], 'state', 'HX'),
  actor('nrf', ['Northern River Front', 'NRF'], 'movement'),
  actor('army', ['Halian army'], 'force', 'HX'),
  actor('guard', ['Orvane Guard'], 'militia'),
];
const resolver = resolverOf(ACTORS);
const draftFor = (text: string, code: LanguageCode = 'en') =>
  draftOf(readDocument(text, { layouts }), languages[code], resolver, null);
const footnotes = (code: LanguageCode, ...lines: string[]) =>
  draftOfLines(
    languages[code],
    lines.map((words, i) => ({ words, kind: 'footnote', number: i + 1 })),
  );

describe('references', () => {
  it.each([
    [
      'en',
      'Agency, Hal. "Guard leaves the League, backs council". Hal Agency. Retrieved 2031-04-29.',
      ['Guard leaves the League, backs council', 'Hal Agency', null, null, '2031-04-29'],
    ],
    [
      'en',
      '"Orvane: the council is «at war» with Telm". RTO (in French). 2031-09-11. Retrieved 2032-04-29.',
      ['Orvane: the council is «at war» with Telm', 'RTO', 'fr', '2031-09-11', '2032-04-29'],
    ],
    [
      'en',
      '"Under fire". Young Orvane. September 29, 2031. Retrieved April 29, 2032.',
      ['Under fire', 'Young Orvane', null, '2031-09-29', '2032-04-29'],
    ],
    [
      'en',
      '"Pictures". Le Globe.or (in Arabic). Retrieved 3 May 2032.',
      ['Pictures', 'Le Globe.or', 'ar', null, '2032-05-03'],
    ],
    [
      'en',
      '"A win in May 2030". U.S. Herald. 4 May 2031.',
      ['A win in May 2030', 'U.S. Herald', null, '2031-05-04', null],
    ],
    [
      'en',
      'Weru, Adan (4 May 2031). "They said "no"". Telm News.',
      ['They said "no"', 'Telm News', null, '2031-05-04', null],
    ],
    [
      'en',
      '"Old camp". lines.blogs.telm-west.or (in French). Archived from the original on 2031-06-01. Retrieved 2032-04-30.',
      ['Old camp', 'lines.blogs.telm-west.or', 'fr', null, '2032-04-30'],
    ],
    ['en', 'A book of no title in marks.', [null, null, null, null, null]],
    [
      'fr',
      "« Camp perdu à l'aube », La Gazette d'Orvane, 5 mai 2031 (consulté le 12 juin 2031)",
      ["Camp perdu à l'aube", "La Gazette d'Orvane", null, '2031-05-05', '2031-06-12'],
    ],
    ['fr', '(en) « Camp lost », sur telm.or, 4 mai 2031', ['Camp lost', 'telm.or', 'en', '2031-05-04', null]],
  ] as const)('in %s: %s', (code, line, expected) => {
    const [reference] = readReferences(footnotes(code, line));
    const { title, outlet, language, publishedAt, accessedAt } = reference!;
    expect([title, outlet, language, publishedAt, accessedAt]).toEqual(expected);
  });

  it('keeps the address', () => {
    const [reference] = readReferences(
      footnotes('en', '"Old camp". Telm News. https://telm.example/old?x=1.'),
    );
    expect(reference).toMatchObject({ outlet: 'Telm News', url: 'https://telm.example/old?x=1' });
  });

  it('comes in the order of numbers', () => {
    const numbers = readReferences(draftFor(MIRROR_PAGE)).map((reference) => reference.number);
    expect(numbers).toEqual([1, 2]);
  });
});

describe('reference marks', () => {
  const draft = draftFor(MIRROR_PAGE);
  const marks = readMarks(draft);

  it('are found where a footnote has their number', () => {
    expect(marks.map(({ number }) => number)).toEqual([1, 1, 2]);
    expect(readMarks(draftFor('Nine died. [3] Two fled. [4]'))).toEqual([]);
  });

  it('cover what comes before them, back to the marks before', () => {
    const { block, from } = marks[1]!;
    const first = draft.sentences.find((sentence) => sentence.block === block)!;
    expect(referencesAt(marks, block, first.from)).toEqual([1, 2]);
    expect(referencesAt(marks, block, from)).toEqual([1, 2]);
    expect(referencesAt(marks, block, marks[2]!.to)).toEqual([]);
  });
});

describe('the box', () => {
  const box = readBox(draftFor(MIRROR_PAGE))!;

  it('gives date, sides and result of a flattened one', () => {
    expect(box.dates.map(({ when }) => when.start)).toEqual(['2031-05-04']);
    expect(box.belligerents.map((side) => side.map(({ words }) => words))).toEqual([
      ['Halia', 'Orva'],
      ['NRF'],
    ]);
    expect([box.place, box.result.map(({ words }) => words), box.partOf?.words]).toEqual([
      null,
      ['NRF victory'],
      'Halian War',
    ]);
  });

  const sides = (...rows: string[]) => {
    const page = MIRROR_PAGE.replace(/12 killed\n(?:.+\n)+/, `${rows.join('\n')}\n`);
    return readBox(draftFor(page))!.casualties.map(({ side }) => side);
  };

  it.each([
    [
      'dead again open the next side',
      ['12 killed', '3 wounded', '2 trucks destroyed', '4 killed', '1 wounded'],
      [1, 1, 1, 2, 2],
    ],
    [
      'captured men and captured trucks are of one side',
      ['9 killed', '5 prisoners', '2 trucks captured', '4 killed'],
      [1, 1, 1, 2],
    ],
    [
      'dead of two kinds, one below the other, too',
      ['9 soldiers killed', '2 policemen killed', '3 wounded', '4 killed'],
      [1, 1, 1, 2],
    ],
    ['an unknown cell is a whole side', ['Unknown', '4 killed', '2 wounded'], [1, 2, 2]],
    ['civilians are of no side', ['9 killed', '4 killed', '3 civilians killed'], [1, 2, null]],
    ['nothing that comes again leaves it untold', ['9 killed', '4 wounded'], [null, null]],
    [
      'headers leave it untold',
      ['Per the army:', '9 killed', 'Per the NRF:', '40 killed'],
      [null, null, null, null],
    ],
  ])('%s', (_, rows, expected) => {
    expect(sides(...rows)).toEqual(expected);
  });

  it('takes sides from keys', () => {
    const { casualties, place } = readBox(draftFor(BOXED_PAGE))!;
    expect(casualties.map(({ side }) => side)).toEqual([1, 1, 1, 1, 2, 3, 1]);
    expect(place?.words).toBe('Nahr, Halia');
  });

  it('reads a French one', () => {
    const french = readBox(draftFor(FRENCH_MIRROR_PAGE, 'fr'))!;
    expect(french.dates.map(({ when }) => when.start)).toEqual(['2031-05-04']);
    expect(french.casualties.map(({ side }) => side)).toEqual([1, 1, 2]);
  });

  it('tells no sides where the layout tells none, but whose losses a flag marks', () => {
    const long = readBox(draftFor(LONG_BOX_PAGE))!;
    expect([long.belligerents, long.undivided.map(({ words }) => words)]).toEqual([
      [],
      ['NRF', 'Valley Guards [2]', 'Orvane Company', 'Halia'],
    ]);
    const owners = long.casualties.map(({ words, owner, side }) => [words, owner?.words ?? null, side]);
    expect(owners).toEqual([
      ['Per NRF:', null, null],
      ['9 NRF killed', null, null],
      ['Per Orvane sources:', null, null],
      ['20–60+ killed', 'Orvane Company', null],
      ['Dozens killed and injured', 'Halia', null],
      ['Per Valley Guards:', null, null],
      ['50 killed', 'Orvane Company', null],
      ['2 captured', 'Orvane Company', null],
    ]);
    expect(long.casualties.filter(({ flagAbove }) => flagAbove).map(({ words }) => words)).toEqual([
      '2 captured',
    ]);
    expect(long.coordinates).toEqual({ lat: 19.94333, lon: 2.70194 });
  });

  it.each([
    ['19.5; -2.75', { lat: 19.5, lon: -2.75 }],
    ['36.5°N, 38.25°W', { lat: 36.5, lon: -38.25 }],
    ['36.5°S 38.25°E', { lat: -36.5, lon: 38.25 }],
    ['12; 3 May', null],
  ])('reads coordinates %s', (words, expected) => {
    const page = BOXED_PAGE.replace('place: Nahr, Halia', `place: Nahr, Halia\ncoordinates: ${words}`);
    expect(readBox(draftFor(page))?.coordinates).toEqual(expected);
  });

  it('is null on a page without one', () => {
    expect(readBox(draftFor('Nine died.\n\nTwo fled.'))).toBeNull();
  });
});

describe('the main event', () => {
  it('takes its place from the text where the box lost it', () => {
    const draft = draftFor(MIRROR_PAGE);
    expect(readMainEvent(draft, readBox(draft))).toMatchObject({
      title: 'Raid on Telm (2031)',
      act: 'attack',
      when: { start: '2031-05-04', end: '2031-05-04' },
      place: { name: 'Telm', country: 'HX', words: 'Telm, Halia' },
      sides: [[{ actor: 'halia' }, { words: 'Orva', actor: null }], [{ actor: 'nrf' }]],
      from: { when: 'box', place: 'text' },
    });
  });

  it('takes sides from the first sentences where the box tells none, and its coordinates from the box', () => {
    const draft = draftFor(LONG_BOX_PAGE);
    const main = readMainEvent(draft, readBox(draft));
    expect(main.sides.map((side) => side.map((party) => party.actor))).toEqual([['nrf'], ['army']]);
    expect(main.when).toMatchObject({ start: '2032-07-25', end: '2032-07-27' });
    expect(main.place).toMatchObject({ name: 'Silt', country: 'HX', lat: 19.94333, lon: 2.70194 });
  });

  const boxed = (from: string, to: string) => {
    const draft = draftFor(BOXED_PAGE.replace(from, to));
    return readMainEvent(draft, readBox(draft));
  };

  it.each([
    ['3 March 2030 – present', '2030-03-03', null],
    ['3–5 March 2030 (first phase) 9–11 May 2030 (second phase)', '2030-03-03', '2030-05-11'],
  ])('lasts as long as the box says: %s', (words, start, end) => {
    expect(boxed('3 – 5 March 2030', words).when).toMatchObject({ start, end, words });
  });

  it('has every party that a row names, without its flags', () => {
    const { sides } = boxed('combatant1: Halia', 'combatant1: 🇭🇽 Halia Orvane Guard (until 3 May)');
    expect(sides[0]?.map(({ words, actor: id }) => [words, id])).toEqual([
      ['Halia', 'halia'],
      ['Orvane Guard', 'guard'],
      ['Orva', null],
    ]);
    expect(boxed('combatant2: NRF', 'combatant2: 🇴🇻 Orva').sides[1]).toMatchObject([
      { words: 'Orva', actor: null },
    ]);
  });

  it.each(['Western and eastern parts of Nahr, Halia', 'Outskirts of Nahr, Halia', 'Nahr, Halia'])(
    'is at the place in "%s"',
    (words) => {
      expect(boxed('place: Nahr, Halia', `place: ${words}`).place).toMatchObject({
        name: 'Nahr',
        country: 'HX',
      });
    },
  );

  it('takes it from the box where it stands there', () => {
    const draft = draftFor(BOXED_PAGE);
    expect(readMainEvent(draft, readBox(draft))).toMatchObject({
      place: { name: 'Nahr', country: 'HX' },
      when: { start: '2030-03-03', end: '2030-03-05' },
      from: { place: 'box' },
    });
  });
});

describe('related entries', () => {
  const related = (...lines: string[]) =>
    readRelated(
      draftOfLines(
        languages.en,
        lines.map((words) => ({ words, kind: 'related' })),
        resolver,
      ),
    ).entries;
  const eventOf = (line: string) => {
    const [entry] = related(line);
    return {
      title: entry!.title,
      act: entry!.act,
      days: entry!.dates.map(({ when }) => when.start),
      place: entry!.event?.place?.words ?? null,
      sides: entry!.event?.sides.map((side) => side.map((party) => party.actor)) ?? null,
    };
  };

  it.each([
    [
      'On January 28 and February 4, 2031, NRF fighters attacked a base of the Orvane Guard in Telm, Halia.',
      {
        title: 'Attack in Telm (2031)',
        act: 'attack',
        days: ['2031-01-28', '2031-02-04'],
        place: 'Telm, Halia',
        sides: [['nrf'], ['guard']],
      },
    ],
    [
      'On May 11, 2031, a convoy of the Halian army was ambushed by the NRF in Silt Tel, Orvane Region, Halia.',
      {
        title: 'Ambush in Silt Tel (2031)',
        act: 'ambush',
        days: ['2031-05-11'],
        place: 'Silt Tel, Orvane Region, Halia',
        sides: [['nrf'], ['army']],
      },
    ],
    [
      'On April 29, 2031, clashes broke out in Telm, Halia, between the Halian army and the NRF during talks.',
      {
        title: 'Clashes in Telm (2031)',
        act: 'clash',
        days: ['2031-04-29'],
        place: 'Telm, Halia',
        sides: [['army'], ['nrf']],
      },
    ],
    [
      'The battle of Nahr took place between August 11 and 12, 2031, between the Halian army and the Orvane Guard against the NRF.',
      {
        title: 'Battle of Nahr (2031)',
        act: 'attack',
        days: ['2031-08-11'],
        place: 'Nahr',
        sides: [['army', 'guard'], ['nrf']],
      },
    ],
    [
      'On June 5, 2031, clashes broke out between the Halian army and the NRF at a camp near the village of Silt, near the Orvane border.',
      {
        title: 'Clashes in Silt (2031)',
        act: 'clash',
        days: ['2031-06-05'],
        place: 'Silt',
        sides: [['army'], ['nrf']],
      },
    ],
    [
      'The raid on Telm was an attack on a Halian army base in the town of Telm, Halia, by the NRF on March 17, 2029.',
      {
        title: 'Raid on Telm (2029)',
        act: 'attack',
        days: ['2029-03-17'],
        place: 'Telm, Halia',
        sides: [['nrf'], ['army']],
      },
    ],
  ])('event: %s', (line, expected) => {
    expect(eventOf(line)).toEqual(expected);
  });

  it.each([
    [
      "Le 3 mai 2031, des combattants du NRF attaquent un camp de l'armée à Telm, en Halia.",
      { title: 'Attaque à Telm (2031)', act: 'attack', days: ['2031-05-03'], place: 'Telm, en Halia' },
    ],
    [
      'La bataille de Nahr se déroule du 3 au 5 mars 2030 et oppose le NRF à la Orvane Guard.',
      { title: 'Bataille de Nahr (2030)', act: 'attack', days: ['2030-03-03'], place: 'Nahr' },
    ],
    [
      'Des affrontements éclatent le 15 mai et le 20 juin 2031 près de Silt.',
      {
        title: 'Affrontements à Silt (2031)',
        act: 'clash',
        days: ['2031-05-15', '2031-06-20'],
        place: 'Silt',
      },
    ],
  ])('event in French: %s', (line, expected) => {
    const draft = draftOfLines(languages.fr, [{ words: line, kind: 'related' }], resolver);
    const [entry] = readRelated(draft).entries;
    expect({
      title: entry?.title,
      act: entry?.act,
      days: entry?.dates.map(({ when }) => when.start),
      place: entry?.event?.place?.words,
    }).toEqual(expected);
  });

  it('puts a place that is only near at precision 2, and names no place that the words do not', () => {
    const [near, none] = related(
      'On June 5, 2031, the NRF attacked the Orvane Guard near Silt.',
      'On June 5, 2031, the NRF attacked the Orvane Guard.',
    );
    expect(near?.event?.place).toMatchObject({ name: 'Silt', precision: 2, lat: null, country: null });
    expect(none?.event?.place).toBeNull();
  });

  const placed = (...countries: string[]) => {
    const places = countries.map((country, i) => ({
      name: 'Silt',
      lat: i,
      lon: i,
      admin1: null,
      country,
      precision: 1,
      gazetteerId: `g${i}`,
      words: '',
    }));
    const line = 'On June 5, 2031, the Halian army attacked the NRF in Silt.';
    const draft = draftOfLines(languages.en, [{ words: line, kind: 'related' }], resolverOf(ACTORS, places));
    return readRelated(draft).entries[0]?.event?.place;
  };

  it('places it among namesakes in a country that the page names, and nowhere where none is', () => {
    expect(placed('OV', 'HX')).toMatchObject({ country: 'HX', gazetteerId: 'g1', words: 'Silt' });
    expect(placed('OV')).toMatchObject({ name: 'Silt', country: null, lat: null, gazetteerId: null });
  });

  it.each([
    ['Adan Weru, born around 2001, in Telm, Halia, was a Halian soldier and a rebel.', 'person', 'person'],
    ['Adan Weru is a Halian militia leader.', 'person', 'person'],
    ['The Silt Front (SF) is a rebel group in Halia.', 'organisation', 'movement'],
    [
      'The Silt Accords, officially referred to as the Accord for Silt, is a 2031 agreement to end the war.',
      'accord',
      'accord',
    ],
    ['Silt is a town in Halia.', 'other', 'other'],
  ])('tells what else an entry is: %s', (line, kind, actorKind) => {
    const [entry] = related(line);
    expect([entry?.kind, entry?.actor?.kind, entry?.event]).toEqual([kind, actorKind, null]);
  });

  it("gathers an entry's names with their languages", () => {
    const [entry] = related(
      'The Silt Front (SF) (French: Front du Silt), also known as the Silt Movement, is a rebel group.',
    );
    expect(entry?.actor?.names).toEqual([
      { name: 'Silt Front', language: 'en' },
      { name: 'SF', language: null },
      { name: 'Front du Silt', language: 'fr' },
      { name: 'Silt Movement', language: 'en' },
    ]);
  });

  it('knows by the names one entry gives what another speaks of', () => {
    const entries = related(
      'The Movement of Free Valleys, colloquially known as Valley, is an alliance of armed groups.',
      'The Silt Front is an alliance between the NRF and Valley. In May 2031, Valley left the Silt Front.',
    );
    expect(entries[1]?.relations.map(({ relation }) => saidOf(relation))).toEqual([
      'nrf memberOf local:silt-front',
      'local:movement-of-free-valleys memberOf local:silt-front',
      'local:movement-of-free-valleys memberOf local:silt-front –2031-05-31',
    ]);
  });

  it('gives two events of one title ids of their own', () => {
    const line = (day: number) => `On May ${day}, 2031, the NRF attacked the Orvane Guard in Telm, Halia.`;
    const ids = related(line(3), line(9)).map((entry) => entry.event?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('is read off a page, an entry that is only a name included', () => {
    const { entries } = readRelated(draftFor(MIRROR_PAGE));
    expect(entries.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'event: Battle of Nahr (2030)',
      'organisation: Northern River Front',
      'event: Battle of Silt',
    ]);
    for (const { span } of entries) expect(MIRROR_PAGE.slice(span.start, span.end)).toBe(span.exact);
  });

  it("reads relations of the article's own paragraphs", () => {
    const page = MIRROR_PAGE.replace(
      'The camp fell',
      'The Telm League, a coalition of the NRF and the loyal Orvane Guard, fled. The camp fell',
    );
    const { relations } = readRelated(draftFor(page));
    expect(relations.map(({ relation }) => saidOf(relation))).toEqual([
      'nrf memberOf local:telm-league',
      'guard memberOf local:telm-league',
    ]);
  });
});
