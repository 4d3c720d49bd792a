import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a folder's list of names durable: a file that was made or renamed is only there once this is done. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
