import type { EventView } from '../views/shapes.ts';
import { claimsCsv } from './claims.ts';
import { tollsCsv } from './tolls.ts';

/** A file that an event can be taken away as. */
export interface Format {
  readonly name: string;
  readonly type: string;
  readonly says: string;
  /** `views` is the event under every rule, the asked-for rule first. */
  readonly write: (views: readonly [EventView, ...EventView[]]) => string;
}

export const FORMATS: readonly Format[] = [
  {
    name: 'claims.csv',
    type: 'text/csv; charset=utf-8',
    says: 'one row a claim, with its sentence, claimants, decision and place in the report',
    write: ([view]) => claimsCsv(view),
  },
  {
    name: 'tolls.csv',
    type: 'text/csv; charset=utf-8',
    says: 'one row a toll, under every counting rule',
    write: (views) => tollsCsv(views),
  },
  {
    name: 'event.json',
    type: 'application/json; charset=utf-8',
    says: 'everything that the page of the event shows',
    write: ([view]) => `${JSON.stringify(view, null, 2)}\n`,
  },
];

export function formatOf(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}
