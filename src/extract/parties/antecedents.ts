import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { parseSentence } from '../mentions-of.ts';

/**
 * Whom a bare count is of where its own words point at them:
 *
 *     nine dead, **all of them farmers**          one dead, **a sergeant**         (behind it)
 *     **the gunmen** fled. Three **of them** …    **des officiers**, dont sept …   **des fuyards** … en a tué dix
 */
export function pointedAt(extraction: Extraction, toll: TollDraft): Chunk | null {
  return sided(toll) ?? apposed(extraction.draft, toll) ?? antecedent(extraction, toll);
}

/** *côté **assaillants**, on déplore neuf morts*, "among **the attackers**, nine died" */
function sided({ parsed: { chunks, codes }, victim }: TollDraft): Chunk | null {
  const side = /c(?=[pG][,;]?(?:[>.][HhR])?$)/.exec(codes.slice(0, victim));
  return side === null ? null : (chunks[side.index + 1] ?? null);
}

/** "one dead, **a sergeant**", "20 dead, **mostly women and children**", *neuf morts, **des paysans** pour la plupart*. */
function apposed(
  draft: Draft,
  { parsed: { chunks, codes }, quantity, victim, hit }: TollDraft,
): Chunk | null {
  const end = Math.max(victim, hit);
  const behind = /^[.]?,[.>]{0,2}o?(?=[GNp])/.exec(codes.slice(end + 1));
  if (behind === null) return null;
  const at = end + 1 + behind[0].length;
  const chunk = chunks[at];
  const head = chunk?.group?.head;
  if (chunk === undefined || head == null || head.unit !== 'person') return null;
  // what has a verb of its own is another subject
  if (/^[^,;_&]{0,6}[BHheR]/.test(codes.slice(at + 1))) return null;
  if (quantity.high === 1)
    return chunk.code === 'N' || chunk.group?.quantity?.quantity.high === 1 ? chunk : null;
  if (chunk.code !== 'p' || head.number !== 'many') return null;
  const from = chunks[end]!.to;
  for (let i = from; i < Math.min(chunk.to + WHOLLY, draft.norms.length); i++)
    if (draft.language.wholly.has(draft.norms[i] as string)) return chunk;
  return null;
}

/** Tokens behind the noun within which *pour la plupart* stands. */
const WHOLLY = 4;

function antecedent(extraction: Extraction, toll: TollDraft): Chunk | null {
  const { draft } = extraction;
  const { parsed, victim } = toll;
  // *une réunion d'**officiers** », dont sept*
  if (parsed.codes[victim - 1] === '+') return lastMany(parsed, victim - 1, Math.max(0, victim - NEAR), toll);
  if (!isAnaphor(draft, toll)) return null;
  const here = lastMany(parsed, Math.min(victim, toll.hit), 0, toll);
  if (here !== null) return here;
  for (let s = toll.sentence - 1; s >= Math.max(0, toll.sentence - BACK); s--) {
    const { from, to } = draft.sentences[s]!;
    const before = (extraction.parsed.get(s) ?? parseSentence(draft, from, to)).parsed;
    const found = lastMany(before, before.codes.length, 0, toll);
    if (found !== null) return found;
  }
  return null;
}

/** Chunks before *dont* within which those it counts of stand. */
const NEAR = 7;
/** Sentences that "of them" reaches back over. */
const BACK = 2;

/** "three **of them**", *deux d'entre **eux***, *en a tué dix*. */
function isAnaphor(
  { norms, language }: Draft,
  { parsed: { chunks, codes }, victim, hit }: TollDraft,
): boolean {
  const { from } = chunks[victim]!;
  // "killed five **of them**": the words stand in a chunk of their own
  const to = chunks[victim + (codes[victim + 1] === '+' && OWN.test(codes.slice(victim + 2)) ? 1 : 0)]!.to;
  for (let i = from; i < to; i++) if (language.them.many.has(norms[i] as string)) return true;
  if (hit > victim || language.them.some.size === 0) return false;
  // the pronoun stands before the auxiliary
  const verb = /[HhBX]{1,3}[.]{0,2}$/.exec(codes.slice(0, hit))?.index ?? hit;
  return language.them.some.has(norms[chunks[verb]!.from - 1] ?? '');
}

/** What stands behind "of them" where it counts no parts. */
const OWN = /^(?:[,;_&"i)]|$)/;

/** Who does it: "**troops** who chased the bandits killed five of them", whoever stands nearest to the verb. */
function doerOf(codes: string, agent: number | null): number | null {
  const subject = agent === null ? null : /^[^,;_R]{0,3}p[.]?w[^,;_R]*$/.exec(codes.slice(0, agent));
  return subject === null ? agent : codes.indexOf('p');
}

/** The last people before chunk `end` who are several, and at least as many as the toll. */
function lastMany({ chunks, codes }: Parsed, end: number, from: number, toll: TollDraft): Chunk | null {
  const doer = doerOf(toll.parsed.codes, toll.agent);
  for (let i = end - 1; i >= from; i--) {
    const chunk = chunks[i] as Chunk;
    const { group } = chunk;
    // *31 **tués** …, dix d'entre eux*: of those counted without a noun
    if (/^Q[DJWZ]/.test(codes.slice(i)) && (group?.quantity?.quantity.low ?? 0) > (toll.quantity.low ?? 0))
      return null;
    if (i === doer || !'pG'.includes(chunk.code) || group == null || group.hit !== null) continue;
    const { head } = group;
    if (head === null ? group.actor?.members == null : head.unit !== 'person') continue;
    // *un centre **du Front** … en a tué dix*: whose it is, and not who was there
    if (head === null && 'oi('.includes(codes[i - 1] ?? '_')) continue;
    // *arrêtés **par les rebelles** … sept d'entre eux*
    if (codes[i - 1] === 'y') continue;
    if (head?.number === 'one' || codes[i + 1] === 'R' || codes[i - 1] === 'r') continue;
    const size = group.quantity?.quantity.high ?? null;
    if (size !== null && size <= (toll.quantity.low ?? 0)) continue;
    return chunk;
  }
  return null;
}
