import type { Document } from '../text/blocks.ts';
import type { WikiLayout } from '../text/layout.ts';
import type { Line } from '../text/lines.ts';

export interface ReadOptions {
  /** The report's title where it is known from elsewhere; a first line that says the same becomes its block. */
  readonly title?: string | null;
  /** The words of every language's wiki pages (`languages/index.ts` lists them). */
  readonly layouts: readonly WikiLayout[];
}

/**
 * Cuts the text of one format into blocks. The text stays as given: what is no content lies outside the blocks.
 * `lines` are the text's, cut once for all who look at it.
 */
export interface Reader {
  readonly name: string;
  readonly kind: Document['kind'];
  /** Whether the text is surely of this format: a doubtful one is read as plain text. */
  sniff(text: string, lines: readonly Line[], layouts: readonly WikiLayout[]): boolean;
  read(text: string, lines: readonly Line[], options: ReadOptions): Document;
}
