import type { Measure } from '../../model/vocabulary.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Parsed } from '../chunks/chunk.ts';
import { bareFigures } from '../claims/bare-figures.ts';
import type { TollCandidate } from '../claims/candidate.ts';
import { countsOfThem } from '../claims/counts-of-them.ts';
import { laterFigure } from '../claims/later-figures.ts';
import { laterParts, partsAmong } from '../claims/later-parts.ts';
import { thoseTold } from '../claims/those-told.ts';
import { readTolls } from '../claims/tolls.ts';
import type { Draft } from '../draft.ts';
import { type Extraction, type TollDraft, UNSAID } from '../extraction.ts';
import { partyOf } from '../parties/parties.ts';

/** Finds the tolls of every parsed sentence, by the language's rules. */
export function findTolls(extraction: Extraction): void {
  const { draft } = extraction;
  for (const [s, { parsed, attributions }] of extraction.parsed) {
    const inBox = draft.document.blocks[draft.sentences[s]!.block]?.kind === 'boxRow';
    const { found, turnedDown } = readTolls(
      parsed,
      s,
      draft.language.claims,
      inBox,
      speakersOf(attributions),
    );
    const drafts = new Map<TollCandidate, TollDraft>();
    const whole = inBox ? undefined : wholeBefore(extraction.tolls, s);
    if (whole !== undefined) drafts.set(whole, whole);
    const parts = whole === undefined ? [] : laterParts(draft, parsed, s, found, whole);
    if (parts.length === 0 && !inBox) parts.push(...partsAmong(draft, parsed, s, found, whole));
    extraction.turnedDown.push(...turnedDown);
    const just = inBox ? undefined : (wholeBefore(extraction.tolls, s, 1) ?? whole);
    if (just !== undefined) drafts.set(just, just);
    const who = just === undefined ? [] : thoseTold(draft, parsed, s, just);
    const others = inBox ? [] : countsOfThem(draft, parsed, s, found, just);
    if (found.length === 0 && parts.length === 0 && who.length === 0 && others.length === 0) {
      const figure =
        whole === undefined || whole.sentence < s - FIGURE ? null : laterFigure(draft, parsed, s, whole);
      if (figure !== null) extraction.tolls.push(draftOf(draft, figure, figure.measure));
      continue;
    }
    const bare = inBox ? [] : bareFigures(parsed, found);
    const again = inBox ? null : figureBehind(draft, parsed, s, found);
    if (again !== null && !bare.some(({ victim }) => victim === again.victim)) bare.push(again);
    // who they are says more than that they are: *l'un des tués **était un policier***
    const own = found.filter((toll) => ![...who, ...parts].some(({ victim }) => victim === toll.victim));
    for (const toll of [...own, ...parts, ...who, ...others, ...bare]) {
      const measure = measureOf(draft, toll, whole);
      drafts.set(toll, draftOf(draft, toll, measure));
    }
    for (const toll of drafts.values()) {
      if (toll === whole || toll === just) continue;
      toll.partOf =
        toll.partOf === null
          ? ofTheWounded(draft, toll, extraction.tolls)
          : (drafts.get(toll.partOf) ?? null);
      extraction.tolls.push(toll);
    }
  }
}

/** Another figure behind all that a sentence tells of dead or hurt. */
function figureBehind(
  draft: Draft,
  parsed: Parsed,
  s: number,
  found: readonly TollCandidate[],
): TollCandidate | null {
  const told = found.findLast(({ unit, partOf }) => unit === 'person' && partOf === null);
  if (told === undefined) return null;
  const behind = Math.max(...found.map(({ victim, hit }) => Math.max(victim, hit))) + 1;
  return laterFigure(draft, parsed, s, told, behind);
}

/** A toll of which nothing is known but what its sentence counts; all its fields at once (`likeCandidate`). */
function draftOf(draft: Draft, toll: TollCandidate, measure: Measure): TollDraft {
  return {
    kind: 'toll',
    rule: toll.rule,
    measure,
    quantity: toll.quantity,
    unit: toll.unit,
    victim: toll.victim,
    hit: toll.hit,
    agent: toll.agent,
    parsed: toll.parsed,
    sentence: toll.sentence,
    head: toll.head,
    whose: toll.whose,
    modality: toll.modality,
    ownLoss: toll.ownLoss,
    later: toll.later,
    refused: toll.refused,
    negated: toll.negated,
    partOf: toll.partOf,
    speakers: UNSAID.speakers,
    stance: UNSAID.stance,
    modalityRead: UNSAID.modalityRead,
    scope: UNSAID.scope,
    carriers: undefined,
    attribution: UNSAID.attribution,
    inferred: outcomeOpen(toll) || measure !== toll.measure ? ['measure'] : [],
    victimParty: partyOf(draft, toll.whose, toll.head),
    agentParty: null,
    answers: null,
    supersedes: null,
  };
}

/**
 * "**The victims** were two nurses", "a nurse was among **the victims**", where the report has told of dead: they are
 * those. "Among the casualties is a captain" says no more than casualties.
 */
function measureOf(draft: Draft, toll: TollCandidate, whole: TollDraft | undefined): Measure {
  const { parsed, hit, victim, measure } = toll;
  if (measure !== 'killedOrInjured' || whole?.measure !== 'killed') return measure;
  const between = parsed.codes.slice(Math.min(hit, victim), Math.max(hit, victim) + 1);
  const told =
    hit < victim
      ? parsed.codes[hit - 1] !== 'c' && toll.partOf === null && /^[DZ][.]{0,2}B/.test(between)
      : /B[.O]{0,2}c?[.O]{0,1}[DZ]$/.test(between) && isVictims(draft, toll);
  return told ? 'killed' : measure;
}

function isVictims({ norms, language }: Draft, { parsed, hit }: TollCandidate): boolean {
  return language.victims.has(norms[parsed.chunks[hit]!.from] as string);
}

/** "41 wounded were brought in. **Six of them** have since died": of those, and no other figure for all the dead. */
function ofTheWounded(draft: Draft, toll: TollDraft, tolls: readonly TollDraft[]): TollDraft | null {
  const { parsed, victim, measure, sentence, quantity } = toll;
  if (measure !== 'killed' || parsed.codes[victim] !== 'Q') return null;
  const to = parsed.chunks[victim + (parsed.codes[victim + 1] === '+' ? 1 : 0)]!.to;
  if (!draft.language.them.many.has(draft.norms[to - 1] as string)) return null;
  const before = tolls.findLast((told) => told.unit === 'person' && told.partOf === null);
  if (before === undefined || before.measure !== 'injured' || before.sentence < sentence - 1) return null;
  return (before.quantity.low ?? 0) > (quantity.low ?? 0) ? before : null;
}

/** The toll of people that "among them" in sentence `s` can be of: the dead of the last sentences, else the first hit. */
function wholeBefore(tolls: readonly TollDraft[], s: number, back = WHOLE): TollDraft | undefined {
  const near: TollDraft[] = [];
  for (let i = tolls.length - 1; i >= 0 && tolls[i]!.sentence >= s - back; i--) {
    const toll = tolls[i]!;
    if (toll.sentence < s && toll.unit === 'person' && toll.partOf === null) near.unshift(toll);
  }
  return near.find((toll) => toll.measure === 'killed') ?? near[0];
}

/** Sentences back to what another gives another figure for. */
const FIGURE = 2;

/** Sentences that "among them" reaches back over. */
const WHOLE = 3;

/**
 * Whether the measure word says no more than that they were hit; of *cinq **blessés*** that a clinic has treated their
 * own noun says it, and of those among them.
 */
function outcomeOpen({ parsed, hit, victim, measure, partOf }: TollCandidate): boolean {
  const says = (at: number, open: boolean): boolean =>
    parsed.chunks[at]?.hits?.some((one) => one.people === measure && (one.outcomeOpen ?? false) === open) ===
    true;
  return says(hit, true) && !says((partOf?.victim ?? victim) + 1, false);
}

/** The chunks of whoever speaks: "according to **one doctor**, five died" counts no doctor. */
function speakersOf(attributions: readonly Attribution[]): ReadonlySet<number> {
  const speakers = new Set<number>();
  for (const { speakerFrom, speakerTo } of attributions)
    for (let i = speakerFrom; i < speakerTo; i++) speakers.add(i);
  return speakers;
}
