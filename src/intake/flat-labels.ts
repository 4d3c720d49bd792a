import type { BoxField } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { WikiLayout } from '../text/layout.ts';
import { isBlank, type Line } from '../text/lines.ts';
import type { BoxKey } from './keys.ts';
import { Openings } from './openings.ts';

/** A label at the head of a line: for a column all of it, for a row with the value behind. */
export interface Label {
  readonly key: BoxKey;
  readonly column: boolean;
  /** Where the value begins. */
  readonly value: number;
  /** How many lines the label takes: "Territorial" and "changes" may stand on two. */
  readonly lines: number;
}

export function labelAt(
  text: string,
  lines: readonly Line[],
  at: number,
  layouts: readonly WikiLayout[],
): Label | null {
  const line = lines[at] as Line;
  if (isBlank(line) || line.end - line.start > 300) return null;
  return (
    columnLabel(text, line, layouts) ?? rowLabel(text, line, layouts) ?? brokenLabel(text, lines, at, layouts)
  );
}

function columnLabel(text: string, line: Line, layouts: readonly WikiLayout[]): Label | null {
  for (const [field, label] of namesIn(layouts, 'columns', text.charAt(line.start))) {
    if (!text.startsWith(label, line.start)) continue;
    const rest = text.slice(line.start + label.length, line.end);
    if (line.end - line.start >= label.length && /^(?:\s*:)?$/.test(rest))
      return { key: { label, field }, column: true, value: line.end, lines: 1 };
  }
  return null;
}

function rowLabel(text: string, line: Line, layouts: readonly WikiLayout[]): Label | null {
  for (const [field, label] of namesIn(layouts, 'rows', text.charAt(line.start))) {
    if (line.end - line.start < label.length || !text.startsWith(label, line.start)) continue;
    const words = text.slice(line.start, line.end);
    if (!standsFree(words.slice(label.length))) continue;
    const rest = /^\s*:?\s*/.exec(words.slice(label.length)) as RegExpExecArray;
    const value = line.start + label.length + rest[0].length;
    return { key: { label, field }, column: false, value, lines: 1 };
  }
  return null;
}

/** A label of several words whose line was broken between them. */
function brokenLabel(
  text: string,
  lines: readonly Line[],
  at: number,
  layouts: readonly WikiLayout[],
): Label | null {
  const [line, next] = [lines[at] as Line, lines[at + 1]];
  if (next === undefined || isBlank(next) || next.end - line.start > 60) return null;
  const first = line.end - line.start;
  for (const [field, label] of namesIn(layouts, 'rows', text.charAt(line.start))) {
    if (label.length !== first + 1 + next.end - next.start || label.charAt(first) !== ' ') continue;
    if (
      text.startsWith(label.slice(0, first), line.start) &&
      text.startsWith(label.slice(first + 1), next.start)
    )
      return { key: { label, field }, column: false, value: next.end, lines: 2 };
  }
  return null;
}

/** "DateMay 3", "Date: May 3", "Date 3 May", "Date", but not "Dateline" or "Results of". */
function standsFree(rest: string): boolean {
  return rest === '' || /^[\s:\d\p{Lu}(«"“]/u.test(rest);
}

/** Labels by their first letter: nearly every line of a text begins with none. */
function namesIn(
  layouts: readonly WikiLayout[],
  kind: 'rows' | 'columns',
  first: string,
): readonly (readonly [BoxField, string])[] {
  return indexOf(layouts)[kind].get(first) ?? NONE;
}

type Labels = ReadonlyMap<string, readonly (readonly [BoxField, string])[]>;
const NONE: readonly (readonly [BoxField, string])[] = [];
interface Index {
  readonly rows: Labels;
  readonly columns: Labels;
}

const indexes = new WeakMap<readonly WikiLayout[], Index>();

function indexOf(layouts: readonly WikiLayout[]): Index {
  let index = indexes.get(layouts);
  if (index === undefined) {
    index = { rows: byFirst(layouts, 'rows'), columns: byFirst(layouts, 'columns') };
    indexes.set(layouts, index);
  }
  return index;
}

function byFirst(layouts: readonly WikiLayout[], kind: 'rows' | 'columns'): Labels {
  const labels = new Map<string, (readonly [BoxField, string])[]>();
  for (const layout of layouts)
    for (const [field, names] of Object.entries(layout[kind]) as [BoxField, readonly string[]][])
      for (const name of names)
        labels.set(name.charAt(0), [...(labels.get(name.charAt(0)) ?? []), [field, name]]);
  return labels;
}

/** A line that every page of a site has and that says nothing of what the page is about. */
export function isFurniture(text: string, line: Line, layouts: readonly WikiLayout[]): boolean {
  const { openers, alone, openings } = furnitureOf(layouts);
  if (!openings.at(text, line.start)) return false;
  const head = fold(text.slice(line.start, Math.min(line.end, line.start + 60)));
  return alone.has(head) || (openers.get(head.charAt(0))?.some((words) => head.startsWith(words)) ?? false);
}

/** Furniture by its first letter, and the lone lines above a box: folded once, asked of every line. */
interface Furniture {
  readonly openers: ReadonlyMap<string, readonly string[]>;
  readonly alone: ReadonlySet<string>;
  readonly openings: Openings;
}

const furnitures = new WeakMap<readonly WikiLayout[], Furniture>();

function furnitureOf(layouts: readonly WikiLayout[]): Furniture {
  const known = furnitures.get(layouts);
  if (known !== undefined) return known;
  const openers = new Map<string, string[]>();
  for (const { furniture } of layouts)
    for (const words of furniture.map(fold))
      openers.set(words.charAt(0), [...(openers.get(words.charAt(0)) ?? []), words]);
  const alone = new Set(layouts.flatMap(({ infobox }) => infobox.map(fold)));
  const made = { openers, alone, openings: new Openings([...[...openers.values()].flat(), ...alone]) };
  furnitures.set(layouts, made);
  return made;
}
