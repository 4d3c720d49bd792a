import type { KnownActor } from '../../model/resolver.ts';
import { isOfSpeaker } from '../acts.ts';
import { attributionOf } from '../attribution/attribution.ts';
import type { Chunk } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { Slot } from '../kept.ts';
import type { ActorMention } from '../mentions.ts';
import { readActors } from '../names/actors.ts';
import type { PartyDraft } from './parties.ts';
import { countryOfReport, type ReportCountry, VOICES } from './report-country.ts';

/**
 * Soldiers and police without a country serve the state that the report tells of: "71 soldiers were killed in an
 * attack on a base in Northland". Where the sentence names one country it is that one; else the report's own, if
 * one is named more than all others.
 */
export class HomeState {
  readonly #extraction: Extraction;
  #own: ReportCountry | undefined;
  #armies: Map<string, KnownActor | null> | null = null;
  #soleArmy: string | null | undefined;

  constructor(extraction: Extraction) {
    this.#extraction = extraction;
  }

  /** The party with its state, or null where it is no state's or no state is clear. */
  of(toll: TollDraft): PartyDraft | null {
    if (toll.victimParty.actor !== null || !this.#isStateForce(toll) || isOwned(this.#extraction.draft, toll))
      return null;
    // *cinq séparatistes, dont un « **général** »*: of those it is counted among
    const whole = toll.partOf?.head ?? null;
    if (whole?.status === 'combatant' && whole.force !== null && !STATE_FORCES.has(whole.force)) return null;
    const { draft, parsed } = this.#extraction;
    const doer = toll.agentParty?.actor ?? this.#teller(toll);
    const agent = foreignState(doer);
    // "the army says it killed **a commander**": of whom it fights, and no group's commander is a state's
    if (agent !== null && this.#isOfRank(toll) && this.#namesGroup(doer)) return null;
    const mentions = [...(parsed.get(toll.sentence)?.actors.values() ?? [])];
    const named = countriesIn(mentions).filter((one) => one !== agent);
    const [one] = named;
    const single = one !== undefined && new Set(named).size === 1 ? one : null;
    const own = this.#ownCountry();
    // whom an armed group fights is first of all the army that the report names
    const fought = isArmedGroup(toll.agentParty?.actor ?? this.#teller(toll)) ? this.#onlyArmy() : null;
    const country =
      sideBefore(mentions, toll, agent) ?? single ?? fought ?? own.named ?? this.#onlyArmy() ?? own.ofPlaces;
    if (country === null || country === agent) return null;
    const actor =
      (toll.head?.force === 'military' ? this.#armyOf(country) : null) ??
      draft.resolver.actorById(`state-${country.toLowerCase()}`);
    if (actor === null) return null;
    return { actor, party: { ...toll.victimParty.party, actor: actor.id } };
  }

  #isOfRank({ whose: { group } }: TollDraft): boolean {
    if (group === undefined) return false;
    const { norms, language } = this.#extraction.draft;
    return norms.slice(group.wordsFrom, group.wordsTo).some((norm) => language.officers.has(norm));
  }

  /** Whether the report names an armed group that is not of the doer's country. */
  #namesGroup(doer: KnownActor | null): boolean {
    const { draft } = this.#extraction;
    return readActors(draft, 0, draft.norms.length).some(
      ({ actor }) =>
        isArmedGroup(actor) && actor.members?.status === 'combatant' && actor.country !== doer?.country,
    );
  }

  /** The state that the report tells of, where one is clear. */
  own(): KnownActor | null {
    const { named, ofPlaces } = this.#ownCountry();
    const country = named ?? ofPlaces;
    return country === null
      ? null
      : this.#extraction.draft.resolver.actorById(`state-${country.toLowerCase()}`);
  }

  /** "**the army** says it killed a commander": whoever speaks did it. */
  #teller({ parsed: { codes }, sentence, victim, hit }: TollDraft): KnownActor | null {
    if (hit >= victim || !isOfSpeaker(codes, hit)) return null;
    const found = this.#extraction.parsed.get(sentence)?.attributions ?? [];
    return attributionOf(found, victim)?.speakers[0]?.actor ?? null;
  }

  /** The country whose army alone the report names: looked for once, though every toll asks. */
  #onlyArmy(): string | null {
    if (this.#soleArmy === undefined) this.#soleArmy = soleArmyIn(this.#extraction);
    return this.#soleArmy;
  }

  /** The one army of a country that the report names. */
  #armyOf(country: string): KnownActor | null {
    if (this.#armies === null) {
      this.#armies = new Map();
      for (const { actors } of this.#extraction.parsed.values())
        for (const { actor } of actors.values())
          if (actor.country !== null && actor.kind !== 'state' && actor.members?.force === 'military') {
            const known = this.#armies.get(actor.country);
            this.#armies.set(actor.country, known === undefined || known?.id === actor.id ? actor : null);
          }
    }
    return this.#armies.get(country) ?? null;
  }

  #isStateForce({ head, unit, whose }: TollDraft): boolean {
    if (unit === 'person' && (head?.force === 'military' || head?.force === 'police')) return true;
    const { draft } = this.#extraction;
    const group = whose.group;
    if (group === undefined) return false;
    // "members of the **security** forces", "**government** fighters"
    if (unit === 'person' && head?.status === 'combatant' && head.force === null) {
      const words = draft.norms.slice(group.wordsFrom, group.wordsTo);
      return words.some((norm) => draft.language.camps.loyal.has(norm));
    }
    // "auxiliaries **of the army**", "an army vehicle"
    if (unit === 'person' && head?.force !== 'militia') return false;
    for (let i = group.wordsFrom; i < group.wordsTo; i++) {
      const force = draft.language.forces.get(draft.norms[i] as string);
      if (force === 'military' || force === 'police') return true;
    }
    return false;
  }

  #ownCountry(): ReportCountry {
    this.#own ??= countryOfReport(this.#extraction);
    return this.#own;
  }
}

const homes = new Slot<HomeState>();

/** The home state of a report: what it rests on is read before any stage asks for it. */
export function homeOf(extraction: Extraction): HomeState {
  const { kept } = extraction.draft;
  return homes.get(kept) ?? homes.set(kept, new HomeState(extraction));
}

const STATE_FORCES: ReadonlySet<string> = new Set(['military', 'police', 'peacekeeper']);

function soleArmyIn({ parsed }: Extraction): string | null {
  let one: string | null = null;
  for (const { actors } of parsed.values())
    for (const { actor } of actors.values()) {
      if (actor.country === null || actor.members?.force !== 'military' || actor.country === one) continue;
      if (one !== null) return null;
      one = actor.country;
    }
  return one;
}

/** The country of an army or a state that did it: rebels are of the country that they fight. */
function foreignState(actor: KnownActor | null): string | null {
  return isArmedGroup(actor) ? null : (actor?.country ?? null);
}

function isArmedGroup(actor: KnownActor | null): boolean {
  const force = actor?.members?.force ?? null;
  return force !== null && force !== 'military' && force !== 'police';
}

/** "five of **its** men", *trois blessés **côté ami***: of whoever speaks or acts, not of the state. */
export function isOwned(draft: Draft, toll: TollDraft): boolean {
  const group = toll.whose.group;
  if (group === undefined) return false;
  const last = lastOfList(toll);
  if (isOnOwnSide(draft, toll.parsed.chunks[toll.victim]!.to) || isOnOwnSide(draft, last.to)) return true;
  // "**our** troops": with no count the determiner stands before the group
  const from =
    group.quantity === null ? Math.max(0, group.wordsFrom - 1) : Math.max(group.from, group.wordsFrom - 2);
  for (let i = from; i < group.wordsTo; i++)
    if (draft.language.possessives.has(draft.norms[i] as string)) return true;
  return false;
}

/** *côté amis*, "on our side", right behind token `at`, quotation marks apart. */
function isOnOwnSide(draft: Draft, at: number): boolean {
  return ownSideAt(draft, at) !== null;
}

function ownSideAt({ norms, tokens, language }: Draft, at: number): string | null {
  const from = tokens[at]?.kind === 'mark' ? at + 1 : at;
  const behind = ` ${norms.slice(from, from + OWN_SIDE).join(' ')} `;
  return language.ownSide.find((phrase) => behind.startsWith(phrase))?.trim() ?? null;
}

/** *six morts **côté ami***: the words by which a bare count is of whoever speaks. */
export function ownSideOf(
  draft: Draft,
  { parsed: { chunks, codes }, victim, hit }: TollDraft,
): string | null {
  if (codes[victim] !== 'Q') return null;
  return (
    ownSideAt(draft, chunks[victim]!.to) ??
    ownSideAt(draft, lastOfList({ parsed: { chunks, codes }, victim, hit }).to)
  );
}

/** *trois tués et sept blessés **dans ses rangs***: where the list of bare counts ends that a toll opens. */
function lastOfList({
  parsed: { chunks, codes },
  victim,
  hit,
}: {
  readonly parsed: Pick<TollDraft['parsed'], 'chunks' | 'codes'>;
  readonly victim: number;
  readonly hit: number;
}): Chunk {
  const end = Math.max(victim, hit);
  const list = codes[victim] === 'Q' ? /^(?:,?&?o?Q[DJZW]){0,3}/.exec(codes.slice(end + 1)) : null;
  return chunks[end + (list?.[0].length ?? 0)] as Chunk;
}

/** Tokens that the longest words for one's own side take. */
const OWN_SIDE = 5;

function countriesIn(mentions: Iterable<ActorMention>): string[] {
  const countries: string[] = [];
  for (const { actor } of mentions)
    if (actor.country !== null && !VOICES.has(actor.kind)) countries.push(actor.country);
  return countries;
}

/** "on the Northland side, **67 soldiers**": the country named just before them; a dateline's agency is none. */
function sideBefore(
  mentions: readonly ActorMention[],
  { parsed, victim }: TollDraft,
  agent: string | null,
): string | null {
  const { from } = parsed.chunks[victim]!;
  const before = mentions.findLast((mention) => mention.to <= from && from - mention.to <= 2);
  const country = before === undefined || VOICES.has(before.actor.kind) ? null : before.actor.country;
  return country === agent ? null : country;
}
