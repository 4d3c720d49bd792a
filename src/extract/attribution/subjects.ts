import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import type { Attribution } from './attribution.ts';
import { antecedent, boundaryBefore, type SpeakerRange, speakerLeft } from './speaker-words.ts';

/** Who stands before the reporting word at chunk `at` and says what stands behind it; `before` is the attribution before. */
export function subjectOf(
  draft: Draft,
  parsed: Parsed,
  at: number,
  before: Attribution | undefined,
): SpeakerRange | null {
  const { voiceCodes: codes } = parsed;
  return cited(
    codes,
    spokenOf(codes, at, before) ??
      issuer(draft, parsed, at) ??
      speakerLeft(draft, codes, at) ??
      antecedent(codes, at) ??
      subjectOfFirst(codes, at) ??
      beforeAside(codes, at) ??
      giver(parsed, at) ??
      caught(OF_THE_HIT, codes, at) ??
      caught(REACHED, codes, at) ??
      caught(SEATED, codes, at),
  );
}

/** What a pattern catches of the words before the verb; it has one group, and the flag for where it stands. */
function caught(pattern: RegExp, codes: string, at: number): SpeakerRange | null {
  return pattern.exec(codes.slice(0, at))?.indices?.[1] ?? null;
}

/** *Les **proches des disparus** parlent de*: a speaker with a complement that is a word for what befell them. */
const OF_THE_HIT = /(?:^|[,;"_])[.]{0,2}([pS]o[JKDEWZG])[HhXd]{0,2}$/d;
/** "**a resident** reached by phone told": a participle of how they were spoken to. */
const REACHED = /(?:^|[,;"_])[.]{0,2}([pNSG])[.A][yi][.pN]{1,3}[HhX]{0,1}$/d;
/** *une **source au sein de la mission*** a indiqué*, "**authorities in both countries** said": where they sit, by words of no kind. */
const SEATED = /(?:^|[,;"_])[.]{0,2}([pS][ic][.pNoPsUQT]{1,5}?)[HhXd]{0,2}$/d;
/** "**The mission** gave a toll of 22", by words of no kind. */
const GIVER = /(?:^|[,;"_])[d,]{0,2}([.PoN]{1,4})[HhXd]{0,2}$/d;
/** "the council, through its **spokesman Jon Orel**, said". */
const THROUGH = /,[i.]{1,2}(S[.]?N),[HhX]{0,2}$/d;

/** "the radio, **citing residents**, said": they speak, and the radio carries it. */
function cited(codes: string, range: SpeakerRange | null): SpeakerRange | null {
  if (range === null) return null;
  const by = codes.slice(...range).search(/r[.]?[pNSG]/);
  return by <= 0 ? range : [range[0] + by + 1, range[1]];
}

/** *…, relate **le communiqué** lu à la télévision, **qui** établit le bilan*: of whoever the verb before has behind it. */
function spokenOf(codes: string, at: number, before: Attribution | undefined): SpeakerRange | null {
  if (before === undefined || before.speakerFrom < before.at) return null;
  const relative = /^[^,;_"Rr]{0,8},w[HhX]?$/.test(codes.slice(before.speakerTo, at));
  return relative ? [before.speakerFrom, before.speakerTo] : null;
}

/** "a second toll, issued by **the hospital**, speaks of": whoever gave out the document that speaks. */
function issuer({ norms, language }: Draft, { voiceCodes, chunks }: Parsed, at: number): SpeakerRange | null {
  const codes = voiceCodes.slice(0, at);
  const by = /[SLR](?:o[.p])?,?[.RH]{1,3}y[.o]?([pNSs.][.poNSs]{0,6}),?[HhX]?$/d.exec(codes);
  // "the office, reached by the agency, said": no document
  const isDocument =
    by !== null &&
    (codes[by.index] !== 'S' || language.documents.has(norms[chunks[by.index]!.to - 1] as string));
  // "a police report **seen by** the agency said": whoever saw it did not write it
  if (isDocument && by !== null) {
    const seen = chunks
      .slice(by.index + 1, by.index + 1 + by[0].indexOf('y'))
      .some(({ to }) => language.seeing.has(norms[to - 1] as string));
    if (seen) return [by.index, by.index + 1];
  }
  return (isDocument ? by?.indices?.[1] : null) ?? caught(THROUGH, voiceCodes, at);
}

/** "**Residents**, who fled to Awal, some way off, say": a clause with commas of its own between subject and verb. */
function beforeAside(codes: string, at: number): SpeakerRange | null {
  const clause = boundaryBefore(codes, at);
  const subject = /^[.]{0,2}([pNSG])[.oPsN]{0,5},?[wi][^Rr;_"]{1,30},[HhX]{0,2}$/d.exec(
    codes.slice(clause, at),
  );
  const [from, to] = subject?.indices?.[1] ?? [];
  return from === undefined || to === undefined ? null : [clause + from, clause + to];
}

/** "**The mission** gave a toll of 22": whatever gives out a toll speaks. */
function giver({ chunks, voiceCodes: codes }: Parsed, at: number): SpeakerRange | null {
  if (chunks[at]?.report?.ahead === undefined) return null;
  return caught(GIVER, codes, at);
}

/** "**The front** claimed the attack and **said** that …": the subject of the verb before "and". */
function subjectOfFirst(codes: string, at: number): SpeakerRange | null {
  if (codes[at - 1] !== '&') return null;
  const clause = boundaryBefore(codes, at);
  const subject = /^(?:[.id]{0,6}?[,]?[.]?)(?=[pNS](?:\(p\))?[.H])/.exec(codes.slice(clause, at - 1));
  if (subject === null) return null;
  const from = clause + subject[0].length;
  return 'io'.includes(codes[from - 1] ?? '_') ? null : [from, from + 1];
}
