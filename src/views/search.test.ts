import { beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../ledger/ledger.ts';
import { openMemoryLedger } from '../ledger/memory.ts';
import { captured } from '../ledger/testing/drafts.ts';
import { openViews } from './open-views.ts';
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
});
