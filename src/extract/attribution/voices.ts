import type { Voice } from '../../model/claimant.ts';
import type { KnownActor } from '../../model/resolver.ts';
import type { VoiceKind } from '../../model/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import type { ByToken } from '../by-token.ts';
import type { Chunk } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { sliceOf } from '../draft.ts';
import type { ActorMention } from '../mentions.ts';

/** A voice, with the actor that its words name (its own or its affiliation's). */
export interface Speaker {
  readonly voice: Voice;
  readonly actor: KnownActor | null;
  /** "the **same** source": one who has spoken before. */
  readonly same?: true;
}

/**
 * Reads who speaks from the words of one speaker, tokens `[from, to)`:
 *
 *     Northern Front spokesman Colonel Adan Weru
 *     ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^ ^^^^^^^^^
 *     affiliation    role              name
 */
export function speakerAt(
  draft: Draft,
  chunks: readonly Chunk[],
  actors: ByToken<ActorMention>,
  from: number,
  to: number,
): Speaker {
  const start = skipDeterminers(draft, from, to);
  const words = sliceOf(draft, start, to);
  const mentioned = [...actors.values()].filter((a) => a.from >= from && a.to <= to);
  // a lone capitalised word before its noun is no name: "Health officials"
  const person = chunks.find(
    (c) =>
      c.from >= from &&
      c.to <= to &&
      c.group?.name != null &&
      !isLinked(draft, c.to) &&
      (c.code !== '.' || ((c.to === to || c.from > start) && !isComplement(chunks, c))),
  );
  const name = person?.group?.name ?? null;
  const last = mentioned.at(-1);
  if (last !== undefined && last.to === to && last.from > start && SPEAKING.has(last.actor.kind))
    return itself(draft, last, start, words);
  // *le mouvement **chiite***: whom its people are tells whose it is, and is no party
  const affiliate =
    mentioned.find(({ actor }) => actor.kind !== 'person' && actor.kind !== 'community') ?? null;
  const own = mentioned.find((a) => a.actor.kind === 'person') ?? null;
  const whole = affiliate !== null && affiliate.from <= start && affiliate.to >= to;
  const kind = kindOf(draft, name, affiliate, whole, start, to);
  const named = name ?? (whole || isNamedKind(kind, affiliate) ? words : null);
  return {
    voice: {
      words,
      name: named,
      role: name === null && whole ? null : roleOf(name, whole, words),
      kind,
      affiliation: whole || affiliate === null ? null : nameIn(draft, affiliate.actor),
      actor: own?.actor.id ?? (whole ? affiliate.actor.id : null),
    },
    actor: affiliate?.actor ?? own?.actor ?? null,
  };
}

/** "the French daily **Le Matin**": the outlet at the end speaks, what comes before says what it is. */
function itself(draft: Draft, mention: ActorMention, start: number, words: string): Speaker {
  const role = sliceOf(draft, start, mention.from);
  const { actor } = mention;
  return {
    actor,
    voice: {
      words,
      name: sliceOf(draft, mention.from, mention.to),
      role: role === '' ? null : role,
      kind: KIND_OF_ACTOR[actor.kind] ?? 'party',
      affiliation: null,
      actor: actor.id,
    },
  };
}

/** "the ministry of **Defence**", "a doctor in **Telmak**": a lone capitalised word behind "of" or "in" is no person's name. */
function isComplement(chunks: readonly Chunk[], chunk: Chunk): boolean {
  return 'oi'.includes(chunks[chunks.indexOf(chunk) - 1]?.code ?? ' ');
}

/** "the **Front-linked** council": no name of the council. */
function isLinked({ language, norms }: Draft, at: number): boolean {
  return language.linking.has(norms[norms[at] === '-' ? at + 1 : at] ?? '');
}

/** An actor's name in the report's language, where the registry has one. */
export function nameIn(draft: Draft, actor: KnownActor): string {
  return actor.names.find(({ language }) => language === draft.language.code)?.name ?? actor.name;
}

const SPEAKING: ReadonlySet<string> = new Set(['outlet', 'agency', 'ngo', 'un']);

function isNamedKind(kind: VoiceKind, affiliate: ActorMention | null): boolean {
  return (
    affiliate !== null &&
    (kind === 'outlet' || kind === 'agency' || kind === 'ngo' || kind === 'un' || kind === 'government')
  );
}

function roleOf(name: string | null, whole: boolean, words: string): string | null {
  if (whole) return null;
  if (name === null) return words;
  const role = words.replace(name, '').replace(/^[\s,]+|[\s,]+$/g, '');
  return role === '' ? null : role;
}

/** What kind of voice it is: by the words themselves first ("witnesses", "hospital"), else by the actor named. */
function kindOf(
  draft: Draft,
  name: string | null,
  affiliate: ActorMention | null,
  whole: boolean,
  from: number,
  to: number,
): VoiceKind {
  if (name !== null) return institutionAt(draft, from, to) ?? 'person';
  if (affiliate !== null && whole) return kindOfActor(affiliate);
  for (let i = from; i < to; i++) {
    const kind = draft.language.speakers.get(draft.norms[i] as string);
    // "the **health** ministry": a ministry, whatever it is for
    if (kind === 'medical' && governs(draft, i + 1, to)) return 'government';
    // "the jihadist **group**, the Front": no charity
    if (kind === 'ngo' && affiliate !== null && kindOfActor(affiliate) === 'party') return 'party';
    // *un ingénieur **du site***: a person's place of work is no outlet
    if (kind === 'outlet' && i > from && isPersonAt(draft, from, to)) continue;
    if (kind !== undefined) return isOfOutlet(draft, kind, to) ? 'unnamed' : kind;
  }
  if (affiliate !== null) return kindOfActor(affiliate);
  // "a trader said": whoever is no soldier and speaks for nobody tells what they saw
  const heads = draft.lexicon.at(from, to);
  return heads.some(({ head }) => head?.unit === 'person' && head.status === 'civilian')
    ? 'witness'
    : 'unnamed';
}

function isPersonAt(draft: Draft, from: number, to: number): boolean {
  return draft.lexicon.at(from, to).some(({ head }) => head?.unit === 'person' && head.number !== 'group');
}

function kindOfActor({ actor }: ActorMention): VoiceKind {
  return KIND_OF_ACTOR[actor.kind] ?? 'party';
}

function governs({ language, norms }: Draft, from: number, to: number): boolean {
  return norms.slice(from, to).some((norm) => language.speakers.get(norm) === 'government');
}

/** "news **sources**" are sources, "a press report" is the press. */
function isOfOutlet({ language, norms }: Draft, kind: VoiceKind, to: number): boolean {
  const last = norms[to - 1] as string;
  return kind === 'outlet' && language.speakers.get(last) === 'unnamed' && !language.documents.has(last);
}

/** *l'**hôpital** Nasser*, "the **observatory** …": the noun before a name says that no person bears it. */
function institutionAt(draft: Draft, from: number, to: number): VoiceKind | null {
  const kind = draft.language.speakers.get(draft.norms[from] as string);
  if (kind === undefined || !INSTITUTIONS.has(kind)) return null;
  const heads = draft.lexicon.at(from, to);
  return heads.some((entry) => entry.head?.unit === 'person' && entry.head.number !== 'group') ? null : kind;
}

const INSTITUTIONS: ReadonlySet<VoiceKind> = new Set([
  'medical',
  'outlet',
  'agency',
  'ngo',
  'un',
  'government',
]);

const KIND_OF_ACTOR: { readonly [kind: string]: VoiceKind } = {
  state: 'government',
  government: 'government',
  institution: 'government',
  outlet: 'outlet',
  agency: 'agency',
  ngo: 'ngo',
  un: 'un',
  person: 'person',
};

function skipDeterminers(draft: Draft, from: number, to: number): number {
  let i = from;
  while (i < to - 1) {
    const entry = draft.lexicon.at(i, to).find((e) => e.mark === "'" || e.mark === '~');
    // articles are read as quantities of one; before a speaker they are just articles
    const article = draft.language.quantities.articles.has(draft.norms[i] as string);
    if (entry === undefined && !article) return i;
    i += entry?.words.length ?? 1;
  }
  return i;
}

/** Whether the second is the first party again, or the first by a shorter name: "the Varel Relief **Project**", "the **project**". */
export function isSame({ actor, voice }: Speaker, other: Speaker | undefined): boolean {
  if (other === undefined) return false;
  if (voice.kind === 'party' && actor !== null && other.actor?.id === actor.id) return true;
  const words = fold(other.voice.name ?? other.voice.words);
  const full = fold(voice.name ?? voice.words);
  return words.length > SHORT && full.endsWith(` ${words}`);
}

/** Letters of a noun that says too little to be the same. */
const SHORT = 3;
