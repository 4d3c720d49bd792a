import { type Client, openClient } from './client.ts';
import type { LedgerOptions } from './ledger-place.ts';

export interface EditOptions extends LedgerOptions {
  readonly reason: string;
}

/** Sends one edit: `make` turns what was typed into the address and the body. */
export async function edit(
  options: EditOptions,
  make: (client: Client) => Promise<{ readonly path: string; readonly body: object; readonly said: string }>,
): Promise<void> {
  const client = await openClient(options, false);
  try {
    const { path, body, said } = await make(client);
    const by = options.by === undefined ? {} : { by: options.by };
    const { sequence, version } = await client.post<{ sequence: number; version: number | null }>(path, {
      ...body,
      reason: options.reason,
      ...by,
    });
    process.stdout.write(`${said}${version === null ? '' : `, version ${version}`}  (entry ${sequence})\n`);
  } finally {
    await client.close();
  }
}

export function eventPath(event: string, noun: string): string {
  return `/api/events/${encodeURIComponent(event)}/${noun}`;
}
