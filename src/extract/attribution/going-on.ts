import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { type Actors, LED, make } from './attributing.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import { type SpeakerRange, speakerLeft } from './speaker-words.ts';

/** A reporting word at chunk `at`, and the attribution before it in the sentence. */
interface Here {
  readonly draft: Draft;
  readonly parsed: Parsed;
  readonly actors: Actors;
  readonly at: number;
  readonly before: Attribution | undefined;
}

/** A reporting word that goes on with a speaker named before it in the sentence, or null. */
export function goingOn(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  before: Attribution | undefined,
): Attribution | null {
  const here: Here = { draft, parsed, actors, at, before };
  return continued(here) ?? resumed(here) ?? infinitive(here) ?? coordinated(here);
}

/** "…, **adding that** five died": of whoever spoke before in the sentence, else of its subject. */
function continued({ draft, parsed, actors, at, before }: Here): Attribution | null {
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
  return before === undefined
    ? made
    : attributionLike(made, { speakers: before.speakers, pronoun: before.pronoun });
}

/** *Le maire a confié à la presse **avoir recensé** neuf corps*: whoever it was told to counted nothing. */
function infinitive({ draft, parsed, actors, at, before }: Here): Attribution | null {
  const { voiceCodes: codes } = parsed;
  const told = before === undefined ? codes.lastIndexOf('R', at - 1) : before.at;
  if (told < 0 || !/^R[.d]{0,2}i[.]?[pNSG][.]?H$/.test(codes.slice(told, at))) return null;
  if (before !== undefined) {
    const made = make(draft, parsed, actors, LED, at, [at, at], at + 1, codes.length);
    return attributionLike(made, { speakers: before.speakers, pronoun: before.pronoun });
  }
  const subject = SUBJECT_FIRST.exec(codes.slice(0, told));
  if (subject === null) return null;
  const range: SpeakerRange = [subject[0].length - (subject[1] as string).length, subject[0].length];
  return make(draft, parsed, actors, LED, at, range, at + 1, codes.length);
}

/** "The mayor confirmed the raid **but put** the toll at 41": a second verb of the same speaker. */
function coordinated({ draft, parsed, actors, at, before }: Here): Attribution | null {
  const { voiceCodes: codes } = parsed;
  if (before === undefined) return ofSubject(draft, parsed, actors, at);
  if (before.speakerTo > before.at || codes[before.at] !== 'R') return null;
  if (!isJoined(codes, before.at, at) || speakerLeft(draft, codes, at) !== null) return null;
  const made = make(draft, parsed, actors, LED, at, [at, at], at + 1, codes.length);
  return attributionLike(made, { speakers: before.speakers, pronoun: before.pronoun });
}

/** "and", "but" with an auxiliary or two behind it, right before chunk `at` and from chunk `from` on. */
function isJoined(codes: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const code = codes[i] as string;
    if (code === '&' || code === 'b') return true;
    if (!'HhX.'.includes(code)) return false;
  }
  return false;
}

/** "**The front** claimed the attack **and said** it had killed nine": the subject of a verb that reports nothing. */
function ofSubject(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes: codes } = parsed;
  if (!isJoined(codes, 0, at) || speakerLeft(draft, codes, at) !== null) return null;
  const subject = SUBJECT_FIRST.exec(codes.slice(0, at));
  if (subject === null) return null;
  const from = subject[0].length - (subject[1] as string).length;
  const range: SpeakerRange = [from, subject[0].length];
  return make(draft, parsed, actors, LED, at, range, at + 1, codes.length);
}

/** The subject that a sentence begins with, behind a place, a time or whom it was told to. */
export const SUBJECT_FIRST =
  /^(?:(?:[idP]|[.N][yi])[^,_]{0,4},)?[.]{0,2}([pNSG](?:o[.p])?(?:,[NS](?:o[.p](?:i[.P])?)?(?=,))?)/;

/** "the ministry, **which** confirmed the raid, **reports** five dead": the main verb behind the relative one. */
function resumed({ draft, parsed, actors, at, before }: Here): Attribution | null {
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
  return set === null ? attributionLike(made, { speakers: before.speakers }) : made;
}
