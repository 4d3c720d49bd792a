import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { type Actors, make } from './attributing.ts';
import { type Attribution, attributionLike } from './attribution.ts';
import {
  boundaryBefore,
  HIT,
  SOURCES,
  type SpeakerRange,
  sourceItself,
  speakerRight,
} from './speaker-words.ts';

/** "according to <speaker>", before or behind what is said. */
export function accordingTo(draft: Draft, parsed: Parsed, actors: Actors, at: number): Attribution | null {
  const { voiceCodes } = parsed;
  // ", a region **claimed by** two states, …": of the region
  const claimed =
    parsed.chunks[at]!.to - parsed.chunks[at]!.from === 2 && /,[.]$/.test(voiceCodes.slice(0, at));
  if (claimed && draft.language.claiming.has(draft.norms[parsed.chunks[at]!.from] as string)) return null;
  // *selon ses dires*: of whoever was told of
  if (parsed.chunks[at]?.report?.own === true) {
    const own = make(draft, parsed, actors, 'according to <speaker>', at, [at, at + 1], 0, voiceCodes.length);
    return attributionLike(own, { speakers: [], pronoun: true });
  }
  const named =
    sourceItself(draft, parsed, at) ??
    speakerRight(draft, parsed.voiceCodes, at + 1, SOURCES) ??
    unknownSource(parsed.voiceCodes, at + 1);
  // "according to a toll **issued by** the hospital": the hospital's
  if (named === null || parsed.voiceCodes[named[1]] === 'r') return null;
  const source = wholeSource(draft, parsed.voiceCodes, at, named);
  if (isDocumentOfNext(draft, parsed, source)) return null;
  const by = issuedBy(draft, parsed, source);
  const said = HIT.test(parsed.voiceCodes.slice(boundaryBefore(parsed.voiceCodes, at), at));
  if (by !== null && !said)
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
  const range = by ?? source;
  const before = parsed.voiceCodes.slice(0, at);
  const clause = before.slice(boundaryBefore(parsed.voiceCodes, at));
  // "according to a toll issued by": the toll is what it is told in
  const leads = !HIT.test(clause) || /^(?:r[LSOQ.]{0,4}|[QO.]{0,2}L,?)$/.test(clause);
  const from = leads ? range[1] : boundaryBefore(parsed.voiceCodes, at);
  // "40 died, according to the council, **and 300 were wounded**"
  const goesOn = /^,?&[QGTU][^Rr]*$/.test(parsed.voiceCodes.slice(range[1]));
  const to = leads || goesOn ? parsed.voiceCodes.length : at;
  return make(draft, parsed, actors, 'according to <speaker>', at, range, leads ? at : from, to);
}

/** *selon un premier bilan, **a annoncé la police***: in what the police say so. */
function isDocumentOfNext(draft: Draft, parsed: Parsed, [from, to]: SpeakerRange): boolean {
  const { voiceCodes: codes } = parsed;
  return (
    isDocument(draft, parsed, to - 1) &&
    !/[pNG]/.test(codes.slice(from, to)) &&
    /^,[HhX>]{0,2}R[.d]{0,2}[SpNG]/.test(codes.slice(to))
  );
}

function isDocument({ norms, language }: Draft, { chunks }: Parsed, at: number): boolean {
  const noun = chunks[at];
  return noun !== undefined && language.documents.has(norms[noun.to - 1] as string);
}

/** "according to a toll **released later by the general staff**, 15 died": whoever gave it out. */
function issuedBy(draft: Draft, parsed: Parsed, [from, to]: SpeakerRange): SpeakerRange | null {
  const { voiceCodes: codes } = parsed;
  if (!/[SLR]/.test(codes.slice(from, to)) || /[pNG]/.test(codes.slice(from, to))) return null;
  const by = /^[.&diR]{0,4}y(?=[.o]?[.pNSs])/.exec(codes.slice(to));
  const at = to + (by?.[0].length ?? 0);
  const range = by === null ? null : (speakerRight(draft, codes, at, SOURCES) ?? unknownSource(codes, at));
  if (range === null) return null;
  const leads = codes[range[1]] === ',';
  return leads || (/^(?:[;_]|$)/.test(codes.slice(range[1])) && isDocument(draft, parsed, from))
    ? range
    : null;
}

/** "according to **a tally by a rights group**", *selon **un centre de recherche***: a source of no kind, up to the comma. */
function unknownSource(codes: string, at: number): SpeakerRange | null {
  const words = /^[.][.oiyPNpSG]{0,6}(?=[,;_"()&]|$)/.exec(codes.slice(at));
  return words === null ? null : [at, at + words[0].length];
}

/** "according to the **health** ministry", "citing the regional military **administration**,": its words of no kind too. */
function wholeSource(
  { language }: Draft,
  codes: string,
  at: number,
  [first, last]: SpeakerRange,
): SpeakerRange {
  if (language.adjectivesFollow) return [first, last];
  const from = first > at && /^[.PN]{1,3}$/.test(codes.slice(at + 1, first)) ? at + 1 : first;
  const behind = /^[.PN]{1,2}(?=[,;_")]|$)/.exec(codes.slice(last))?.[0].length ?? 0;
  return [from, last + behind];
}
