import type { KnownActor } from '../../model/resolver.ts';
import type { Block } from '../../text/blocks.ts';
import { isOfSpeaker } from '../acts.ts';
import { OWN_ACCOUNT } from '../attribution/attributing.ts';
import { type Attribution, attributionOf } from '../attribution/attribution.ts';
import { Cast } from '../attribution/cast.ts';
import { nameOfficeHolders } from '../attribution/office-holders.ts';
import { Serving } from '../attribution/serving.ts';
import { Talk } from '../attribution/talk.ts';
import { type Speaker, speakerAt } from '../attribution/voices.ts';
import { BoxVoices } from '../box.ts';
import { turnedDown } from '../claims/candidate.ts';
import { NOT_HAPPENED } from '../claims/objections.ts';
import type { Draft } from '../draft.ts';
import type { ActDraft, Extraction, Said, TollDraft } from '../extraction.ts';
import { groupBy } from '../group-by.ts';
import { PEOPLE } from '../lexicon.ts';
import { type ParsedSentence, sentenceOf } from '../mentions-of.ts';
import { homeOf, isOwned } from '../parties/home-state.ts';
import { ownPeopleOf, partyWith } from '../parties/parties.ts';

/** Says of every claim whose it is: by the header of its row in a box, by its sentence in running text. */
export function attribute(extraction: Extraction): void {
  const { draft } = extraction;
  const tolls = groupBy(extraction.tolls, (toll) => toll.sentence);
  const acts = groupBy(extraction.acts, (act) => act.sentence);
  const box = new BoxVoices();
  const home = homeOf(extraction);
  const serving = new Serving(extraction);
  const cast = new Cast(
    draft,
    () => home.own(),
    (speaker, read) => serving.partyOf(speaker, read),
  );
  const talk = new Talk(extraction, cast, tolls);
  const answers: TollDraft[] = [];
  const issuer = talk.issuer();
  draft.sentences.forEach((sentence, s) => {
    const block = draft.document.blocks[sentence.block] as Block;
    if (block.kind === 'boxRow') {
      if (block.field !== 'casualties') return;
      const read = extraction.parsed.get(s) ?? sentenceOf(draft, s);
      const speakersAt = box.read(draft, block, read.actors, sentence.from, sentence.to);
      for (const toll of tolls.get(s) ?? [])
        give(toll, speakersAt(toll.parsed.chunks[toll.victim]!.from), 'per <speaker>:');
      return;
    }
    const read = extraction.parsed.get(s);
    if (read === undefined) return;
    const here = [...(tolls.get(s) ?? []), ...(acts.get(s) ?? [])];
    cast.meet(read.actors);
    // "Rebels say 30 died", over a report whose first lines name them
    if (s === 0)
      for (const line of FIRST_LINES) {
        const told = extraction.parsed.get(line);
        if (told !== undefined) cast.meet(told.actors);
      }
    const found = read.attributions.map((one) => cast.inFull(one, read));
    for (const claim of here)
      if (claim.kind === 'act' && claim.blamer !== undefined)
        give(claim, talk.speakerAt(s, claim.blamer), claim.rule);
      else attributeOne(claim, found, talk, issuer);
    for (const claim of here) nameSpeakerAsDoer(claim);
    for (const toll of tolls.get(s) ?? []) giveOwned(draft, toll);
    for (const one of found) {
      if (one.answers) answers.push(...answersTo(one, tolls.get(s) ?? []));
      else if (one.bare) answers.push(...answersTo(one, tolls.get(s) ?? [], tolls.get(s - 1)));
    }
  });
  // what did not happen is somebody's denial or nothing
  const nobodys = extraction.tolls.filter(
    ({ negated, stance, speakers }) => negated === true && (stance !== 'denies' || speakers.length === 0),
  );
  if (nobodys.length > 0) extraction.tolls = extraction.tolls.filter((toll) => !nobodys.includes(toll));
  extraction.turnedDown.push(...nobodys.map((toll) => turnedDown(toll, NOT_HAPPENED)));
  extraction.tolls.push(...answers);
  for (const toll of extraction.tolls) if (toll.stance === 'confirms') settleConfirmation(extraction, toll);
  extraction.acts = extraction.acts.filter(
    (act) => act.agent !== null || act.agentParty !== null || act.target !== null,
  );
  answerActs(extraction, answers);
  nameOfficeHolders(draft, [...extraction.tolls, ...extraction.acts]);
  for (const silence of extraction.silences)
    silence.speakers = [silentOf(extraction, silence.sentence, silence.silent)];
}

/** Sentences that tell in full what a headline tells in short. */
const FIRST_LINES = [1, 2];

function attributeOne(
  claim: TollDraft | ActDraft,
  found: readonly Attribution[],
  talk: Talk,
  issuer: Speaker | null,
): void {
  const chunk = claim.kind === 'toll' ? claim.victim : claim.at;
  const one = attributionOf(found, chunk);
  if (one === null) {
    const speakers =
      talk.quoted(claim.parsed.chunks[chunk]!.from) ??
      talk.runsOn(claim.sentence) ??
      (claim.kind === 'toll'
        ? talk.goesOn(claim.sentence, Math.min(claim.victim, claim.hit), Math.max(claim.victim, claim.hit))
        : null) ??
      talk.vouchedFor(claim.sentence);
    const account =
      speakers !== null && speakers.length > 0
        ? null
        : (talk.accountOf(claim.sentence) ?? talk.goesBack(claim.sentence));
    if (account !== null && account.length > 0) {
      give(claim, account, OWN_ACCOUNT);
      claim.inferred.push('claimants');
      return;
    }
    if ((speakers === null || speakers.length === 0) && issuer !== null) {
      give(claim, [issuer], '<party> publishes <claim>');
      claim.inferred.push('claimants');
    }
    if (speakers === null || speakers.length === 0) return;
    give(claim, speakers, '"<claim>", <speaker> said');
    claim.inferred.push('claimants');
    return;
  }
  const at = claim.parsed.chunks[chunk]!.from;
  const silent = one.pronoun && one.speakers.length === 0;
  give(claim, silent ? talk.behindPronoun(claim.sentence, one, at) : one.speakers, one.rule);
  if (one.carriers !== undefined) claim.carriers = one.carriers;
  if (one.pronoun || one.inferred) claim.inferred.push('claimants');
  claim.stance = claim.kind === 'toll' ? stanceOf(claim, one.stance) : one.stance;
  if (one.modality !== null) claim.modalityRead = one.modality;
}

/** "**and not** 31" takes a figure back; "**nor were** 45 killed, it said" denies it, and to deny that is no claim. */
function stanceOf({ refused, negated }: TollDraft, said: Attribution['stance']): Attribution['stance'] {
  if (refused === true) return 'retracts';
  return negated === true && (said === 'asserts' || said === 'confirms') ? 'denies' : said;
}

/** "The army claimed to have sent …", "the front said that they had seized …": who says it did it. */
function nameSpeakerAsDoer(claim: TollDraft | ActDraft): void {
  const speaker = claim.speakers[0];
  const agent = claim.agent === null ? null : claim.parsed.codes[claim.agent];
  const own =
    claim.kind === 'act'
      ? claim.bySpeaker
      : claim.agent === null && claim.hit < claim.victim && isOfSpeaker(claim.parsed.codes, claim.hit);
  if (claim.kind === 'toll' && claim.ownLoss) return;
  // "they killed 18", a resident said: not the resident
  const told = agent === '>' && speaker !== undefined && isParty(speaker);
  if (speaker === undefined || claim.agentParty?.actor != null || !(own || told)) return;
  claim.agentParty = { party: partyWith(speaker.voice.words, null, speaker.actor), actor: speaker.actor };
  claim.inferred.push(claim.kind === 'act' ? 'agent' : 'perpetrator');
}

/** Whether whoever speaks can have done what they tell of others' deeds by a pronoun. */
function isParty({ voice: { kind }, actor }: Speaker): boolean {
  return kind === 'party' || kind === 'government' || actor?.members != null;
}

/** "**the mission** mourns two of its staff": the subject, where nobody is said to speak. */
function mournerOf({ parsed: { chunks, codes }, speakers }: TollDraft): KnownActor | null {
  if (speakers.length > 0 || !/^[p'](?:\([^()]{1,4}\))?,?[dX]?[HB]/.test(codes)) return null;
  return chunks[0]?.group?.actor ?? null;
}

/** "the mission confirmed the death of two of **its** soldiers": they are the speaker's. */
function giveOwned(draft: Draft, toll: TollDraft): void {
  const speaker = toll.speakers[0]?.actor ?? mournerOf(toll);
  if (speaker === null || toll.victimParty.actor !== null || toll.unit !== 'person' || !isOwned(draft, toll))
    return;
  const actor = ownPeopleOf(draft, speaker);
  const { words } = toll.victimParty.party;
  const party = partyWith(words, toll.head ?? PEOPLE, actor);
  toll.victimParty = { party: { ...party, actor: actor.id }, actor };
  toll.inferred.push('victim.actor');
}

function give(claim: Said, speakers: readonly Speaker[], rule: string): void {
  if (speakers.length === 0) return;
  claim.speakers = speakers;
  claim.attribution = rule;
}

/** Who confirms answers a figure told before; "confirmed that three were killed" as the first word of it asserts. */
function settleConfirmation({ tolls }: Extraction, toll: TollDraft): void {
  if (toll.answers !== null) return;
  const { measure, quantity } = toll;
  const told = tolls.find(
    (other) =>
      other.sentence < toll.sentence &&
      other.measure === measure &&
      other.quantity.low === quantity.low &&
      other.quantity.high === quantity.high,
  );
  if (told === undefined) toll.stance = 'asserts';
  else toll.answers = told;
}

/**
 * "…, which the front denied", "The front denied this": the same figure, denied by another, answering the first; of
 * the sentence before where its own told none.
 */
function answersTo(
  one: Attribution,
  tolls: readonly TollDraft[],
  earlier: readonly TollDraft[] = [],
): TollDraft[] {
  const here = tolls.filter((toll) => toll.victim < one.at);
  const wholes = (here.length > 0 ? here : earlier).filter(({ partOf }) => partOf === null);
  return (here.length > 0 ? wholes.slice(-1) : wholes.slice(0, 1)).map((toll) => ({
    ...toll,
    speakers: one.speakers,
    stance: one.stance,
    attribution: one.rule,
    answers: toll,
    inferred: [...toll.inferred],
  }));
}

/** A deed confirmed or denied answers the first that told of it; a toll answered takes its deed with it. */
function answerActs(extraction: Extraction, answers: readonly TollDraft[]): void {
  for (const answer of answers) {
    const told = extraction.acts.find((act) => act.sentence === answer.sentence && act.at === answer.hit);
    if (told === undefined) continue;
    const { speakers, stance, attribution } = answer;
    extraction.acts.push({
      ...told,
      speakers,
      stance,
      attribution,
      answers: told,
      inferred: [...told.inferred],
    });
  }
  for (const act of extraction.acts) {
    if (act.stance === 'asserts' || act.answers !== null) continue;
    act.answers =
      extraction.acts.find(
        (other) =>
          other !== act && other.stance === 'asserts' && other.act === act.act && sameAgent(other, act),
      ) ?? null;
  }
}

function sameAgent(a: ActDraft, b: ActDraft): boolean {
  return (
    a.agentParty?.actor == null ||
    b.agentParty?.actor == null ||
    a.agentParty.actor.id === b.agentParty.actor.id
  );
}

function silentOf(extraction: Extraction, sentence: number, chunk: number): Speaker {
  const read = extraction.parsed.get(sentence) as ParsedSentence;
  const { from, to } = read.parsed.chunks[chunk]!;
  return speakerAt(extraction.draft, read.parsed.chunks, read.actors, from, to);
}
