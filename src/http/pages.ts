import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import type { OpenAPIHono } from '@hono/zod-openapi';

/** A folder of built pages. */
export interface Pages {
  readonly folder: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Files as they are; every other path that is not the API's gets the page, which reads the path itself. */
export function servePages(app: OpenAPIHono, pages: Pages): void {
  const index = join(pages.folder, 'index.html');
  app.get('*', (c) => {
    const path = new URL(c.req.url).pathname;
    if (path.startsWith('/api/')) return c.notFound();
    const file = fileOf(pages.folder, path);
    if (file !== null) {
      // built names carry a hash of their content
      const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
      return new Response(body, { headers: { 'content-type': type, 'cache-control': cache } });
    }
    if (extname(path) !== '' && path.startsWith('/assets/')) return c.notFound();
    if (!existsSync(index))
      return c.text('The pages are not built: run npm run build in the checkout.\n', 503);
    return new Response(readFileSync(index), {
      headers: { 'content-type': TYPES['.html'] as string, 'cache-control': 'no-cache' },
    });
  });
}

/** The file of that path within the folder, or null; a path that leads out of the folder has none. */
function fileOf(folder: string, path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  const file = normalize(join(folder, decoded));
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
