import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { accordingTo } from './according-to.ts';
import { type Actors, LED, make } from './attributing.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import { goingOn } from './going-on.ts';
import { lineSource } from './line-source.ts';
import {
  boundaryBefore,
  HIT,
  invertedSpeaker,
  pastHearer,
  RELATIVE_BEHIND,
  SOURCES,
  type SpeakerRange,
  speakerLeft,
  speakerRight,
} from './speaker-words.ts';
import { subjectOf } from './subjects.ts';

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

/** *Le gouverneur **déplore** six morts*: whoever mourns so many says how many. */
function laments(draft: Draft, parsed: Parsed, at: number): boolean {
  if (!isLament(draft, parsed, at)) return false;
  // *a affirmé avoir … et déploré « six morts »* is of whoever affirms
  const words = parsed.voiceCodes.slice(0, at).includes('R') ? /^[QG]/ : /^"?(?:[EZ]o)?"?[QG]/;
  return words.test(parsed.voiceCodes.slice(at + 1));
}

function isLament({ norms, language }: Draft, { chunks, voiceCodes }: Parsed, at: number): boolean {
  return voiceCodes[at] === 'H' && language.laments.has(norms[chunks[at]!.from] as string);
}

function lament(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution {
  const { voiceCodes: codes } = parsed;
  const subject = speakerLeft(draft, codes, at);
  const made = make(draft, parsed, actors, LED, at, subject ?? [at, at + 1], at + 1, codes.length);
  return subject === null ? attributionLike(made, { speakers: [] }) : made;
}

/**
 * *L'hôpital **a reçu** 15 corps*, "**rescuers found** two bodies": those whose work it is say how many. Who fights and
 * finds bodies is not asked.
 */
function registers(draft: Draft, { chunks, voiceCodes: codes }: Parsed, at: number): SpeakerRange | null {
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
function publishes(draft: Draft, { chunks, voiceCodes: codes }: Parsed, at: number): SpeakerRange | null {
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
function closesQuote(codes: string, at: number): boolean {
  // nearly every plain word is told by the letter before it to stand behind no quotation
  if (!'",HB'.includes(codes[at - 1] ?? '_')) return false;
  const behind = codes.slice(pastHearer(codes, at + 1));
  const spoken = /^[.]{0,2}(?:>|[NG][,_.o"]|S[.o,_"p])/.test(behind) && !/^[^,_"]{0,5}R/.test(behind);
  return spoken && /(?:",|,")[HB]{0,2}$/.test(codes.slice(0, at));
}

/** "gave a **toll**", "raised the **number of dead**", "gave another account: …"; whoever gave an order says nothing. */
function tells({ norms, language }: Draft, { chunks, voiceCodes: codes }: Parsed, at: number): boolean {
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

/** An agency or another outlet that reports what somebody else said. */
function isCarrier({ speakers: [speaker, other], at, to }: Attribution): boolean {
  const kind = speaker?.voice.kind;
  return other === undefined && (kind === 'agency' || kind === 'outlet') && to <= at + 64;
}

/** "…, the agency reported, **citing a doctor**": the doctor's words, which the agency carries. */
function carriedBy(carrier: Attribution, { speakers, speakerFrom, speakerTo }: Attribution): Attribution {
  return attributionLike(carrier, {
    rule: '<claim>, <outlet> reported, citing <speaker>',
    speakers,
    speakerFrom,
    speakerTo,
    carriers: carrier.speakers,
  });
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

/**
 * "**The group said** its men killed 15, **according to a monitor**": whoever the sentence says first speaks, and the
 * source behind carries it; but an agency that reports carries what its source said.
 */
function chained(found: readonly Attribution[], codes: string): Attribution[] {
  return found.flatMap((one, k) => {
    const led = found.slice(0, k).findLast(({ rule }) => rule === LED);
    const trails = led !== undefined && codes[one.at] === 'r' && one.to === one.at && one.from <= led.at;
    if (!trails || led === undefined || led.speakers.length === 0 || one.speakers.length === 0) return [one];
    if (!TRAILING.test(codes.slice(0, one.at))) return [one];
    return isCarrier({ ...led, to: led.at })
      ? [carriedBy(led, one)]
      : [
          attributionLike(led, {
            rule: '<speaker> said <claim>, according to <carrier>',
            carriers: one.speakers,
          }),
        ];
  });
}

/**
 * "The blast damaged 40 houses; a couple was found dead, **police said**": at a sentence's end it holds for the whole of
 * it, where nobody else speaks in it.
 */
function overSemicolon(
  draft: Draft,
  { chunks, voiceCodes: codes }: Parsed,
  found: Attribution[],
): Attribution[] {
  const [only, other] = found;
  if (only === undefined || other !== undefined || only.stance !== 'asserts') return found;
  if (only.from === 0 || only.from > only.at || only.speakers.length === 0) return found;
  if (!/^[.d]{0,3}_?$/.test(codes.slice(Math.max(only.at + 1, only.speakerTo)))) return found;
  const joint = only.from - 1;
  if (codes[joint] !== ';' || draft.norms[chunks[joint]!.from] !== ';') return found;
  return [attributionLike(only, { from: 0 })];
}

/** What an "according to" at a sentence's end stands behind. */
const TRAILING = /[^;_b]{3},$/;

/** A stretch that runs to the sentence's end stops where the next speaker begins. */
function bounded(found: readonly Attribution[]): Attribution[] {
  return found.map((one, k) => {
    const next = found
      .slice(k + 1)
      .find((other) => other.from > one.at && other.speakerFrom > one.at && other.rule === LED);
    return next !== undefined && one.to > next.speakerFrom && one.from < next.speakerFrom
      ? attributionLike(one, { to: next.speakerFrom })
      : one;
  });
}
