import type { Extraction } from './extraction.ts';

export type Part =
  | 'parsed'
  | 'tolls'
  | 'acts'
  | 'silences'
  | 'speakers'
  | 'parties'
  | 'sides'
  | 'context'
  | 'replaced';

/** One step of extraction: what it needs, what it gives, and the work. */
export interface Stage {
  readonly name: string;
  readonly reads: readonly Part[];
  readonly writes: readonly Part[];
  run(extraction: Extraction): void;
}
