import { unitsOf } from '../words/codePoints.ts';

/** A stretch of a report in code points. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const pointsOf = (text: string): number => [...text].length;

/** What is selected in the captured text; the numbers of the marks are ours and do not count. */
export function selectedIn(captured: Element): Stretch | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!captured.contains(range.startContainer) || !captured.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(captured);
  before.setEnd(range.startContainer, range.startOffset);
  const start = pointsOf(plain(before));
  const words = plain(range);
  const exact = words.trim();
  if (exact === '') return null;
  const from = start + pointsOf(words) - pointsOf(words.trimStart());
  return { start: from, end: from + pointsOf(exact), exact };
}

function plain(range: Range): string {
  const copy = range.cloneContents();
  for (const number of copy.querySelectorAll('.mark-number, .covered-button')) number.remove();
  return copy.textContent ?? '';
}

/** Where words stand in a text, for who types them: every place, first to last. */
export function findWords(text: string, words: string): Stretch[] {
  const exact = words.trim();
  const found: Stretch[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0 && found.length < 50; at = text.indexOf(exact, at + 1)) {
    const start = pointsOf(text.slice(0, at));
    found.push({ start, end: start + pointsOf(exact), exact });
  }
  return found;
}

/** The words of a stretch with a little around them, to tell two places of the same words apart. */
export function around(text: string, { start, end }: Stretch): string {
  const [from, to] = unitsOf(text, [Math.max(0, start - 30), end + 30]) as [number, number];
  return text.slice(from, to).replaceAll(/\s+/g, ' ');
}
