import { toBorder } from '../record/border.ts';
import { readReport } from '../record/read.ts';
import { openReport } from './open-report.ts';
import { printRecord } from './print-record.ts';
import type { ReadOptions } from './read-options.ts';
import { openResolver } from './registry.ts';

/** Runs `recount read`. */
export async function runRead(file: string, options: ReadOptions): Promise<void> {
  const { input, warnings } = await openReport(file, options);
  for (const warning of warnings) process.stderr.write(`note: ${warning}\n`);
  const record = readReport(input, openResolver());
  process.stdout.write(
    options.json ? `${JSON.stringify(toBorder(record), null, 2)}\n` : printRecord(record, terminalWidth()),
  );
}

export function terminalWidth(): number {
  return Math.max(60, Math.min(process.stdout.columns ?? 100, 110));
}
