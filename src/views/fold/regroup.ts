import type { Mentions } from './mentions.ts';

/** Events, and mentions that stand in others, become one; it keeps the id of that into which they are merged. */
export async function merge(
  mentions: Mentions,
  into: string,
  events: readonly string[],
  sequence: number,
): Promise<void> {
  const to = await mentions.eventOf(into);
  if (to === null) return;
  const moving: string[] = [];
  for (const id of events) {
    const event = await mentions.eventOf(id);
    if (event === null || event === to) continue;
    await mentions.rows.ofEvents([event]);
    moving.push(...(event === id ? mentions.rows.within(event).map((row) => row.id) : [id]));
  }
  await mentions.move(moving, to, sequence);
  mentions.events.hold(to);
  mentions.events.touch(to, sequence);
}

/** Mentions leave an event together. */
export async function split(
  mentions: Mentions,
  event: string,
  leaving: readonly string[],
  sequence: number,
): Promise<void> {
  const from = await mentions.eventOf(event);
  if (from === null) return;
  await mentions.rows.load(leaving);
  const off = leaving.flatMap((id) => {
    const row = mentions.rows.get(id);
    return row?.event === from ? row : [];
  });
  const [first] = off.sort((a, b) => a.number - b.number);
  if (first === undefined) return;
  const to = await mentions.events.begin(first.id, first.number, sequence);
  await mentions.move(
    off.map(({ id }) => id),
    to,
    sequence,
  );
  mentions.events.hold(from);
  mentions.events.hold(to);
}
