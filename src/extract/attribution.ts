import type { Modality, Stance } from '../model/vocabulary.ts';
import type { Chunk, Parsed } from './chunks.ts';
import type { Draft } from './draft.ts';
import type { ActorMention } from './mentions.ts';
import { type Speaker, speakerAt } from './voices.ts';

/** Who says a stretch of a sentence, chunks `[from, to)`, and what they do with it. */
export interface Attribution {
  readonly rule: string;
  readonly speakers: readonly Speaker[];
  /** A pronoun speaks: whoever spoke last. */
  readonly pronoun: boolean;
  readonly stance: Stance;
  readonly modality: Modality | null;
  readonly from: number;
  readonly to: number;
  /** The chunk of the reporting word, and where its speaker's words begin and end. */
  readonly at: number;
  readonly speakerFrom: number;
  readonly speakerTo: number;
  /** "…, **which the front denied**": answers what the sentence said before. */
  readonly answers: boolean;
  /** A speaker was told from the rest of the report. */
  readonly inferred: boolean;
}

type Actors = ReadonlyMap<number, ActorMention>;

/** Reads every attribution of one parsed sentence, left to right. */
export function readAttributions(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < parsed.voiceCodes.length; at++) {
    const code = parsed.voiceCodes[at];
    if (code !== 'R' && code !== 'r') continue;
    // "according to a **count** by the agency": the noun of the same form
    if (code === 'R' && parsed.voiceCodes[at - 1] === 'r') continue;
    const goesOn = code === 'R' ? continued(draft, parsed, actors, at, found.at(-1)) : null;
    if (goesOn !== null) {
      found.push(goesOn);
      continue;
    }
    const made = code === 'r' ? accordingTo(draft, parsed, actors, at) : reporting(draft, parsed, actors, at);
    if (made !== null) found.push(made);
  }
  return bounded(found);
}

/** Letters of words that say what befell somebody. */
const MEASURE = /[KFkIDELJZW]/;
const HIT = /[KFkIDELJZWQGT]/;

/** "according to <speaker>", before or behind what is said. */
function accordingTo(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const range = sourceItself(draft, parsed, at) ?? speakerRight(draft, parsed.voiceCodes, at + 1, SOURCES);
  if (range === null) return null;
  const before = parsed.voiceCodes.slice(0, at);
  const leads = !HIT.test(before.slice(boundaryBefore(parsed.voiceCodes, at)));
  const from = leads ? range[1] : boundaryBefore(parsed.voiceCodes, at);
  const to = leads ? parsed.voiceCodes.length : at;
  return make(draft, parsed, actors, 'according to <speaker>', at, range, leads ? at : from, to);
}

/** "<speaker> said that …", "…, <speaker> said", "…", said <speaker>. */
function reporting(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes: codes } = parsed;
  // "were reported", *est accusé d'avoir*: whoever stands before it says nothing
  const said = /[Be][.]?$/.test(codes.slice(0, at)) || parsed.chunks[at]?.report?.passive === true;
  if (said) return passive(draft, parsed, actors, at);
  const inverted = invertedSpeaker(draft, codes, at);
  if (inverted !== null)
    return make(
      draft,
      parsed,
      actors,
      '<claim>, said <speaker>',
      at,
      inverted,
      quoteBefore(codes, at),
      codes.length,
    );
  const left = speakerLeft(codes, at) ?? antecedent(codes, at);
  const saysBefore = HIT.test(codes.slice(boundaryBefore(codes, left?.[0] ?? at), left?.[0] ?? at));
  const saysAfter = HIT.test(codes.slice(at + 1));
  if (left !== null) {
    // words of no kind may stand between the comma and the speaker: ", a **security** source said"
    const trailing = /[,"][.]{0,3}$/.test(codes.slice(0, left[0])) && !/[&b]/.test(codes[left[0] - 1] ?? '');
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
    return make(draft, parsed, actors, '<speaker> said <claim>', at, left, at + 1, codes.length);
  }
  const right = speakerRight(draft, codes, pastHearer(codes, at + 1));
  if (right === null || right[0] > at + 6) return null;
  if (!/[,"]/.test(codes.slice(Math.max(0, at - 4), at)) && saysAfter) return null;
  return make(draft, parsed, actors, '<claim>, said <speaker>', at, right, 0, codes.length);
}

/** *de **source** militaire*: the phrase ends in the speaker's own noun. */
function sourceItself(
  draft: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): [number, number] | null {
  const chunk = chunks[at] as Chunk;
  if (chunk.to - chunk.from < 2 || !draft.language.speakers.has(draft.norms[chunk.to - 1] as string))
    return null;
  const rest = /^(?:[.p]|&(?=[.p])){0,4}/.exec(codes.slice(at + 1));
  return [at, at + 1 + (rest?.[0].length ?? 0)];
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
  const own = speakerLeft(codes, at);
  if (own !== null && codes[own[0] - 1] === '&') return null;
  const named = parsed.codes.search(/[pNSG]/);
  const subject = named >= 0 ? named : codes.search(/[pNSG]/);
  if (before === undefined && (subject < 0 || subject >= at)) return null;
  const range: [number, number] = before === undefined ? [subject, subject + 1] : [at, at];
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

/** Where the quotation begins that a reporting word closes; the sentence's beginning where it is the only one. */
function quoteBefore(codes: string, at: number): number {
  const marks = [...codes.slice(0, at).matchAll(/"/g)].map(({ index }) => index);
  return marks.length >= 4 && marks.length % 2 === 0 ? (marks.at(-2) as number) : 0;
}

/** "…, said **the mayor**", *…, a annoncé lundi **le maire***: told before, and nothing told behind. */
function invertedSpeaker(draft: Draft, codes: string, at: number): [number, number] | null {
  if (!/[,"][HhX]{0,2}$/.test(codes.slice(Math.max(0, at - 3), at))) return null;
  const right = speakerRight(draft, codes, pastHearer(codes, at + 1));
  if (right === null || right[0] > at + 6) return null;
  const told = MEASURE.test(codes.slice(boundaryBefore(codes, at), at));
  // what is told behind belongs to the next reporting word: "…, adding that"
  const behind = /[KFkIDELJZWR]/.exec(codes.slice(right[1]))?.[0];
  return told && (behind === undefined || behind === 'R') ? right : null;
}

/** "the council, **which said** …": the relative's own antecedent speaks. */
function antecedent(codes: string, at: number): [number, number] | null {
  const relative = /([pNSG])[.]{0,2},?w[Hh]?[.]?$/.exec(codes.slice(0, at));
  return relative === null ? null : [relative.index, relative.index + 1];
}

/** "40 deaths were reported **by the council**"; what stands before the verb is no speaker. */
function passive(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes: codes } = parsed;
  const by = /^[.dP]{0,2}y/.exec(codes.slice(at + 1));
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

/** "told **the agency** a source", *a indiqué **à l'agence** une source*: the hearer stands before the speaker. */
function pastHearer(codes: string, at: number): number {
  const hearer = /^[.d]{0,2}(?:i[pNGs.][.]?)?[.d]{0,2}(?=o?[SNGp])/.exec(codes.slice(at));
  return hearer === null ? at : at + hearer[0].length;
}

function answer(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  speaker: [number, number],
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
  speaker: readonly [number, number],
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

/** "the front and the council": two speakers, where each half has a noun of its own. */
function partsOf(codes: string, [from, to]: readonly [number, number]): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && codes[i] !== '&') continue;
    if (/[pNSG>]/.test(codes.slice(start, i))) parts.push([start, i]);
    else if (parts.length > 0) (parts.at(-1) as [number, number])[1] = i;
    start = i + 1;
  }
  return parts.length > 0 ? parts : [[from, to]];
}

/** The speaker before a reporting word: the nearest noun group in its clause, with what stands around it. */
function speakerLeft(codes: string, at: number): [number, number] | null {
  let i = at - 1;
  let passed = 0;
  while (i >= 0 && '.dHBhXPi(u)M'.includes(codes[i] as string) && passed < 7) {
    i--;
    passed++;
  }
  let apposed = false;
  if (codes[i] === ',') {
    // "<speaker>, <role>, said"
    const open = codes.lastIndexOf(',', i - 1);
    if (i - open > 8) return null;
    if (open > 0 && /[pNSG]/.test(codes[open - 1] as string)) {
      i = open - 1;
      apposed = true;
    } else i--;
  }
  if (codes[i] === 'o') return complemented(codes, i);
  // a building speaks where nothing stands between it and the verb: "the governor's **office** said"
  const building = i === at - 1 && codes[i] === 's';
  if (i < 0 || !(building || 'pNSG>'.includes(codes[i] as string))) return null;
  const end = apposed ? at - 1 : i + 1;
  while (i > 0 && 'pNSGPo.&'.includes(codes[i - 1] as string)) i--;
  // ", a security source said": a word of no kind that opens the stretch belongs to the speaker
  const opens = i === 0 || ',;"_'.includes(codes[i - 1] as string);
  const trimmed = opens && end - i <= 4 ? '&o' : '.&o';
  while (i < end && trimmed.includes(codes[i] as string) && /[pNSG>]/.test(codes.slice(i + 1, end))) i++;
  return [i, end];
}

/** *le gouverneur **de Diora** a confirmé*: the speaker's complement is no word of the lexicon. */
function complemented(codes: string, at: number): [number, number] | null {
  const head = /[pNSG][.]?$/.exec(codes.slice(0, at));
  if (head === null) return null;
  let end = at + 1;
  while ('.pN'.includes(codes[end] ?? ' ') && end < at + 4) end++;
  return [head.index, end];
}

/** The speaker behind "according to" or an inverted verb. */
function speakerRight(draft: Draft, codes: string, at: number, sources = SPEAKERS): [number, number] | null {
  let from = at;
  while (from < at + 2 && '.o'.includes(codes[from] as string)) from++;
  let to = sources === SOURCES && codes[at] === 'R' ? at + 1 : at;
  while (to < codes.length && sources.includes(codes[to] as string) && to - at < 9) to++;
  if (!(sources === SOURCES ? /[pNSG>LUQstR]/ : /[pNSG>]/).test(codes.slice(at, to))) {
    if (codes[at] === '>') return [at, at + 1];
    // *souligne-**t-il***
    if (codes[at] === '.' && codes[at + 1] === '>') return [at + 1, at + 2];
    return null;
  }
  const kept = draft.language.adjectivesFollow ? /[oS][.]$/ : /o[.]$/;
  // "the ministry **of Defence**", *source **sécuritaire*** keep what the lexicon does not know
  while (to > at && '.&oi'.includes(codes[to - 1] as string) && !kept.test(codes.slice(at, to))) to--;
  // "the spokesman, **Musa Bello**": the name set off behind the role
  if (/^,N[,"_]/.test(codes.slice(to))) to += 2;
  return [/[pNSG]/.test(codes[at] as string) || from >= to ? at : from, to];
}

/** What the words of a speaker can be made of; behind "according to" also documents, counts and buildings. */
const SPEAKERS = 'pNSGPo.&i';
const SOURCES = 'pNSGPo.&iLUQstZD';

function boundaryBefore(codes: string, at: number): number {
  let i = at;
  while (i > 0 && !';_'.includes(codes[i - 1] as string)) i--;
  return i;
}

/** A stretch that runs to the sentence's end stops where the next speaker begins. */
function bounded(found: readonly Attribution[]): Attribution[] {
  return found.map((one, k) => {
    const next = found
      .slice(k + 1)
      .find(
        (other) =>
          other.from > one.at && other.speakerFrom > one.at && other.rule === '<speaker> said <claim>',
      );
    return next !== undefined && one.to > next.speakerFrom && one.from < next.speakerFrom
      ? { ...one, to: next.speakerFrom }
      : one;
  });
}

/** The attribution that a chunk stands under: the narrowest that covers it and does not hold it as its speaker. */
export function attributionOf(found: readonly Attribution[], chunk: number): Attribution | null {
  let best: Attribution | null = null;
  for (const one of found) {
    if (one.answers || chunk < one.from || chunk >= one.to) continue;
    if (chunk >= one.speakerFrom && chunk < one.speakerTo) continue;
    if (best === null || one.to - one.from < best.to - best.from) best = one;
  }
  return best;
}
