import type { Command } from 'commander';
import { registerVerdict } from './verdict.ts';

export function register(program: Command): void {
  registerVerdict(program, {
    name: 'reopen',
    verdict: 'open',
    summary: 'take the last decision about a claim back',
    description:
      'Takes the last decision about a claim back by a further entry: the claim stands as it stood before it. Both stay in the history.',
    example: 'recount reopen c4f1 --reason "decided about the wrong one"',
  });
}
