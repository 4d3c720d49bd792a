import type { BoxField } from './blocks.ts';

/**
 * The words by which pages of one language announce their parts, as printed, in any case. A language's `page.ts`
 * holds them; readers are handed those of every language, since a page is cut before its language is known.
 */
export interface WikiLayout {
  /** Lines that every page of a site has begin so ("Last updated", "Jump to content"): they are no content. */
  readonly furniture: readonly string[];
  /** The lone line above a table of contents. */
  readonly contents: readonly string[];
  /** The lone line above `key: value` rows. */
  readonly infobox: readonly string[];
  /** Box keys of one value, longest first where one begins another. */
  readonly rows: { readonly [field in BoxField]?: readonly string[] };
  /** Box keys whose values stand in a column for each side. */
  readonly columns: { readonly [field in BoxField]?: readonly string[] };
  /** Keys of `key: value` rows without their side's number ("casualties"). */
  readonly keys: { readonly [key: string]: BoxField };
  /** Headings of lists of one-paragraph entries about other pages. */
  readonly related: readonly string[];
  /** Headings of the page's numbered references. */
  readonly references: readonly string[];
  /** Headings of notes that are no references where a list of references stands too. */
  readonly notes: readonly string[];
  /** Headings of what stands behind an article's own text. */
  readonly tail: readonly string[];
}
