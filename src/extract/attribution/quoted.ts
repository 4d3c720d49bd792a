import type { Draft } from '../draft.ts';
import { sentenceAt } from '../sentence-at.ts';
import { type Quotation, quotationAt, quotationsOf } from './quotations.ts';
import type { Told } from './told.ts';
import { type Speaker, speakerAt } from './voices.ts';
import { personIn, subjectIn } from './whom-named.ts';

/** Whose a quotation is: whoever is said to speak behind it or before it, or speaks on from the one before. */
export class Quoted {
  readonly #draft: Draft;
  readonly #told: Told;
  readonly #last: (s: number) => readonly Speaker[];
  #quotations: readonly Quotation[] | null = null;

  /** `last` tells whoever spoke last before a sentence, for a pronoun. */
  constructor(draft: Draft, told: Told, last: (s: number) => readonly Speaker[]) {
    this.#draft = draft;
    this.#told = told;
    this.#last = last;
  }

  /** The speakers of the quotation that token `at` stands in; null where it stands in none. */
  of(at: number): readonly Speaker[] | null {
    this.#quotations ??= quotationsOf(this.#draft);
    const index = quotationAt(this.#quotations, at);
    const quotation = this.#quotations[index];
    if (quotation === undefined || quotation.to - quotation.from < WORDS) return null;
    return this.#speakersOf(index);
  }

  #speakersOf(index: number): readonly Speaker[] | null {
    const quotation = this.#quotations![index]!;
    const behind = this.#saidNear(sentenceAt(this.#draft, quotation.to), quotation.to, quotation.to + BEHIND);
    if (behind !== null) return behind;
    const { from } = quotation;
    const before = this.#saidNear(sentenceAt(this.#draft, from - 1), from - BEFORE, from);
    if (before !== null) return before;
    const named = this.#namedBefore(quotation);
    if (named !== null) return [named];
    // "…", he said. "…": the second goes on where the first stopped
    const previous = this.#quotations![index - 1];
    if (previous !== undefined && quotation.from - previous.to < BEFORE) return this.#speakersOf(index - 1);
    return this.#spokeOnInto(quotation);
  }

  /**
   * "The mayor said nobody had come. “We buried six people.”": a sentence that opens with a quotation and names no
   * speaker goes on with whoever spoke in the one before, or, in the first person, with whoever that one names.
   */
  #spokeOnInto(quotation: Quotation): readonly Speaker[] | null {
    const { sentences, norms, language } = this.#draft;
    const s = sentenceAt(this.#draft, quotation.from);
    if (s === 0) return null;
    const opens = quotation.from - sentences[s]!.from <= OPENING;
    const said = opens ? this.#told.attributions(s - 1).findLast((one) => !one.answers) : undefined;
    if (said !== undefined)
      return said.pronoun && said.speakers.length === 0 ? this.#last(s - 1) : said.speakers;
    const first = norms.slice(quotation.from, quotation.to).some((norm) => language.firstPersons.has(norm));
    if (!first) return null;
    const person =
      personIn(this.#draft, this.#told.sentence(s - 1)) ??
      (s > 1 ? personIn(this.#draft, this.#told.sentence(s - 2)) : null) ??
      subjectIn(this.#draft, this.#told.sentence(s - 1), false);
    return person === null ? null : [person];
  }

  /** *Jon Orel, porte-parole : « … »*: nothing but whoever speaks stands before the colon. */
  #namedBefore({ from }: Quotation): Speaker | null {
    const { sentences, norms } = this.#draft;
    const s = sentenceAt(this.#draft, from);
    if (norms[from - 2] !== ':' || from - sentences[s]!.from > BEFORE) return null;
    const { parsed, actors } = this.#told.sentence(s);
    const speaker = NAMED_BEFORE.exec(parsed.voiceCodes)?.indices?.[1];
    if (speaker === undefined || !/[NS]/.test(parsed.voiceCodes.slice(...speaker))) return null;
    const { chunks } = parsed;
    return speakerAt(this.#draft, chunks, actors, chunks[speaker[0]]!.from, chunks[speaker[1] - 1]!.to);
  }

  /** The speakers of a reporting word that stands at tokens `[from, to)`. */
  #saidNear(s: number, from: number, to: number): readonly Speaker[] | null {
    for (const one of this.#told.attributions(s)) {
      const at = this.#told.sentence(s).parsed.chunks[one.at]!.from;
      if (at < from || at >= to) continue;
      if (one.speakers.length > 0) return one.speakers;
      if (one.pronoun) return this.#last(s);
    }
    return null;
  }
}

/** A speaker before the colon of a quotation, behind a day and before words of no kind: *le maire **se dit confiant** : « … »* */
const NAMED_BEFORE =
  /^(?:d,?)?((?:[.]{0,2}[pS](?:o[.p])?)?N?(?:,[SG][^,;]{0,5}(?:,(?=[^,;]{1,6};))?)?)[HB]{0,2}[.RHBX]{0,4}(?=;")/d;

/** Tokens of the shortest quotation that is more than a word set apart. */
const WORDS = 6;
/** Tokens within which the reporting word of a quotation stands, behind it and before it. */
const BEHIND = 14;
const BEFORE = 16;
/** Tokens before the quotation that a sentence opens with. */
const OPENING = 4;
