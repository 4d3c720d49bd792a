import type { Chunk, Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';

/** Where the words of a speaker stand among the chunks of a sentence: `[from, to)`. */
export type SpeakerRange = [number, number];

/** A party's name in quotation marks right before the verb that it is the subject of. */
export function quotedName(codes: string, at: number): SpeakerRange | null {
  const name = /(?:^|[^"]*)"(p(?:o?[.pN]){0,4})"[HhX]{0,2}$/.exec(codes.slice(0, at));
  if (name === null || (codes.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1) return null;
  const from = name[0].lastIndexOf(name[1] as string);
  return [from, from + (name[1] as string).length];
}

/** The speaker before a reporting word: the nearest noun group in its clause, with what stands around it. */
export function speakerLeft(draft: Draft, codes: string, at: number): SpeakerRange | null {
  const { language } = draft;
  // *le maire a**, lui,** confié*: the pronoun says again who it is
  const again = /[Hh],>,$/.exec(codes.slice(0, at));
  if (again !== null) return speakerLeft(draft, codes, again.index + 1);
  const named = codes.includes('"') ? quotedName(codes, at) : null;
  if (named !== null) return named;
  const restricted = /([pNSG])(?:[oi][.pNPs]{1,3})?[.]?w[^R,;_"KFkIDEJZ]{2,16}$/.exec(codes.slice(0, at));
  // "an officer **who asked not to be named** said"
  if (restricted !== null) return [restricted.index, restricted.index + 1];
  // "residents **who fled the town** said": told of them by a verb of their own
  const told = /([pNSG])[.]?w[.]{0,2}[BHIKFMX][^R,;_"]{0,16}$/.exec(codes.slice(0, at));
  if (told !== null) return [told.index, told.index + 1];
  let i = at - 1;
  let passed = 0;
  while (i >= 0 && passed < 7 && (BEFORE_VERB.includes(codes[i] as string) || isBetweenAuxiliary(codes, i))) {
    i--;
    passed++;
  }
  // "the shadow council **(NUC)** said"
  const bracketed = /\([pN]\)[.dHhBX]{0,3}$/.exec(codes.slice(0, at));
  if (bracketed !== null && bracketed.index > 0 && i >= bracketed.index && i <= bracketed.index + 4)
    i = bracketed.index - 1;
  let apposed: number | null = null;
  if (codes[i] === ',') {
    // "there were no casualties among the soldiers, **the academy** said"
    const closing = i < at - 1 ? unknownLeft(codes, at) : null;
    if (closing !== null && closing[0] > 0) return closing;
    // "<speaker>, <role>, said", "<speaker> (<acronym>), <role>, said"
    const open = asideBefore(codes, i);
    if (open < 0) return unknownLeft(codes, at);
    const named = SUBJECT.exec(codes.slice(0, open));
    if (named !== null) {
      // a role is the speaker's, a clause about them is not
      apposed = /^,(?:[iw]|[^,]*[yb])/.test(codes.slice(open)) ? open : i;
      i = named.index;
    } else if (codes[open + 1] === 'w' && /^[.oPN]{1,4}$/.test(codes.slice(0, open))) return [0, open];
    // "Adan Weru, the candidate, **who replaced the slain Ana Reyl**, believes": whom the clause names is not the subject
    else if (codes[open + 1] === 'w') return /^N,/.test(codes) ? [0, 1] : unknownLeft(codes, at);
    else i--;
  }
  if (codes[i] === 'o') return complemented(codes, i);
  if (i === at - 1 && codes.startsWith('Q+', i - 1)) return [i - 1, at];
  // a building speaks where nothing stands between it and the verb: "the governor's **office** said"
  // and no verb of saying has it for its object: "rejects **tank** claim"
  // *l'hôpital **en** dénombre douze*
  const building =
    (i === at - 1 || codes.startsWith('si', at - 2)) && codes[i] === 's' && codes[i - 1] !== 'R';
  if (codes[i] === '>' && codes[i - 1] !== '&') return [i, i + 1];
  if (i < 0 || !(building || 'pNSG>'.includes(codes[i] as string))) return unknownLeft(codes, at);
  // "**residents** reached by the agency said": whoever reached them is not the subject
  // (in "phone footage seen by the agency" the noun is the one before the participle)
  const reached = 'pN'.includes(codes[i] as string) ? REACHED_BY.exec(codes.slice(0, i)) : null;
  if (reached !== null && (language.adjectivesFollow || !reached[0].endsWith('N..y'))) {
    const head = reached.index + reached[0].search(/[pNSG][.]{1,3}y/);
    // "**a military source** quoted by the agency"
    const from = codes[head] === 'S' && codes[head - 1] === 'G' ? head - 1 : head;
    return [from, codes[head] === 'S' && codes[head + 2] === '.' ? head + 2 : head + 1];
  }
  let end = apposed ?? i + 1;
  // *une source **sécuritaire occidentale** a assuré*
  if (apposed === null && language.adjectivesFollow && codes[i] === 'S')
    while (codes[end] === '.' && end < Math.min(at, i + 3)) end++;
  while (i > 0 && 'pNSGPo.&'.includes(codes[i - 1] as string)) i--;
  // "a medical **source at the** Telmak hospital"
  const housed = /[SNG]i[.]{0,2}$/.exec(codes.slice(0, i));
  if (building && housed !== null) {
    i = housed.index;
    while (i > 0 && codes[i - 1] === '.') i--;
  }
  // "**doctors at** the general hospital", "**the observatory for** human rights"
  // "**a military source in** Askel", *la **mission des Nations unies en** Halie*: at the beginning, a noun of no kind too
  // "**witnesses in** Northland"
  const head = /(?:^|[,;"_])[.]{0,3}(?:[SGp][.]{0,2}|[.]o[.p])[ic][.]{0,2}$/.exec(codes.slice(0, i));
  if (head !== null) i = head.index + head[0].search(/[SGp.]/);
  // "**hospital** sources"
  if (codes[i] === 'S' && codes[i - 1] === 's' && !language.adjectivesFollow) i--;
  // "**one of** the sources"
  if (codes[i - 1] === 'o' && codes[i - 2] === 'Q') i -= 2;
  if (codes[i] === 'o' && codes[i - 1] === 'Q') i--;
  // "**two security** sources"
  if (codes[i] === 'S' && 'UQT'.includes(codes[i - 1] ?? ' ')) i--;
  // "the **office** of the council": a building by what it houses
  if (i > 0 && codes.startsWith('so', i - 1)) i--;
  // ", a security source said": a word of no kind that opens the stretch belongs to the speaker
  const opens = i === 0 || ',;"_'.includes(codes[i - 1] as string);
  const trimmed = opens && (end - i <= 4 || (building && housed !== null)) ? '&o' : '.&o';
  // *le **Bureau** des droits de l'homme*: the noun that "of" hangs on
  while (
    i < end &&
    trimmed.includes(codes[i] as string) &&
    !(opens && (codes.startsWith('.o', i) || codes.startsWith('so', i))) &&
    (building ? i < end - 1 : /[pNSG>]/.test(codes.slice(i + 1, end)))
  )
    i++;
  return [i, end];
}

/** "…, **aid groups** say": nouns of no kind between a comma, or the beginning, and a verb that ends the stretch. */
function unknownLeft(codes: string, at: number): SpeakerRange | null {
  const behind = codes.slice(at + 1);
  const trailing = /[,"]([.RPoN]{0,3}[.])$/.exec(codes.slice(0, at));
  if (trailing !== null && /^(?:[pN.]?[_"]|i?[dN][_,]|$)/.test(behind))
    return [at - (trailing[1] as string).length, at];
  // "**the diocese** said two priests were taken": a clause stands behind, and so no figure that it took
  // "**the medical centre** in Telm earlier said": with where it stands
  const subject = /^([.PoN]{0,4}[.]|[.PN]{1,3}(?=i))(?:i[.P]{1,2})?[.]?[HhXd]{0,2}$/.exec(codes.slice(0, at));
  const clause = /^(?:[wLDZ>]|[.]{0,2}[GQNTp][^,;_R]{0,6}?[BHI])/.test(behind);
  return subject !== null && clause ? [0, (subject[1] as string).length] : null;
}

/** *des **témoins** interrogés par*. */
const REACHED_BY = /(?:^|[,;"_&])[.oG]{0,2}([pNSG])[.]{1,3}y[.]?$/;

/** Letters that may stand between a speaker and the verb. */
const BEFORE_VERB = '.dHBhXPi(u)M';

/** A speaker before a comma, with its complement and its acronym: "a doctor **at the hospital in Telm** (CHT),". */
const SUBJECT = /[pNSG][.]?(?:[io][.PTspN]{1,2}(?:&[.N])?){0,2}(?:\([^()]{1,6}\))?$/;

/** *a **toutefois** assuré*, *a **lui** compté*: words inside the verb. */
function isBetweenAuxiliary(codes: string, at: number): boolean {
  return 'b>'.includes(codes[at] as string) && /[Hh],?$/.test(codes.slice(0, at));
}

/**
 * The comma that opens the aside which ends with the one at `end`; 0 where none does and the sentence is still
 * short, -1 where it is no aside. One that says where or who, or begins with a role, may be long ("…, **who asked not to be named**, said").
 */
function asideBefore(codes: string, end: number): number {
  const open = codes.lastIndexOf(',', end - 1);
  // "**a police source**, speaking anonymously because he was not cleared to talk, said"
  const alone = open > 0 && /^[.p]{0,2}[pSN][.]?$/.test(codes.slice(0, open));
  const long =
    open >= 0 &&
    (alone || 'iwS'.includes(codes[open + 1] as string)) &&
    !/[KFkIDEJZ]/.test(codes.slice(open, end));
  if (end - open > (long ? RELATIVE : ROLE)) return -1;
  return Math.max(0, open);
}

/** Chunks of what is said of a speaker between two commas: a role, and a clause. */
const ROLE = 8;

const RELATIVE = 16;

/** *le gouverneur **de Diora**, un officier **du secteur de Diora** a confirmé*: the speaker's complement is no word of the lexicon. */
function complemented(codes: string, at: number): SpeakerRange | null {
  const head = /(?:[pNSG][.]?o){0,2}[pNSG][.]?(?:o[.]{1,2}){0,2}$/.exec(codes.slice(0, at));
  if (head === null) {
    // *le procureur **de la République près le tribunal de** Telm*: from the beginning of its stretch
    const opening = /(?:^|[,;"_])[.]{0,2}([pNSG](?:[oi][.pNsP]{1,3}){1,4})[HhX.]{0,2}$/d.exec(
      codes.slice(0, at + 2),
    );
    return opening?.indices?.[1] ?? null;
  }
  let end = at + 1;
  while ('.pN'.includes(codes[end] ?? ' ') && end < at + 4) end++;
  return [head.index, end];
}

/** The speaker behind "according to" or an inverted verb. */
export function speakerRight(
  draft: Draft,
  codes: string,
  at: number,
  sources = SPEAKERS,
): SpeakerRange | null {
  let from = at;
  while (from < at + 2 && '.o'.includes(codes[from] as string)) from++;
  // *l'un d'eux, **un enseignant***: who that is
  if (/^Q,G/.test(codes.slice(at))) return [at + 2, at + 3];
  // *l'**une de** ces sources*, *deux sources*
  const counted = /^Q(?:o(?=[SNGp])|(?=S))/.exec(codes.slice(at))?.[0].length ?? 0;
  // "said **the hospital's** administrator"
  const owner = /^s(?=[.o]?[SN])/.test(codes.slice(at)) ? 1 : 0;
  let to = sources === SOURCES && codes[at] === 'R' ? at + 1 : at + counted + owner;
  while (to < codes.length && sources.includes(codes[to] as string) && to - at < 9) to++;
  if (!(sources === SOURCES ? /[pNSG>LUQstR]/ : /[pNSG>]/).test(codes.slice(at, to))) {
    if (codes[at] === '>') return [at, at + 1];
    // *indique-t-on **à l'état-major***
    if (/^[.]>i[pSsN]/.test(codes.slice(at))) return [at + 3, at + 4];
    // *souligne-**t-il***
    if (codes[at] === '.' && codes[at + 1] === '>') return [at + 1, at + 2];
    return null;
  }
  const kept = draft.language.adjectivesFollow ? /[oS][.]$/ : /o[.]$/;
  // "the ministry **of Defence**", *source **sécuritaire*** keep what the lexicon does not know
  // "a spokesman **for the mission**, MONUSCO" too
  const apposed = sources === SPEAKERS && /^,[Np][,"_]/.test(codes.slice(to));
  while (!apposed && to > at && '.&oi'.includes(codes[to - 1] as string) && !kept.test(codes.slice(at, to)))
    to--;
  // "the spokesman, **Musa Bello**": the name set off behind the role
  if (/^,[Np][,"_]/.test(codes.slice(to))) to += 2;
  // *un **cercle de** marins*
  const whole = /^(?:[pNSG]|[.]o)/.test(codes.slice(at)) || from >= to;
  return [whole ? at : from, to];
}

/** What the words of a speaker can be made of; behind "according to" also documents, counts and buildings. */
const SPEAKERS = 'pNSGPo.&i';

export const SOURCES = 'pNSGPo.&iLUQstZD';

/** *de **source** militaire*: the phrase ends in the speaker's own noun. */
export function sourceItself(
  draft: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): SpeakerRange | null {
  const chunk = chunks[at] as Chunk;
  if (chunk.to - chunk.from < 2 || !draft.language.speakers.has(draft.norms[chunk.to - 1] as string))
    return null;
  const rest = /^(?:[.p]|&(?=[.p])){0,4}/.exec(codes.slice(at + 1));
  return [at, at + 1 + (rest?.[0].length ?? 0)];
}

/** "the council, **which said** …": the relative's own antecedent speaks. */
export function antecedent(codes: string, at: number): SpeakerRange | null {
  // "the police, **whose earlier tweet** spoke of": theirs too
  // "the minister, **who a day earlier had** spoken of"
  const relative = /([pNSG])(?:o[.pN])?[.]{0,2},?w(?:[du][.]{1,3}[Hh]?|[Hhu.X]{0,3}|[.SL]{1,3}[HhX]?)$/.exec(
    codes.slice(0, at),
  );
  if (relative === null) return unknownAntecedent(codes, at);
  // "the ministry **of Defence**, which": its complement is no word of the lexicon
  const complement = /^o[.pN]/.test(codes.slice(relative.index + 1)) ? 2 : 0;
  return [relative.index, relative.index + 1 + complement];
}

/** "**the rescue service**, which said": a noun of no kind. */
function unknownAntecedent(codes: string, at: number): SpeakerRange | null {
  const relative = /(?:^|[,;"_r])([.PoN]{0,3}[.]),w[Hh]?$/.exec(codes.slice(0, at));
  if (relative === null) return null;
  const words = relative[1] as string;
  const from = relative.index + relative[0].indexOf(words);
  return [from, from + words.length];
}

/** "told **the agency** a source", *a annoncé **en fin de journée** le ministère*: a hearer or a time before the speaker. */
export function pastHearer(codes: string, at: number): number {
  const hearer =
    /^[.d]{0,2}(?:i(?:[.]o[.pNS]{1,2}(?=[SNGp])|[.]S(?=o?[SNG])|[pNGSs.][.]?))?[.d]{0,2}(?=o?[SNGp]|Q[oS])/.exec(
      codes.slice(at),
    );
  return hearer === null ? at : at + hearer[0].length;
}

/** "the front and the council": two speakers, where each half has a noun of its own. */
export function partsOf(codes: string, [from, to]: Readonly<SpeakerRange>): SpeakerRange[] {
  const parts: SpeakerRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && codes[i] !== '&') continue;
    if (/[pNSG>]/.test(codes.slice(start, i))) parts.push([start, i]);
    else if (parts.length > 0) (parts.at(-1) as SpeakerRange)[1] = i;
    start = i + 1;
  }
  return parts.length > 0 ? parts : [[from, to]];
}

export function boundaryBefore(codes: string, at: number): number {
  let i = at;
  while (i > 0 && !';_'.includes(codes[i - 1] as string)) i--;
  return i;
}

/** What is told of a speaker who stands before it: ", whose ward took in eleven". */
export const RELATIVE_BEHIND = /^(?:,[QUTGuN.d]{1,3})?,?[w+]/;

/** Letters of words that say what befell somebody, or to whom. */
export const HIT = /[KFkIDELJZWQGT]/;

/** Letters of words that say what befell somebody. */
export const MEASURE = /[KFkIDELJZW]/;
