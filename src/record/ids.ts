import type { Span } from '../model/span.ts';
import { sha256Hex } from '../text/hash.ts';

/**
 * Ids of one report's claims: a hash of text hash, span, kind, measure or act, and an ordinal among equals
 * (codebook, section 2), so that a new version of the extractor finds the same claim again.
 */
export class ClaimIds {
  readonly #textSha256: string;
  readonly #seen = new Map<string, number>();

  constructor(textSha256: string) {
    this.#textSha256 = textSha256;
  }

  next(span: Span, kind: string, what: string): string {
    const key = `${this.#textSha256} ${span.start}-${span.end} ${kind} ${what}`;
    const ordinal = this.#seen.get(key) ?? 0;
    this.#seen.set(key, ordinal + 1);
    return `c${sha256Hex(`${key} ${ordinal}`).slice(0, 15)}`;
  }
}
