import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Milliseconds from when each request was due until its answer was read, sorted. */
export type Times = readonly number[];

export interface Load {
  readonly url: string;
  /** Asked in turn. */
  readonly paths: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
}

const ASKER = join(dirname(fileURLToPath(import.meta.url)), 'asker.js');

/**
 * An open load: a request every so often whether the last has come back or not. It comes from a process of its own, as
 * readers do: asked from within, a server would wait for whoever asks it.
 */
export function load(asked: Load): Promise<Times> {
  return new Promise((resolve, reject) => {
    const asker = fork(ASKER);
    asker.once('message', (times) => {
      resolve(times as number[]);
      asker.disconnect();
    });
    asker.once('error', reject);
    asker.once('exit', (status) => reject(new Error(`the asker ended with ${status}`)));
    asker.send(asked);
  });
}

export function at(sorted: Times, share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`;
}
