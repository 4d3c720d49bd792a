import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, vi } from 'vitest';

/** What a command left behind: its exit status and what it printed. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder and a terminal of the test's own; nothing that a command prints reaches the real one. */
export interface Terminal {
  readonly folder: string;
  /** Writes a file into the folder; gives its path. */
  file(name: string, text: string): string;
  /** Runs one of the commands as a person would. */
  run(...args: string[]): Promise<Ran>;
}

interface CommandModule {
  register(program: Command): void;
}

/** To be called where a test file begins: made anew before each test, taken away behind it. */
export function terminalWith(...commands: readonly CommandModule['register'][]): Terminal {
  let folder = '';
  let out: string[] = [];
  let err: string[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'recount-cli-'));
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    file(name, text) {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    async run(...args) {
      out = [];
      err = [];
      process.exitCode = undefined;
      const program = new Command('recount').exitOverride();
      for (const register of commands) register(program);
      await program.parseAsync(['node', 'recount', ...args]);
      return { status: Number(process.exitCode ?? 0), out: out.join(''), err: err.join('') };
    },
  };
}
