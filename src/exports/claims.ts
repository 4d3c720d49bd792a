import type { Voice } from '../model/claimant.ts';
import type { ClaimView, EventView } from '../views/shapes.ts';
import { type Cell, csv } from './csv.ts';

/** One row a claim, with where it stands: `start` and `end` are code points of the report's text. */
const columns: readonly {
  readonly name: string;
  readonly of: (claim: ClaimView, view: EventView) => Cell;
}[] = [
  { name: 'event', of: (_claim, view) => view.id },
  { name: 'event_title', of: (_claim, view) => view.event.title },
  { name: 'fiction', of: (claim, view) => reportOf(claim, view)?.fiction ?? view.fiction },
  { name: 'claim', of: (claim) => claim.id },
  { name: 'kind', of: (claim) => claim.kind },
  { name: 'measure', of: (claim) => claim.measure ?? null },
  { name: 'act', of: (claim) => claim.act ?? null },
  { name: 'low', of: (claim) => claim.quantity?.low ?? null },
  { name: 'high', of: (claim) => claim.quantity?.high ?? null },
  { name: 'exactness', of: (claim) => claim.quantity?.exactness ?? null },
  { name: 'quantity_words', of: (claim) => claim.quantity?.words ?? null },
  { name: 'unit', of: (claim) => claim.unit ?? null },
  { name: 'victim', of: (claim) => claim.victim?.words ?? null },
  { name: 'victim_actor', of: (claim) => claim.victim?.actor ?? null },
  { name: 'victim_status', of: (claim) => claim.victim?.status ?? null },
  { name: 'perpetrator', of: (claim) => claim.perpetrator?.words ?? null },
  { name: 'perpetrator_actor', of: (claim) => claim.perpetrator?.actor ?? null },
  { name: 'claimants', of: (claim) => names(claim.claimants) },
  { name: 'via', of: (claim) => names(claim.via) },
  { name: 'interest', of: (claim) => claim.interest },
  { name: 'stance', of: (claim) => claim.stance },
  { name: 'answers', of: (claim) => claim.answers ?? null },
  { name: 'modality', of: (claim) => claim.modality },
  { name: 'scope', of: (claim) => claim.scope },
  { name: 'part_of', of: (claim) => claim.partOf ?? null },
  { name: 'supersedes', of: (claim) => claim.supersedes ?? null },
  { name: 'original', of: (claim) => claim.original ?? null },
  { name: 'place', of: (claim) => claim.place?.name ?? null },
  { name: 'when_start', of: (claim) => claim.when?.start ?? null },
  { name: 'when_end', of: (claim) => claim.when?.end ?? null },
  { name: 'report', of: (claim) => claim.report },
  { name: 'report_title', of: (claim, view) => reportOf(claim, view)?.title ?? null },
  { name: 'outlet', of: (claim, view) => reportOf(claim, view)?.outlet ?? null },
  { name: 'published', of: (claim, view) => reportOf(claim, view)?.publishedAt ?? null },
  { name: 'url', of: (claim, view) => reportOf(claim, view)?.url ?? null },
  { name: 'start', of: (claim) => claim.span.start },
  { name: 'end', of: (claim) => claim.span.end },
  { name: 'exact', of: (claim) => claim.span.exact },
  { name: 'sentence', of: (claim) => claim.sentence.text },
  { name: 'references', of: (claim) => claim.references.join('; ') },
  { name: 'inferred', of: (claim) => claim.inferred.join('; ') },
  { name: 'decision', of: (claim) => claim.decision?.verdict ?? null },
  { name: 'decided_by', of: (claim) => claim.decision?.by ?? null },
  { name: 'decided_at', of: (claim) => claim.decision?.at ?? null },
  { name: 'reason', of: (claim) => claim.decision?.reason ?? null },
];

export function claimsCsv(view: EventView): string {
  const rows = view.claims.map((claim) => columns.map((column) => column.of(claim, view)));
  return csv(
    columns.map((column) => column.name),
    rows,
  );
}

function reportOf(claim: ClaimView, view: EventView): EventView['reports'][number] | undefined {
  return view.reports.find((report) => report.id === claim.report);
}

function names(voices: readonly Voice[]): string {
  return voices.map((voice) => voice.name ?? voice.words).join('; ');
}
