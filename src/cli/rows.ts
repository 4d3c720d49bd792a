import { readFileSync } from 'node:fs';
import { numberIn } from '../reconcile/table/models.ts';
import type { Row } from '../reconcile/table/shape.ts';

/** What went wrong with one line of a table; the rows around it are read all the same. */
export interface BadLine {
  readonly line: number;
  readonly message: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly bad: readonly BadLine[];
}

function ndjson(text: string): Rows {
  const rows: Row[] = [];
  const bad: BadLine[] = [];
  let line = 0;
  for (const one of text.split('\n')) {
    line++;
    if (one.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(one);
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        bad.push({ line, message: 'not an object' });
      else rows.push(value as Row);
    } catch {
      bad.push({ line, message: 'the line is not JSON' });
    }
  }
  return { rows, bad };
}

async function csv(text: string): Promise<Rows> {
  const { parse } = await import('csv-parse/sync');
  const header = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const delimiter = ['\t', ';', ','].find((one) => header.includes(one)) ?? ',';
  const bad: BadLine[] = [];
  const rows = parse(text, {
    columns: true,
    bom: true,
    delimiter,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      bad.push({ line: Number(error?.lines ?? 0), message: error?.message ?? 'not read' });
    },
  }) as Row[];
  return { rows, bad };
}

/** Reads a table of reports: NDJSON or CSV with a header, from a file or from standard input (`-`). */
export async function readRows(file: string): Promise<Rows> {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  const first = text.replace(/^\uFEFF/, '').trimStart()[0];
  return first === '{' ? ndjson(text.replace(/^\uFEFF/, '')) : csv(text);
}

/** Sets aside the rows whose figures are no numbers, so that one misprint does not cost the table. */
export function withNumbers({ rows, bad }: Rows, columns: readonly string[]): Rows {
  const good: Row[] = [];
  const worse = [...bad];
  rows.forEach((row, at) => {
    try {
      for (const column of columns) numberIn(row[column], column);
      good.push(row);
    } catch (error) {
      // The header is line 1; a cell with line breaks makes the count of lines a count of rows.
      worse.push({ line: at + 2, message: (error as Error).message });
    }
  });
  return { rows: good, bad: worse };
}

/** Says which lines were not counted, and sets the exit status, so that none is lost quietly. */
export function reportBad(bad: readonly BadLine[], file: string): void {
  for (const { line, message } of bad) process.stderr.write(`${file}:${line}: not counted: ${message}\n`);
  if (bad.length > 0) process.exitCode = 1;
}
