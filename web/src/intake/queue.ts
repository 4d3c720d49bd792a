import type { AddedReport, ReportRequest } from '../services/api.ts';

/** One report on its way into the ledger. */
export interface Item {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'added' | 'known' | 'failed' | 'stopped';
  readonly added: AddedReport | null;
  readonly error: unknown;
}

/**
 * Reads one report after the other, telling how far it is, until it is stopped. What is being read when it is stopped
 * may still be entered: the ledger takes a report whole or not at all.
 */
export async function readAll(
  work: readonly { readonly name: string; readonly request: () => Promise<ReportRequest> }[],
  send: (request: ReportRequest, signal: AbortSignal) => Promise<AddedReport>,
  signal: AbortSignal,
  tell: (items: readonly Item[]) => void,
): Promise<void> {
  let items = work.map(({ name }): Item => ({ name, state: 'waiting', added: null, error: null }));
  const set = (at: number, change: Partial<Item>): void => {
    items = items.map((item, i) => (i === at ? { ...item, ...change } : item));
    tell(items);
  };
  tell(items);
  for (const [at, { request }] of work.entries()) {
    if (signal.aborted) {
      set(at, { state: 'stopped' });
      continue;
    }
    set(at, { state: 'reading' });
    try {
      const added = await send(await request(), signal);
      set(at, { state: added.known ? 'known' : 'added', added });
    } catch (error) {
      set(at, signal.aborted ? { state: 'stopped' } : { state: 'failed', error });
    }
  }
}

/** A file as a request: its bytes as they are, and its text by UTF-8, else by the code page of old Windows. */
export async function requestOf(file: File, fiction: boolean): Promise<ReportRequest> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { text: textOf(bytes), bytes: base64(bytes), fiction };
}

export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function base64(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    units += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(units);
}
