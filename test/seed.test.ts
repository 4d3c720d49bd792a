import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import type { Record } from '../src/model/record.ts';
import { readReport } from '../src/record/read.ts';
import { createResolver } from '../src/registry/resolver.ts';

/** The page of the main job, read where it lies: what its record must hold, line by line. */
const path = join(process.env.RECOUNT_SHARED ?? '../shared', 'seed/raid-on-dioura-2023.txt');
const there = existsSync(path);
if (!there) process.stderr.write(`skipped: no ${path} (set RECOUNT_SHARED to where it is)\n`);

const who = (claim: Claim): string =>
  claim.claimants.map((voice) => voice.name ?? voice.words).join(' + ') || '—';
const figure = ({ quantity }: Claim): string =>
  quantity?.low == null && quantity?.high == null
    ? (quantity?.words ?? '')
    : quantity.low === quantity.high
      ? `${quantity.low}`
      : `${quantity.low}–${quantity.high}`;
const tolls = ({ claims }: Record): string[] =>
  claims
    .filter((claim) => claim.kind === 'toll')
    .map((claim) =>
      [
        who(claim),
        claim.measure,
        figure(claim),
        claim.unit,
        claim.victim?.actor ?? '',
        claim.stance === 'asserts' ? '' : claim.stance,
      ].join(' | '),
    );
const acts = ({ claims }: Record): string[] =>
  claims
    .filter((claim) => claim.kind === 'act')
    .map((claim) => [who(claim), claim.act, claim.agent?.actor ?? '', claim.stance].join(' | '));

describe.skipIf(!there)('the record of the seed page', () => {
  const record = there
    ? readReport({ text: readFileSync(path, 'utf8') }, createResolver())
    : (null as unknown as Record);

  it('has the tolls of the box and of each claimant, and no other', () => {
    expect(tolls(record)).toEqual([
      '— | killed | 89–98 | person | state-ml | ',
      '— | captured | 5 | person | state-ml | ',
      '— | destroyed | 15 | vehicle | state-ml | ',
      '— | seized | 5 | vehicle | state-ml | ',
      '— | killed | 5 | person | csp-psd | ',
      '— | injured | 10 | person | csp-psd | ',
      'CSP-PSD + CMA | seized | lots of | ammunition | state-ml | ',
      'Malian Armed Forces | destroyed | 1 | vehicle |  | ',
      'CSP-PSD | destroyed | 1 | vehicle |  | denies',
      'Mohamed Elmaouloud Ramadane | killed | 98 | person | state-ml | ',
      'Mohamed Elmaouloud Ramadane | injured | dozens | person | state-ml | ',
      'Mohamed Elmaouloud Ramadane | captured | 5 | person | state-ml | ',
      'Mohamed Elmaouloud Ramadane | released | 5 | person | state-ml | ',
      'Moulay Ag Sidi Mola | killed | 81 | person | state-ml | ',
      'Moulay Ag Sidi Mola | captured | 5 | person | state-ml | ',
      'Moulay Ag Sidi Mola | seized | 5 | vehicle | state-ml | ',
      'Moulay Ag Sidi Mola | destroyed | 15 | vehicle | state-ml | ',
      'Moulay Ag Sidi Mola | killed | 5 | person | csp-psd | ',
      'Moulay Ag Sidi Mola | injured | 10 | person | csp-psd | ',
    ]);
  });

  it('has the camp taken, claimed by two and confirmed by two newsrooms', () => {
    expect(acts(record)).toContain('CSP-PSD + CMA | takeControl | csp-psd | asserts');
    expect(acts(record)).toContain('Le Monde + RFI | takeControl | csp-psd | confirms');
  });

  it('has the withdrawal, the reinforcements, the column claimed and denied, and war declared', () => {
    expect(acts(record)).toEqual(
      expect.arrayContaining([
        'CSP-PSD + CMA | withdraw | csp-psd | asserts',
        'Malian Armed Forces | reinforce | force-ml | asserts',
        'Malian Armed Forces | destroy | force-ml | asserts',
        'CSP-PSD | destroy | force-ml | denies',
        '— | declareWar | csp-psd | asserts',
      ]),
    );
  });

  it('puts the attack on Ber in the background, as an event of its own', () => {
    const attack = record.claims.find((claim) => claim.act === 'attack' && claim.agent?.actor === 'wagner');
    const event = record.events.find(({ id }) => id === attack?.event);
    expect([event?.main, event?.place?.name, event?.when?.start]).toEqual([false, 'Ber', '2023-08-11']);
  });

  it('hears the silence of the army', () => {
    expect(record.claims.filter((claim) => claim.kind === 'silence').map(who)).toContain('Malian Army');
  });

  it('ties each of the nine references to the claims that stand on it', () => {
    expect(record.references.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { number, claims } of record.references)
      expect(claims.length, `reference ${number}`).toBeGreaterThan(0);
  });

  it('has the main event and eleven related ones, each with its date and place', () => {
    const [main, ...others] = record.events;
    expect([main?.title, main?.when?.start, main?.place?.name]).toEqual([
      'Raid on Dioura (2023)',
      '2023-09-28',
      'Dioura',
    ]);
    const dated = others
      .filter(({ when, place }) => when?.start != null && place !== null)
      .map(({ when, place }) => `${place?.name} ${when?.start} ${when?.end}`);
    expect(dated).toEqual(
      expect.arrayContaining([
        'Dioura 2019-03-17 2019-03-17',
        'Tabrichat 2015-01-28 2015-02-04',
        'Tin Telout 2015-05-11 2015-05-11',
        'Léré 2015-04-29 2015-04-29',
        'Ténenkou 2015-01-16 2015-01-16',
        'Fooïta 2013-09-11 2013-09-11',
        'Anefis 2013-06-05 2013-06-05',
        'Ber 2023-08-11 2023-08-12',
        'Bourem 2023-09-12 2023-09-12',
        'Léré 2023-09-17 2023-09-17',
        'Bamba 2023-10-01 2023-10-01',
      ]),
    );
  });

  it('has the dated relations', () => {
    const said = record.relations.map((r) =>
      [r.subject, r.kind, r.object ?? '', r.from?.start ?? '', r.to?.start?.slice(0, 7) ?? ''].join(' '),
    );
    expect(said).toEqual(
      expect.arrayContaining([
        'csp-psd formed  2021-05-06 ',
        'platform-ml memberOf csp-psd  2023-09',
        'cma memberOf csp-psd  ',
        'hcua formed  2013-05-02 ',
        'hcua renamed  2013-05-19 ',
        'platform-ml formed  2014-06-14 ',
        'algiers-accord signed  2015-05-15 ',
        'algiers-accord signed  2015-06-20 ',
        'local:el-hadj-ag-gamou holdsOffice  2023-11-22 ',
        'local:mohamed-ag-intalla holdsOffice  2014-12-20 ',
      ]),
    );
  });

  it('finds these contradictions and no other', () => {
    expect(record.conflicts.map(({ kind, figures }) => [kind, ...(figures ?? [])].join(' ')).sort()).toEqual([
      'date',
      'denial',
      'ownParty 98 81',
      'unsupportedFigure 89',
    ]);
  });

  it('quotes its text with every span', () => {
    for (const { span } of [...record.claims, ...record.rejected, ...record.relations])
      expect(record.text.slice(span.start, span.end)).toBe(span.exact);
  });
});
