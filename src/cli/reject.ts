import type { Command } from 'commander';
import { registerVerdict } from './verdict.ts';

export function register(program: Command): void {
  registerVerdict(program, {
    name: 'reject',
    verdict: 'rejected',
    summary: 'reject a claim',
    description: 'Says that a claim does not belong: it stays on the page, marked, and no rule counts it.',
    example: 'recount reject c4f1 --reason "the figure is of another attack"',
  });
}
