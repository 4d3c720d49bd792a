import { fileProblem } from './file-problem.ts';

/**
 * What a command ends with, the same for all of them:
 *
 *     0  done as asked
 *     1  partly: some input could not be read, or nothing was found
 *     2  wrong use: an option or argument does not fit
 *     3  the ledger or a file could not be opened or written
 */
export const EXIT = { done: 0, partly: 1, usage: 2, unavailable: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_HELP =
  'Exit status: 0 done · 1 partly, or nothing found · 2 wrong use · 3 the ledger or a file cannot be opened.';

/** Says what is wrong and what to do next, and ends the command with its status. */
export class CommandError extends Error {
  readonly exit: Exit;
  readonly next: string;
  constructor(exit: Exit, message: string, next: string) {
    super(message);
    this.name = 'CommandError';
    this.exit = exit;
    this.next = next;
  }
}

/** Runs a command; what goes wrong is one line and one hint on standard error, not a stack. */
export function guarded<A extends unknown[]>(
  action: (...args: A) => Promise<void>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    // whoever reads the output may stop (`| head`): the command still does what it was asked to
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
    try {
      await action(...args);
    } catch (error) {
      const known = asCommandError(error);
      if (known === null) throw error;
      process.stderr.write(`recount: ${known.message}\n  ${known.next}\n`);
      process.exitCode = known.exit;
    }
  };
}

function asCommandError(error: unknown): CommandError | null {
  if (error instanceof CommandError) return error;
  if (!(error instanceof Error)) return null;
  // the ledger's own errors say what to do as well; named, not imported, so that light commands stay light
  if ('next' in error && typeof error.next === 'string')
    return new CommandError(EXIT.unavailable, error.message, error.next);
  const problem = fileProblem(error);
  if (problem === null) return null;
  const { path } = error as NodeJS.ErrnoException;
  return new CommandError(
    EXIT.unavailable,
    path === undefined ? problem.why : `${path}: ${problem.why}`,
    problem.next,
  );
}
