import type { Command } from 'commander';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';
import { MAPPING_HELP, type MappingOptions } from './mapping.ts';

interface CountOptions extends MappingOptions {
  readonly rule?: string;
  readonly rules?: string;
  readonly zeroUnknown?: boolean;
  readonly derivation?: boolean;
}

async function count(file: string, options: CountOptions): Promise<void> {
  const { absent, numeric, shapeFrom } = await import('./mapping.ts');
  const { readRows, reportBad, withNumbers } = await import('./rows.ts');
  const { countTable } = await import('../reconcile/table/count.ts');
  const { ruleAsked, rulesWith } = await import('./rules-file.ts');
  const shape = shapeFrom(options);
  const rules = await rulesWith(options.rules);
  // A preset may have a default of its own (MMAD: the largest, and the mean of participants).
  const own = shape.numbers.some((column) => column.by !== undefined);
  const rule = options.rule === undefined && own ? null : ruleAsked(options.rule ?? 'latest', rules);
  const { rows, bad } = withNumbers(await readRows(file), numeric(shape));
  const lacking = absent(shape, rows[0]);
  if (lacking.length > 0)
    throw new CommandError(EXIT.usage, `the table has no column ${lacking.join(', ')}`, 'see --map');
  const counted = countTable(rows, shape, rule, {
    zeroIsUnknown: options.zeroUnknown ?? false,
    derivation: options.derivation ?? false,
  });
  process.stdout.write(counted.map((event) => `${JSON.stringify(event)}\n`).join(''));
  reportBad(bad, file);
}

export function register(program: Command): void {
  program
    .command('count')
    .summary('count a table of reports into events')
    .description('Counts a table of reports (NDJSON or CSV, a report a row) into events, a JSON line each.')
    .argument('[file]', 'the table; standard input where it is - or not given', '-')
    .option('--rule <id>', 'counting rule (default: latest, or the preset’s own)')
    .option('--rules <file>', 'a counting rule of your own, JSON or TypeScript, beside those that ship')
    .option('--preset <name>', 'columns as in a known data set: maverick, mmad')
    .option('--map <pairs>', 'which column is what: KEY=COLUMN,…')
    .option('--zero-unknown', 'the table writes 0 where a report says nothing: read such cells as unknown')
    .option('--derivation', 'say of every report whether it counted, and by which clause')
    .addHelpText(
      'after',
      `${MAPPING_HELP}

Examples
  recount count reports.csv --map event=event_id,killed=deaths,published=date --rule gtd
  recount count --preset maverick --rule conservative < reports.jsonl

Rows that cannot be counted are named on standard error, each with its line.
${EXIT_HELP}`,
    )
    .action(guarded(count));
}
