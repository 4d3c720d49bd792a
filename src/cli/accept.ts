import type { Command } from 'commander';
import { registerVerdict } from './verdict.ts';

export function register(program: Command): void {
  registerVerdict(program, {
    name: 'accept',
    verdict: 'accepted',
    summary: 'accept a claim',
    description:
      'Says that a claim is read as the report has it. It counts as before; pages show who accepted it and why.',
    example: 'recount accept c4f1 --reason "checked against the page"',
  });
}
