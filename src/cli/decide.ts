import type { ClaimView, DecisionRequest } from '../views/shapes.ts';
import { idOf, openClient } from './client.ts';
import { CommandError, EXIT } from './exit.ts';
import type { LedgerOptions } from './ledger-place.ts';
import { claimLine } from './print.ts';

export interface DecideOptions extends LedgerOptions {
  readonly reason: string;
  readonly set?: readonly string[];
  readonly json?: boolean;
}

/** The one way of `accept`, `reject`, `reopen` and `correct`. */
export async function decide(
  verdict: DecisionRequest['verdict'],
  typed: string,
  options: DecideOptions,
): Promise<void> {
  if (options.reason.trim() === '')
    throw new CommandError(
      EXIT.usage,
      'the reason is empty',
      'say in a few words why; it stands in the history of the event',
    );
  const client = await openClient(options, false);
  try {
    const claim = await idOf(client, 'claim', typed);
    const body: Record<string, unknown> = { claim, verdict, reason: options.reason };
    if (options.by !== undefined) body.by = options.by;
    if (verdict === 'corrected')
      body.fields = fieldsOf(
        options.set ?? [],
        await client.get<ClaimView>(`/api/claims/${encodeURIComponent(claim)}`),
      );
    const view = await client.post<ClaimView>('/api/decisions', body);
    process.stdout.write(options.json ? `${JSON.stringify(view)}\n` : `${verdict}  ${claimLine(view)}\n`);
  } finally {
    await client.close();
  }
}

/**
 * `quantity.low=6` changes one field of what the claim has; the whole of `quantity` goes out, so that the entry
 * says what stands, not what was typed. Values are JSON where they read as JSON, else words.
 */
function fieldsOf(pairs: readonly string[], claim: ClaimView): Record<string, unknown> {
  if (pairs.length === 0)
    throw new CommandError(
      EXIT.usage,
      'nothing to correct',
      'give --set FIELD=VALUE, for instance --set quantity.low=6 --set quantity.high=6',
    );
  const fields: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at <= 0)
      throw new CommandError(
        EXIT.usage,
        `${JSON.stringify(pair)} is not FIELD=VALUE`,
        'for instance --set measure=injured',
      );
    const [name, inner, ...deeper] = pair.slice(0, at).split('.');
    if (name === undefined || name === '' || deeper.length > 0)
      throw new CommandError(
        EXIT.usage,
        `there is no field ${pair.slice(0, at)}`,
        'a field is a name, or two names with a dot between them',
      );
    const value = typedValue(pair.slice(at + 1));
    if (inner === undefined) {
      fields[name] = value;
      continue;
    }
    const before = fields[name] ?? (claim as unknown as Record<string, unknown>)[name] ?? {};
    if (typeof before !== 'object' || before === null)
      throw new CommandError(EXIT.usage, `${name} has no field ${inner}`, `set ${name} itself`);
    fields[name] = Object.fromEntries([
      ...Object.entries(before).filter(([key]) => key !== inner),
      [inner, value],
    ]);
  }
  return fields;
}

function typedValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
