import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const WRITER = join(dirname(fileURLToPath(import.meta.url)), 'writer.js');

/** What a writer said until it ended. */
export interface Life {
  readonly have: ReadonlySet<string>;
  readonly acked: readonly string[];
  readonly audit: string | null;
  readonly errors: string;
  readonly status: number | null;
}

export interface LifeOptions {
  readonly engine: 'pglite' | 'postgres';
  readonly place: string;
  readonly keys: string;
  readonly name: string;
  readonly flags?: readonly string[];
  /** Called once writing has begun. */
  readonly ready?: (child: ChildProcess) => void;
  /** Put before the command: a tracer. */
  readonly under?: readonly string[];
}

export function live({
  engine,
  place,
  keys,
  name,
  flags = [],
  ready,
  under = [],
}: LifeOptions): Promise<Life> {
  const [command, ...rest] = [...under, process.execPath, WRITER, engine, place, keys, name, ...flags] as [
    string,
    ...string[],
  ];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const have = new Set<string>();
  const acked: string[] = [];
  let audit: string | null = null;
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += String(data);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const at = line.indexOf(' ');
    const words = line.slice(at + 1);
    if (line === 'ready') ready?.(child);
    else if (line.startsWith('have ')) have.add(words);
    else if (line.startsWith('ack ')) acked.push(words);
    else if (line.startsWith('audit ')) audit = words;
  });
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ have, acked, audit, errors, status }));
  });
}
