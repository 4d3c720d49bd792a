import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const FOLDER = join(root, 'schemas');

/** The codebook's schemas as JSON Schema (2020-12), one text a file name; they refer to each other by file. */
async function schemaFiles() {
  const { z } = await import('zod');
  const { schemas } = await import(pathToFileURL(join(root, 'dist/model/schemas.js')).href);
  const registry = z.registry();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const written = z.toJSONSchema(registry, { uri: (id) => `${id}.json` }).schemas;
  return new Map(
    Object.entries(written).map(([id, schema]) => [
      `${id}.json`,
      `${JSON.stringify({ title: id, ...schema }, null, 2)}\n`,
    ]),
  );
}

const held = () => (existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []);

export async function writeSchemas() {
  const files = await schemaFiles();
  mkdirSync(FOLDER, { recursive: true });
  for (const name of held()) if (!files.has(name)) rmSync(join(FOLDER, name));
  for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
}

/** Names of the files in `schemas/` that are not what the model says now. */
export async function staleSchemas() {
  const files = await schemaFiles();
  const stale = [...files].filter(([name, text]) => {
    const path = join(FOLDER, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  return [...stale.map(([name]) => name), ...held().filter((name) => !files.has(name))];
}
