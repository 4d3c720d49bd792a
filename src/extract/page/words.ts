import type { WikiLayout } from '../../text/layout.ts';

/** What a language brings for pages as a whole: where their parts are and how these are worded. */
export interface PageWords {
  readonly layout: WikiLayout;
}
