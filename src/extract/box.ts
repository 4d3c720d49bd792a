import type { Block } from '../text/blocks.ts';
import { type Speaker, speakerAt } from './attribution/voices.ts';
import type { ByToken } from './by-token.ts';
import type { Draft } from './draft.ts';
import type { ActorMention } from './mentions.ts';

type Actors = ByToken<ActorMention>;

/** Tokens `[from, to)` of a row and who speaks there. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly speakers: readonly Speaker[];
}

/**
 * Who the figures of a box speak for:
 *
 *     Per the north: 12 killed, 30 wounded       a header holds until the next, over the rows below it too
 *     Southern claim:                            and so does a row that is nothing else
 *     40 killed (per the council)                brackets speak for what stands before them, back to the bracket before
 */
export class BoxVoices {
  #label: string | undefined;
  #side: number | undefined;
  #speakers: readonly Speaker[] = [];

  /** The speakers of each token of a row. A new key or column begins with none. */
  read(
    draft: Draft,
    block: Block,
    actors: Actors,
    from: number,
    to: number,
  ): (token: number) => readonly Speaker[] {
    if (block.label !== this.#label || block.side !== this.#side) {
      this.#label = block.label;
      this.#side = block.side;
      this.#speakers = [];
    }
    const stretches = this.#headed(draft, actors, from, to);
    const bracketed = bracketsIn(draft, actors, from, to);
    const at = (list: readonly Stretch[], token: number) =>
      list.find((one) => one.from <= token && token < one.to);
    return (token) => at(bracketed, token)?.speakers ?? at(stretches, token)?.speakers ?? this.#speakers;
  }

  #headed(draft: Draft, actors: Actors, from: number, to: number): Stretch[] {
    const stretches: Stretch[] = [];
    let start = from;
    for (let i = from; i < to; i++) {
      const head = headerAt(draft, actors, i, to, i === from);
      if (head === null) continue;
      stretches.push({ from: start, to: i, speakers: this.#speakers });
      const [a, b] = speakerWords(draft, i, head);
      this.#speakers = a < b ? [speakerAt(draft, [], actors, a, b)] : [];
      start = head;
      i = head;
    }
    stretches.push({ from: start, to, speakers: this.#speakers });
    return stretches;
  }
}

/**
 * The colon of a header that begins at `at`: a word that says that somebody speaks, and no number before the colon
 * but in a name ("Per M23:").
 */
function headerAt(draft: Draft, actors: Actors, at: number, to: number, opens: boolean): number | null {
  const per = draft.lexicon.at(at, to).some((entry) => entry.mark === 'r');
  if (!per && !opens) return null;
  for (let i = at; i < Math.min(to, at + 10); i++) {
    const name = actors.get(i);
    if (name !== undefined) i = name.to;
    const token = draft.tokens[i];
    if (token === undefined || i >= to) return null;
    if (token.kind === 'number') return null;
    if (token.norm === ':') return saysSomebody(draft, at, i) ? i : null;
  }
  return null;
}

function saysSomebody(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const entries = draft.lexicon.at(i, to);
    if (entries.some((entry) => entry.mark === 'r' || entry.mark === 'R' || entry.mark === 'S')) return true;
    if (draft.language.claimNouns.has(draft.norms[i] as string)) return true;
  }
  return false;
}

/** The speaker's words without "per" before and "claim" behind. */
function speakerWords(draft: Draft, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  const { claimNouns } = draft.language;
  const reportAt = (i: number): number =>
    draft.lexicon.at(i, to).find((entry) => entry.mark === 'r' || entry.mark === 'R')?.words.length ?? 0;
  for (let step = reportAt(start); step > 0 && start + step < end; step = reportAt(start)) start += step;
  while (end - start > 1 && (claimNouns.has(draft.norms[end - 1] as string) || reportAt(end - 1) > 0)) end--;
  return [start, end];
}

/** "(per the council)", "(northern claim)", each with the stretch of figures before it. */
function bracketsIn(draft: Draft, actors: Actors, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (draft.norms[i] !== '(') continue;
    let end = i + 1;
    while (end < to && draft.norms[end] !== ')' && draft.tokens[end]!.kind !== 'number') end++;
    if (draft.norms[end] !== ')' || !saysSomebody(draft, i + 1, end)) continue;
    const [a, b] = speakerWords(draft, i + 1, end);
    if (a < b) found.push({ from: start, to: i, speakers: [speakerAt(draft, [], actors, a, b)] });
    start = end + 1;
    i = end;
  }
  return found;
}
