/** Where a span stands, in the terms of the W3C Web Annotation model: offsets are code points. */
export interface Anchor {
  /** SHA-256 of the text that the position holds in. */
  readonly textSha256: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** What stands before: to the sentence's beginning, and `CONTEXT` units at least where there are so many. */
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export const CONTEXT = 32;
/** A sentence may be longer than what is worth keeping of it. */
export const LONGEST_CONTEXT = 400;
