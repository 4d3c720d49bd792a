import type { KnownActor } from '../../model/resolver.ts';
import type { Unit } from '../../model/vocabulary.ts';
import type { Group } from '../chunks/group.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { isOwned } from './home-state.ts';
import { isOfState, type PartiesNamed } from './parties-named.ts';

/** Whose prisoners, arms and vehicles are: of those who lost them with their people, or of the side that their taker fights. */

/** What an armed side has and loses with its people. */
export const ARMS: ReadonlySet<Unit> = new Set([
  'vehicle',
  'weapon',
  'ammunition',
  'aircraft',
  'drone',
  'vessel',
]);

/** "forty fighters were killed and six of **their** vehicles destroyed", "… **and eight vehicles** destroyed" */
export function owner(
  { draft }: Extraction,
  toll: TollDraft,
  mates: readonly TollDraft[],
): KnownActor | null {
  if (!ARMS.has(toll.unit)) return null;
  const before = mates.findLast(
    (mate) => mate.unit === 'person' && mate.victim < toll.victim && mate.victimParty.actor !== null,
  );
  if (before === undefined) return null;
  const list = /^[GQTUJKDWZO,&Bi.o+]*$/.test(toll.parsed.codes.slice(before.victim, toll.victim));
  return isOwned(draft, toll) || list ? before.victimParty.actor : null;
}

/** Prisoners, arms and their like are of the side that their taker fights. */
export function foe(
  extraction: Extraction,
  toll: TollDraft,
  named: PartiesNamed,
  mates: readonly TollDraft[],
): KnownActor | null {
  const taken = toll.measure === 'captured' && toll.victimParty.party.status !== 'civilian';
  const claimed = isClaimed(extraction.draft, toll);
  // *le front revendique la mort de trente **éléments***: the other side's, and no villagers
  if (claimed && isOfRanks(extraction.draft, toll))
    return named.enemyOf(toll.speakers[0]!.actor as KnownActor);
  if (!taken && !(ARMS.has(toll.unit) && toll.measure !== 'damaged')) return null;
  if (toll.ownLoss) return null;
  const doer =
    toll.agentParty?.actor ??
    mates.find((mate) => mate.agentParty?.actor != null)?.agentParty?.actor ??
    tellsOwnDeed(extraction.draft, toll);
  if (doer != null) {
    // "killed five insurgents and seized a rifle": theirs, whoever they are
    const fought = mates.some(
      ({ unit, victimParty: { party, actor } }) =>
        unit === 'person' && party.status === 'combatant' && actor === null,
    );
    const enemy = named.enemyOf(doer);
    return fought && !(isOfState(doer) && isOwnFoe(mates, enemy)) ? null : enemy;
  }
  if (isTakenByRaiders(extraction, toll)) return named.attacked();
  if (claimed) return named.enemyOf(toll.speakers[0]!.actor as KnownActor);
  return isLostIn(extraction.draft, toll, mates) ? named.attackedAlone() : null;
}

/** Whether no fighter told of beside it is of a kind that `enemy` is not: a militia's men are no jihadists. */
function isOwnFoe(mates: readonly TollDraft[], enemy: KnownActor | null): boolean {
  const force = enemy?.members?.force ?? null;
  return (
    enemy !== null &&
    mates.every(({ unit, head }) => unit !== 'person' || head?.force == null || head.force === force)
  );
}

/** *le front revendique **la destruction d'un char***: by its own hand. */
function isClaimed(
  { norms, language }: Draft,
  { parsed: { chunks, codes }, hit, victim, speakers }: TollDraft,
): boolean {
  const actor = speakers[0]?.actor ?? null;
  if (actor?.members?.status !== 'combatant' || isOfState(actor) || hit >= victim) return false;
  const said = codes.slice(0, hit).lastIndexOf('R');
  return said >= 0 && language.claiming.has(norms[chunks[said]!.from] as string);
}

function isOfRanks({ norms, language }: Draft, { unit, head, whose }: TollDraft): boolean {
  if (unit !== 'person' || head === null || head.status === 'civilian' || whose.group === undefined)
    return false;
  return head.status === 'combatant' || language.ranks.has(norms[whose.group.wordsFrom] as string);
}

/** *Six gardes ont été tués. **Trois véhicules ont été incendiés***: of those who were attacked, and not what they took back. */
function isLostIn(draft: Draft, toll: TollDraft, mates: readonly TollDraft[]): boolean {
  const { unit, measure, hit, victim, agentParty, whose } = toll;
  if (unit !== 'vehicle' || measure === 'seized' || hit < victim || agentParty !== null) return false;
  const words = draft.norms.slice(whose.from, whose.to);
  if (words.some((norm) => draft.language.mounts.has(norm))) return false;
  return !mates.some(
    ({ victimParty: { party, actor } }) =>
      party.status === 'combatant' && (actor === null || !isOfState(actor)),
  );
}

/** "the air force said it, or **its air defences**, destroyed 31 drones": a side that tells of arms destroyed, and names no doer. */
function tellsOwnDeed(
  draft: Draft,
  { parsed: { chunks, codes }, hit, victim, speakers, agent }: TollDraft,
): KnownActor | null {
  const actor = speakers[0]?.actor ?? null;
  const from = agent === null ? 0 : chunks[agent]!.from;
  const own = agent !== null && draft.language.possessives.has(draft.norms[from - 1] ?? '');
  // "the navy said **troops** seized seven trucks": a noun that names no party is of whoever tells
  const doer = agent === null ? undefined : chunks[agent]!.group;
  const troops = doer?.actor == null && doer?.head?.status === 'combatant' && doer.head.number !== 'one';
  if (actor === null || hit > victim || !(agent === null || own || troops || codes[agent] === '>'))
    return null;
  if (actor.members === null && actor.kind !== 'state' && actor.kind !== 'government') return null;
  return own || troops || /R[^pNGKF;_]{0,6}$/.test(codes.slice(0, hit)) ? actor : null;
}

/** "The army killed twelve gunmen. **It** seized six motorcycles": of those whom the sentence before tells to have lost. */
export function left(
  extraction: Extraction,
  toll: TollDraft,
  named: PartiesNamed,
  before: readonly TollDraft[],
): KnownActor | null {
  if (isTakenByRaiders(extraction, toll)) return null;
  const { draft } = extraction;
  const { unit, measure, agentParty } = toll;
  if (!ARMS.has(unit) || measure !== 'seized' || agentParty?.actor != null) return null;
  const losers = before.filter((toll) => toll.unit === 'person' && toll.scope === 'event');
  const [one] = losers;
  // *deux soldats ont été tués ; dix motos ont été **récupérées***: what is recovered was the enemy's
  if (one?.victimParty.actor != null && isRecovered(draft, toll) && isOfState(one.victimParty.actor))
    return named.group();
  const sole = losers.every(
    ({ victimParty: { party, actor } }) =>
      party.status === 'combatant' && actor !== null && actor.id === one?.victimParty.actor?.id,
  );
  return sole ? (one?.victimParty.actor ?? null) : null;
}

function isRecovered({ norms, language }: Draft, { parsed: { chunks }, hit }: TollDraft): boolean {
  return language.recovering.has(norms[chunks[hit]!.from] as string);
}

/** "**the attackers** made off with four rifles", *une arme a été emportée **par les rebelles*** */
function isTakenByRaiders(
  { draft }: Extraction,
  { parsed: { chunks, codes }, agent, hit }: TollDraft,
): boolean {
  // *les pillards, **une quinzaine d'hommes**, ont emporté*
  const subject = /[pG](?:,[^,;_"RKF]{1,10},)?[.XBHhe]{0,4}$/.exec(codes.slice(0, hit));
  // "**the militants** used mortars, **destroying** one tank"
  const opens = codes[hit] === 'k' ? codes.search(/^[^;_R]{0,3}[pG]/) : -1;
  const first = opens < 0 ? undefined : codes.search(/[pG]/);
  return [agent, subject?.index, first].some((at) => at != null && isRaider(draft, chunks[at]?.group));
}

function isRaider(draft: Draft, group: Group | undefined): boolean {
  if (group === undefined) return false;
  const force = group.head?.force ?? null;
  if (force === 'jihadist' || force === 'rebel') return true;
  for (let i = group.wordsFrom; i < group.wordsTo; i++)
    if (draft.language.camps.attacking.has(draft.norms[i] as string)) return true;
  return false;
}
