import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import {
  accepted,
  captured,
  eventOf,
  extracted,
  note,
  redacted,
  tollClaim,
} from '../../ledger/testing/drafts.ts';
import type { Voice } from '../../model/claimant.ts';
import { keep } from '../fold/keep.ts';
import { hasher } from '../hash.ts';
import { openViews } from '../open-views.ts';
import type { EventView } from '../shapes.ts';
import { memoryViews } from '../store/memory.ts';
import { sqlViews } from '../store/sql.ts';
import { stemNumbers } from '../terms.ts';
import type { Views } from '../views.ts';
import { chance, World } from './world.ts';

/** An engine as the contract sees it. */
export interface Subject {
  open(clock: () => Date): Promise<Ledger>;
  clean(): Promise<void>;
}

const ONE = 'Four soldiers were killed at Tavrin on Thursday, the army said.';
const TWO = 'At Tavrin five soldiers were killed on Thursday, a nurse said. Two were wounded.';

const voice = (name: string, kind: Voice['kind']): Voice => ({
  words: name,
  name,
  role: null,
  kind,
  affiliation: null,
  actor: null,
});
const claimOne = tollClaim('c1', 'main', ONE, 'Four soldiers were killed', 4, {
  claimants: [voice('the army', 'party')],
});
const claimTwo = tollClaim('c2', 'main', TWO, 'five soldiers were killed', 5, {
  claimants: [voice('a nurse', 'medical')],
});
const wounded = tollClaim('c3', 'main', TWO, 'Two were wounded', 2, { measure: 'injured' });

/** What views must do on every engine. */
export function viewsContract(name: string, make: () => Promise<Subject>): void {
  let subject: Subject;
  let ledger: Ledger;
  let views: Views;

  beforeEach(async () => {
    subject = await make();
    ledger = await subject.open(() => new Date('2031-05-03T08:00:00Z'));
    await ledger.append([
      captured('r1', ONE, { publishedAt: '2031-05-03' }),
      extracted('r1', [claimOne], [eventOf('main')]),
      captured('r2', TWO, { publishedAt: '2031-05-03', outlet: 'The Ferryman', fiction: false }),
      extracted('r2', [claimTwo, wounded], [eventOf('main')]),
    ]);
    views = await openViews(ledger);
  });
  afterEach(async () => {
    await ledger.close();
    await subject.clean();
  });

  const only = async (rule = 'latest'): Promise<EventView> => {
    const { events } = await views.events(rule);
    expect(events).toHaveLength(1);
    return (await views.event(events[0]?.id as string, rule)) as EventView;
  };
  const everything = async (of: Views): Promise<string> => {
    const { events } = await of.events('latest');
    return JSON.stringify([
      events,
      await of.events('conservative'),
      await Promise.all(events.map(({ id }) => of.event(id, 'latest'))),
      await Promise.all(['r1', 'r2'].map((id) => of.report(id))),
      await of.history(undefined, undefined, 100),
      await of.actors(undefined, 100),
    ]);
  };
  const write = async (...drafts: Draft[]): Promise<void> => {
    await ledger.append(drafts);
    await views.refresh();
  };

  describe(`views on ${name}`, () => {
    it('join two reports of one attack and keep every claim', async () => {
      const view = await only();
      expect(view.reports.map((report) => report.id)).toEqual(['r1', 'r2']);
      expect(view.claims.map((claim) => [claim.id, claim.report, claim.sentence.text])).toEqual([
        ['c1', 'r1', ONE],
        ['c2', 'r2', 'At Tavrin five soldiers were killed on Thursday, a nurse said.'],
        ['c3', 'r2', 'Two were wounded.'],
      ]);
      expect(new Set(view.claims.map((claim) => claim.event))).toEqual(new Set([view.id]));
    });

    it('say where reports disagree, until a person rejects one side', async () => {
      expect((await only()).conflicts).toMatchObject([{ kind: 'figures', figures: [4, 5] }]);
      expect((await views.events('latest')).events[0]?.conflicts).toBe(1);
      await write({
        kind: 'claimRejected',
        by: 'Bo',
        reason: 'no',
        report: 'r2',
        payload: { claim: 'c2', seen: {} },
      });
      expect((await only()).conflicts).toEqual([]);
    });

    it('mark an event as fiction as soon as one report is', async () => {
      expect((await only()).fiction).toBe(true);
      expect((await views.report('r2'))?.fiction).toBe(false);
    });

    it('come back to the same bytes when they are dropped and rebuilt', async () => {
      await write(accepted(claimOne, 'r1'), note('x', 'a note'));
      await write({
        kind: 'claimRejected',
        by: 'Bo',
        reason: 'no',
        report: 'r2',
        payload: { claim: 'c3', seen: {} },
      });
      await write(redacted('r1'));
      const kept = await everything(views);
      expect(await everything(await openViews(ledger))).toBe(kept);
      await views.rebuild();
      expect(await everything(views)).toBe(kept);
      expect(await views.check()).toBeNull();
    });

    it('take a title, a place, an original, a supersession from people', async () => {
      const { id, event } = await only();
      const place = { ...event.place!, name: 'Tavrin Ford' };
      await write(
        {
          kind: 'eventTitled',
          by: 'Bo',
          reason: null,
          report: null,
          payload: { event: id, title: 'Tavrin, first of May' },
        },
        { kind: 'eventPlaced', by: 'Bo', reason: null, report: null, payload: { event: id, place } },
        {
          kind: 'originalSet',
          by: 'Bo',
          reason: null,
          report: null,
          payload: { claims: ['c1', 'c2'], original: 'c1' },
        },
        {
          kind: 'supersessionSet',
          by: 'Bo',
          reason: null,
          report: null,
          payload: { claim: 'c2', supersedes: 'c1' },
        },
      );
      const view = await only();
      expect(view.event.title).toBe('Tavrin, first of May');
      expect(view.event.place?.name).toBe('Tavrin Ford');
      expect(view.claims.map((claim) => claim.original)).toEqual(['c1', 'c1', 'c3']);
      expect(view.claims[1]?.supersedes).toBe('c1');
      expect(view.history.map((row) => row.kind)).toEqual(
        expect.arrayContaining([
          'reportCaptured',
          'recordExtracted',
          'eventTitled',
          'eventPlaced',
          'supersessionSet',
        ]),
      );
    });

    it('split an event and merge it again at a word', async () => {
      const { id } = await only();
      const other = (await views.mentionOf('r2', 'main')) as string;
      const split: Draft = {
        kind: 'eventSplit',
        by: 'Bo',
        reason: 'two days',
        report: null,
        payload: { event: id, mentions: [other] },
      };
      await write(split);
      expect((await views.events('latest')).events).toHaveLength(2);
      await write({
        kind: 'eventsMerged',
        by: 'Bo',
        reason: 'one after all',
        report: null,
        payload: { into: id, events: [other] },
      });
      expect((await only()).reports).toHaveLength(2);
      await write(split);
      expect((await views.events('latest')).events).toHaveLength(2);
    });

    it('take from a claim what a person says it lacks, and give it back with the decision', async () => {
      const answering = { ...claimTwo, answers: 'c1', partOf: 'c3' };
      await write(extracted('r2', [answering, wounded], [eventOf('main')], '2'));
      const stands = async () => (await only()).claims.find(({ id }) => id === 'c2');
      expect(await stands()).toMatchObject({ answers: 'c1', partOf: 'c3' });
      const { id: _id, ...seen } = answering;
      const corrected: Draft = {
        kind: 'claimCorrected',
        by: 'Bo',
        reason: 'a figure of its own',
        report: 'r2',
        payload: { claim: 'c2', seen, before: { partOf: 'c3' }, after: { partOf: null } },
      };
      await write(corrected);
      expect(await stands()).toMatchObject({ answers: 'c1', decision: { after: { partOf: null } } });
      expect(await stands()).not.toHaveProperty('partOf');
      await write(extracted('r2', [answering, wounded], [eventOf('main')], '3'));
      expect(await stands()).not.toHaveProperty('partOf');
      await write({
        kind: 'decisionWithdrawn',
        by: 'Bo',
        reason: 'it was a part',
        report: 'r2',
        payload: { claim: 'c2' },
      });
      expect(await stands()).toMatchObject({ answers: 'c1', partOf: 'c3' });
    });

    it('forget a redacted report and say that there was one', async () => {
      await write(accepted(claimTwo, 'r2', 'Ada', 'a nurse of that name is known'));
      await write(redacted('r2'));
      const view = await only();
      expect(view.reports.map((report) => report.id)).toEqual(['r1']);
      expect(await views.report('r2')).toBeNull();
      expect(await views.isRedacted('r2')).toBe(true);
      expect(await everything(views)).not.toMatch(/nurse|five soldiers/);
    });

    it('let a decision stand when the extractor no longer finds its claim', async () => {
      await write({
        kind: 'claimCorrected',
        by: 'Bo',
        reason: 'counted again',
        report: 'r2',
        payload: {
          claim: 'c2',
          seen: {},
          before: {},
          after: { quantity: { low: 6, high: 6, exactness: 'exact', words: 'six' } },
        },
      });
      await write(extracted('r2', [wounded], [eventOf('main')], '2'));
      const kept = (await only()).claims.find((claim) => claim.id === 'c2');
      expect(kept).toMatchObject({ quantity: { low: 6 }, decision: { verdict: 'corrected', by: 'Bo' } });
      await write(extracted('r2', [claimTwo, wounded], [eventOf('main')], '3'));
      expect((await only()).claims.filter((claim) => claim.id === 'c2')).toHaveLength(1);
    });

    it('are held against the entries: an altered row, one that is gone and one that came from nowhere are named', async () => {
      const { door } = ledger;
      if (door === null) return;
      expect(await views.check()).toBeNull();
      const alterations: [string, string][] = [
        [
          'mentions',
          'update views.mentions set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1) where report = $1',
        ],
        [
          'words',
          'update views.words set packed = set_byte(packed, 2, get_byte(packed, 2) # 4) where report = $1',
        ],
        ['claims', 'update views.claims set decision = 2 where report = $1'],
        ['reports', 'delete from views.reports where id = $1'],
        ['about', "insert into views.about values ('00' || $1, 1)"],
      ];
      for (const [table, statement] of alterations) {
        await door.query(statement, ['r2']);
        expect(await views.check()).toMatchObject({ table });
        await views.rebuild();
        expect(await views.check()).toBeNull();
      }
    });

    it('count reports that have a word no further than asked, and hand over the last of them', async () => {
      const store = ledger.door === null ? memoryViews() : await sqlViews(ledger.door, 'views_counted');
      const hash = hasher(ledger.secretOf('views'));
      await (await keep(ledger, store, hash)).catchUp();
      const words = (...all: string[]) => all.map((word) => stemNumbers(hash)(word).word);
      const both = words('soldiers', 'tavrin');
      expect(await store.words(both, 1, 1)).toMatchObject({ total: 1, more: true, rows: [{ report: 'r2' }] });
      expect(await store.words(both, 5, 2)).toMatchObject({
        total: 2,
        more: false,
        rows: [{ report: 'r2' }, { report: 'r1' }],
      });
      expect(await store.words(words('soldiers', 'nurse'), 5, 5)).toMatchObject({
        total: 1,
        more: false,
        rows: [{ report: 'r2' }],
      });
      expect(await store.words(words('harbour'), 5, 5)).toEqual({ total: 0, more: false, rows: [] });
    });

    it('may be followed while thousands come, and are the same once they are asked for', async () => {
      const world = new World(chance(8));
      for (let batch = 0; batch < 6; batch++) {
        await ledger.append((await Promise.all([1, 2, 3].map(() => world.report()))).flat());
        await views.follow();
        if (batch % 2 === 1) await write(...(await world.next(views)));
      }
      await views.refresh();
      expect(views.sequence()).toBe(await ledger.size());
      expect(await views.check()).toBeNull();
    });

    it('are, row by row, those of all entries at once, whoever takes them up in between', async () => {
      const below = chance(77);
      const world = new World(below);
      for (let step = 0; step < 40; step++) {
        await ledger.append(await world.next(views));
        await views.refresh();
        if (below(4) === 0) views = await openViews(ledger);
      }
      expect(await views.check()).toBeNull();
    });
  });
}
