import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { accordingTo } from './according-to.ts';
import { type Actors, LED, make } from './attributing.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import { bounded, carriedBy, chained, isCarrier, overSemicolon } from './chains.ts';
import { goingOn } from './going-on.ts';
import { invertedSpeaker } from './inverted.ts';
import { lineSource } from './line-source.ts';
import {
  boundaryBefore,
  HIT,
  pastHearer,
  RELATIVE_BEHIND,
  SOURCES,
  type SpeakerRange,
  speakerRight,
} from './speaker-words.ts';
import { subjectOf } from './subjects.ts';
import { closesQuote, isLament, lament, laments, publishes, registers, tells } from './tellers.ts';

/** Reads every attribution of one parsed sentence, left to right. */
export function readAttributions(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < parsed.voiceCodes.length; at++) {
    const code = parsed.voiceCodes[at];
    if ((code === '.' || isLament(draft, parsed, at)) && closesQuote(parsed.voiceCodes, at)) {
      const quoted = reporting(draft, parsed, actors, at, found.at(-1));
      if (quoted !== null) found.push(quoted);
    }
    if (laments(draft, parsed, at)) found.push(lament(draft, parsed, actors, at));
    const registrar = registers(draft, parsed, at) ?? publishes(draft, parsed, at);
    if (registrar !== null)
      found.push(make(draft, parsed, actors, LED, at, registrar, at + 1, parsed.voiceCodes.length));
    // "the front **put the army's deaths at** 17"
    if (code === 'n' && /^[pN][DJZ]iQ/.test(parsed.voiceCodes.slice(at + 1))) {
      const put = reporting(draft, parsed, actors, at, found.at(-1));
      if (put !== null) found.push(put);
    }
    if (code !== 'R' && code !== 'r') continue;
    // "according to a **count** by the agency": the noun of the same form
    if (code === 'R' && /r[.OQ]?$/.test(parsed.voiceCodes.slice(0, at))) continue;
    if (code === 'R' && !tells(draft, parsed, at)) continue;
    const goesOn = code === 'R' ? goingOn(draft, parsed, actors, at, found.at(-1)) : null;
    if (goesOn !== null) {
      found.push(goesOn);
      continue;
    }
    const made =
      code === 'r'
        ? accordingTo(draft, parsed, actors, at)
        : reporting(draft, parsed, actors, at, found.at(-1));
    if (made === null) continue;
    const carrier = parsed.chunks[at]?.report?.cites === true ? found.at(-1) : undefined;
    if (carrier === undefined || !isCarrier(carrier)) found.push(made);
    else found[found.length - 1] = carriedBy(carrier, made);
  }
  if (found.length === 0) found.push(...lineSource(draft, parsed, actors));
  return bounded(overSemicolon(draft, parsed, chained(found, parsed.voiceCodes)));
}

/** The rule of a speaker who stands behind what is said and behind the verb. */
const SAID = '<claim>, said <speaker>';

/** "<speaker> said that …", "…, <speaker> said", "…", said <speaker>. */
function reporting(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  before: Attribution | undefined,
): Attribution | null {
  const { voiceCodes: codes } = parsed;
  // *un communiqué **authentifié par** le centre*, *les 41 morts **recensés par** l'ONG*: a participle, and no verb of its noun
  if (draft.language.adjectivesFollow && codes[at + 1] === 'y' && !/[BHhe][.]?$/.test(codes.slice(0, at)))
    return HIT.test(codes.slice(0, at)) ? passive(draft, parsed, actors, at) : null;
  // "were reported", *est accusé d'avoir*: whoever stands before it says nothing
  // but "a nurse who asked not **to be named** said" speaks
  const unnamed = /[pNSG][.]?w[^,;_RB]{1,8}[Be][.]$/.test(codes.slice(0, at));
  // "figures **published by** the ministry show"
  const reduced = codes[at + 1] === 'y' && /(?:^|[,;_])[.NpS]{1,3}$/.test(codes.slice(0, at));
  const said =
    reduced ||
    (!unnamed && /[Be][.]?$/.test(codes.slice(0, at))) ||
    parsed.chunks[at]?.report?.passive === true;
  if (said) return passive(draft, parsed, actors, at);
  const hears = parsed.chunks[at]?.report?.hears === true;
  const inverted = hears ? null : invertedSpeaker(draft, parsed, at);
  if (inverted !== null) {
    // "…, said a nurse, **whose ward took in 11 wounded**": of the nurse, not by her
    // *dit Ana, 19 ans, réfugiée avec 60 autres déplacés*: of her as well
    const behind = codes.slice(inverted[1]);
    const apposed = /",?[HX]?$/.test(codes.slice(0, at)) && /^,u[.]{0,2},[^RrLHKFkIDEJZ_;"]*_?$/.test(behind);
    const to = RELATIVE_BEHIND.test(behind) || apposed ? inverted[1] : codes.length;
    return make(draft, parsed, actors, SAID, at, inverted, quoteBefore(codes, at), to);
  }
  // *…, a-t-il ajouté*: the pronoun between the auxiliary and the verb stands behind what it says
  if (/[,"]H[.]?>$/.test(codes.slice(0, at)) && HIT.test(codes.slice(0, at - 2)))
    return make(draft, parsed, actors, SAID, at, [at - 1, at], quoteBefore(codes, at), codes.length);
  const left = subjectOf(draft, parsed, at, before);
  const saysBefore = HIT.test(codes.slice(boundaryBefore(codes, left?.[0] ?? at), left?.[0] ?? at));
  const saysAfter = HIT.test(codes.slice(at + 1));
  if (left !== null) {
    // words of no kind may stand between the comma and the speaker: ", a **security** source said", *, **a-t**-il dit*
    const trailing = /[,"][.H]{0,3}$/.test(codes.slice(0, left[0])) && !/[&b]/.test(codes[left[0] - 1] ?? '');
    const refused = figureRefused(draft, parsed, at);
    if (refused !== null && saysBefore && !saysAfter) return answer(draft, parsed, actors, at, refused);
    if (
      codes[left[0] - 1] === 'w' &&
      saysBefore &&
      !saysAfter &&
      parsed.chunks[at]?.report?.stance !== 'asserts'
    )
      return answer(draft, parsed, actors, at, left);
    // "while the police spoke of four dead, **witnesses said nine died**": what stands before has its speaker
    // but "the police denied this: **three died, she said**, and …"
    const told =
      before?.rule === LED &&
      saysAfter &&
      before.at < left[0] &&
      /^[b.]{0,2}[pNSG]/.test(codes) &&
      !codes.slice(before.at, left[0]).includes(';');
    // "… frees 40 prisoners, **army denies a rout**", "…, **army blames rebels**": what is denied, or blamed, stands behind
    const denies = parsed.chunks[at]?.report?.stance === 'denies';
    const blames = draft.language.blaming.has(draft.norms[parsed.chunks[at]!.to - 1] as string);
    const other =
      (denies && /^[.tTs][^,;_]*$/.test(codes.slice(at + 1))) ||
      (blames && /^[.o]{0,2}[pNGS.]/.test(codes.slice(at + 1)));
    if (saysBefore && trailing && !told && !other && !(saysAfter && OWN_CLAUSE.test(codes.slice(at + 1)))) {
      return make(
        draft,
        parsed,
        actors,
        '<claim>, <speaker> said',
        at,
        left,
        0,
        saysAfter || /^;[^Rr]+$/.test(codes.slice(at + 1)) ? codes.length : left[0],
      );
    }
    const to = isClaimOfDeed(draft, parsed, at) ? at + 1 : pastBlame(codes, at);
    const led = make(draft, parsed, actors, LED, at, left, at + 1, to);
    const bare = led.stance === 'denies' && isBareDenial(draft, parsed, at);
    return bare ? attributionLike(led, { to: at + 1, bare }) : led;
  }
  const right = hears ? null : speakerRight(draft, codes, pastHearer(codes, at + 1));
  if (right === null || right[0] > at + 6) return null;
  // "which said **16 people were** hurt": the subject of what is told
  if (/^[BHeKJI]/.test(codes.slice(right[1]))) return null;
  // "**as** the mayor said, four died"
  const opens = /^wH?$/.test(codes.slice(0, at));
  if (!opens && !/[,"]/.test(codes.slice(Math.max(0, at - 4), at)) && saysAfter) return null;
  return make(draft, parsed, actors, SAID, at, right, 0, codes.length);
}

/** "the group **claimed the blast** in the capital that killed nine": it says that it did it, and no more. */
function isClaimOfDeed(
  { norms, language }: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): boolean {
  const noun = chunks[at + 1];
  return (
    language.claiming.has(norms[chunks[at]!.from] as string) &&
    noun !== undefined &&
    (noun.act?.form === 'noun' || language.scope.incidents.has(norms[noun.to - 1] as string)) &&
    /^.[^KFkIBHRE]{0,8}?(?:[w,;_&]|$)/.test(codes.slice(at + 1))
  );
}

/** "accused **the mission of** arriving late**, and** two men were hurt": behind the charge the report tells on. */
function pastBlame(codes: string, at: number): number {
  const charge = /^[.]?[pN][.]?o[.k][^,;_"RH]{0,8},&(?=[.]?[GQT][^,;_]{0,6}B)/.exec(codes.slice(at + 1));
  return charge === null ? codes.length : at + 1 + charge[0].length - 2;
}

/** What is said stands behind the verb: "…, the army said **that** …", *…, l'armée dit **avoir tué** …*, "…, army says **it killed** …". */
const OWN_CLAUSE = /^(?:w|H[X.]?[KJIBF]|V|>[HhX]?[.]?[KJIFE])/;

/** What is denied is told before: nothing behind the verb, or a word for what was said ("denied **the claim**, calling it …"). */
function isBareDenial(
  { norms, language }: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): boolean {
  const behind = /^([.RSL]{0,3})(?:[;&_,"]|$)/.exec(codes.slice(at + 1));
  if (behind === null) return false;
  const noun = chunks[at + (behind[1] as string).length]!;
  return behind[1] === '' ? codes[at + 1] !== ',' : language.claimNouns.has(norms[noun.to - 1] as string);
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
  return attributionLike(unsaid, { speakers: [] });
}

/** "…, **a figure** the army rejected", "…, **claims** that the army denied": a word for what was told, and who will not have it. */
function figureRefused(
  { norms, language }: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  at: number,
): SpeakerRange | null {
  if (chunks[at]?.report?.stance === 'asserts') return null;
  const refused = /,([.RSLU])w?([.]?[pNS](?:o[.pN])?)[.HX]{0,2}$/.exec(codes.slice(0, at));
  if (refused === null) return null;
  const noun = chunks[refused.index + 1]!;
  if (!language.claimNouns.has(norms[noun.to - 1] as string)) return null;
  const to = refused.index + refused[0].replace(/[.HX]{0,2}$/, '').length;
  return [to - (refused[2] as string).length, to];
}

function answer(
  draft: Draft,
  parsed: Parsed,
  actors: Actors,
  at: number,
  speaker: SpeakerRange,
): Attribution {
  const made = make(draft, parsed, actors, '<claim>, which <speaker> denied', at, speaker, 0, speaker[0]);
  return attributionLike(made, { answers: true });
}
