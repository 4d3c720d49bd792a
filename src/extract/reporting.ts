import type { Attribution } from './attribution.ts';
import type { Chunk, Parsed } from './chunk.ts';
import type { Draft } from './draft.ts';
import type { ActorMention } from './mentions.ts';
import {
  antecedent,
  boundaryBefore,
  invertedSpeaker,
  partsOf,
  pastHearer,
  SOURCES,
  type SpeakerRange,
  sourceItself,
  speakerLeft,
  speakerRight,
} from './speaker-words.ts';
import { speakerAt } from './voices.ts';

type Actors = ReadonlyMap<number, ActorMention>;

/** Reads every attribution of one parsed sentence, left to right. */
export function readAttributions(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < parsed.voiceCodes.length; at++) {
    const code = parsed.voiceCodes[at];
    if (code !== 'R' && code !== 'r') continue;
    // "according to a **count** by the agency": the noun of the same form
    if (code === 'R' && /r[.OQ]?$/.test(parsed.voiceCodes.slice(0, at))) continue;
    const goesOn =
      code === 'R'
        ? (continued(draft, parsed, actors, at, found.at(-1)) ??
          resumed(draft, parsed, actors, at, found.at(-1)) ??
          coordinated(draft, parsed, actors, at, found.at(-1)))
        : null;
    if (goesOn !== null) {
      found.push(goesOn);
      continue;
    }
    const made = code === 'r' ? accordingTo(draft, parsed, actors, at) : reporting(draft, parsed, actors, at);
    if (made !== null) found.push(made);
  }
  if (found.length === 0) found.push(...closingSource(draft, parsed, actors));
  return bounded(found);
}

/** *23 soldats tués à Orvel **(ministère)***, "12 killed in Orvel raid: **monitor**": a line that ends with whose word it is. */
function closingSource(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] {
  const { voiceCodes: codes, chunks } = parsed;
  const bracketed = /\((S[.oSp]{0,3})\)_?$/.exec(codes);
  const set = bracketed ?? (isTitle(draft, parsed) ? /[;,]([.Sp]{1,3})$/.exec(codes) : null);
  if (set === null) return [];
  if (bracketed === null && !DASHES.has(draft.norms[chunks[set.index]!.from] as string)) return [];
  const from = set.index + 1;
  const to = from + (set[1] as string).length;
  return [make(draft, parsed, actors, '<claim> (<speaker>)', from, [from, to], 0, set.index)];
}

function isTitle({ document, sentences }: Draft, parsed: Parsed): boolean {
  const [first] = sentences;
  return first?.from === parsed.from && document.blocks[first.block]?.kind === 'title';
}

const DASHES: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** "according to **a tally by a rights group**", *selon **un centre de recherche***: a source of no kind, up to the comma. */
function unknownSource(codes: string, at: number): SpeakerRange | null {
  const words = /^[.][.oiyPNpSG]{0,6}(?=[,;_"()&]|$)/.exec(codes.slice(at));
  return words === null ? null : [at, at + words[0].length];
}

/** The rule of a speaker who stands before the verb, and of what is said behind it. */
const LED = '<speaker> said <claim>';

/** The rule of a speaker who stands behind what is said and behind the verb. */
const SAID = '<claim>, said <speaker>';

/** Letters of words that say what befell somebody, or to whom. */
const HIT = /[KFkIDELJZWQGT]/;

/** "according to <speaker>", before or behind what is said. */
function accordingTo(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const range =
    sourceItself(draft, parsed, at) ??
    speakerRight(draft, parsed.voiceCodes, at + 1, SOURCES) ??
    unknownSource(parsed.voiceCodes, at + 1);
  if (range === null) return null;
  const by = issuedBy(draft, parsed.voiceCodes, range);
  if (by !== null)
    return make(
      draft,
      parsed,
      actors,
      'according to <document> by <speaker>',
      at,
      by,
      by[1],
      parsed.voiceCodes.length,
    );
  const before = parsed.voiceCodes.slice(0, at);
  const leads = !HIT.test(before.slice(boundaryBefore(parsed.voiceCodes, at)));
  const from = leads ? range[1] : boundaryBefore(parsed.voiceCodes, at);
  const to = leads ? parsed.voiceCodes.length : at;
  return make(draft, parsed, actors, 'according to <speaker>', at, range, leads ? at : from, to);
}

/** "according to a toll **released later by the general staff**, 15 died": whoever gave it out, said before the claim. */
function issuedBy(draft: Draft, codes: string, [from, to]: SpeakerRange): SpeakerRange | null {
  if (!/[SLR]/.test(codes.slice(from, to)) || /[pNG]/.test(codes.slice(from, to))) return null;
  const by = /^[.&di]{0,4}y(?=[.o]?[pNS])/.exec(codes.slice(to));
  const range = by === null ? null : speakerRight(draft, codes, to + by[0].length);
  return range !== null && /^,/.test(codes.slice(range[1])) ? range : null;
}

/** "<speaker> said that …", "…, <speaker> said", "…", said <speaker>. */
function reporting(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes: codes } = parsed;
  // "were reported", *est accusé d'avoir*: whoever stands before it says nothing
  const said = /[Be][.]?$/.test(codes.slice(0, at)) || parsed.chunks[at]?.report?.passive === true;
  if (said) return passive(draft, parsed, actors, at);
  const hears = parsed.chunks[at]?.report?.hears === true;
  const inverted = hears ? null : invertedSpeaker(draft, codes, at);
  if (inverted !== null)
    return make(draft, parsed, actors, SAID, at, inverted, quoteBefore(codes, at), codes.length);
  // *…, a-t-il ajouté*: the pronoun between the auxiliary and the verb stands behind what it says
  if (/[,"]H[.]?>$/.test(codes.slice(0, at)) && HIT.test(codes.slice(0, at - 2)))
    return make(draft, parsed, actors, SAID, at, [at - 1, at], quoteBefore(codes, at), codes.length);
  const left = cited(codes, speakerLeft(draft, codes, at) ?? antecedent(codes, at));
  const saysBefore = HIT.test(codes.slice(boundaryBefore(codes, left?.[0] ?? at), left?.[0] ?? at));
  const saysAfter = HIT.test(codes.slice(at + 1));
  if (left !== null) {
    // words of no kind may stand between the comma and the speaker: ", a **security** source said", *, **a-t**-il dit*
    const trailing = /[,"][.H]{0,3}$/.test(codes.slice(0, left[0])) && !/[&b]/.test(codes[left[0] - 1] ?? '');
    if (
      codes[left[0] - 1] === 'w' &&
      saysBefore &&
      !saysAfter &&
      parsed.chunks[at]?.report?.stance !== 'asserts'
    )
      return answer(draft, parsed, actors, at, left);
    if (saysBefore && trailing && !(saysAfter && codes[at + 1] === 'w')) {
      return make(
        draft,
        parsed,
        actors,
        '<claim>, <speaker> said',
        at,
        left,
        0,
        saysAfter ? codes.length : left[0],
      );
    }
    return make(draft, parsed, actors, LED, at, left, at + 1, codes.length);
  }
  const right = hears ? null : speakerRight(draft, codes, pastHearer(codes, at + 1));
  if (right === null || right[0] > at + 6) return null;
  if (!/[,"]/.test(codes.slice(Math.max(0, at - 4), at)) && saysAfter) return null;
  return make(draft, parsed, actors, SAID, at, right, 0, codes.length);
}

/** "the radio, **citing residents**, said": they speak, and the radio carries it. */
function cited(codes: string, range: SpeakerRange | null): SpeakerRange | null {
  if (range === null) return null;
  const by = codes.slice(...range).search(/r[.]?[pNSG]/);
  return by <= 0 ? range : [range[0] + by + 1, range[1]];
}

/** "…, **adding that** five died": of whoever spoke before in the sentence, else of its subject. */
function continued(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  before: Attribution | undefined,
): Attribution | null {
  const { voiceCodes: codes, chunks } = parsed;
  if (chunks[at]?.report?.gerund !== true || !/[,"]$/.test(codes.slice(0, at))) return null;
  // "… and **the mayor**, Adan Weru, reporting that": one more speaker with a word of its own
  const own = speakerLeft(draft, codes, at);
  if (own !== null && codes[own[0] - 1] === '&') return null;
  const named = parsed.codes.search(/[pNSG]/);
  const subject = named >= 0 ? named : codes.search(/[pNSG]/);
  if (before === undefined && (subject < 0 || subject >= at)) return null;
  const range: SpeakerRange = before === undefined ? [subject, subject + 1] : [at, at];
  const made = make(
    draft,
    parsed,
    actors,
    '<speaker> …, adding that <claim>',
    at,
    range,
    at + 1,
    codes.length,
  );
  return before === undefined ? made : { ...made, speakers: before.speakers, pronoun: before.pronoun };
}

/** "The mayor confirmed the raid **but put** the toll at 41": a second verb of the same speaker. */
function coordinated(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  before: Attribution | undefined,
): Attribution | null {
  const { voiceCodes: codes } = parsed;
  if (before === undefined) return ofSubject(draft, parsed, actors, at);
  if (before.speakerTo > before.at || codes[before.at] !== 'R') return null;
  if (!/[&b][HhX.]{0,2}$/.test(codes.slice(before.at, at)) || speakerLeft(draft, codes, at) !== null)
    return null;
  const made = make(draft, parsed, actors, LED, at, [at, at], at + 1, codes.length);
  return { ...made, speakers: before.speakers, pronoun: before.pronoun };
}

/** "**The front** claimed the attack **and said** it had killed nine": the subject of a verb that reports nothing. */
function ofSubject(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes: codes } = parsed;
  if (!/[&b][HhX.]{0,2}$/.test(codes.slice(0, at)) || speakerLeft(draft, codes, at) !== null) return null;
  const subject = SUBJECT_FIRST.exec(codes.slice(0, at));
  if (subject === null) return null;
  const from = subject[0].length - (subject[1] as string).length;
  const range: SpeakerRange = [from, subject[0].length];
  return make(draft, parsed, actors, LED, at, range, at + 1, codes.length);
}

/** The subject that a sentence begins with, behind a place, a time or whom it was told to. */
const SUBJECT_FIRST =
  /^(?:(?:[idP]|[.][yi])[^,_]{0,4},)?[.]{0,2}([pNSG](?:o[.p])?(?:,[NS](?:o[.p](?:i[.P])?)?(?=,))?)/;

/** "the ministry, **which** confirmed the raid, **reports** five dead": the main verb behind the relative one. */
function resumed(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  before: Attribution | undefined,
): Attribution | null {
  const { voiceCodes: codes } = parsed;
  if (before === undefined || before.speakers.length === 0 || before.speakerTo > before.at) return null;
  const relative = /^,?w[Hh]?[.]?$/.test(codes.slice(before.speakerTo, before.at));
  if (
    !relative ||
    !/^R[^R,;_KFkIDEJZWpNSG>]{0,8}[pGsN]?[^R,;_KFkIDEJZWpNSG>]{0,4},[HhX]{0,2}$/.test(
      codes.slice(before.at, at),
    )
  )
    return null;
  // "the council - a body **that counts** deaths - puts": the aside's own noun is not the subject
  const set = /[pNSG](?=(?:\([^()]{1,3}\))?,[^,]*$)/.exec(codes.slice(0, before.speakerFrom));
  const subject: [number, number] = set === null ? [at, at] : [set.index, set.index + 1];
  const made = make(draft, parsed, actors, LED, at, subject, at + 1, codes.length);
  return set === null ? { ...made, speakers: before.speakers } : made;
}

/** Where the quotation begins that a reporting word closes; the sentence's beginning where it is the only one. */
function quoteBefore(codes: string, at: number): number {
  const marks = [...codes.slice(0, at).matchAll(/"/g)].map(({ index }) => index);
  return marks.length >= 4 && marks.length % 2 === 0 ? (marks.at(-2) as number) : 0;
}

/** "40 deaths were reported **by the council**"; what stands before the verb is no speaker. */
function passive(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes: codes } = parsed;
  const by = /^[.dPiu]{0,3}y/.exec(codes.slice(at + 1));
  const range = by === null ? null : speakerRight(draft, codes, at + 1 + by[0].length, SOURCES);
  if (range !== null)
    return make(draft, parsed, actors, '<claim> was reported by <speaker>', at, range, 0, codes.length);
  if (parsed.chunks[at]?.report?.modality === undefined) return null;
  const unsaid = make(
    draft,
    parsed,
    actors,
    '<agent> is said to have <claim>',
    at,
    [at, at],
    at + 1,
    codes.length,
  );
  return { ...unsaid, speakers: [] };
}

function answer(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  speaker: SpeakerRange,
): Attribution {
  const made = make(draft, parsed, actors, '<claim>, which <speaker> denied', at, speaker, 0, speaker[0]);
  return { ...made, answers: true };
}

function make(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  rule: string,
  at: number,
  speaker: Readonly<SpeakerRange>,
  from: number,
  to: number,
): Attribution {
  const { chunks, voiceCodes: codes } = parsed;
  const parts = partsOf(codes, speaker);
  const report = chunks[at]?.report;
  return {
    rule,
    speakers: parts
      .filter(([a]) => codes[a] !== '>')
      .map(([a, b]) =>
        speakerAt(draft, chunks, actors, firstToken(chunks[a] as Chunk), (chunks[b - 1] as Chunk).to),
      ),
    pronoun: parts.some(([a, b]) => codes.slice(a, b) === '>'),
    stance: report?.stance ?? 'asserts',
    modality: report?.modality ?? null,
    from,
    to,
    at,
    speakerFrom: speaker[0],
    speakerTo: speaker[1],
    answers: false,
    inferred: false,
  };
}

/** The last word of a phrase that ends in the speaker's noun (`sourceItself`). */
function firstToken(chunk: Chunk): number {
  return chunk.code === 'r' ? chunk.to - 1 : chunk.from;
}

/** A stretch that runs to the sentence's end stops where the next speaker begins. */
function bounded(found: readonly Attribution[]): Attribution[] {
  return found.map((one, k) => {
    const next = found
      .slice(k + 1)
      .find((other) => other.from > one.at && other.speakerFrom > one.at && other.rule === LED);
    return next !== undefined && one.to > next.speakerFrom && one.from < next.speakerFrom
      ? { ...one, to: next.speakerFrom }
      : one;
  });
}
