import { once } from 'node:events';
import { LANGUAGES, type LanguageCode, REPORT_KINDS } from '../model/vocabulary.ts';
import { toBorder } from '../record/border.ts';
import { type ReportInput, readReport } from '../record/read.ts';
import { openResolver } from './registry.ts';

/** A line longer than this is refused: nothing that people call one report is. */
const LONGEST = 64 * 1024 * 1024;

/** Reads NDJSON from `input`, writes records to `output`; 0 when every line was read, else 1. */
export async function runStream(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  language?: string,
): Promise<number> {
  const resolver = openResolver();
  let failed = false;
  for await (const line of linesOf(input)) {
    const answer = answerTo(line, language, (report) => toBorder(readReport(report, resolver)));
    if (answer === null) continue;
    if ('error' in answer) failed = true;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return failed ? 1 : 0;
}

function answerTo(
  line: Line,
  language: string | undefined,
  read: (report: ReportInput) => object,
): object | null {
  if (line.text === null) return { id: null, error: `line ${line.number} is longer than ${LONGEST} bytes` };
  if (line.text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (cause) {
    return { id: null, error: `line ${line.number} is not JSON: ${(cause as Error).message}` };
  }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  const wrong = wrongWith(value);
  if (wrong !== null) return { id: id ?? null, error: `line ${line.number}: ${wrong}` };
  const report = value as ReportInput;
  return {
    id,
    ...read({
      ...report,
      id: String(id),
      language: report.language ?? (language as LanguageCode | undefined),
    }),
  };
}

/** What is wrong with a line's value, or null. */
function wrongWith(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'a report is an object';
  const report = value as { [key: string]: unknown };
  if (typeof report.id !== 'string' && typeof report.id !== 'number')
    return 'a report needs an "id" (a string)';
  if (typeof report.text !== 'string') return 'a report needs a "text" (a string)';
  if (report.language != null && !LANGUAGES.includes(report.language as LanguageCode)) {
    return `"language" is one of ${LANGUAGES.join(', ')}, not ${JSON.stringify(report.language)}`;
  }
  if (report.kind != null && !REPORT_KINDS.includes(report.kind as 'text')) {
    return `"kind" is one of ${REPORT_KINDS.join(', ')}, not ${JSON.stringify(report.kind)}`;
  }
  for (const field of ['title', 'publishedAt', 'outlet', 'url']) {
    if (report[field] != null && typeof report[field] !== 'string') return `"${field}" is a string`;
  }
  return null;
}

interface Line {
  readonly number: number;
  /** Null where the line was too long to keep. */
  readonly text: string | null;
}

/** Lines of a byte stream, never holding more than one; a line over `LONGEST` is passed over and said so. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (): Line => {
    const text = size > LONGEST ? null : decoder.decode(Buffer.concat(parts));
    parts = [];
    size = 0;
    return { number, text };
  };
  for await (const data of input) {
    const chunk = typeof data === 'string' ? Buffer.from(data) : (data as Buffer);
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      size += at - from;
      if (size <= LONGEST) parts.push(chunk.subarray(from, at));
      number++;
      yield take();
      from = at + 1;
    }
    size += chunk.length - from;
    if (size <= LONGEST) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) {
    number++;
    yield take();
  }
}
