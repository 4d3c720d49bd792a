import type { KnownActor } from '../../model/resolver.ts';
import { foldedWords } from '../../text/fold.ts';
import type { Extraction } from '../extraction.ts';
import { type ParsedSentence, sentenceOf } from '../mentions-of.ts';
import { PartiesNamed } from '../parties/parties-named.ts';
import { sentenceAt } from '../sentence-at.ts';
import { SUBJECT_FIRST } from './going-on.ts';
import type { Speaker } from './voices.ts';

/** How many sentences before an officer's the party may stand that they serve. */
const BACK = 2;

/**
 * Whom an officer serves who is named without a side: the armed party that the sentences right before are about.
 *
 *     The movement now speaks with two voices. Colonel Adan Weru said that nine soldiers were killed.
 *     ^^^^^^^^^^^^                              ^^^^^^^
 */
export class Serving {
  readonly #extraction: Extraction;
  #named: PartiesNamed | null = null;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
  }

  partyOf({ voice, actor }: Speaker, { parsed }: ParsedSentence): KnownActor | null {
    const { draft } = this.#extraction;
    if (actor !== null || voice.affiliation !== null || voice.kind !== 'person') return null;
    const words = foldedWords(`${voice.role ?? ''} ${voice.words}`);
    if (!words.some((word) => draft.language.officers.has(word))) return null;
    const s = sentenceAt(draft, parsed.from);
    for (let k = s - 1; k >= Math.max(0, s - BACK); k--) {
      const party = this.#subjectOf(k);
      if (party !== undefined) return party;
    }
    return null;
  }

  /** The armed party that a sentence begins with, null where that is nobody known, undefined where it is no party. */
  #subjectOf(k: number): KnownActor | null | undefined {
    const { parsed } = sentenceOf(this.#extraction.draft, k);
    const first = SUBJECT_FIRST.exec(parsed.voiceCodes);
    const group =
      first === null ? undefined : parsed.chunks[first[0].length - (first[1] as string).length]?.group;
    if (group === undefined) return undefined;
    this.#named ??= new PartiesNamed(this.#extraction);
    const actor = group.actor ?? this.#named.byNoun(group.wordsFrom, group.wordsTo);
    if (actor === null) return undefined;
    return actor.members?.status === 'combatant' || actor.kind === 'state' ? actor : null;
  }
}
