import type { EventView } from '../views/shapes.ts';
import { csv } from './csv.ts';

const COLUMNS = [
  'event',
  'event_title',
  'fiction',
  'rule',
  'rule_version',
  'measure',
  'unit',
  'side',
  'status',
  'low',
  'best',
  'high',
  'claims_counted',
  'notes',
] as const;

/** One row a toll of each rule handed in; an unknown figure is an empty cell. */
export function tollsCsv(views: readonly EventView[]): string {
  const rows = views.flatMap((view) =>
    view.tolls.map((toll) => [
      view.id,
      view.event.title,
      view.fiction,
      toll.rule,
      toll.version,
      toll.measure,
      toll.unit,
      toll.side,
      toll.status,
      toll.low,
      toll.best,
      toll.high,
      toll.derivation
        .filter((step) => step.counted)
        .map((step) => step.claim)
        .join('; '),
      toll.notes.join('; '),
    ]),
  );
  return csv(COLUMNS, rows);
}
