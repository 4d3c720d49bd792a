import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../intake/document.ts';
import { languages } from '../../languages/index.ts';
import { createResolver } from '../../registry/resolver.ts';
import { type Draft, draftOf } from '../draft.ts';
import { readBox } from './box.ts';
import { readMainEvent } from './main-event.ts';
import { readMarks } from './marks.ts';
import { readReferences } from './references.ts';
import { readRelated } from './related.ts';
import { saidOf } from './relations.ts';

/** A page as a user saves it from a wiki mirror. It belongs to others and is read where it lies. */
const path = join(process.env.RECOUNT_SHARED ?? '../shared', 'seed/raid-on-dioura-2023.txt');
const there = existsSync(path);
if (!there) process.stderr.write(`skipped: no ${path} (set RECOUNT_SHARED to where it is)\n`);

const layouts = Object.values(languages).map(({ page }) => page.layout);
const draftOfSeed = (): Draft =>
  draftOf(readDocument(readFileSync(path, 'utf8'), { layouts }), languages.en, createResolver(), null);

describe.skipIf(!there)('the seed page', () => {
  const draft = there ? draftOfSeed() : (null as unknown as Draft);

  it('has nine references, by outlet and dates', () => {
    expect(
      readReferences(draft).map(({ number, outlet, language, publishedAt, accessedAt }) =>
        [number, outlet, language, publishedAt, accessedAt].join(' '),
      ),
    ).toEqual([
      '1 Ecofin Agency   2024-04-29',
      '2 RFI fr 2023-09-11 2024-04-29',
      '3 RFI fr 2023-09-29 2024-04-30',
      '4 Jeune Afrique  2023-09-29 2024-04-29',
      '5 Le Monde.fr fr  2024-04-30',
      '6 RFI fr 2023-10-02 2024-04-30',
      '7 Voice of America fr 2023-09-30 2024-04-30',
      '8 Journal du Montreal  2023-09-30 2024-04-29',
      '9 lignesdedefense.blogs.ouest-france.fr fr  2024-04-30',
    ]);
  });

  it('has each of them marked where it is used', () => {
    expect(readMarks(draft).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 3, 3, 7, 8, 9, 9]);
  });

  it('has a box of two sides, its place lost and found in the text', () => {
    const box = readBox(draft);
    expect(box?.casualties.map(({ side, words }) => `${side}: ${words}`)).toEqual([
      '1: 89-98 killed',
      '1: 5 prisoners',
      '1: 15 vehicles destroyed',
      '1: 5 vehicles captured',
      '2: 5 killed',
      '2: 10 injured',
    ]);
    expect(readMainEvent(draft, box)).toMatchObject({
      act: 'attack',
      when: { start: '2023-09-28', end: '2023-09-28' },
      place: { name: 'Dioura', country: 'ML' },
      sides: [[{ actor: 'state-ml' }], [{ actor: 'csp-psd' }]],
      from: { when: 'box', place: 'text' },
    });
  });

  it('has twenty related entries, eleven of them events with date and place', () => {
    const { entries } = readRelated(draft);
    expect(entries).toHaveLength(20);
    const events = entries.flatMap(({ event, dates }) =>
      event === null ? [] : [`${event.place?.name} ${dates.map(({ when }) => when.start).join(' ')}`],
    );
    expect(events).toEqual([
      'Dioura 2019-03-17',
      'Tabrichat 2015-01-28 2015-02-04',
      'Tin Telout 2015-05-11',
      'Léré 2015-04-29',
      'Ténenkou 2015-01-16',
      // so spelled there
      'Fooïta 2013-09-11',
      'Anefis 2013-06-05',
      'Ber 2023-08-11',
      'Bourem 2023-09-12',
      'Léré 2023-09-17',
      'Bamba 2023-10-01',
    ]);
    expect(entries.flatMap(({ kind }) => (kind === 'event' ? [] : [kind]))).toEqual([
      'person',
      'person',
      'organisation',
      'person',
      'person',
      'organisation',
      'accord',
      'organisation',
      'person',
    ]);
  });

  it('has relations, dated where the page dates them', () => {
    const { entries, relations } = readRelated(draft);
    const said = [...entries.flatMap((entry) => entry.relations), ...relations].map(({ relation }) =>
      saidOf(relation),
    );
    expect(new Set(said)).toEqual(
      new Set([
        'local:ahmed-al-tilemsi memberOf mujao',
        'local:ahmed-al-tilemsi memberOf al-mourabitoun',
        'csp-psd formed 2021-05-06–',
        'cma memberOf csp-psd',
        'platform-ml memberOf csp-psd',
        'platform-ml memberOf csp-psd –2023-09-30',
        'platform-ml memberOf csp-psd 2021-01-01–2023-12-31',
        'local:el-hadj-ag-gamou holdsOffice "governor of Kidal Region" 2023-11-22–',
        'local:el-hadj-ag-gamou leads gatia',
        'local:el-hadj-ag-gamou memberOf force-ml',
        'hcua formed 2013-05-02–',
        'hcua renamed "High Council of Azawad" 2013-05-19–',
        'algiers-accord signed 2015-05-15–',
        'algiers-accord signed 2015-06-20–',
        'platform-ml formed 2014-06-14–',
        'macina-katiba alliedWith ansar-dine',
        'local:mohamed-ag-intalla holdsOffice "amenukal of the Ifoghas Tuaregs" 2014-12-20–',
        'local:mohamed-elmaouloud-ramadane holdsOffice csp-psd "spokesman"',
      ]),
    );
  });

  it('quotes what it names: every span reads its exact words', () => {
    const { entries, relations } = readRelated(draft);
    const spans = [
      ...entries.map(({ span }) => span),
      ...[...entries.flatMap((entry) => entry.relations), ...relations].map(({ relation }) => relation.span),
    ];
    expect(spans.length).toBeGreaterThan(30);
    for (const { start, end, exact } of spans) expect(draft.text.slice(start, end)).toBe(exact);
  });
});
