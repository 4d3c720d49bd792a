import { Command } from 'commander';
import { EXIT } from './exit.ts';

interface CommandModule {
  register(program: Command): void;
}

/**
 * Every command, in the order that `recount --help` lists them. Each is loaded when it is asked for, so that
 * `read` never waits for the ledger.
 */
const COMMANDS: { readonly [name: string]: () => Promise<CommandModule> } = {
  read: () => import('./read.ts'),
  explain: () => import('./explain.ts'),
  stream: () => import('./stream.ts'),
  add: () => import('./add.ts'),
  events: () => import('./events.ts'),
  history: () => import('./history.ts'),
  search: () => import('./search.ts'),
  show: () => import('./show.ts'),
  accept: () => import('./accept.ts'),
  reject: () => import('./reject.ts'),
  reopen: () => import('./reopen.ts'),
  claim: () => import('./claim.ts'),
  correct: () => import('./correct.ts'),
  export: () => import('./export.ts'),
  serve: () => import('./serve.ts'),
  merge: () => import('./merge.ts'),
  split: () => import('./split.ts'),
  title: () => import('./title.ts'),
  place: () => import('./place.ts'),
  status: () => import('./status.ts'),
  correction: () => import('./correction.ts'),
  note: () => import('./note.ts'),
  assess: () => import('./assess.ts'),
  context: () => import('./context.ts'),
  victim: () => import('./victim.ts'),
  overlap: () => import('./overlap.ts'),
  divide: () => import('./divide.ts'),
  judgements: () => import('./judgements.ts'),
  original: () => import('./original.ts'),
  supersede: () => import('./supersede.ts'),
  reread: () => import('./reread.ts'),
  head: () => import('./head.ts'),
  stamp: () => import('./stamp.ts'),
  audit: () => import('./audit.ts'),
  views: () => import('./views.ts'),
  prove: () => import('./prove.ts'),
  redact: () => import('./redact.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  count: () => import('./count.ts'),
  compare: () => import('./compare.ts'),
  group: () => import('./group.ts'),
  rule: () => import('./rule.ts'),
  rules: () => import('./rules.ts'),
};

/** Runs the command line; sets the process's exit code (`exit.ts`). */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('recount')
    .description(
      'Turns reports of armed conflict into a record of a contested event: every claim, and whose it is.',
    )
    .version('0.1.0')
    .showHelpAfterError('(recount --help lists the commands)')
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
    })
    .addHelpText(
      'after',
      '\nFirst steps:\n  recount read page.txt          what a report claims, and who says so\n  recount add page.txt           keep it in the ledger (.recount)\n  recount serve                  the pages, in the browser\n',
    );
  for (const load of wanted(argv[2])) (await load()).register(program);
  await program.parseAsync(argv as string[]);
}

function wanted(name: string | undefined): (() => Promise<CommandModule>)[] {
  const one = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  return one === undefined ? Object.values(COMMANDS) : [one];
}
