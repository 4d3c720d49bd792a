import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';
import type { ReportRequest } from '../http/schemas.ts';
import { DecodeError, decode } from '../intake/decode.ts';
import { CommandError, EXIT } from './exit.ts';
import { fileProblem } from './file-problem.ts';

/** One report as it goes to the ledger, or why it cannot. */
export type Input =
  | { readonly from: string; readonly request: ReportRequest; readonly warnings: readonly string[] }
  | { readonly from: string; readonly error: string };

/** What is added before the reports of a folder: its own actors and places. */
export interface Registry {
  readonly from: string;
  readonly body: object;
}

type Given = Omit<ReportRequest, 'text' | 'bytes'>;

/** A folder's `registry.json`, by itself or as its `event.json` names it. */
export function registryOf(path: string): Registry | null {
  if (!isFolder(path)) return null;
  const { registry = 'registry.json' } = eventFile(path);
  const file = join(path, registry);
  const body = readJson(file);
  return body === null ? null : { from: file, body };
}

/**
 * The reports of a file (`*.jsonl`: one a line; else one), or of a folder: as its `event.json` or `reports.jsonl`
 * lists them, else each of its text files.
 */
export async function* inputsOf(path: string, given: Given): AsyncGenerator<Input> {
  if (!isFolder(path)) {
    if (extname(path) === '.jsonl') yield* lines(path, given);
    else yield file(path, given);
    return;
  }
  const event = eventFile(path);
  const fiction = given.fiction ?? event.fiction;
  const inFolder = fiction === undefined ? given : { ...given, fiction };
  const names = readdirSync(path).sort();
  const list = event.reports ?? (names.includes('reports.jsonl') ? 'reports.jsonl' : undefined);
  if (list !== undefined) {
    yield* lines(join(path, list), inFolder);
    return;
  }
  const texts = names.filter((name) => ['.txt', '.wiki', '.md'].includes(extname(name)));
  if (texts.length === 0) yield { from: path, error: 'the folder holds no reports.jsonl and no text file' };
  for (const name of texts) yield file(join(path, name), inFolder);
}

async function* lines(path: string, given: Given): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const from = `${path}:${number}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      yield { from, error: 'the line is not JSON' };
      continue;
    }
    yield ofLine(value, from, dirname(path), given);
  }
}

/** A line gives its `text`, or names a `file` beside the list. */
function ofLine(value: unknown, from: string, folder: string, given: Given): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { from, error: 'a report is an object: {"id": …, "text": …}' };
  const { file: name, ...rest } = value as { file?: unknown } & ReportRequest;
  const known: readonly string[] = [
    'id',
    'text',
    'kind',
    'language',
    'title',
    'publishedAt',
    'outlet',
    'url',
    'fiction',
  ];
  const report = Object.fromEntries(
    Object.entries(rest).filter(([field, one]) => known.includes(field) && one !== null),
  );
  if (typeof report.id === 'number') report.id = String(report.id);
  if (name === undefined) {
    if (typeof report.text !== 'string') return { from, error: 'the line has neither "text" nor "file"' };
    return { from, request: { ...given, ...report } as ReportRequest, warnings: [] };
  }
  const path = resolve(folder, String(name));
  if (!path.startsWith(resolve(folder) + sep))
    return { from, error: `the file ${String(name)} lies outside the folder of the list` };
  return file(path, { ...given, ...report });
}

function file(path: string, given: Given): Input {
  try {
    const bytes = readFileSync(path);
    const decoded = decode(bytes);
    const { warnings } = decoded;
    return {
      from: path,
      request: { ...given, text: decoded.text, bytes: bytes.toString('base64') },
      warnings,
    };
  } catch (error) {
    const why = error instanceof DecodeError ? error.message : fileProblem(error)?.why;
    if (why === undefined) throw error;
    return { from: path, error: why };
  }
}

interface EventFile {
  readonly fiction?: boolean;
  readonly registry?: string;
  readonly reports?: string;
}

function eventFile(folder: string): EventFile {
  return (readJson(join(folder, 'event.json')) ?? {}) as EventFile;
}

function readJson(path: string): object | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new CommandError(EXIT.usage, `${path} is not JSON`, 'mend it, or take it out of the folder');
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
