import { byEvent, numberIn } from './models.ts';
import type { Row, TableShape } from './shape.ts';

/** How far the reports of a table agree on one column, as the package eventreport measures it. */
export interface Disagreement {
  readonly measure: string;
  readonly events: number;
  readonly several: number;
  /** Events with several reports and two or more distinct values. */
  readonly differ: number;
  /** Share of an event's reports that hold its most frequent value, averaged over all events that have one. */
  readonly modalConfidence: number | null;
  /** The same over the events with several reports. */
  readonly modalConfidenceOfSeveral: number | null;
}

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

export function disagreements(rows: readonly Row[], shape: TableShape): Disagreement[] {
  const events = [...byEvent(rows, shape).values()];
  return shape.figures.map(({ measure, best }) => {
    const all: number[] = [];
    const ofSeveral: number[] = [];
    let several = 0;
    let differ = 0;
    for (const own of events) {
      const times = new Map<number, number>();
      let known = 0;
      for (const row of own) {
        const value = numberIn(row[best], best);
        if (value === null) continue;
        known++;
        times.set(value, (times.get(value) ?? 0) + 1);
      }
      if (own.length > 1) several++;
      if (times.size > 1) differ++;
      if (known === 0) continue;
      const share = Math.max(...times.values()) / known;
      all.push(share);
      if (own.length > 1) ofSeveral.push(share);
    }
    return {
      measure,
      events: events.length,
      several,
      differ,
      modalConfidence: mean(all),
      modalConfidenceOfSeveral: mean(ofSeveral),
    };
  });
}
