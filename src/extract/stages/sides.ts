import type { Party } from '../../model/party.ts';
import type { KnownActor } from '../../model/resolver.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { PEOPLE } from '../lexicon.ts';
import { localActor } from '../names/local-actor.ts';
import { type BoxRow, readBox } from '../page/box.ts';
import { partyWith } from '../parties/parties.ts';
import { SideBook } from '../parties/side-book.ts';

/** Gives the losses of a box to the side whose column they stand in. */
export function takeSides(extraction: Extraction): void {
  const { draft } = extraction;
  if (!draft.document.blocks.some((block) => block.kind === 'boxRow')) return;
  const box = readBox(draft);
  extraction.box = box;
  if (box === null) return;
  extraction.sides = box.belligerents.map((rows) =>
    knownFirst(rows.flatMap((row) => actorsOfRow(draft, row))),
  );
  const rows = new Map(box.casualties.map((row) => [row.block, row]));
  for (const toll of extraction.tolls) {
    const row = rows.get(draft.sentences[toll.sentence]!.block);
    if (row === undefined) continue;
    // a flag beside the losses says more than the column
    if (row.owner !== null) giveSide(toll, actorsOfRow(draft, row.owner));
    else if (row.side !== null) giveSide(toll, extraction.sides[row.side - 1] ?? []);
  }
  const book = new SideBook(draft, box, extraction.sides);
  for (const toll of extraction.tolls) {
    const actor = book.actorOf(toll);
    if (actor === null) continue;
    toll.victimParty = { party: { ...toll.victimParty.party, actor: actor.id }, actor };
    toll.inferred.push('victim.actor');
  }
}

/** Whoever the row does not name is of the side whose column it is. */
function giveSide(toll: TollDraft, actors: readonly KnownActor[]): void {
  const first = actors[0];
  if (first === undefined || toll.victimParty.actor !== null) return;
  const { words } = toll.victimParty.party;
  const party =
    toll.unit === 'person' ? partyWith(words, toll.head ?? PEOPLE, first) : partyWith(words, null, first);
  const lost = fought(toll, party, first) ? ({ status: 'combatant', force: 'military' } as const) : {};
  toll.victimParty = { party: { ...party, actor: first.id, ...lost }, actor: first };
  toll.inferred.push('victim.actor');
}

/** What a state lost in a battle whose box names it as a side is its soldiers, unless the row says who they were. */
function fought(toll: TollDraft, { status, age, sex }: Party, { kind }: KnownActor): boolean {
  return kind === 'state' && toll.unit === 'person' && status === 'unknown' && age === null && sex === null;
}

/** "Supported by: …" and the like come behind the parties that the registry knows. */
function knownFirst(actors: readonly KnownActor[]): KnownActor[] {
  const isLocal = (actor: KnownActor) => actor.id.startsWith('local:');
  return [...actors.filter((actor) => !isLocal(actor)), ...actors.filter(isLocal)];
}

/** Every actor that a row of belligerents names; its own words where the registry knows none. */
function actorsOfRow(draft: Draft, row: BoxRow): KnownActor[] {
  const found: KnownActor[] = [];
  // no name runs on into the next row
  const words = draft.norms.slice(row.from, row.to);
  for (let i = 0; i < words.length; ) {
    const match = draft.resolver.actorAt(words, i);
    if (match === null) i++;
    else {
      if (!found.includes(match.value)) found.push(match.value);
      i += match.length;
    }
  }
  if (found.length > 0) return found;
  const flagged = statesOfFlags(draft, row.words);
  if (flagged.length > 0) return flagged;
  return row.words.trim() === '' ? [] : [localActor(row.words.trim(), 'other')];
}

/** "🇫🇷 Supported by: …": a flag alone names its state. */
function statesOfFlags(draft: Draft, words: string): KnownActor[] {
  const states: KnownActor[] = [];
  for (const [flag] of words.matchAll(FLAG)) {
    const letters = [...flag].map((sign) =>
      String.fromCharCode((sign.codePointAt(0) as number) - FLAG_A + 97),
    );
    const state = draft.resolver.actorById(`state-${letters.join('')}`);
    if (state !== null) states.push(state);
  }
  return states;
}

/** A flag is a pair of regional indicators, the letters of its country's code. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const FLAG_A = 0x1f1e6;
