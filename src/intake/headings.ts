import { fold } from '../text/fold.ts';
import type { WikiLayout } from '../text/layout.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { Openings } from './openings.ts';

export type PartKind = 'related' | 'references' | 'notes' | 'contents' | 'tail';

/** A line that is one of the layouts' own headings ("References", "## Notes et références [modifier]"). */
export interface KnownHeading {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

export function knownHeading(text: string, line: Line, layouts: readonly WikiLayout[]): KnownHeading | null {
  if (isBlank(line) || line.end - line.start > 80) return null;
  if (!'#= '.includes(text.charAt(line.start)) && !headingsOf(layouts).openings.at(text, line.start))
    return null;
  const raw = text.slice(line.start, line.end);
  const bare = /^(?<marks>[#=\s]*)(?<words>.*?)(?:\s*\[[^\]]*\])?[=\s:]*$/.exec(raw)?.groups;
  if (bare === undefined) return null;
  const { marks = '', words = '' } = bare;
  const kind = kindOf(fold(words), layouts);
  if (kind === null) return null;
  const start = line.start + marks.length;
  return { kind, start, end: start + words.length };
}

const PARTS: readonly PartKind[] = ['related', 'references', 'notes', 'contents', 'tail'];

interface Headings {
  readonly kinds: ReadonlyMap<string, PartKind>;
  /** Most lines begin as no heading does and need no closer look. */
  readonly openings: Openings;
}

function headingsOf(layouts: readonly WikiLayout[]): Headings {
  let known = headings.get(layouts);
  if (known === undefined) {
    const kinds = kindsOf(layouts);
    known = { kinds, openings: new Openings(kinds.keys()) };
    headings.set(layouts, known);
  }
  return known;
}

function kindOf(words: string, layouts: readonly WikiLayout[]): PartKind | null {
  return headingsOf(layouts).kinds.get(words) ?? null;
}

/** Asked of every short line of every text: the names are folded once. */
const headings = new WeakMap<readonly WikiLayout[], Headings>();

function kindsOf(layouts: readonly WikiLayout[]): ReadonlyMap<string, PartKind> {
  const known = new Map<string, PartKind>();
  for (const kind of PARTS)
    for (const layout of layouts)
      for (const name of layout[kind]) {
        const words = fold(name);
        if (!known.has(words)) known.set(words, kind);
      }
  return known;
}

/**
 * Lines of a table of contents: those behind its heading that come again further down. Where a page was saved
 * without its contents, the first heading of the article does not come again and the table is empty.
 */
export function contentsEnd(text: string, lines: readonly Line[], heading: number, to: number): number {
  const later = new Map<string, number>();
  for (let i = heading + 1; i < to; i++) later.set(entryWords(text, lines[i] as Line), i);
  let end = heading + 1;
  for (let i = heading + 1; i < to; i++) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (line.end - line.start > 120 || (later.get(entryWords(text, line)) ?? i) <= i) break;
    end = i + 1;
  }
  return end;
}

function entryWords(text: string, line: Line): string {
  if (line.end - line.start > 120) return '';
  return fold(text.slice(line.start, line.end).replace(/^(?:[*•#]\s*|\d+(?:\.\d+)*\.?\s+)+/u, ''));
}
