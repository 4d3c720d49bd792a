import { readDates } from '../extract/dates/dates.ts';
import type { Draft } from '../extract/draft.ts';
import type { When } from '../model/time.ts';
import { tokenize } from '../text/tokens.ts';

/** A heading that is a day and nothing else: "3 February", *Mardi 5 mars*. */
export interface DatedSection {
  readonly heading: string;
  readonly when: When;
}

/**
 * The sections of a page about several days that are each of a day of theirs. A page about one day has none: there a
 * heading with that day opens the account of the event itself.
 */
export class DatedSections {
  readonly #draft: Draft;
  readonly #page: When | null;
  readonly #read = new Map<string, DatedSection | null>();

  constructor(draft: Draft, page: When | null) {
    this.#draft = draft;
    this.#page = page;
  }

  /** The section that a sentence stands in. */
  at(sentence: number): DatedSection | null {
    const page = this.#page;
    if (page?.start == null || page.end === null || page.start === page.end) return null;
    const { document, sentences } = this.#draft;
    const heading = document.blocks[sentences[sentence]!.block]?.section;
    if (heading === undefined) return null;
    const known = this.#read.get(heading);
    if (known !== undefined) return known;
    const found = this.#sectionOf(heading, page.start, page.end);
    this.#read.set(heading, found);
    return found;
  }

  #sectionOf(heading: string, from: string, to: string): DatedSection | null {
    const tokens = tokenize(heading);
    // the year that a heading leaves out is the page's
    const [date, more] = readDates(heading, tokens, 0, tokens.length, this.#draft.language.dates, {
      reference: to,
    });
    if (date === undefined || more !== undefined) return null;
    if (date.from > 0 || date.to < tokens.length || date.when.precision > 2) return null;
    const { start } = date.when;
    return start !== null && start >= from.slice(0, 10) && start <= to.slice(0, 10)
      ? { heading: heading.trim(), when: date.when }
      : null;
  }
}
