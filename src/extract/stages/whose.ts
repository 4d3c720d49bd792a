import type { KnownActor } from '../../model/resolver.ts';
import { foldedWords } from '../../text/fold.ts';
import { isOfSpeaker } from '../acts.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { groupBy } from '../group-by.ts';
import { PEOPLE } from '../lexicon.ts';
import { parseSentence } from '../mentions-of.ts';
import { ARMS, foe, left, owner } from '../parties/foes.ts';
import { isOwned, ownSideOf } from '../parties/home-state.ts';
import { ownPeopleOf, partyWith } from '../parties/parties.ts';
import { isOfState, PartiesNamed } from '../parties/parties-named.ts';
import { partsOf } from '../wholes.ts';

/**
 * Whose the victims are where the sentence has no name for their party and the report tells it all the same: those who
 * lost them, the attackers, whoever the doer fights.
 */
export function tellWhose(extraction: Extraction): void {
  const { draft } = extraction;
  const named = new PartiesNamed(extraction);
  for (const act of extraction.acts) {
    const group = act.agent === null ? undefined : act.parsed.chunks[act.agent]?.group;
    if (group === undefined || act.agentParty === null || act.agentParty.actor !== null) continue;
    const actor = named.byNoun(group.wordsFrom, group.wordsTo);
    if (actor === null) continue;
    act.agentParty = { party: { ...act.agentParty.party, actor: actor.id }, actor };
    act.inferred.push('agent.actor');
  }
  const told = groupBy(extraction.tolls, (toll) => toll.sentence);
  nameParts(extraction.tolls);
  // what stands first in a sentence tells of what follows it
  const inOrder = [...extraction.tolls].sort((a, b) => a.sentence - b.sentence || a.victim - b.victim);
  for (const toll of inOrder) {
    if (toll.victimParty.actor !== null || toll.scope === 'background') continue;
    if (draft.document.blocks[draft.sentences[toll.sentence]!.block]?.kind === 'boxRow') continue;
    const found =
      ofOthers(toll, told.get(toll.sentence) ?? []) ??
      loser(extraction, toll, named) ??
      attackers(extraction, toll, named) ??
      ofRank(extraction.draft, toll, named) ??
      ownMen(extraction.draft, toll, named) ??
      toldByGroup(extraction.draft, toll, named) ??
      owner(extraction, toll, told.get(toll.sentence) ?? []) ??
      foe(extraction, toll, named, told.get(toll.sentence) ?? []) ??
      left(extraction, toll, named, told.get(toll.sentence - 1) ?? []);
    if (found === null) continue;
    const actor = ownPeopleOf(draft, found);
    const { words } = toll.victimParty.party;
    const party =
      toll.unit === 'person' ? partyWith(words, toll.head ?? PEOPLE, actor) : partyWith(words, null, actor);
    toll.victimParty = { party: { ...party, actor: actor.id }, actor };
    toll.inferred.push('victim.actor');
  }
  // and of those whose side came to light here
  nameParts(extraction.tolls);
}

/** "four guerrillas, including **two women**, were killed": of the side of those they are counted among. */
function nameParts(tolls: readonly TollDraft[]): void {
  for (const { part: toll, whole } of partsOf(tolls)) {
    const lost = whole.victimParty;
    if (lost.actor === null || lost.party.status !== 'combatant' || toll.unit !== 'person') continue;
    const { party, actor } = toll.victimParty;
    // "including **a civilian**", "a teacher"
    const told = toll.head?.status === 'civilian' && toll.head.sex === null && toll.head.age === null;
    if (actor !== null || told) continue;
    toll.victimParty = { party: { ...party, actor: lost.actor.id }, actor: lost.actor };
    toll.inferred.push('victim.actor');
  }
}

/** "we lost seven men, and four **others** are hurt": of the side of those just told of by the same noun. */
function ofOthers(toll: TollDraft, mates: readonly TollDraft[]): KnownActor | null {
  const { unit, victim, parsed, victimParty } = toll;
  if (unit !== 'person' || parsed.chunks[victim]?.group?.other !== true) return null;
  const before = mates.findLast((mate) => mate.unit === 'person' && mate.victim < victim);
  return before?.victimParty.party.words === victimParty.party.words ? before.victimParty.actor : null;
}

/** "**the movement** had lost six men", *l'armée dément avoir perdu trois chars*: the subject's, or the speaker's. */
function loser(extraction: Extraction, toll: TollDraft, named: PartiesNamed): KnownActor | null {
  const { draft } = extraction;
  const { parsed, agent, hit } = toll;
  if (!toll.ownLoss) {
    if (!isMourned(draft, toll)) return leftBehind(extraction, toll, named);
    // *« tant de **nos** gars sont morts », dit un étudiant*: his country's
    const { force } = toll.head ?? PEOPLE;
    const own = force === 'military' || force === 'police' || ownSideOf(draft, toll) !== null;
    return speaking(toll, named) ?? (own ? named.attacked() : null);
  }
  // *l'armée reconnaît la **perte** de 17 hommes*
  if (parsed.codes[hit] === 'E') return speaking(toll, named);
  if (isSpokenOf(draft, toll)) return partyBefore(extraction, toll.sentence);
  const bySpeaker = agent === null ? isOfSpeaker(parsed.codes, hit) : parsed.codes[agent] === '>';
  if (bySpeaker || agent === null) return toll.speakers[0]?.actor ?? speaking(toll, named);
  const group = agent === null ? undefined : parsed.chunks[agent]?.group;
  return group === undefined ? null : (group.actor ?? named.byNoun(group.wordsFrom, group.wordsTo));
}

/**
 * *l'armée dit **déplorer** un mort*, *l'état-major parle de **pertes***, "three of **its** soldiers died, the army said":
 * an armed side that tells of its own.
 */
function isMourned(draft: Draft, toll: TollDraft): boolean {
  const { parsed, victim, hit, head, unit } = toll;
  if (unit !== 'person' || head?.status === 'civilian' || toll.speakers.length === 0) return false;
  // a bare count may have taken its noun from anywhere: *nous déplorons **sept** morts*
  const told = parsed.codes[victim] === 'Q' ? null : head;
  if (told !== null && told.status !== 'combatant' && !isOwned(draft, toll)) return false;
  if (isOwned(draft, toll)) return true;
  const { own } = draft.language;
  if (own.losses.has(draft.norms[parsed.chunks[hit]!.from] as string)) return true;
  // *« **nous avons** deux blessés »*
  const ours = />HX?$/.exec(parsed.codes.slice(0, victim));
  if (
    ours !== null &&
    told === null &&
    draft.language.firstPersons.has(draft.norms[parsed.chunks[ours.index]!.from] as string)
  )
    return true;
  const verb = /[RH.]o?(?:[GQ][DJZW]?(?:,?&|,)){0,3}$/.exec(parsed.codes.slice(0, victim));
  return verb !== null && own.mourning.has(draft.norms[parsed.chunks[verb.index]!.from] as string);
}

/** The armed side that speaks, or whose spokesman does. */
function speaking({ speakers }: TollDraft, named: PartiesNamed): KnownActor | null {
  const [speaker] = speakers;
  if (speaker === undefined) return null;
  const { actor, voice } = speaker;
  if (actor !== null && (actor.members !== null || actor.kind === 'state' || actor.kind === 'government'))
    return actor;
  return named.byWords(`${voice.words} ${voice.affiliation ?? ''}`);
}

/** "**They** are said to have lost nine men": the pronoun of a sentence in which nobody is said to speak. */
function isSpokenOf(
  { norms, language }: Draft,
  { parsed: { codes, chunks }, attribution, agent, hit }: TollDraft,
): boolean {
  // *elles auraient laissé neuf morts **et perdu** un char*: the subject of the whole sentence
  const subject = agent ?? (/^>[^_;R]*&[HhX.]{0,2}$/.test(codes.slice(0, hit)) ? 0 : -1);
  // "**we** lost nine men": whoever is quoted
  if (subject >= 0 && language.firstPersons.has(norms[chunks[subject]!.from] as string)) return false;
  return codes[subject] === '>' && attribution === GOES_ON && !codes.slice(0, subject).includes('R');
}

/** The attribution of a claim to whoever spoke before its sentence. */
const GOES_ON = '"<claim>", <speaker> said';

/** "**the army** left nine dead on the battlefield": the subject's own; a pronoun is whom the sentence before names. */
function leftBehind(extraction: Extraction, toll: TollDraft, named: PartiesNamed): KnownActor | null {
  const { parsed, victim, hit, sentence } = toll;
  const { draft } = extraction;
  const subject = /([pG>])[.HhXBd]{0,3}$/.exec(parsed.codes.slice(0, victim));
  if (subject === null || parsed.codes[victim] !== 'Q') return null;
  const verb = parsed.chunks[victim - 1]!;
  const { leaving, behind } = draft.language.losses;
  const after = ` ${draft.norms.slice(parsed.chunks[Math.max(victim, hit)]!.to, parsed.to).join(' ')} `;
  if (!leaving.has(draft.norms[verb.from] as string) || !behind.some((phrase) => after.startsWith(phrase)))
    return null;
  const { code, from, to, group } = parsed.chunks[subject.index]!;
  if (code === '>') return partyBefore(extraction, sentence);
  const actor = group?.actor ?? named.byNoun(from, to);
  return actor?.members?.status === 'combatant' ? actor : null;
}

/** The one armed party that the sentence before names: whom a pronoun that opens the next one means. */
function partyBefore({ draft, parsed }: Extraction, s: number): KnownActor | null {
  const before = draft.sentences[s - 1];
  if (before === undefined) return null;
  const { actors } = parsed.get(s - 1) ?? parseSentence(draft, before.from, before.to);
  const armed = new Map(
    [...actors.values()].flatMap(({ actor }) =>
      actor.members?.status === 'combatant' ? [[actor.id, actor] as const] : [],
    ),
  );
  const [one] = armed.values();
  return armed.size === 1 ? (one ?? null) : null;
}

/** "eight **attackers** died", "six of the **attackers**' vehicles" */
function attackers({ draft }: Extraction, toll: TollDraft, named: PartiesNamed): KnownActor | null {
  const { group } = toll.whose;
  if (group === undefined) return null;
  const { attacking } = draft.language.camps;
  for (let i = group.wordsFrom; i < group.wordsTo; i++)
    if (attacking.has(draft.norms[i] as string)) return named.attacker();
  // "twelve **of them** were killed", of attackers told of before
  if (toll.parsed.codes[toll.victim] === 'Q' && wordsOf(toll).some((word) => attacking.has(word)))
    return named.attacker();
  // "the **jihadists** lost two men" where the report names one armed group
  // and that is no militia: volunteers are nobody's terrorists
  if (toll.unit === 'person' && (toll.head?.force === 'jihadist' || toll.head?.force === 'rebel')) {
    const group = named.group();
    return group?.members?.force === 'militia' ? null : group;
  }
  return fighters(toll, named);
}

/**
 * "The front said that **16 fighters** had fallen", "the army said that **16 fighters** were killed": a state's are soldiers,
 * so fighters are the armed group's, whoever of the two speaks.
 */
function fighters(
  { unit, whose, head, agent, measure, speakers }: TollDraft,
  named: PartiesNamed,
): KnownActor | null {
  if (unit !== 'person' || measure !== 'killed' || agent !== null || whose.group?.head == null) return null;
  if (head?.status !== 'combatant' || head.force !== null) return null;
  const party = speakers[0]?.actor ?? null;
  return party?.members?.status === 'combatant' || party?.kind === 'state' ? named.group() : null;
}

/** "the army says it killed **a commander**": of the group that it fights. */
function ofRank(
  draft: Draft,
  { unit, head, agentParty, parsed, hit, speakers, whose: { group } }: TollDraft,
  named: PartiesNamed,
): KnownActor | null {
  if (unit !== 'person' || head?.force !== 'military' || group === undefined) return null;
  const doer = agentParty?.actor ?? (isOfSpeaker(parsed.codes, hit) ? speakers[0]?.actor : null) ?? null;
  if (doer === null || !isOfState(doer)) return null;
  const ranks = draft.norms.slice(group.wordsFrom, group.wordsTo);
  return ranks.some((norm) => draft.language.officers.has(norm)) ? named.group() : null;
}

/** *Un colonel a fait état de six **hommes** tombés*: the force's own, and nobody that it killed. */
function ownMen(draft: Draft, toll: TollDraft, named: PartiesNamed): KnownActor | null {
  const { unit, head, speakers, hit, victim, agentParty, parsed, whose } = toll;
  const group = whose.group;
  if (unit !== 'person' || head === null || head.status === 'civilian' || group === undefined) return null;
  if (agentParty !== null || (hit < victim && isOfSpeaker(parsed.codes, hit))) return null;
  if (!draft.language.men.has(draft.norms[group.wordsTo - 1] as string)) return null;
  const words = foldedWords(`${speakers[0]?.voice.words ?? ''} ${speakers[0]?.voice.role ?? ''}`);
  return words.some((word) => draft.language.forcesTell.has(word))
    ? (speaking(toll, named) ?? named.attacked())
    : null;
}

/** *« Nous avons dénombré **37 corps** et treize camions détruits », dit le porte-parole du front*: of those whom it fights. */
function toldByGroup(draft: Draft, toll: TollDraft, named: PartiesNamed): KnownActor | null {
  const { unit, head, hit, victim } = toll;
  const bodies = unit === 'person' && head === null && draft.language.bodies.has(wordsOf(toll)[0] ?? '');
  const arms = ARMS.has(unit) && hit >= victim;
  if (!(bodies || arms) || toll.ownLoss || isOwned(draft, toll)) return null;
  const actor = speaking(toll, named);
  if (actor?.members?.status !== 'combatant' || isOfState(actor)) return null;
  return named.enemyOf(actor);
}

function wordsOf({ victimParty: { party } }: TollDraft): readonly string[] {
  return party.words === '' ? [] : foldedWords(party.words);
}
