/** A cell of a table; null is written as an empty cell and never as 0. */
export type Cell = string | number | boolean | null;

/**
 * RFC 4180 with a header row and CRLF. A text cell that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers are left alone, so that -3 stays a number.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/** First characters on which spreadsheets begin a formula, also in their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  // what was made safe is quoted as well, so that it reads as text to whatever splits it
  return safe !== cell || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
