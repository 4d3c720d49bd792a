import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DecodeError, decode } from '../intake/decode.ts';
import { LANGUAGES, type LanguageCode, REPORT_KINDS, type ReportKind } from '../model/vocabulary.ts';
import type { ReportInput } from '../record/read.ts';
import { CommandError, EXIT } from './exit.ts';
import { fileProblem } from './file-problem.ts';
import type { ReadOptions } from './read-options.ts';

/** Opens a file (or standard input, `-`) as a report. @throws CommandError that says what is wrong and what next. */
export async function openReport(
  file: string,
  options: ReadOptions,
): Promise<{ input: ReportInput; warnings: readonly string[] }> {
  const language = oneOf('--language', options.language, LANGUAGES);
  const kind = oneOf('--kind', options.kind, REPORT_KINDS);
  if (options.published !== undefined && !isDate(options.published)) {
    throw new CommandError(
      EXIT.usage,
      `--published ${options.published} is no ISO date`,
      'write it like 2031-05-04',
    );
  }
  const bytes = await bytesOf(file);
  try {
    const { text, warnings } = decode(bytes);
    return {
      input: {
        text,
        bytes,
        kind: kind as ReportKind | undefined,
        language: language as LanguageCode | undefined,
        publishedAt: options.published ?? null,
        outlet: options.outlet ?? null,
      },
      warnings,
    };
  } catch (error) {
    if (error instanceof DecodeError)
      throw new CommandError(
        EXIT.partly,
        `${nameOf(file)}: ${error.message}`,
        'save it as plain text or HTML text and read it again',
      );
    throw error;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    // at once: nothing else is done meanwhile, and a start is shorter by the round through a thread
    if (file !== '-') return readFileSync(file);
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch (error) {
    const problem = fileProblem(error);
    if (problem === null) throw error;
    const next =
      (error as NodeJS.ErrnoException).code === 'EISDIR'
        ? 'name a file, or use recount add for a folder'
        : problem.next;
    throw new CommandError(EXIT.unavailable, `${nameOf(file)}: ${problem.why}`, next);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : basename(file);
}

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  if (value === undefined || allowed.includes(value)) return value;
  throw new CommandError(EXIT.usage, `${option} ${value} is not known`, `it is one of ${allowed.join(', ')}`);
}

/** A calendar day that exists, with or without a time behind it. */
function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  if (match === null) return false;
  const day = new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}`);
}
