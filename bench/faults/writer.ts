// A process that writes to a ledger until it is killed. What it says on standard output, a line each:
//   have KEY     an entry of an earlier life that is there
//   audit WORDS  what the audit found, the views held against the entries included (with --audit)
//   ready        everything before is said; writing begins
//   ack KEY      the append of KEY was acknowledged
import { writeSync } from 'node:fs';
import { audit } from '../../src/ledger/audit.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { openFolderLedger } from '../../src/ledger/pglite.ts';
import { openPostgresLedger } from '../../src/ledger/postgres.ts';
import { accepted, captured, eventOf, extracted, note, tollClaim } from '../../src/ledger/testing/drafts.ts';
import { openViews } from '../../src/views/open-views.ts';

const [engine, place, keys, life, ...flags] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  ...string[],
];
const say = (line: string): void => void writeSync(1, `${line}\n`);
const count = Number(flags.find((flag) => flag.startsWith('--count='))?.slice(8) ?? Number.POSITIVE_INFINITY);

const ledger: Ledger =
  engine === 'pglite'
    ? await openFolderLedger(place)
    : await openPostgresLedger(place, { keys, connections: 4 });
for await (const entry of ledger.entries())
  if (!entry.redacted && entry.kind === 'noteMade') say(`have ${entry.payload.words}`);
// without them, what is counted of the disk is of the entries alone
const views = flags.includes('--no-views') ? null : await openViews(ledger);
if (flags.includes('--audit')) {
  const found = await audit(ledger);
  const view = (await views?.check()) ?? null;
  say(`audit ${found.fault?.words ?? view?.words ?? 'ok'}`);
}
say('ready');

/** The views are kept up meanwhile, as by whoever adds thousands: on a server, by a thread of their own. */
const EACH = 5;
let appended = 0;
let following: Promise<void> = Promise.resolve();

/** Three writers at once, each append with its key; a batch ends with the note that names it. */
async function write(writer: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const key = `${life}-${writer}-${i}`;
    const text = `Report ${key}: four soldiers were killed at Tavrin.`;
    const claim = tollClaim(`c-${key}`, 'main', text, 'four soldiers were killed', 4);
    const batch =
      i % 3 === 0
        ? [
            captured(key, text),
            extracted(key, [claim], [eventOf('main')]),
            accepted(claim, key),
            note('x', key),
          ]
        : [note('x', key)];
    const raw = i % 3 === 0 ? [{ report: key, bytes: Buffer.from(text) }] : [];
    for (;;) {
      try {
        await ledger.append(batch, { idempotencyKey: key, raw });
        break;
      } catch (error) {
        if (!flags.includes('--retry')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    say(`ack ${key}`);
    if (views === null || ++appended % EACH > 0) continue;
    await following;
    following = views.follow().catch((error: unknown) => {
      if (!flags.includes('--retry')) throw error;
    });
  }
}
await Promise.all([0, 1, 2].map(write));
await following;
await views?.refresh();
await ledger.close();
