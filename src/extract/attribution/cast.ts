import type { KnownActor } from '../../model/resolver.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import type { ByToken } from '../by-token.ts';
import type { Chunk } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { ActorMention } from '../mentions.ts';
import type { ParsedSentence } from '../mentions-of.ts';
import { isMission, missionAmong } from '../parties/peacekeepers.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import { nameIn, type Speaker } from './voices.ts';

/**
 * Whom a report has named so far, so that a short form finds its full one: "Weru said" is Colonel Adan Weru, "the
 * army" is the one army named. Where two fit, nothing is decided.
 */
export class Cast {
  readonly #draft: Draft;
  readonly #named: Speaker[] = [];
  readonly #names = new Set<string | null>();
  /** By each way to cut their names short at the front, who is meant; null where two are. */
  readonly #byEnd = new Map<string, Speaker | null>();
  readonly #actors = new Map<string, KnownActor>();
  #released: Speaker | null = null;
  #met = 0;

  readonly #home: () => KnownActor | null;

  readonly #serves: (speaker: Speaker, read: ParsedSentence) => KnownActor | null;

  /** `home` tells the state that the report is about, `serves` whose officer a speaker is who is named as one. */
  constructor(
    draft: Draft,
    home: () => KnownActor | null,
    serves: (speaker: Speaker, read: ParsedSentence) => KnownActor | null,
  ) {
    this.#draft = draft;
    this.#home = home;
    this.#serves = serves;
  }

  /** Grows with whoever is met: while it stands still, a speaker is told in full as before. */
  get met(): number {
    return this.#met;
  }

  meet(actors: ByToken<ActorMention>): void {
    for (const { actor, demonym } of actors.values()) {
      if (demonym || this.#actors.get(actor.id) === actor) continue;
      this.#actors.set(actor.id, actor);
      this.#met++;
    }
  }

  /** The attribution with its speakers in full, as far as what came before it tells. */
  inFull(one: Attribution, read: ParsedSentence): Attribution {
    let inferred = one.inferred;
    const speakers = one.speakers.map((speaker) => {
      const full =
        this.#same(speaker) ??
        this.#fullName(speaker) ??
        this.#body(speaker) ??
        this.#force(speaker) ??
        this.#mission(speaker) ??
        this.#organisation(speaker) ??
        this.#publisher(speaker, read) ??
        this.#author(speaker) ??
        this.#officer(speaker, read) ??
        this.#ofState(speaker);
      if (full !== null) inferred = true;
      const known = full ?? speaker;
      this.#name(known);
      return known;
    });
    const known = attributionLike(one, { speakers, inferred });
    this.#noteRelease(known, read);
    return known;
  }

  /** Notes who is named for the first time. */
  #name(speaker: Speaker): void {
    const { name } = speaker.voice;
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#named.push(speaker);
    this.#met++;
    if (name === null) return;
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const end = name.slice(at + 1);
      this.#byEnd.set(end, this.#byEnd.has(end) ? null : speaker);
    }
  }

  /** "The front published **two statements**": what a further one is of the same party. */
  #noteRelease(one: Attribution, { parsed }: ParsedSentence): void {
    const [speaker] = one.speakers;
    if (speaker?.actor == null || speaker.voice.kind !== 'party') return;
    const after = parsed.chunks.slice(one.at + 1, one.at + 6);
    if (speaker === this.#released || !after.some((chunk) => this.#isDocument(chunk))) return;
    this.#released = speaker;
    this.#met++;
  }

  /** "**A second statement**, by Colonel Weru": of the party that released the first. */
  #publisher(speaker: Speaker, { parsed, quantities }: ParsedSentence): Speaker | null {
    if (this.#released === null || speaker.actor !== null || speaker.voice.kind !== 'person') return null;
    const opening = parsed.chunks.slice(0, 3);
    const further = opening.some(
      (chunk) =>
        chunk.code === 'O' ||
        chunk.group?.other === true ||
        quantities.get(chunk.from)?.kind === 'ordinal' ||
        quantities.get(chunk.from)?.ordinal !== undefined,
    );
    if (!further || !opening.some((chunk) => this.#isDocument(chunk))) return null;
    const { actor } = this.#released;
    return {
      actor,
      voice: { ...speaker.voice, affiliation: actor === null ? null : nameIn(this.#draft, actor) },
    };
  }

  #isDocument(chunk: Chunk): boolean {
    for (let i = chunk.from; i < chunk.to; i++)
      if (this.#draft.language.documents.has(this.#draft.norms[i] as string)) return true;
    return false;
  }

  /** "**the statement** says": of whoever spoke last for a party, a government or an organisation. */
  #author(speaker: Speaker): Speaker | null {
    const { voice } = speaker;
    if (speaker.actor !== null || !this.#draft.language.documents.has(fold(voice.words))) return null;
    const known = this.#named.filter((one) => one.actor !== null);
    const author =
      known.findLast(({ voice: { kind } }) => kind === 'party' || kind === 'government') ??
      known.findLast(({ voice: { kind } }) => kind === 'ngo' || kind === 'un' || kind === 'unnamed');
    if (author === undefined) return null;
    const affiliation =
      author.voice.affiliation ??
      author.voice.name ??
      (author.actor === null ? null : nameIn(this.#draft, author.actor));
    return { actor: author.actor, voice: { ...voice, kind: author.voice.kind, affiliation } };
  }

  /** "**Colonel Weru** said", behind a sentence about the movement: the movement's. */
  #officer(speaker: Speaker, read: ParsedSentence): Speaker | null {
    const actor = this.#serves(speaker, read);
    return actor === null
      ? null
      : { actor, voice: { ...speaker.voice, affiliation: nameIn(this.#draft, actor) } };
  }

  /** "**the authorities**", "**the army spokesman**" without a country are those of the state the report is about. */
  #ofState(speaker: Speaker): Speaker | null {
    const { voice } = speaker;
    if (speaker.actor !== null || voice.affiliation !== null) return null;
    if (voice.kind !== 'government' && !this.#isOfStateForce(voice.words)) return null;
    const state = this.#home();
    return state === null
      ? null
      : { actor: state, voice: { ...voice, affiliation: nameIn(this.#draft, state) } };
  }

  #isOfStateForce(words: string): boolean {
    return foldedWords(words).some((word) => {
      const force = this.#draft.language.forces.get(word);
      return force === 'military' || force === 'police' || this.#draft.language.spokesmen.has(word);
    });
  }

  /** "**the same source**", *cette source*: the last who spoke by that noun. */
  #same({ same, voice }: Speaker): Speaker | null {
    if (same === undefined) return null;
    const noun = foldedWords(voice.words).at(-1) as string;
    const { officers } = this.#draft.language;
    const known = this.#named.findLast(({ voice: { words, role } }) =>
      foldedWords(`${words} ${role ?? ''}`)
        // *cet **officier***: the lieutenant
        .some((word) => word === noun || (officers.has(noun) && officers.has(word))),
    );
    // *ce magistrat*: the last one told of, by another noun
    const plain = !/\s/.test(voice.words);
    return known ?? (plain ? (this.#named.at(-1) ?? null) : null);
  }

  /** "**the ministry** said": the one body of that noun that has spoken so far, "Northland's defence ministry". */
  #body(speaker: Speaker): Speaker | null {
    const { voice } = speaker;
    if (speaker.actor !== null || voice.name !== null || voice.kind !== 'government') return null;
    const noun = fold(voice.words);
    if (/\s/.test(noun)) return null;
    const fits = this.#named.filter(
      ({ actor, voice: { kind, words } }) =>
        actor !== null && kind === 'government' && foldedWords(words).includes(noun),
    );
    const [one] = fits;
    if (one === undefined || new Set(fits.map(({ actor }) => actor?.id)).size > 1) return null;
    return { actor: one.actor, voice: { ...one.voice, words: voice.words } };
  }

  /** "**the aid group** said": the one organisation that has spoken by its name. */
  #organisation(speaker: Speaker): Speaker | null {
    const { voice } = speaker;
    if (speaker.actor !== null || voice.name !== null || voice.kind !== 'ngo') return null;
    if (!this.#draft.language.organisations.has(fold(voice.words))) return null;
    const fits = this.#named.filter(({ voice: { kind, name } }) => kind === 'ngo' && name !== null);
    const [one] = fits;
    if (one === undefined || new Set(fits.map(({ voice: { name } }) => name)).size > 1) return null;
    return { actor: one.actor, voice: { ...one.voice, words: voice.words } };
  }

  /** A last name alone: the one person met whose name ends so. */
  #fullName(speaker: Speaker): Speaker | null {
    const { name, kind, words } = speaker.voice;
    const short = name ?? (kind === 'unnamed' ? words : null);
    if (short === null || speaker.actor !== null) return null;
    const one = this.#byEnd.get(short);
    return one == null ? null : { actor: one.actor, voice: { ...one.voice, words: speaker.voice.words } };
  }

  /** "the army", "the police", "the rebels": the one force of that kind that the report has named. */
  #force(speaker: Speaker): Speaker | null {
    if (speaker.actor !== null || speaker.voice.name !== null) return null;
    const force = this.#draft.language.forces.get(fold(speaker.voice.words));
    if (force === undefined) return null;
    // a guard is no army: *la garde présidentielle*
    const fits = [...this.#actors.values()].filter(
      ({ id, members }) => members?.force === force && !GUARD.test(id),
    );
    const [one] = fits;
    if (one === undefined || fits.length > 1) return null;
    return {
      actor: one,
      voice: { ...speaker.voice, kind: 'party', name: one.name, role: null, actor: one.id },
    };
  }

  /** "**the mission** said": the one peace force that the report has named. */
  #mission(speaker: Speaker): Speaker | null {
    const { voice } = speaker;
    if (speaker.actor !== null || voice.name !== null) return null;
    const [noun = ''] = foldedWords(voice.words);
    if (!this.#draft.language.missions.has(noun)) return null;
    const one = missionAmong([...this.#actors.values()].filter(isMission));
    if (one === null) return null;
    return {
      actor: one,
      voice: { ...voice, kind: 'un', name: nameIn(this.#draft, one), role: null, actor: one.id },
    };
  }
}

/** The registry's ids of guards, which are of a state's forces and not its army. */
const GUARD = /^(?:national|border)-guard-/;
