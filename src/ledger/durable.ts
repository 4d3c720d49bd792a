import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { LedgerError } from './errors.ts';
import { syncFolder } from './sync.ts';

/**
 * PGlite's file system over a folder, with the one call it lacks. PostgreSQL asks for `fsync` at every commit,
 * but Emscripten's NODEFS has none and answers "done" (and its `fdatasync` never asks the file system at all), so that
 * a power cut would lose what was acknowledged. Here `fsync` reaches the disk; `wal_sync_method = fsync` sends
 * commits through it.
 */
export class DurableFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args);
    const durable = (module: EmscriptenModule): void => {
      const nodefs = module.FS?.filesystems?.NODEFS;
      if (nodefs === undefined)
        throw new LedgerError(
          'unavailable',
          'this version of PGlite hides its file system, so that commits could not be made to reach the disk',
          'install the version of @electric-sql/pglite that package.json of recount names',
        );
      nodefs.stream_ops.fsync = (stream) => {
        if (typeof stream.nfd === 'number') fsyncSync(stream.nfd);
        else syncFolder(nodefs.realPath(stream.node));
        return 0;
      };
    };
    type PreRun = NonNullable<typeof emscriptenOpts.preRun>;
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [durable, ...(emscriptenOpts.preRun ?? [])] as unknown as PreRun,
      },
    };
  }
}

/** The part of Emscripten that is reached into; a test traces that commits come through it. */
interface EmscriptenModule {
  readonly FS?: {
    readonly filesystems?: {
      readonly NODEFS: {
        readonly stream_ops: { fsync?: (stream: { nfd?: number; node: unknown }) => number };
        realPath(node: unknown): string;
      };
    };
  };
}
