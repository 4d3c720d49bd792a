import type { Actor, Relation } from '../../src/model/actor.ts';
import type { Interest } from '../../src/model/assessment.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Voice } from '../../src/model/claimant.ts';
import type { Conflict } from '../../src/model/record.ts';
import type { Toll } from '../../src/model/toll.ts';
import { countEvent, RULES } from '../../src/reconcile/rules.ts';
import type {
  ClaimView,
  Decision,
  EventRow,
  EventsView,
  EventView,
  ReportView,
  SearchView,
} from '../../src/views/shapes.ts';
import * as story from './story.ts';

/**
 * Views of the invented event in exactly the server's shapes. The claims are written by hand, the tolls are what
 * the counting rules make of them, so that another rule gives other figures here too.
 */

interface Written extends Partial<Claim> {
  readonly interest?: Interest;
}

const lengthOf = (text: string): number => [...text].length;

/** A claim at the words `exact`, in code points; its sentence is the line's sentence around it. */
function claim(id: string, reportId: string, exact: string, claimants: Voice[], more: Written): ClaimView {
  const { report, text } = story.REPORTS.find((one) => one.report.id === reportId)!;
  const unit = text.indexOf(exact);
  if (unit < 0) throw new Error(`${reportId} does not say "${exact}"`);
  const start = lengthOf(text.slice(0, unit));
  const stop = text.lastIndexOf('. ', unit);
  const from = Math.max(stop < 0 ? 0 : stop + 2, text.lastIndexOf('\n', unit) + 1);
  const end = text.slice(unit).search(/\.(\s|$)/);
  const to = end < 0 ? text.length : unit + end + 1;
  const sentence = {
    text: text.slice(from, to),
    start: lengthOf(text.slice(0, from)),
    end: lengthOf(text.slice(0, to)),
  };
  return {
    id,
    kind: 'toll',
    event: story.EVENT.id,
    span: { start, end: start + lengthOf(exact), exact },
    references: [],
    claimants,
    via: [
      {
        words: report.outlet!,
        name: report.outlet,
        role: null,
        kind: 'outlet',
        affiliation: null,
        actor: null,
      },
    ],
    stance: 'asserts',
    modality: 'actual',
    scope: 'event',
    original: id,
    unit: more.kind === undefined || more.kind === 'toll' ? 'person' : undefined,
    inferred: [],
    derivation: [{ rule: '<number> were killed', span: { start, end: start + lengthOf(exact), exact } }],
    report: reportId,
    sentence,
    decision: null,
    graphic: false,
    interest: 'unknown',
    ...more,
  } as ClaimView;
}

const exactly = (value: number, words = String(value)) =>
  ({ low: value, high: value, exactness: 'exact', words }) as const;
const { norvane, kestrian, hospital, mission, norvaneSoldiers, kestrianSoldiers, civilians } = story;

export function claims(): ClaimView[] {
  return [
    claim('c-repel', 'r-army', 'beaten back an assault', [norvane], {
      kind: 'act',
      act: 'repel',
      agent: norvaneSoldiers,
      target: kestrianSoldiers,
      when: story.day('2019-03-14'),
    }),
    claim('c-47', 'r-army', '47 Kestrian soldiers were killed', [norvane], {
      measure: 'killed',
      quantity: exactly(47),
      victim: kestrianSoldiers,
      interest: 'enemy',
    }),
    claim('c-4v', 'r-army', 'four vehicles destroyed', [norvane], {
      measure: 'destroyed',
      unit: 'vehicle',
      quantity: exactly(4, 'four'),
      victim: kestrianSoldiers,
      interest: 'enemy',
    }),
    claim('c-6', 'r-army', 'lost 6 of its own men', [norvane], {
      measure: 'killed',
      quantity: exactly(6),
      victim: norvaneSoldiers,
      interest: 'self',
    }),
    claim('c-cap', 'r-army', 'Four Kestrian soldiers were captured', [norvane], {
      measure: 'captured',
      quantity: exactly(4, 'Four'),
      victim: kestrianSoldiers,
      interest: 'enemy',
    }),
    claim('c-silence', 'r-army', 'gave no figure for civilians', [norvane], {
      kind: 'silence',
      victim: civilians,
    }),
    claim('c-take', 'r-courrier', 'pris le gué', [kestrian], {
      kind: 'act',
      act: 'takeControl',
      agent: kestrianSoldiers,
      when: story.day('2019-03-14'),
    }),
    claim('c-withdraw', 'r-courrier', 's’en être retirée', [kestrian], {
      kind: 'act',
      act: 'withdraw',
      agent: kestrianSoldiers,
      when: story.day('2019-03-14'),
    }),
    claim('c-2025', 'r-courrier', 'entre 20 et 25 soldats norvanes ont été tués', [kestrian], {
      measure: 'killed',
      quantity: { low: 20, high: 25, exactness: 'range', words: 'entre 20 et 25' },
      victim: norvaneSoldiers,
      interest: 'enemy',
    }),
    claim('c-deny', 'r-courrier', 'dément avoir perdu 47 hommes', [kestrian], {
      measure: 'killed',
      quantity: exactly(47),
      victim: kestrianSoldiers,
      interest: 'self',
      stance: 'denies',
      answers: 'c-47',
    }),
    claim('c-3inj', 'r-courrier', 'trois blessés légers', [kestrian], {
      measure: 'injured',
      quantity: exactly(3, 'trois'),
      victim: kestrianSoldiers,
      interest: 'self',
    }),
    claim('c-9', 'r-wire', 'At least 9 civilians were killed', [hospital], {
      measure: 'killed',
      quantity: { low: 9, high: null, exactness: 'atLeast', words: 'At least 9' },
      victim: civilians,
      interest: 'none',
    }),
    claim('c-3ch', 'r-wire', 'including 3 children', [hospital], {
      measure: 'killed',
      quantity: exactly(3),
      victim: story.party('children', null, { status: 'civilian', age: 'child' }),
      partOf: 'c-9',
      interest: 'none',
    }),
    claim('c-31', 'r-wire', '31 were injured', [hospital], {
      measure: 'injured',
      quantity: exactly(31),
      victim: civilians,
      interest: 'none',
    }),
    claim('c-47b', 'r-wire', '47 Kestrian soldiers died', [norvane], {
      measure: 'killed',
      quantity: exactly(47),
      victim: kestrianSoldiers,
      interest: 'enemy',
      original: 'c-47',
    }),
    claim('c-disp', 'r-wire', 'Dozens of families were displaced', [], {
      measure: 'displaced',
      quantity: { low: null, high: null, exactness: 'vague', words: 'Dozens' },
      victim: civilians,
      interest: 'none',
      modality: 'alleged',
    }),
    claim('c-11', 'r-bilan', '11 soldats tués', [norvane], {
      measure: 'killed',
      quantity: exactly(11),
      victim: norvaneSoldiers,
      interest: 'self',
      supersedes: 'c-6',
    }),
    claim('c-18', 'r-mission', '18 Kestrian soldiers', [mission], {
      measure: 'killed',
      quantity: exactly(18),
      victim: kestrianSoldiers,
      interest: 'none',
      references: [1],
    }),
    claim('c-14', 'r-mission', '14 Norvane soldiers were killed', [mission], {
      measure: 'killed',
      quantity: exactly(14),
      victim: norvaneSoldiers,
      interest: 'none',
      references: [1],
    }),
    claim('c-12', 'r-mission', '12 civilians', [mission], {
      measure: 'killed',
      quantity: exactly(12),
      victim: civilians,
      interest: 'none',
      references: [2],
    }),
  ];
}

const named = (id: string, en: string, fr: string, kind: Actor['kind']): Actor => ({
  id,
  name: en,
  names: [
    { name: en, language: 'en' },
    { name: fr, language: 'fr' },
  ],
  kind,
});

export const ACTORS: Actor[] = [
  named('norvane', 'Norvane army', 'Armée norvane', 'force'),
  named('kestria', 'Kestrian army', 'Armée kestrienne', 'force'),
  named('guard', 'Ardel Guard', 'Garde de l’Ardel', 'militia'),
  named('mission', 'Ardel Monitoring Mission', 'Mission d’observation de l’Ardel', 'ngo'),
];

const RELATIONS: Relation[] = [
  {
    subject: 'guard',
    kind: 'alliedWith',
    object: 'norvane',
    from: story.day('2017-06-01', 4),
    to: null,
    words: 'allied with',
    span: { start: 0, end: 1, exact: '𝔚' },
  },
];

const CONFLICTS: Conflict[] = [
  {
    kind: 'figures',
    claims: ['c-11', 'c-2025'],
    figures: [11, 20, 25],
    words: 'The Norvane army gives 11 of its own killed, the Kestrian army 20 to 25.',
  },
  {
    kind: 'denial',
    claims: ['c-47', 'c-deny'],
    figures: [47],
    words: 'The Kestrian army denies having lost 47 men.',
  },
  {
    kind: 'figures',
    claims: ['c-47', 'c-18'],
    figures: [47, 18],
    words: 'The Norvane army gives 47 Kestrian soldiers killed, the mission 18.',
  },
  { kind: 'control', claims: ['c-repel', 'c-take'], words: 'Both armies say that they held the ford.' },
];

const REFERENCES: EventView['references'] = [
  {
    number: 1,
    title: 'Register of graves, Pont-Ardel',
    outlet: 'Parish of Pont-Ardel',
    language: 'en',
    publishedAt: '2019-03-18',
    accessedAt: '2019-03-20',
    url: 'https://parish.example/register',
    claims: ['c-18', 'c-14'],
    report: 'r-mission',
  },
  {
    number: 2,
    title: 'Liste des victimes civiles',
    outlet: 'Mairie de Pont-Ardel',
    language: 'fr',
    publishedAt: null,
    accessedAt: null,
    url: null,
    claims: ['c-12'],
    report: 'r-mission',
  },
];

/** A stand-in for the ledger: decisions as they were sent, applied to the written claims. */
export class Story {
  readonly decisions = new Map<string, Decision>();
  readonly takenBack: string[] = [];
  /** Reports and claims that were marked as graphic. */
  readonly graphic = new Set<string>();
  readonly #extra: ClaimView[];
  readonly history: EventView['history'][number][] = story.REPORTS.map(({ report }, i) => ({
    sequence: i + 1,
    kind: 'reportCaptured',
    at: report.capturedAt!,
    by: 'fixture',
    reason: null,
    words: `captured ${report.title}`,
  }));

  /** `extra` more claims, for the test of a heavy event. */
  constructor(extra = 0) {
    const all = claims();
    this.#extra = Array.from({ length: extra }, (_, i) => {
      const of = all[i % all.length]!;
      return { ...of, id: `${of.id}-${i}`, original: of.original };
    });
  }

  claims(): ClaimView[] {
    return [...claims(), ...this.#extra].map((one) => {
      const decision = this.decisions.get(one.id) ?? null;
      const graphic = this.graphic.has(one.report) || this.graphic.has(one.id);
      return { ...one, ...(decision?.after as Partial<ClaimView> | null), decision, graphic };
    });
  }

  tolls(rule: string, more: Partial<Parameters<typeof countEvent>[0]> = {}): readonly Toll[] {
    const published = new Map(story.REPORTS.map(({ report }) => [report.id, report]));
    const standing = this.claims().filter((one) => one.decision?.verdict !== 'rejected');
    return countEvent(
      {
        event: story.EVENT,
        relations: RELATIONS,
        claims: standing.map((one) => ({
          ...one,
          outlet: published.get(one.report)!.outlet,
          publishedAt: published.get(one.report)!.publishedAt,
          original: one.original ?? one.id,
        })),
        ...more,
      },
      rule,
    );
  }

  event(rule: string): EventView {
    const all = this.claims();
    return {
      id: story.EVENT.id,
      status: 'draft',
      version: null,
      event: story.EVENT,
      fiction: true,
      rule,
      rules: rules(),
      tolls: this.tolls(rule),
      claims: all,
      conflicts: CONFLICTS,
      reports: story.REPORTS.map(({ report }) => ({
        ...report,
        claims: all.filter((one) => one.report === report.id).length,
        fiction: true,
        graphic: this.graphic.has(report.id),
      })),
      references: REFERENCES,
      related: story.RELATED,
      actors: ACTORS,
      relations: RELATIONS,
      history: this.history,
    };
  }

  events(rule: string, asked = new URLSearchParams()): EventsView {
    const row: EventRow = {
      id: story.EVENT.id,
      status: 'draft',
      event: story.EVENT,
      tolls: this.tolls(rule),
      reports: story.REPORTS.length,
      originals: new Set(this.claims().map((one) => one.original)).size,
      conflicts: CONFLICTS.length,
      fiction: true,
    };
    const others = story.RELATED.map((event) => ({
      id: event.id,
      status: 'draft' as const,
      event,
      tolls: [],
      reports: 1,
      originals: 0,
      conflicts: 0,
      fiction: true,
    }));
    const fits = (one: EventRow): boolean => {
      const day = one.event.when?.start ?? '';
      return (
        (asked.get('status') ?? one.status) === one.status &&
        (asked.get('from') ?? '') <= day &&
        (asked.get('to') ?? '9') >= day &&
        within(one, asked.get('area'))
      );
    };
    const events = [row, ...others].filter(fits);
    return { rule, rules: rules(), total: events.length, next: null, events };
  }

  /** Sentences with the words as they are; the server's own search folds and ranks. */
  search(query: string): SearchView {
    const rows = this.event('latest').reports;
    const hits = this.claims()
      .filter(({ sentence }) => sentence.text.toLowerCase().includes(query.toLowerCase()))
      .map(({ report, sentence }) => ({
        report: rows.find(({ id }) => id === report)!,
        start: sentence.start,
        end: sentence.end,
        sentence,
      }));
    const first = hits.filter((hit, i) => hits.findIndex((other) => other.report === hit.report) === i);
    return { query, total: first.length, more: false, hits: first };
  }

  report(id: string): ReportView | null {
    const found = story.REPORTS.find(({ report }) => report.id === id);
    if (found === undefined) return null;
    return {
      report: found.report,
      fiction: true,
      graphic: this.graphic.has(id),
      text: found.text,
      claims: this.claims().filter((one) => one.report === id),
      events: [story.EVENT],
      actors: ACTORS,
      references: REFERENCES.filter((one) => one.report === id),
      conflicts: [],
      rejected: [
        {
          rule: '<ordinal>',
          reason: 'a number of the bulletin, not of people',
          span: { start: 16, end: 18, exact: '12' },
          would: 'toll',
        },
      ],
    };
  }
}

export function rules(): EventView['rules'] {
  return RULES.map(({ id, version, title, says }) => ({ id, version, title, says }));
}

function within({ event }: EventRow, area: string | null): boolean {
  if (area === null) return true;
  const [west, south, east, north] = area.split(',').map(Number) as [number, number, number, number];
  const { lat = null, lon = null } = event.place ?? {};
  return lat !== null && lon !== null && lat >= south && lat <= north && lon >= west && lon <= east;
}

/** What the server's ledger says of how a report came in. */
export function custodyOf({ report, claims }: ReportView) {
  const { id, kind, language, outlet, url, publishedAt, capturedAt, sha256, textSha256 } = report;
  return {
    report: id,
    sequence: 3,
    entry: `entry-${id}`,
    by: 'fixture',
    at: capturedAt,
    reason: null,
    kind,
    language,
    outlet,
    url,
    publishedAt,
    revisionOf: null,
    textSha256,
    raw: { sha256, bytes: 1_234 },
    readings: [
      { sequence: 4, at: capturedAt, extractor: 'recount', version: '0.1.0', claims: claims.length },
    ],
  };
}
