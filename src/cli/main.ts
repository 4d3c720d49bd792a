import { Command } from 'commander';
import { EXIT } from './exit.ts';

interface CommandModule {
  register(program: Command): void;
}

/**
 * Every command under what it is for, in the order that `recount --help` lists them. Each is loaded when it is asked for,
 * so that `read` never waits for the ledger.
 */
const GROUPS: { readonly [group: string]: { readonly [name: string]: () => Promise<CommandModule> } } = {
  Read: {
    read: () => import('./read.ts'),
    explain: () => import('./explain.ts'),
    stream: () => import('./stream.ts'),
  },
  'Keep and look up': {
    add: () => import('./add.ts'),
    events: () => import('./events.ts'),
    show: () => import('./show.ts'),
    report: () => import('./report.ts'),
    search: () => import('./search.ts'),
    actors: () => import('./actors.ts'),
    history: () => import('./history.ts'),
  },
  'Review claims': {
    accept: () => import('./accept.ts'),
    reject: () => import('./reject.ts'),
    reopen: () => import('./reopen.ts'),
    disagreements: () => import('./disagreements.ts'),
    correct: () => import('./correct.ts'),
    claim: () => import('./claim.ts'),
    original: () => import('./original.ts'),
    supersede: () => import('./supersede.ts'),
    graphic: () => import('./graphic.ts'),
  },
  'Edit events': {
    merge: () => import('./merge.ts'),
    split: () => import('./split.ts'),
    title: () => import('./title.ts'),
    place: () => import('./place.ts'),
    context: () => import('./context.ts'),
    victim: () => import('./victim.ts'),
    overlap: () => import('./overlap.ts'),
    divide: () => import('./divide.ts'),
    status: () => import('./status.ts'),
    correction: () => import('./correction.ts'),
    note: () => import('./note.ts'),
  },
  'Judge sources': {
    assess: () => import('./assess.ts'),
    judgements: () => import('./judgements.ts'),
  },
  Count: {
    count: () => import('./count.ts'),
    compare: () => import('./compare.ts'),
    group: () => import('./group.ts'),
    rule: () => import('./rule.ts'),
    rules: () => import('./rules.ts'),
  },
  Publish: {
    serve: () => import('./serve.ts'),
    export: () => import('./export.ts'),
  },
  'Prove and preserve': {
    head: () => import('./head.ts'),
    stamp: () => import('./stamp.ts'),
    audit: () => import('./audit.ts'),
    prove: () => import('./prove.ts'),
    redact: () => import('./redact.ts'),
    backup: () => import('./backup.ts'),
    restore: () => import('./restore.ts'),
    reread: () => import('./reread.ts'),
    views: () => import('./views.ts'),
  },
};

/** Runs the command line; sets the process's exit code (`exit.ts`). */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('recount')
    .description(
      'Turns reports of armed conflict into a record of a contested event: every claim, and whose it is.',
    )
    .version('0.1.0')
    .configureOutput({
      outputError: (words, write) => write(words.replace(/^error: /, 'recount: ')),
    })
    .showHelpAfterError('(recount --help lists the commands)')
    .exitOverride((error) => {
      process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
    })
    .addHelpText(
      'after',
      '\nFirst steps:\n  recount read page.txt          what a report claims, and who says so\n  recount add page.txt           keep it in the ledger (.recount)\n  recount serve                  the pages, in the browser\n',
    );
  program.commandsGroup('Help:').helpCommand(true);
  for (const [group, name, load] of wanted(argv[2])) {
    (await load()).register(program);
    const command = program.commands.find((one) => one.name() === name);
    command?.helpGroup(`${group}:`).showHelpAfterError(`(recount ${name} --help shows how it is used)`);
  }
  await program.parseAsync(argv as string[]);
}

type Wanted = [group: string, name: string, load: () => Promise<CommandModule>];

function wanted(typed: string | undefined): Wanted[] {
  const all = Object.entries(GROUPS).flatMap(([group, commands]) =>
    Object.entries(commands).map(([name, load]): Wanted => [group, name, load]),
  );
  const one = all.find(([, name]) => name === typed);
  return one === undefined ? all : [one];
}
