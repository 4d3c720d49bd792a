import type { Draft } from '../draft.ts';
import type { TollDraft } from '../extraction.ts';
import { type Head, PEOPLE } from '../lexicon.ts';
import { partyWith } from './parties.ts';

/**
 * Which side a count is of where a word for one says so, in the toll's own sentence or in one that opens with it:
 *
 *     15 morts **côté militaire**      **Côté civil**, on compte trois blessés.      on the **rebel side**, nine died
 *
 * and the sentence behind goes on with that side, until another is named.
 */
export function sideTold(draft: Draft, toll: TollDraft): Head | null {
  const { sentences } = draft;
  const own = sentences[toll.sentence]!;
  const { chunks } = toll.parsed;
  const first = chunks[Math.min(toll.victim, toll.hit)]!.from;
  const last = chunks[Math.max(toll.victim, toll.hit)]!.to;
  const behind = sideIn(draft, last, Math.min(last + BEHIND, own.to));
  if (behind !== null) return behind;
  const opens = sideIn(draft, own.from, Math.min(own.from + OPENING, first));
  if (opens !== null) return opens;
  const before = sentences[toll.sentence - 1];
  if (before === undefined || before.block !== own.block || namesSide(draft, own.from, own.to)) return null;
  return sideIn(draft, before.from, before.from + OPENING);
}

/** The side named among tokens `[from, to)`: the word for "side" with that for whose, on either hand of it. */
function sideIn({ norms, language }: Draft, from: number, to: number): Head | null {
  for (let i = from; i < to; i++) {
    if (!language.sideWords.has(norms[i] as string)) continue;
    const whose = language.adjectivesFollow ? norms[i + 1] : norms[i - 1];
    const side = language.sides.get(whose ?? '');
    if (side === undefined) return null;
    return side === 'civilian'
      ? { ...PEOPLE, status: 'civilian' }
      : { ...PEOPLE, status: 'combatant', force: side };
  }
  return null;
}

function namesSide({ norms, language }: Draft, from: number, to: number): boolean {
  return norms.slice(from, to).some((norm) => language.sideWords.has(norm));
}

/** Tokens behind a toll within which its side stands: *morts et dix blessés » côté militaire*. */
const BEHIND = 6;
/** Tokens that a sentence's opening takes: "On the rebel side". */
const OPENING = 4;

/** *Côté militaire, six **hommes** sont morts*: people of whom the noun says nothing are of the side just told. */
export function takeSide(draft: Draft, toll: TollDraft): void {
  const { head, unit, victimParty } = toll;
  if (unit !== 'person' || head === null || head.status !== 'unknown' || victimParty.actor !== null) return;
  const side = sideTold(draft, toll);
  if (side === null) return;
  toll.head = { ...head, status: side.status, force: side.force };
  toll.victimParty = { party: partyWith(victimParty.party.words, toll.head, null), actor: null };
  toll.inferred.push('victim');
}

/** *onze volontaires **(VDP)***: of the force whose letters stand behind the noun, whatever the noun says. */
export function takeAcronym(toll: TollDraft): void {
  const { unit, victim, victimParty, parsed, head } = toll;
  if (unit !== 'person' || head === null || victimParty.actor !== null) return;
  const actor = /^\(p\)/.test(parsed.codes.slice(victim + 1))
    ? parsed.chunks[victim + 2]!.group?.actor
    : undefined;
  if (actor?.members?.status !== 'combatant') return;
  const { status, force } = actor.members;
  toll.head = { ...head, status, force };
  toll.victimParty = { party: partyWith(victimParty.party.words, toll.head, actor), actor };
}

/** *Trois **douaniers** ont été tués. Deux **agents** sont blessés*: of the force of those told of before. */
export function takeForce(draft: Draft, toll: TollDraft, tolls: readonly TollDraft[]): void {
  const { head, unit, victimParty, whose } = toll;
  if (unit !== 'person' || head === null || head.status !== 'unknown' || victimParty.actor !== null) return;
  const { group } = whose;
  if (group === undefined || group.wordsTo - group.wordsFrom !== 1) return;
  if (!draft.language.agents.has(draft.norms[group.wordsFrom] as string)) return;
  const serves = ({ head: of }: TollDraft) => of?.force === 'police' || of?.force === 'military';
  // the first of the report; what stands behind it tells nothing
  const like = tolls.find((other) => other === toll || serves(other));
  if (like?.head == null || like === toll) return;
  toll.head = { ...head, status: like.head.status, force: like.head.force };
  toll.victimParty = { party: partyWith(victimParty.party.words, toll.head, null), actor: null };
  toll.inferred.push('victim');
}
