import { createHash } from 'node:crypto';
import type { Draft, Kind, Payload } from '../entries.ts';
import { captured, eventOf, extracted, tollClaim } from './drafts.ts';

const TEXT = 'Le moulin de Tavrin a brûlé; four soldiers were killed. 🕊';
const claim = tollClaim('c1', 'main', TEXT, 'four soldiers were killed', 4);
const other = tollClaim('c2', 'main', TEXT, 'four soldiers', 4);
const { id: _id, ...seen } = claim;
const place = { name: 'Tavrin', lat: 12.5, lon: 3.25, admin1: null, country: 'XT', precision: 1 };

/** The raw bytes that the first report of `everyKind` names. */
export const RAW = { report: 'r1', bytes: Buffer.from(TEXT) };

function entry<K extends Kind>(kind: K, payload: Payload<K>, report: string | null = null): Draft {
  return { kind, by: 'Ada', reason: `why ${kind}`, report, payload } as Draft;
}

/** An entry of every kind there is, in an order that makes sense; a fixture is made of it at each release. */
export function everyKind(): Draft[] {
  const first = captured('r1', TEXT) as Extract<Draft, { kind: 'reportCaptured' }>;
  const raw = createHash('sha256').update(TEXT).digest('hex');
  return [
    entry('actorAdded', {
      actor: {
        id: 'army',
        name: 'the army',
        names: [{ name: "l'armée", language: 'fr' }],
        kind: 'force',
        members: { status: 'combatant', force: 'military' },
        country: 'XT',
      },
    }),
    entry('actorRelated', {
      relation: { subject: 'army', kind: 'partOf', object: 'state', from: null, to: null },
    }),
    entry('placeAdded', { place: { ...place, names: ['Tavrin', 'Tavrine'] } }),
    { ...first, payload: { ...first.payload, raw } },
    extracted('r1', [claim], [eventOf('main')]),
    entry('claimAccepted', { claim: 'c1', seen }, 'r1'),
    entry('claimRejected', { claim: 'c1', seen }, 'r1'),
    entry(
      'claimCorrected',
      { claim: 'c1', seen, before: { modality: 'actual' }, after: { modality: 'alleged' } },
      'r1',
    ),
    entry('decisionWithdrawn', { claim: 'c1' }, 'r1'),
    entry('claimAdded', { claim: other }, 'r1'),
    entry('originalSet', { claims: ['c2'], original: 'c1' }),
    entry('supersessionSet', { claim: 'c2', supersedes: 'c1' }),
    entry('eventsMerged', { into: 'e1', events: ['e2'] }),
    entry('eventSplit', { event: 'e1', mentions: ['e2'] }),
    entry('eventTitled', { event: 'e1', title: 'Fire at Tavrin' }),
    entry('eventPlaced', { event: 'e1', place: { ...place, gazetteerId: null, words: 'Tavrin' } }),
    entry('eventContextSet', {
      event: 'e1',
      context: { activeWarZone: true, strikeStatus: 'likely', acceptedBy: [], blamed: ['army'] },
    }),
    entry('victimRecorded', {
      event: 'e1',
      victim: { id: 'v1', name: null, age: 'child', sex: null, status: 'civilian', fate: 'killed' },
    }),
    entry('overlapSet', {
      event: 'e1',
      overlap: { event: 'e2', measure: 'killed', low: 3, high: 4, certainty: 'confirmed' },
    }),
    entry(
      'totalDivided',
      { claim, outlet: 'Post', publishedAt: '2031-05-03', events: ['e1', 'e2'], divided: true },
      'r1',
    ),
    entry('assessmentMade', {
      assessment: {
        of: { kind: 'report', id: 'r1' },
        reliability: 'B',
        access: 'secondHand',
        interest: null,
        by: 'Ada',
        at: '2031-05-03T08:00:00.000Z',
        reason: 'known well',
      },
    }),
    entry('ruleAdded', { rule: 'ours', version: '1', definition: { prefer: 'lowest' } }),
    entry('noteMade', { about: 'c1', words: 'see the second video' }),
    entry('graphicMarked', { of: { kind: 'claim', id: 'c1' }, graphic: true }, 'r1'),
    entry('statusMoved', { event: 'e1', to: 'released', version: 1 }),
    entry('correctionPublished', { event: 'e1', what: 'the toll', words: 'We said five.' }),
    entry('exported', { event: 'e1', as: 'claims.csv', sha256: raw }),
    captured('r2', 'Gone soon.'),
    entry('redaction', { scope: 'r2', what: 'report' }),
  ];
}
