import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { idOf, openClient, withLedger } from './client.ts';
import { EXIT_HELP, guarded } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';

async function prove(typed: string, options: LedgerOptions & { readonly out?: string }): Promise<void> {
  const client = await openClient(options, false);
  try {
    const claim = await idOf(client, 'claim', typed);
    const proof = await client.get(`/api/claims/${encodeURIComponent(claim)}/proof`);
    const text = `${JSON.stringify(proof, null, 1)}\n`;
    if (options.out === undefined) process.stdout.write(text);
    else writeFileSync(options.out, text);
  } finally {
    await client.close();
  }
}

export function register(program: Command): void {
  withLedger(
    program
      .command('prove')
      .summary('write a proof that a claim stands in the ledger')
      .description(
        'Writes the report, the reading and the decisions of a claim with their place under the signed head. A stranger checks it with docs/verify-proof.mjs and Node alone. It holds the text of the report.',
      )
      .argument('<claim>', 'id of the claim, or the first characters of it')
      .option('--out <file>', 'where to; standard output where not given'),
  )
    .addHelpText(
      'after',
      `
Examples
  recount prove c4f1 --out proof.json
  node docs/verify-proof.mjs proof.json

${EXIT_HELP}`,
    )
    .action(guarded(prove));
}
