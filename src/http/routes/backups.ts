import { timingSafeEqual } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { backup } from '../../ledger/backup.ts';
import type { Desk } from '../context.ts';
import { Problem } from '../problem.ts';
import { bodyOf, problems } from './answers.ts';

const Made = z.object({ path: z.string(), entries: z.number() }).openapi('Backup');

const route = createRoute({
  method: 'post',
  path: '/api/backups',
  summary: 'Write a backup to a file of this machine; only for the user who runs the server',
  request: {
    headers: z.object({ 'x-recount-token': z.string().max(200).optional() }),
    body: bodyOf(z.strictObject({ path: z.string().min(1).max(4_096) }).openapi('BackupRequest')),
  },
  responses: {
    200: { description: 'Written', content: { 'application/json': { schema: Made } } },
    ...problems,
  },
});

export function backupRoutes(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (c) => {
    // a backup holds the keys and is written where the caller says: the token proves that it may read the folder
    const [given, wanted] = [c.req.valid('header')['x-recount-token'] ?? '', desk.token].map((one) =>
      Buffer.from(one),
    );
    if (
      given === undefined ||
      wanted === undefined ||
      given.length !== wanted.length ||
      !timingSafeEqual(given, wanted)
    )
      throw new Problem(
        403,
        'token',
        'only the user who runs the server may make a backup',
        'use recount backup on this machine',
      );
    const { path } = c.req.valid('json');
    if (!isAbsolute(path))
      throw new Problem(422, 'path', 'the path is not absolute', 'recount backup FILE makes it so');
    const { entries } = await backup(desk.ledger, path);
    return c.json({ path, entries }, 200);
  });
}
