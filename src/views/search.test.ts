import { beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured } from '../ledger/testing/drafts.ts';
import { Finder } from './finder.ts';
import { keep } from './fold/keep.ts';
import { hasher } from './hash.ts';
import type { Source } from './load.ts';
import { openViews } from './open-views.ts';
import { memoryViews } from './store/memory.ts';
import type { Views } from './views.ts';

let ledger: Ledger;
let views: Views;

const report = (id: string, title: string | null, text: string) => {
  const draft = captured(id, text);
  if (draft.kind !== 'reportCaptured') throw new Error('a report is captured');
  return { ...draft, payload: { ...draft.payload, report: { ...draft.payload.report, title } } };
};

beforeAll(async () => {
  ledger = await openMemoryLedger();
  await ledger.append([
    report('en', 'Raid on Tavrin', 'Four soldiers were killed at Tavrin. The governor spoke.'),
    report('fr', null, 'À Tavrin, quatre soldats ont été tués et neuf autres blessés. L’armée se tait.'),
    report('long', 'Weather', `${'The river rose. '.repeat(200)}A soldier drowned.`),
  ]);
  views = await openViews(ledger);
});
const find = async (query: string): Promise<string[]> =>
  (await views.search(query, 20)).hits.map((hit) => hit.report.id);

describe('search', () => {
  it.each<[string, string[]]>([
    ['tavrin', ['en', 'fr']],
    ['TAVRIN killed', ['en']],
    ['soldier', ['en', 'long']],
    ['soldiers', ['en', 'long']],
    ['soldat', ['fr']],
    ['blesses', ['fr']],
    ['blessés', ['fr']],
    ['armée', ['fr']],
    ['raid', ['en']],
    ['"soldiers were killed"', ['en']],
    ['"killed soldiers"', []],
    ['« soldats ont été tués »', ['fr']],
    ['gov*', ['en']],
    ['gover*', ['en']],
    ['govor*', []],
    ['tavrin river', []],
    ['', []],
    ['*', []],
    ['"', []],
    ["'; drop table entries; --", []],
    ['a & !b | (c', []],
    ['__proto__ constructor', []],
  ])('%s finds %j', async (query, reports) => {
    expect(await find(query)).toEqual(reports);
  });

  it('says where the rarest word stands, and in which sentence', async () => {
    const [hit] = (await views.search('tavrin governor', 20)).hits;
    expect('Four soldiers were killed at Tavrin. The governor spoke.'.slice(hit?.start, hit?.end)).toBe(
      'governor',
    );
    expect(hit?.sentence.text).toBe('The governor spoke.');
  });

  it('takes a short report in which a word counts before a long one in which it does not', async () => {
    await ledger.append([report('brief', null, 'A soldier. A soldier.')]);
    await views.refresh();
    expect((await find('soldier'))[0]).toBe('brief');
  });

  it('says that there are more than it counted', async () => {
    const hash = hasher(ledger.secretOf('views'));
    const store = memoryViews();
    const keeper = await keep(ledger, store, hash);
    await keeper.catchUp();
    const source: Source = {
      store: { ...store, words: (terms, most, counted) => store.words(terms, most, Math.min(counted, 2)) },
      hash,
      keyOf: (id) => ledger.keyOf(id),
      entriesAt: (sequences) => ledger.entriesAt(sequences),
    };
    const finder = new Finder(source, keeper.spread, () => keeper.cursor().sequence);
    expect(await finder.search('soldier', 1)).toMatchObject({ total: 2, more: true });
    expect((await finder.search('soldier', 10)).hits).toHaveLength(3);
    expect(await finder.search('tavrin', 10)).toMatchObject({ total: 2, more: false });
    expect(await finder.search('sold*', 10)).toMatchObject({ total: 4, more: true });
    expect(await finder.search('"governor spoke"', 10)).toMatchObject({ total: 1, more: false });
  });
});
