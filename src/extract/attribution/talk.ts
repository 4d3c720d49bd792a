import type { VoiceKind } from '../../model/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import type { Chunk } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { LED } from './attributing.ts';
import type { Attribution } from './attribution.ts';
import type { Cast } from './cast.ts';
import { Quoted } from './quoted.ts';
import { Told } from './told.ts';
import { isSame, type Speaker, speakerAt } from './voices.ts';
import { mayVouch, voucherIn } from './vouching.ts';
import { agree, bodyIn, personIn, subjectFor, subjectIn } from './whom-named.ts';

/**
 * Who speaks where a sentence does not say so itself: the speaker of the quotation it stands in, or whoever spoke
 * last. Sentences without claims are read only when one of these asks for them.
 */
export class Talk {
  readonly #extraction: Extraction;
  readonly #tolls: ReadonlyMap<number, readonly TollDraft[]>;
  readonly #told: Told;
  readonly #quoted: Quoted;

  /** `tolls` are those of the extraction, by sentence. */
  constructor(extraction: Extraction, cast: Cast, tolls: ReadonlyMap<number, readonly TollDraft[]>) {
    this.#extraction = extraction;
    this.#tolls = tolls;
    this.#told = new Told(extraction, cast);
    this.#quoted = new Quoted(extraction.draft, this.#told, (s) => this.last(s));
  }

  /** The speakers of the quotation that token `at` stands in; null where it stands in none. */
  quoted(at: number): readonly Speaker[] | null {
    return this.#quoted.of(at);
  }

  /** "Statement **of the general staff**": a text that begins so speaks for its issuer throughout. */
  issuer(): Speaker | null {
    const { draft } = this.#extraction;
    const [first] = draft.sentences;
    if (first === undefined || !draft.language.documents.has(draft.norms[first.from] as string)) return null;
    const { parsed, actors } = this.#told.sentence(0);
    const by = /^[RSL.][.u]{0,3}[oy]([pNS](?:[.]|o[.pN])?)/d.exec(parsed.voiceCodes)?.indices?.[1];
    if (by === undefined) return null;
    const to = parsed.chunks[by[1] - 1]!.to;
    const [speaker] = this.#told.inFull(
      speakerAt(draft, parsed.chunks, actors, parsed.chunks[by[0]]!.from, to),
      this.#told.sentence(0),
    );
    return speaker ?? null;
  }

  /** Whoever spoke last before sentence `s`, in the few sentences that a pronoun reaches back over. */
  last(s: number, said?: Attribution): readonly Speaker[] {
    if (said !== undefined && this.#isOneOf(s, said.speakerFrom, 'impersonals')) return [];
    if (said !== undefined) {
      const spoke = this.#told
        .attributions(s)
        .findLast((one) => one.at < said.at && one.speakers.length > 0 && !this.#isSetting(s, one));
      if (spoke !== undefined) return spoke.speakers;
      const coming = this.#coming(s, said);
      if (coming !== null) return coming;
      const here = bodyIn(this.#extraction.draft, this.#told.sentence(s), said.speakerFrom);
      if (here !== null) return [here];
      const about = this.#about(s, said);
      if (about !== null) return about;
    }
    const neuter = said !== undefined && this.#isOneOf(s, said.speakerFrom, 'neuters');
    const personal = said !== undefined && this.#isOneOf(s, said.speakerFrom, 'personals');
    const fits = ({ speakers, answers }: Attribution): boolean =>
      speakers.length > 0 &&
      !answers &&
      !(neuter && speakers[0]!.voice.kind === 'person') &&
      !(personal && this.#isNobody(speakers));
    for (let k = s - 1; k >= Math.max(0, s - PRONOUN); k--) {
      const spoke = this.#told.attributions(k).findLast((one) => fits(one) || (one.pronoun && !one.answers));
      if (spoke === undefined) continue;
      return spoke.speakers.length > 0 ? spoke.speakers : this.last(k, spoke);
    }
    if (!neuter)
      for (let k = s - 1; k >= Math.max(0, s - 2); k--) {
        const person = personIn(this.#extraction.draft, this.#told.sentence(k));
        if (person !== null) return [person];
      }
    for (let k = s - 1; said !== undefined && k >= Math.max(0, s - 2); k--) {
      const subject = subjectIn(this.#extraction.draft, this.#told.sentence(k), neuter);
      if (subject !== null) return [subject];
    }
    return [];
  }

  /**
   * "The mayor spoke of six dead. **The governor** is more cautious. **He** counts four": whom the sentence right before
   * is about, where nobody speaks in it, or who is quoted in it.
   */
  #about(s: number, said: Attribution): readonly Speaker[] | null {
    const { draft } = this.#extraction;
    const { sentences } = draft;
    if (s === 0 || sentences[s - 1]!.block !== sentences[s]!.block) return null;
    if (this.#told.attributions(s - 1).length > 0) return null;
    const quoted = this.#quoted.of(sentences[s - 1]!.to - 1) ?? this.#quoted.of(sentences[s - 1]!.to - 2);
    if (quoted !== null) return quoted;
    const read = this.#told.sentence(s - 1);
    const subject = subjectFor(draft, read, this.#told.sentence(s).parsed.chunks[said.speakerFrom]!);
    if (subject === null || this.#tolls.get(s - 1)?.some((toll) => toll.victim === subject.at) === true)
      return null;
    return this.#told.inFull(subject.speaker, read);
  }

  /** "A day after **it** spoke of no losses, **the ministry** said": the subject that the pronoun runs ahead of. */
  #coming(s: number, said: Attribution): readonly Speaker[] | null {
    const { voiceCodes: codes } = this.#told.sentence(s).parsed;
    if (!'ibwd'.includes(codes[said.speakerFrom - 1] ?? '_')) return null;
    const next = this.#told
      .attributions(s)
      .find(({ at, speakerFrom, speakers }) => at > said.at && speakerFrom > said.at && speakers.length > 0);
    return next !== undefined && codes[next.speakerFrom - 1] === ',' ? next.speakers : null;
  }

  /** Whoever stands at chunk `at` of sentence `s`, in full: "**the governor** blamed the front". */
  speakerAt(s: number, at: number): readonly Speaker[] {
    const read = this.#told.sentence(s);
    const { chunks, codes } = read.parsed;
    if (codes[at] === '>') return this.last(s);
    const { from, to } = chunks[at]!;
    const speaker = speakerAt(this.#extraction.draft, chunks, read.actors, from, to);
    return this.#told.inFull(speaker, read);
  }

  /** Speakers who are several, or a body: "residents", "the army", "the ministry". */
  #isNobody([first, second]: readonly Speaker[]): boolean {
    if (first === undefined || second !== undefined) return true;
    const { name, kind, words } = first.voice;
    if (name !== null) return kind !== 'person' && !words.includes(' ');
    const noun = fold(words.split(/\s+/).at(-1) as string);
    return /[^s]s$/.test(noun) || this.#extraction.draft.language.forces.has(noun);
  }

  /** "**In a message** confirmed by a monitor, it said": what it was said in says nothing. */
  #isSetting(s: number, { speakerFrom }: Attribution): boolean {
    return this.#told.sentence(s).parsed.voiceCodes[speakerFrom - 1] === 'i';
  }

  /** Whoever a pronoun means that speaks of token `at`: in a quotation, "we" and *on* are whoever is quoted. */
  behindPronoun(s: number, said: Attribution, at: number): readonly Speaker[] {
    const within =
      this.#isOneOf(s, said.speakerFrom, 'firstPersons') || this.#isOneOf(s, said.speakerFrom, 'impersonals');
    const quoted = within ? this.#quoted.of(at) : null;
    return quoted ?? this.last(s, said);
  }

  /** "**it** said": no person did; "**he** said": one person did; *on estime*: nobody who was told of. */
  #isOneOf(
    s: number,
    chunk: number,
    kind: 'neuters' | 'personals' | 'impersonals' | 'firstPersons',
  ): boolean {
    const { draft } = this.#extraction;
    const at = this.#told.sentence(s).parsed.chunks[chunk]?.from;
    return at !== undefined && draft.language[kind].has(draft.norms[at] as string);
  }

  /** Whoever speaks both before a sentence that names nobody and after it: "…, **the same source** added". */
  runsOn(s: number): readonly Speaker[] | null {
    for (let k = s - 1; k >= Math.max(0, s - RUN); k--) {
      const said = this.#told.attributions(k).findLast((one) => !one.answers);
      const before = said === undefined || said.speakers.length > 0 ? said?.speakers : this.last(k, said);
      const [first] = before ?? [];
      if (before === undefined || first === undefined) continue;
      return this.#refersBack(s + 1) || (k === s - 1 && isSame(first, this.#firstIn(s + 1))) ? before : null;
    }
    return null;
  }

  /**
   * Whoever's speech sentence `s` goes on with by its own form: a heading for what was just said (*Bilan : 11 morts*),
   * or a verb at a distance (*deux rebelles **auraient** péri*). In the same paragraph, two sentences back at most.
   */
  goesOn(s: number, from: number, to: number): readonly Speaker[] | null {
    const { sentences } = this.#extraction.draft;
    const { codes } = this.#told.sentence(s).parsed;
    // the verb at a distance may stand before all that hangs on it: *elles **auraient** laissé neuf morts et perdu un char*
    const clause = /[^,;_"]*$/.exec(codes.slice(0, from))?.index ?? from;
    if (!/^[LD];/.test(codes) && !/[he]/.test(codes.slice(clause, to + 1))) return null;
    for (let k = s - 1; k >= Math.max(0, s - RUN) && sentences[k]!.block === sentences[s]!.block; k--) {
      const said = this.#told.attributions(k).findLast((one) => !one.answers);
      if (said !== undefined) return said.speakers.length > 0 ? said.speakers : this.last(k, said);
    }
    return null;
  }

  /**
   * Whoever's own account sentence `s` goes on with: *un infirmier parle de blessés. **Il en a transféré onze***, "the
   * army said **in a statement** that two towns were hit. Three attackers were killed."
   */
  accountOf(s: number): readonly Speaker[] | null {
    const { draft } = this.#extraction;
    const { sentences } = draft;
    const { block } = sentences[s]!;
    if (this.#told.attributions(s).length > 0) return null;
    const { chunks, codes } = this.#told.sentence(s).parsed;
    for (let k = s - 1; k >= Math.max(0, s - PRONOUN) && sentences[k]!.block === block; k--) {
      const said = this.#told.attributions(k).findLast((one) => !one.answers);
      if (said === undefined) continue;
      const [speaker, other] = said.speakers;
      if (speaker === undefined || other !== undefined) return null;
      const told = this.#told.sentence(k).parsed;
      const own =
        k === s - 1 &&
        ACCOUNT.test(codes) &&
        OF_PERSONS.has(speaker.voice.kind) &&
        !isThere(draft, chunks[0]!);
      if (own) return agree(draft, told.chunks[said.speakerFrom]!, chunks[0]!) ? said.speakers : null;
      return this.#publishes(k, said) ? said.speakers : null;
    }
    return null;
  }

  /** "said **in a statement** that …", to the end of its sentence. */
  #publishes(k: number, { rule, at, to }: Attribution): boolean {
    const { norms, language } = this.#extraction.draft;
    const { chunks, codes, to: end } = this.#told.sentence(k).parsed;
    if (rule !== LED || to < codes.length) return false;
    return norms
      .slice(chunks[at]!.from, Math.min(end, chunks[at]!.to + RELEASE))
      .some((norm) => language.documents.has(norm));
  }

  /** "Four people died at the site. **Eleven others** were hurt, said the mayor": who tells of the others told of the first. */
  goesBack(s: number): readonly Speaker[] | null {
    const { sentences } = this.#extraction.draft;
    const next = sentences[s + 1];
    if (next === undefined || next.block !== sentences[s]!.block || this.#told.attributions(s).length > 0)
      return null;
    const [said, other] = this.#told.attributions(s + 1);
    if (said === undefined || other !== undefined || said.from > 0 || said.at === 0 || said.to < said.at)
      return null;
    const first = this.#tolls.get(s + 1)?.[0];
    return first?.victim === 0 && first.parsed.chunks[0]!.group?.other === true ? said.speakers : null;
  }

  /**
   * "Nine people were killed. **The information was given by the mayor.**": whoever a sentence behind, of the same
   * paragraph or at the head of the next, says that it comes from, where nobody else speaks between.
   */
  vouchedFor(s: number): readonly Speaker[] | null {
    const { draft } = this.#extraction;
    for (let k = s + 1; k <= s + RUN && this.#follows(s, k); k++) {
      const { from, to } = draft.sentences[k]!;
      if (mayVouch(draft, from, to)) {
        const read = this.#told.sentence(k);
        const { chunks } = read.parsed;
        const range = voucherIn(draft, read.parsed);
        if (range !== null) {
          const [first, last] = [chunks[range[0]]!.from, chunks[range[1] - 1]!.to];
          const speaker = speakerAt(draft, chunks, read.actors, first, last);
          return this.#told.inFull(speaker, read);
        }
      }
      if (this.#told.attributions(k).length > 0) return null;
    }
    return null;
  }

  /** Whether sentence `k` stands in the paragraph of sentence `s`, or opens the next. */
  #follows(s: number, k: number): boolean {
    const { sentences, document } = this.#extraction.draft;
    const [own, other] = [sentences[s]!.block, sentences[k]?.block];
    if (other === own) return true;
    return (
      other === own + 1 &&
      sentences[k - 1]!.block === own &&
      document.blocks[own]!.kind === 'paragraph' &&
      document.blocks[other]!.kind === 'paragraph'
    );
  }

  /** Whether the next attribution from sentence `s` on is by whoever spoke before: a pronoun, "the same source". */
  #refersBack(s: number): boolean {
    const { norms, language } = this.#extraction.draft;
    const within = this.#within(s - 1);
    for (let k = s; k < s + within; k++) {
      const after = this.#told.attributions(k).find((one) => !one.answers);
      if (after === undefined) continue;
      // a pronoun may mean whoever was told of between, "the same source" nobody else
      if (after.speakers.length === 0) return after.pronoun && k < s + RUN;
      const at = this.#told.sentence(k).parsed.chunks[after.speakerFrom]!.from;
      return language.sameWords.has(norms[at - 1] ?? '');
    }
    return false;
  }

  /** How many sentences on from `s` a word back at its speaker may stand: a short way, or to its paragraph's end. */
  #within(s: number): number {
    const { sentences } = this.#extraction.draft;
    const { block } = sentences[s]!;
    let k = s + 1;
    while (k <= s + PRONOUN && sentences[k]?.block === block) k++;
    return Math.min(Math.max(RUN, k - s - 1), sentences.length - s - 1);
  }

  #firstIn(s: number): Speaker | undefined {
    return s < this.#extraction.draft.sentences.length
      ? this.#told.attributions(s).find((one) => !one.answers)?.speakers[0]
      : undefined;
  }
}

/** A pronoun that a sentence opens with, and its verb. */
const ACCOUNT = /^>[.]?[iHBXFKI.]/;
const OF_PERSONS: ReadonlySet<VoiceKind> = new Set(['person', 'witness', 'medical', 'unnamed']);
/** Tokens from "said" to the statement that it was said in. */
const RELEASE = 8;

/** *il **y a***, *il **s'agit***: the pronoun of nobody. */
function isThere({ norms }: Draft, { to }: Chunk): boolean {
  return norms[to] === 'y' || norms[to] === 's' || norms[to] === 'faut';
}

/** Sentences that a telling goes on for without naming its speaker. */
const RUN = 2;
/** Sentences that a pronoun reaches back over. */
const PRONOUN = 4;
