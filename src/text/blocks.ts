/** What a stretch of a document is: a reader cuts its text into these, in order, never overlapping. */
export const BLOCK_KINDS = [
  'title',
  'heading',
  'paragraph',
  'boxRow',
  'listItem',
  'footnote',
  'related',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** What a box row is about, whatever language or template its key is in. */
export const BOX_FIELDS = [
  'title',
  'partOf',
  'date',
  'place',
  'result',
  'territory',
  'belligerents',
  'commanders',
  'units',
  'strength',
  'casualties',
  'caption',
  'other',
] as const;
export type BoxField = (typeof BOX_FIELDS)[number];

export interface Block {
  readonly kind: BlockKind;
  /** Half-open, UTF-16 units of the document's text. */
  readonly start: number;
  readonly end: number;
  /** A box row's key as printed ("Casualties and losses", "casualties1"), a related entry's heading. */
  readonly label?: string;
  /** The heading this block stands under, as printed; absent above the first heading. */
  readonly section?: string;
  /** A footnote's number. */
  readonly number?: number;
  /** What a box row is about. */
  readonly field?: BoxField;
  /** The name of the picture that stood before a box row's words ("Flag of Mali.svg"): a flag says whose row it is. */
  readonly picture?: string;
  /** The column of a box row, from 1, where its key or the page's layout tells it. */
  readonly side?: number;
}

/** A document as its reader understood it. The text is the one given, unchanged; blocks point into it. */
export interface Document {
  readonly text: string;
  readonly kind: 'text' | 'wiki';
  readonly title: string | null;
  readonly blocks: readonly Block[];
}
