import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { ParsedSentence } from '../mentions-of.ts';
import { SUBJECT_FIRST } from './going-on.ts';
import { type Speaker, speakerAt } from './voices.ts';

/** Whom a sentence names that a pronoun behind it may mean. */

/** The first person a sentence names. */
export function personIn(draft: Draft, { parsed, actors }: ParsedSentence): Speaker | null {
  const named =
    parsed.chunks.find((chunk) => chunk.code === 'N' && chunk.group?.name != null) ??
    // "**The governor** visited the village."
    parsed.chunks.slice(0, 1).find(({ code, group }) => code === 'N' && group?.head != null);
  return named === undefined ? null : speakerAt(draft, parsed.chunks, actors, named.from, named.to);
}

/** "since **the council** began to count, they say": a body that the sentence itself names before the pronoun. */
export function bodyIn(draft: Draft, { parsed, actors }: ParsedSentence, before: number): Speaker | null {
  const named = parsed.chunks
    .slice(0, before)
    .findLast(
      ({ group }, i) =>
        group?.actor != null &&
        BODIES.has(group.actor.kind) &&
        !',;"_io'.includes(parsed.codes[i + 1] as string),
    );
  return named === undefined ? null : speakerAt(draft, parsed.chunks, actors, named.from, named.to);
}

/** Kinds of actors that count and publish. */
const BODIES: ReadonlySet<string> = new Set(['un', 'ngo', 'agency']);

/**
 * Whom a sentence in which nobody speaks is about: "**The front** released pictures", *revendiquée par **le
 * Front***, or one person without a name, "**a village chief** was there".
 */
export function subjectIn(draft: Draft, { parsed, actors }: ParsedSentence, neuter: boolean): Speaker | null {
  const { voiceCodes: codes, chunks } = parsed;
  const first = SUBJECT_FIRST.exec(codes);
  const doer = claimerIn(parsed);
  const at = doer >= 0 ? doer : first === null ? -1 : first[0].length - (first[1] as string).length;
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  const { code, from, to, group } = chunk;
  const party = code === 'p' || draft.language.actors.organisations.has(draft.norms[to - 1] as string);
  if (!party && (neuter || (code === 'G' && group?.quantity?.quantity.high !== 1))) return null;
  const end = code === 'S' && /^o[.p]/.test(codes.slice(at + 1)) ? chunks[at + 2]!.to : to;
  return speakerAt(draft, chunks, actors, from, end);
}

/** *revendiquée par **le Front***, "claimed by **the front**". */
function claimerIn({ voiceCodes: codes, chunks }: Parsed): number {
  return chunks.findIndex(
    ({ code, group }, i) =>
      code === 'p' &&
      i > 0 &&
      (codes[i - 1] === 'y' || chunks[i - 1]!.act?.form === 'verb') &&
      // "asked **by the agency**, the spokesman": no deed of its own
      group?.actor?.kind !== 'agency' &&
      group?.actor?.kind !== 'outlet',
  );
}

/**
 * Whom `pronoun` means of the sentence before it: its subject, with all that is said of who that is, where nothing
 * speaks against it: ***La cellule de crise** est plus prudente. **Elle** …*, not ***il***.
 */
export function subjectFor(
  draft: Draft,
  { parsed, actors }: ParsedSentence,
  pronoun: Chunk,
): { readonly speaker: Speaker; readonly at: number } | null {
  const { voiceCodes: codes, chunks } = parsed;
  const doer = claimerIn(parsed);
  const first = doer >= 0 ? null : SUBJECT_FIRST.exec(codes);
  if (doer < 0 && first === null) return null;
  const at = first === null ? doer : first[0].length - (first[1] as string).length;
  const chunk = chunks[at] as Chunk;
  if (!agree(draft, chunk, pronoun)) return null;
  const end = first === null ? at + 1 : first[0].length;
  // with its complement and the name set off behind it: "the spokesman **of the army in Telm, Lieutenant Jon Orel**,"
  const complement =
    /^(?:o[.pSN]{1,2})?(?:i[.Pp])?(?:,[.S]{0,2}N(?=,))?/.exec(codes.slice(end))?.[0].length ?? 0;
  return { speaker: speakerAt(draft, chunks, actors, chunk.from, chunks[end + complement - 1]!.to), at };
}

/** Whether nothing tells that the pronoun is of another gender or number than the noun at `chunk`. */
export function agree({ norms, language }: Draft, { code, from, group }: Chunk, pronoun: Chunk): boolean {
  const said = norms[pronoun.from] as string;
  const { neuters, personals, agreement } = language;
  const one = code === 'N' || (code === 'G' && group?.quantity?.quantity.high === 1);
  if ((neuters.has(said) && one) || (personals.has(said) && !one)) return false;
  const wanted = agreement.get(said);
  // the article before the noun, or, of one counted, its first word
  const article = agreement.get(norms[from - 1] ?? '') ?? agreement.get(norms[from] as string);
  const many = article?.many ?? (!one && group?.head?.number === 'many');
  if (wanted === undefined) return !many;
  if (wanted.many !== (code === 'G' ? !one : many)) return false;
  return (wanted.feminine ?? article?.feminine) === (article?.feminine ?? wanted.feminine);
}
