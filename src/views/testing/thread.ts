import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The program of the thread that folds, built from its source: a thread takes no TypeScript. */
export async function builtThread(): Promise<URL> {
  // where packages are found from
  const folder = join(root, 'node_modules', '.cache', 'recount-thread');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `thread-${process.pid}.mjs`);
  const made = await rolldown({
    input: join(root, 'src', 'views', 'fold', 'thread.ts'),
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
  });
  await made.write({ file, format: 'esm', codeSplitting: false });
  await made.close();
  return pathToFileURL(file);
}
