import { readFileSync } from 'node:fs';
import { toBorder } from '../record/border.ts';
import { readReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';
import type { Reader } from './context.ts';

/** The extractor of this version with the registry that ships with it. */
export function shippedReader(): Reader {
  const resolver = createResolver();
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return { name: 'recount', version, read: (input) => toBorder(readReport(input, resolver)) };
}
