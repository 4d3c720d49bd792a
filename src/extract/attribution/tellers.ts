import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { type Actors, LED, make } from './attributing.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import { pastHearer, type SpeakerRange, speakerLeft } from './speaker-words.ts';

/** *Le gouverneur **déplore** six morts*: whoever mourns so many says how many. */
export function laments(draft: Draft, parsed: Parsed, at: number): boolean {
  if (!isLament(draft, parsed, at)) return false;
  // *a affirmé avoir … et déploré « six morts »* is of whoever affirms
  const words = parsed.voiceCodes.slice(0, at).includes('R') ? /^[QG]/ : /^"?(?:[EZ]o)?"?[QG]/;
  return words.test(parsed.voiceCodes.slice(at + 1));
}

export function isLament({ norms, language }: Draft, { chunks, voiceCodes }: Parsed, at: number): boolean {
  return voiceCodes[at] === 'H' && language.laments.has(norms[chunks[at]!.from] as string);
}

export function lament(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution {
  const { voiceCodes: codes } = parsed;
  const subject = speakerLeft(draft, codes, at);
  const made = make(draft, parsed, actors, LED, at, subject ?? [at, at + 1], at + 1, codes.length);
  return subject === null ? attributionLike(made, { speakers: [] }) : made;
}

/**
 * *L'hôpital **a reçu** 15 corps*, "**rescuers found** two bodies": those whose work it is say how many. Who fights and
 * finds bodies is not asked.
 */
export function registers(
  draft: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): SpeakerRange | null {
  const { norms, language } = draft;
  if (countsThem(draft, { chunks, voiceCodes: codes }, at)) return speakerLeft(draft, codes, at);
  // asked of every chunk: the letters around it come before all else
  const next = codes[at + 1];
  if ((next !== 'G' && next !== 'Q') || !'.HBEK'.includes(codes[at] as string)) return null;
  // "the hospital received 15 bodies, **its director said**"
  if (/[Rr]/.test(codes)) return null;
  if (!language.registering.has(norms[chunks[at]!.from] as string)) return null;
  const subject = /(?:^|[,;"_w])[.d]{0,2}([SspG](?:o?[.pPNs]){0,4})[HX.]{0,2}$/d.exec(codes.slice(0, at));
  const range = subject?.indices?.[1];
  if (range === undefined) return null;
  const words = norms.slice(chunks[range[0]]!.from, chunks[range[1] - 1]!.to);
  return words.some((norm) => REGISTRARS.has(language.speakers.get(norm) ?? '')) ? range : null;
}

/** *Le procureur **a livré** jeudi soir **un premier bilan** : neuf morts*: with a day between the verb and the toll. */
export function publishes(
  draft: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): SpeakerRange | null {
  const { norms, language } = draft;
  if (!'.HA'.includes(codes[at] as string) || codes.indexOf(';', at) < 0) return null;
  if (!language.publishing.has(norms[chunks[at]!.from] as string)) return null;
  const toll = /^[.dP]{0,3}([QUSLR.])R?[^;_Rr]{0,14};/.exec(codes.slice(at + 1));
  if (toll === null) return null;
  const told = norms.slice(chunks[at + 1]!.from, chunks[at + toll[0].length]!.from);
  if (!told.some((norm) => language.figures.has(norm))) return null;
  // *la gouverneure, **dont les services** ont établi un relevé*
  const whose = /([pNS]),\+[.oN]{1,3}[Hh]$/d.exec(codes.slice(0, at))?.indices?.[1];
  return whose ?? speakerLeft(draft, codes, at);
}

/** *Le maire **en compte douze***: of those told before. */
function countsThem(
  { norms, language }: Draft,
  { chunks, voiceCodes: codes }: Pick<Parsed, 'chunks' | 'voiceCodes'>,
  at: number,
): boolean {
  const before = codes[at - 1];
  const pronoun = before === 'H' || before === 'X' ? at - 2 : at - 1;
  if (codes[pronoun] !== 'i' || !/^[.d]{0,2}Q/.test(codes.slice(at + 1))) return false;
  return (
    language.counting.has(norms[chunks[at]!.from] as string) &&
    language.them.some.has(norms[chunks[pronoun]!.from] as string)
  );
}

const REGISTRARS: ReadonlySet<string> = new Set(['medical', 'ngo', 'un']);

/** *« … », **glisse** un officier*: any verb says what a quotation before it holds, where somebody stands behind. */
export function closesQuote(codes: string, at: number): boolean {
  // nearly every plain word is told by the letter before it to stand behind no quotation
  if (!'",HB'.includes(codes[at - 1] ?? '_')) return false;
  const behind = codes.slice(pastHearer(codes, at + 1));
  const spoken = /^[.]{0,2}(?:>|[NG][,_.o"]|S[.o,_"p])/.test(behind) && !/^[^,_"]{0,5}R/.test(behind);
  return spoken && /(?:",|,")[HB]{0,2}$/.test(codes.slice(0, at));
}

/** "gave a **toll**", "raised the **number of dead**", "gave another account: …"; whoever gave an order says nothing. */
export function tells(
  { norms, language }: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): boolean {
  // "the raid **claimed** nine lives"
  if (chunks[at + 1]?.group?.head?.bare === 'killed') return false;
  // "**admitted** 15 wounded": a hospital's doors, no word of its own
  if (language.admitting.has(norms[chunks[at]!.from] as string)) return !/^[GQUT]/.test(codes.slice(at + 1));
  // "a raid in **disputed** Telm": no verb stands between a preposition and its noun
  if (
    chunks[at]?.report?.stance === 'denies' &&
    /[io]$/.test(codes.slice(0, at)) &&
    /^[.NPpT]/.test(codes.slice(at + 1))
  )
    return false;
  if (!language.giving.has(norms[chunks[at]!.from] as string)) return true;
  // "the **strike** raised the number of dead to 11": no speaker
  if (language.scope.incidents.has(norms[chunks[at]!.from - 1] ?? '')) return false;
  // *l'ONU **relève que***: said in so many words
  if (codes[at + 1] === 'w') return true;
  // *a porté **à neuf le nombre***, "raised **to nine the number**"
  return /^(?:w|[.]{0,3}(?:Q?[LSZ;]|[.]o[QGU])|iQ[.]?[LZ])/.test(codes.slice(at + 1));
}
