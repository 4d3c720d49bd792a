import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Head, Hit } from '../lexicon.ts';
import { VOICES } from '../parties/report-country.ts';

/** What stands between a bare count and the words behind it that say of whom: a list of counts, then "among". */
const BEHIND = /^Q(?:[DJZWKE](?:,?&Q[DJZWKE]){0,2}"?c(?=[pG])|(?:[DJZWKE],?)?&[kKF](?=G))/;
const NOBODY: ReadonlySet<number> = new Set();
/** Behind "including", in a list of parts: "**a guard and** two nurses". */
const PART = /\+[.,]{0,2}(?:[GQUN](?:o[.p]{1,3})?(?:,?&|,)){0,4}$/;
/** A bare count is of what was counted before it in the sentence: "five soldiers killed, **four** wounded". */
export function whoseOf(
  parsed: Parsed,
  v: number,
  hits: readonly Hit[],
  speakers: ReadonlySet<number> = NOBODY,
): Chunk {
  const { chunks, codes } = parsed;
  const chunk = chunks[v] as Chunk;
  if (chunk.code !== 'Q') return chunk;
  const among = amongWhom(parsed, v) ?? quotedCount(parsed, v);
  if (among !== null) return among;
  // "**its fighters** killed nine soldiers and lost only two of their own"
  if (hits.some((hit) => hit.ownLoss === true)) {
    const subject = codes.slice(0, v).lastIndexOf('p');
    if (subject >= 0) return chunks[subject] as Chunk;
  }
  // "two raiders and the officers, **one of whom** was hit"
  if (codes[v + 1] === '+' && /p,$/.test(codes.slice(0, v))) {
    const many = chunks[v - 2] as Chunk;
    if (many.group?.head?.unit === 'person' && many.group.head.number === 'many') return many;
  }
  // "killing four people, **three women and a man**, and wounding 54 others": of the four's noun
  const listed = /G,(?:G(?:,|,?&)){1,4}[kKF]$/.exec(codes.slice(0, v));
  if (listed !== null && (chunks[listed.index] as Chunk).group?.head != null)
    return chunks[listed.index] as Chunk;
  // "four of them children": whoever is counted among others is not who is counted next
  const ofToll = hits.some((hit) => hit.form === 'L');
  const counted = hits.some((hit) => hit.things !== null) ? 'GT' : 'G';
  for (let i = v - 1; i >= 0; i--) {
    const before = chunks[i] as Chunk;
    // "**a woman** who fled with **her children** said she had counted 80 bodies": whoever speaks
    if (/^(?:w[^,;_R]{0,8})?[.dHX]{0,2}R/.test(codes.slice(i + 1, v))) continue;
    // "seven people, **including four children**, died and **eleven** were hurt": eleven people
    // nor are they whoever speaks: "**two officials** put the dead at 50"
    if (PART.test(codes.slice(0, i)) || speakers.has(i) || before.group?.ofThem === true) continue;
    // "**a suicide bomber** struck, killing 63": whoever did it
    if ('kKF'.includes(codes[v - 1] as string) && isDoerOfMany(before, codes, i)) continue;
    // "the toll of the blast that **a girl** set off rose to 24"
    if (ofToll && before.group?.quantity?.rule === '<a>') continue;
    if (before.group?.head != null && counted.includes(before.code) && !isDoer(codes, i, hits)) return before;
    // what the subject caused is not its own loss: *l'attaque a **fait** six morts*
    if (before.code === 'f') break;
    // "the **army** suffered nine dead"
    // but *RFI **a** pu consulter une photo, on distingue quatre corps*: nor are they whoever reports
    if (before.code === 'H' && codes[i - 1] === 'p' && !/^[.RB]/.test(codes.slice(i + 1, v))) {
      const loser = chunks[i - 1] as Chunk;
      if (!VOICES.has(loser.group?.actor?.kind ?? 'other')) return loser;
    }
    if (before.code === ';' || before.code === '_') break;
  }
  return chunk;
}

/** *« plus de 300 » **miliciens***, *« des centaines » **d'ennemis***: the noun stands behind the mark that closes. */
function quotedCount({ codes, chunks }: Parsed, v: number): Chunk | null {
  const noun = /^Q"o?(?=[pt])/.exec(codes.slice(v));
  return noun === null ? null : (chunks[v + noun[0].length] ?? null);
}

/** "26 dead and 65 wounded **among the soldiers**", "killing three and wounding four **guards**": said behind. */
function amongWhom({ codes, chunks }: Parsed, v: number): Chunk | null {
  // "from **17** to 23 **soldiers**": both are of the noun behind the second
  const risen = 'io'.includes(codes[v - 1] ?? '_') ? /^Q[DJZW]?i(?=G)/ : null;
  const behind = BEHIND.exec(codes.slice(v)) ?? risen?.exec(codes.slice(v)) ?? null;
  return behind === null ? null : (chunks[v + behind[0].length] ?? null);
}

/** "**Gunmen** attacked the camp, leaving six dead": behind a noun of death, whoever acts is not who died. */
function isDoer(codes: string, at: number, hits: readonly Hit[]): boolean {
  if (!hits.some((hit) => hit.form === 'D')) return false;
  // "**the deaths of** 17 soldiers and reported 26 wounded"
  if (/(?:[KFkEZ]o?|Wo)$/.test(codes.slice(0, at))) return false;
  // "20 soldiers, **including a captain**, were killed": the part between is no subject
  const behind = codes.slice(at + 1).replace(/^,?\+[GQUNT](?:,?&[GQUNT]){0,4},?/, '');
  return !/^[^GQU;]{0,4}?[KJWIBeD]/.test(behind);
}

/** One person before a verb of killing who is not its object. */
function isDoerOfMany({ group }: Chunk, codes: string, at: number): boolean {
  const one = group?.head?.number === 'one' && (group.quantity?.quantity.high ?? 1) === 1;
  return (
    one &&
    !/[KFkE&,]o?$/.test(codes.slice(0, at)) &&
    !/^[^,;&]{0,4}[BH][.]{0,2}[KJID]/.test(codes.slice(at + 1))
  );
}

/** "**the terrorists** lost 112 men": of whom the noun says nothing are the subject's. */
export function ownLoser(
  { chunks, codes }: Parsed,
  head: Head | null,
  hits: readonly Hit[],
  agent: number | null,
): number | null {
  if (agent === null || codes[agent] !== 'p' || head === null || head.status !== 'unknown') return null;
  // *des habitants ont **enterré** 18 victimes*: those who bury lost nobody of their own, for all that is said
  const lost = hits.some((hit) => hit.ownLoss === true && hit.things !== null);
  if (head.unit !== 'person' || !lost) return null;
  return chunks[agent]?.group?.head?.status === 'combatant' ? agent : null;
}
