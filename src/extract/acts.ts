import type { Act } from '../model/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import type { Chunk, Parsed } from './chunks/chunk.ts';
import { phraseIn } from './phrases.ts';

/** A deed as read: who did what to whom, chunk indices of one parsed sentence. */
export interface ActCandidate {
  readonly rule: string;
  readonly act: Act;
  readonly parsed: Parsed;
  readonly sentence: number;
  /** The deed's own chunk. */
  readonly at: number;
  readonly agent: number | null;
  readonly target: number | null;
  /** Whoever says so of the agent, where the verb is one of blaming: "**the governor** blamed the front". */
  readonly blamer?: number;
  /** Whoever reports it did it: "the army claimed **to have sent reinforcements**". */
  readonly bySpeaker: boolean;
}

/**
 * Reads the deeds of one sentence. A verb needs a subject, found in its clause or shared with the verb before it;
 * a noun counts only where somebody stands behind it ("the front's **seizure of the camp**").
 */
export function readActs(parsed: Parsed, sentence: number): ActCandidate[] {
  const found: ActCandidate[] = [];
  parsed.chunks.forEach((chunk, at) => {
    const word = chunk.act;
    if (word === undefined) return;
    const made =
      word.blames === true
        ? blameAt(parsed, sentence, at)
        : word.form === 'verb'
          ? verbAt(parsed, sentence, at, word.act, found.at(-1))
          : nounAt(parsed, sentence, at, word.act);
    if (made !== null) found.push(made);
  });
  return found;
}

function verbAt(
  parsed: Parsed,
  sentence: number,
  at: number,
  act: Act,
  before: ActCandidate | undefined,
): ActCandidate | null {
  const { codes } = parsed;
  if (isUnreal(codes, at)) return null;
  const passive = /B[.,]{0,2}$/.test(codes.slice(Math.max(0, at - 3), at));
  const left = subjectLeft(parsed, at) ?? sharedSubject(parsed, at, before);
  const right = objectRight(parsed, at);
  const bySpeaker = left === null && (isOfSpeaker(codes, at) || sharesSpeaker(parsed, at, before));
  if (passive) {
    const by = codes.slice(at + 1, at + 6).search(/y[pNGP]/);
    const agent = by < 0 ? null : at + 1 + by + 1;
    return left === null && agent === null
      ? null
      : { rule: '<target> was <attacked>', act, parsed, sentence, at, agent, target: left, bySpeaker: false };
  }
  if (left === null && !bySpeaker) return null;
  return {
    rule: '<agent> <attacked> <target>',
    act,
    parsed,
    sentence,
    at,
    agent: left,
    target: right,
    bySpeaker,
  };
}

/** "the governor **blamed** the front for it": what somebody says that the object did. */
function blameAt(parsed: Parsed, sentence: number, at: number): ActCandidate | null {
  const { codes } = parsed;
  if (isUnreal(codes, at) || /B[.,]{0,2}$/.test(codes.slice(0, at))) return null;
  const blamer = /(?:[pNSG]|>)(?:,[^,]{0,8},)?[.HdX]{0,2}$/.exec(codes.slice(0, at))?.index;
  const of = /^[.]?(?=[pN])/.exec(codes.slice(at + 1));
  if (blamer === undefined || of === null) return null;
  const agent = at + 1 + of[0].length;
  const rule = '<speaker> blamed <agent>';
  return { rule, act: 'attack', parsed, sentence, at, agent, target: null, blamer, bySpeaker: false };
}

function nounAt(parsed: Parsed, sentence: number, at: number, act: Act): ActCandidate | null {
  const { codes } = parsed;
  const owner = codes[at - 1];
  if (owner === 'p' || owner === 'N') {
    return {
      rule: "<agent>'s <attack>",
      act,
      parsed,
      sentence,
      at,
      agent: at - 1,
      target: objectRight(parsed, at),
      bySpeaker: false,
    };
  }
  const by = /^[.oPt]{0,4}[yo]([pN])/.exec(codes.slice(at + 1, at + 8));
  if (by === null || !codes.slice(at + 1, at + 8).includes('y')) return null;
  return {
    rule: '<attack> by <agent>',
    act,
    parsed,
    sentence,
    at,
    agent: at + by[0].length,
    target: null,
    bySpeaker: false,
  };
}

/** The nearest group to the left that no other verb, break or reporting word parts from the deed. */
function subjectLeft(parsed: Parsed, at: number): number | null {
  for (let i = at - 1; i >= 0; i--) {
    const code = parsed.codes[i] as string;
    if ('pNGQ>'.includes(code)) return isObject(parsed, i) ? null : subjectStart(parsed, i);
    if (';_b%"R'.includes(code)) return null;
    if ((parsed.chunks[i] as Chunk).act?.form === 'verb') return null;
    if ('KFkVB'.includes(code) && at - i > 3) return null;
    if (at - i > 9) return null;
  }
  return null;
}

/** What a verb has just before it is that verb's object: "declared war on **the council**, and attacked". */
function isObject({ chunks, codes }: Parsed, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (chunks[i]?.act?.form === 'verb' || 'KFk'.includes(codes[i] as string)) return true;
    if (!'.oi'.includes(codes[i] as string)) return false;
  }
  return false;
}

/** "…attacked the camp **and withdrew**": the deed before, in the same clause, lends its subject. */
function sharedSubject({ codes }: Parsed, at: number, before: ActCandidate | undefined): number | null {
  if (before === undefined || /[_;R]/.test(codes.slice(before.at, at))) return null;
  return before.agent;
}

function sharesSpeaker({ codes }: Parsed, at: number, before: ActCandidate | undefined): boolean {
  return before?.bySpeaker === true && !/[_;R>b]/.test(codes.slice(before.at, at));
}

/** "claimed to have sent", "claimed to have … and destroyed": nobody else stands between the report and the deed. */
export function isOfSpeaker(codes: string, at: number): boolean {
  // *assurant avoir **elle-même** perdu*
  const before = codes.slice(Math.max(0, at - 10), at).replace(/H>/g, 'H.');
  return /R[^pNG>;_b%wQ]{0,9}$/.test(before) && /R[.d]{0,2}[MH]/.test(before);
}

/** "soldiers **of the guard** attacked": the head, not what hangs on it. */
function subjectStart({ codes }: Parsed, at: number): number {
  return codes[at - 1] === 'o' && 'pNGQ'.includes(codes[at - 2] ?? ' ') ? at - 2 : at;
}

function objectRight(parsed: Parsed, at: number): number | null {
  for (let i = at + 1; i < Math.min(at + 5, parsed.codes.length); i++) {
    const code = parsed.codes[i] as string;
    if ('pNGTtsP'.includes(code)) return i;
    if (!".oi'".includes(code)) return null;
  }
  return null;
}

/** A condition, a plan, a denial in the clause: no deed. */
function isUnreal(codes: string, at: number): boolean {
  const clause = codes.slice(Math.max(0, at - 5), at);
  return /[M%X][^;_,R]{0,3}$/.test(clause);
}

/** Silences: the phrase's tokens and the chunk of whoever was silent. */
export interface SilenceCandidate {
  readonly parsed: Parsed;
  readonly sentence: number;
  readonly silent: number;
  readonly from: number;
  readonly to: number;
}

/** "The army **gave no** toll": one who should have spoken did not (codebook, section 5). */
export function readSilence(
  parsed: Parsed,
  sentence: number,
  tokens: readonly Token[],
  phrases: readonly string[],
): SilenceCandidate | null {
  const found = phraseIn(phrases, tokens, parsed.from, parsed.to);
  const silent = found === null ? null : speakerBefore(parsed, found.from);
  return found === null || silent === null
    ? null
    : { parsed, sentence, silent, from: found.from, to: found.to };
}

function speakerBefore({ chunks }: Parsed, token: number): number | null {
  let silent: number | null = null;
  chunks.forEach((chunk, i) => {
    if (chunk.to <= token && 'pNS'.includes(chunk.code) && (silent === null || chunk.group?.actor != null))
      silent ??= i;
  });
  return silent;
}
