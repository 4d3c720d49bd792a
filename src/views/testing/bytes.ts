import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Ledger } from '../../ledger/ledger.ts';
import { captured, eventOf, extracted, redacted, tollClaim } from '../../ledger/testing/drafts.ts';
import { openViews } from '../open-views.ts';

/** Words that stand nowhere else, in either way that a database may lay text down. */
const WORDS = ['Quillhaven', 'Ostrovane', 'quillhaven', 'ostrovane', 'Marrowgate'];

/** Every file under a folder that holds one of the words. */
export function filesWith(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    for (const word of WORDS)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        found.push(`${path}: ${word}`);
  }
  return found;
}

/** A report with those words, its views read in every way, then redacted. */
export async function readAndRedacted(ledger: Ledger): Promise<void> {
  const text = 'At Quillhaven four miners were killed, Ostrovane said.';
  const claim = tollClaim('q1', 'main', text, 'four miners were killed', 4);
  const known = eventOf('main', { title: 'Fire at Marrowgate' });
  const event = { ...known, place: { ...known.place!, name: 'Quillhaven', words: 'Quillhaven' } };
  const other = 'At the ford two drivers were hurt.';
  await ledger.append([
    captured('q', text, { outlet: 'Ostrovane Post', url: 'https://quillhaven.test/1' }),
    extracted('q', [claim], [event]),
    captured('r', other),
    extracted('r', [tollClaim('r1', 'main', other, 'two drivers were hurt', 2)], [eventOf('main')]),
  ]);
  const views = await openViews(ledger);
  expect((await views.search('quillhaven', 5)).total).toBe(1);
  expect((await views.events('latest', { words: 'marrow' })).total).toBe(1);
  expect((await views.report('q'))?.claims).toHaveLength(1);
  await ledger.append([redacted('q')]);
  await views.refresh();
  expect((await views.search('quillhaven', 5)).total).toBe(0);
  expect((await views.events('latest', { words: 'marrow' })).total).toBe(0);
  expect(await views.report('q')).toBeNull();
  expect(await views.check()).toBeNull();
}
