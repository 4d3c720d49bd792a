import type { CountInput } from '../reconcile/input.ts';

/** What the counting rules need of an event on record. */
export async function countInputOf(event: string): Promise<CountInput> {
  throw new Error(`${event} is no file, and events on record cannot be compared yet`);
}
