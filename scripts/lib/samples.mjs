import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The folders of the invented events that ship with the repository, as paths from the root. */
export const samples = () =>
  readdirSync(join(root, 'samples'))
    .map((name) => join('samples', name))
    .filter((folder) => existsSync(join(root, folder, 'event.json')))
    .sort();
