import type { Document } from '../text/blocks.ts';
import type { WikiLayout } from '../text/layout.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { boxed } from './boxed.ts';
import { flattened } from './flattened.ts';
import { plain } from './plain.ts';
import type { Reader } from './reader.ts';

/** Every reader, the surest of its format first: the first that is sure takes the text. A new format is one line here. */
export const READERS: readonly Reader[] = [boxed, flattened, plain];

export interface DocumentOptions {
  /** What the report is, where its sender says so; otherwise it is told from the text. */
  readonly kind?: Document['kind'] | undefined;
  readonly title?: string | null | undefined;
  /** The wiki layouts of every language. With none, only plain text is told. */
  readonly layouts: readonly WikiLayout[];
}

/** Cuts a text into blocks. The text stays exactly as given; spans into it hold. */
export function readDocument(text: string, options: DocumentOptions): Document {
  const lines = linesOf(text);
  const { title = null, layouts } = options;
  return readerFor(text, options, lines).read(text, lines, { title, layouts });
}

/** The reader that takes the text. A page said to be a wiki's that shows neither form is read as a flattened one. */
export function readerFor(
  text: string,
  { kind, layouts }: Omit<DocumentOptions, 'title'>,
  lines: readonly Line[] = linesOf(text),
): Reader {
  if (kind === 'text') return plain;
  const sure = READERS.find((reader) => reader.sniff(text, lines, layouts)) ?? plain;
  return kind === 'wiki' && sure.kind !== 'wiki' ? flattened : sure;
}
