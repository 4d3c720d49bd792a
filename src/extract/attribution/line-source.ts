import type { Parsed } from '../chunks/chunk.ts';
import type { Draft } from '../draft.ts';
import { type Actors, make } from './attributing.ts';
import type { Attribution } from './attribution.ts';
import type { SpeakerRange } from './speaker-words.ts';

/**
 * A line that begins or ends with whose word it is:
 *
 *     *23 soldats tués à Orvel **(ministère)***        "12 killed in Orvel raid**: monitor**", "… **- residents**"
 *     "**Police:** three killed in Orvel market"
 */
export function lineSource(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] {
  const { voiceCodes: codes } = parsed;
  const bracketed =
    /\((S[.oSp]{0,3})\)_?$/.exec(codes) ??
    (isHeadline(draft, parsed) ? /(?<![pN])\((p)\)_?$/.exec(codes) : null);
  if (bracketed !== null) {
    const range: SpeakerRange = [bracketed.index + 1, bracketed.index + 1 + bracketed[1]!.length];
    return [make(draft, parsed, actors, '<claim> (<speaker>)', range[0], range, 0, bracketed.index)];
  }
  if (!isHeadline(draft, parsed)) return [];
  return closing(draft, parsed, actors) ?? opening(draft, parsed, actors) ?? [];
}

function closing(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] | null {
  const { voiceCodes: codes, chunks } = parsed;
  const set = /[;,]([.SpNGPo]{1,5})$/.exec(codes);
  if (set === null || !DASHES.has(draft.norms[chunks[set.index]!.from] as string)) return null;
  const range: SpeakerRange = [set.index + 1, codes.length];
  const people = chunks.slice(...range).some(({ group }) => group?.head?.unit === 'person');
  if (!people && !speaks(draft, parsed, actors, range)) return null;
  return [make(draft, parsed, actors, '<claim> (<speaker>)', range[0], range, 0, set.index)];
}

function opening(draft: Draft, parsed: Parsed, actors: Actors): Attribution[] | null {
  const { voiceCodes: codes, chunks } = parsed;
  const set = /^([.SpNGPo]{1,4});/.exec(codes);
  if (set === null || draft.norms[chunks[set[1]!.length]!.from] !== ':') return null;
  const range: SpeakerRange = [0, set[1]!.length];
  // *Centre du Mali : …* is where
  if (draft.language.compass.has(draft.norms[chunks[0]!.from] as string)) return null;
  if (!speaks(draft, parsed, actors, range)) return null;
  return [make(draft, parsed, actors, '<speaker>: <claim>', 0, range, range[1] + 1, codes.length)];
}

/** Whether the words are of somebody who tells: a noun for such, or an actor that is no country. */
function speaks(draft: Draft, { chunks }: Parsed, actors: Actors, [from, to]: SpeakerRange): boolean {
  const first = chunks[from]!.from;
  const last = chunks[to - 1]!.to;
  for (let i = first; i < last; i++) if (draft.language.speakers.has(draft.norms[i] as string)) return true;
  return [...actors.values()].some(
    (mention) =>
      mention.from >= first &&
      mention.to <= last &&
      !mention.demonym &&
      mention.actor.kind !== 'state' &&
      mention.actor.kind !== 'community',
  );
}

/** The first line of a document, or a line that no full stop ends. */
function isHeadline({ document, sentences }: Draft, parsed: Parsed): boolean {
  const [first] = sentences;
  if (first?.from !== parsed.from) return false;
  return document.blocks[first.block]?.kind === 'title' || !parsed.codes.endsWith('_');
}

const DASHES: ReadonlySet<string> = new Set([':', '-', '–', '—']);
