import { EVENT_STATUSES } from '../../ledger/entries.ts';
import { describe } from '../describe.ts';
import type { Hasher } from '../hash.ts';
import { listTerms } from '../terms.ts';
import type { About } from './about.ts';
import type { Mentions } from './mentions.ts';

/** Events whose mentions changed, described anew: their days and the words that the list is searched by. */
export async function describeDirty(
  { dirty, rows, events }: Mentions,
  about: About,
  hash: Hasher,
): Promise<void> {
  const ids = [...dirty];
  await rows.ofEvents(ids);
  const said = await about.said(ids);
  for (const id of ids) {
    const row = events.rows.get(id);
    if (row === null) continue;
    const mentions = rows.within(id);
    const event = describe(
      said,
      id,
      mentions.map((mention) => rows.open(mention)),
    );
    events.rows.put({
      ...row,
      number: mentions[0]?.number ?? row.number,
      main: event.main,
      status: EVENT_STATUSES.indexOf(said.statuses.get(id)?.to ?? 'draft'),
      lat: event.place?.lat ?? null,
      lon: event.place?.lon ?? null,
      first: event.when?.start?.slice(0, 10) ?? null,
      last: (event.when?.end ?? event.when?.start)?.slice(0, 10) ?? null,
      terms: listTerms(`${event.title} ${event.place?.name ?? ''}`, hash),
    });
  }
}
