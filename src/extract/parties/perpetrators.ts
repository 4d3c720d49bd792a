import type { Chunk } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { TollDraft } from '../extraction.ts';
import { type PartyDraft, partyOf } from './parties.ts';

/**
 * Who did it, where the sentence of a toll says so and the rule that read it did not:
 *
 *     a **northern airstrike** killed eight      tués dans une attaque **par des rebelles**      **un gang** tue six habitants
 */
export function perpetratorOf(draft: Draft, toll: TollDraft, mates: readonly TollDraft[]): PartyDraft | null {
  if (UNDONE.has(toll.measure)) return null;
  const doer = agentBehind(toll) ?? subjectBefore(toll) ?? ownerOfDeed(toll) ?? mateBefore(toll, mates);
  if (doer === null || doer.group === undefined) return null;
  toll.inferred.push('perpetrator');
  return partyOf(draft, doer, doer.group.head);
}

/** What no one does to those whom it befalls. */
const UNDONE: ReadonlySet<string> = new Set(['surrendered', 'released', 'displaced']);

/** "were killed on Monday near the river **by rebels**", farther off than a rule looks. */
function agentBehind({ parsed: { chunks, codes }, victim, hit }: TollDraft): Chunk | null {
  if (hit <= victim) return null;
  const by = /^[^_;RrKFkJIDELWZbwf"]{0,12}?yo?(?=[pNG])/.exec(codes.slice(hit + 1));
  return by === null ? null : actingOf(chunks[hit + 1 + by[0].length]);
}

/** "**a gang** kills six", "**two men** opened fire, killing six": whoever stands as the subject of the verb. */
function subjectBefore({ parsed: { chunks, codes }, victim, hit }: TollDraft): Chunk | null {
  if (hit >= victim) return null;
  const before = codes.slice(0, hit);
  if (codes[hit] === 'F') {
    const subject = /[pNG](?:\([^()]{1,4}\))?[.dX]{0,2}$/.exec(before);
    return subject === null || /[io]$/.test(before.slice(0, subject.index))
      ? null
      : actingOf(chunks[subject.index]);
  }
  const fired =
    codes[hit] === 'K' || codes[hit] === 'J'
      ? /[Tsp](?:\([^()]{1,4}\))?[.dX]{0,2}[Hh]X?[.d]{0,2}$/.exec(before)
      : null;
  if (fired !== null && !/[io]$/.test(before.slice(0, fired.index))) return actingOf(chunks[fired.index]);
  const gerund = codes[hit] === 'k' || /f[.o]{0,2}$/.test(before);
  if (!gerund) return null;
  for (let i = hit - 1; i > 0; i--) {
    if ('_;R"'.includes(codes[i] as string)) return null;
    if (chunks[i]?.act?.form !== 'verb') continue;
    const subject = /[pNG](?:\([^()]{1,4}\))?(?:,[^,_;RKFkJ]{1,8},)?[.dXHhw]{0,3}$/.exec(codes.slice(0, i));
    return subject === null ? null : actingOf(chunks[subject.index]);
  }
  return null;
}

/** "an attack **by rebels**", *une frappe **israélienne***, *une attaque **du M23***, *un raid imputé **aux rebelles***. */
function ownerOfDeed({ parsed: { chunks, codes }, hit, victim }: TollDraft): Chunk | null {
  const deeds: number[] = [];
  for (let i = 0; i < chunks.length; i++) if (chunks[i]!.act?.form === 'noun') deeds.push(i);
  // the deed nearest to the toll, with no other sentence part between
  for (const i of deeds.sort((a, b) => Math.abs(a - hit) - Math.abs(b - hit))) {
    const [from, to] = [Math.min(i, hit, victim), Math.max(i, hit, victim)];
    if (/_/.test(codes.slice(from, to))) continue;
    const found = behindDeed(chunks, codes, i) ?? beforeDeed(chunks, codes, i);
    if (found !== null) return found;
  }
  return null;
}

function behindDeed(chunks: readonly Chunk[], codes: string, deed: number): Chunk | null {
  const rest = codes.slice(deed + 1);
  const by = /^[^_;,FkIb"RJK]{0,9}?yo?(?=[pNG])/.exec(rest);
  if (by !== null) return actingOf(chunks[deed + 1 + by[0].length]);
  // a nationality right behind the deed
  if (rest.startsWith('p') && chunks[deed + 1]?.group?.actor != null) return chunks[deed + 1] as Chunk;
  const of = /^o(?=[pG])/.exec(rest);
  const owner = of === null ? undefined : chunks[deed + 2];
  return owner !== undefined && isArmed(owner) ? owner : null;
}

/** "a **northern** airstrike" */
function beforeDeed(chunks: readonly Chunk[], codes: string, deed: number): Chunk | null {
  for (let k = deed - 1; k >= Math.max(0, deed - 2); k--) {
    if (codes[k] === 'p' && chunks[k]?.group?.actor != null) return chunks[k] as Chunk;
    if (codes[k] !== '.') return null;
  }
  return null;
}

/** Whoever an "attack of" can be by rather than on: an armed group, not an army whose post was attacked. */
function isArmed({ group }: Chunk): boolean {
  const force = group?.head?.force ?? group?.actor?.members?.force ?? null;
  if (force === 'military' || force === 'police' || force === 'peacekeeper') return false;
  return group?.head?.status === 'combatant' || group?.actor?.members?.status === 'combatant';
}

/** "beheaded four fishermen **and kidnapped seven**": the second deed is by whoever did the first. */
function mateBefore(
  { parsed: { chunks, codes }, hit, victim }: TollDraft,
  mates: readonly TollDraft[],
): Chunk | null {
  if (hit >= victim || !/&[XHd.]{0,2}$/.test(codes.slice(0, hit))) return null;
  const before = mates.findLast((mate) => mate.victim < hit && mate.agent !== null && !mate.ownLoss);
  if (before?.agent == null || /[;_Rwb]/.test(codes.slice(before.victim, hit))) return null;
  return actingOf(chunks[before.agent]);
}

/** What does its owner's deeds. */
const ARMS: ReadonlySet<string> = new Set(['ammunition', 'weapon', 'drone', 'aircraft']);

/** People and parties do things; a count of victims or a lone name of a place does not. */
function actingOf(chunk: Chunk | undefined): Chunk | null {
  const group = chunk?.group;
  if (chunk === undefined || group === undefined) return null;
  // "**a Russian missile** killed three": its owner did it
  const arms = group.actor !== null && ARMS.has(group.head?.unit ?? 'person');
  const acts = group.head === null || group.head.unit === 'person' || arms;
  return acts && (group.actor !== null || group.head !== null || group.name !== null) ? chunk : null;
}

/** What the whole says of its parts, and one telling of the same count says of the other. */
export function sharePerpetrators(tolls: readonly TollDraft[]): void {
  const known = new Map<string, TollDraft>();
  const key = ({ measure, quantity: { low, high } }: TollDraft) => `${measure} ${low} ${high}`;
  for (const toll of tolls)
    if (toll.agentParty !== null && (toll.quantity.low ?? 0) > 2 && !known.has(key(toll)))
      known.set(key(toll), toll);
  for (const toll of tolls) {
    if (toll.agentParty !== null || toll.ownLoss || UNDONE.has(toll.measure)) continue;
    const whole = toll.partOf as TollDraft | null;
    const party = (known.get(key(toll)) ?? whole)?.agentParty ?? null;
    if (party === null) continue;
    toll.agentParty = party;
    toll.inferred.push('perpetrator');
  }
}
