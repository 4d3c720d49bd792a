import { beforeEach, describe, expect, it } from 'vitest';
import { SearchIndex } from './search.ts';

let index: SearchIndex;
beforeEach(() => {
  index = new SearchIndex();
  index.add('en', 'Raid on Tavrin', 'Four soldiers were killed at Tavrin. The governor spoke.');
  index.add('fr', null, 'À Tavrin, quatre soldats ont été tués et neuf autres blessés. L’armée se tait.');
  index.add('long', 'Weather', `${'The river rose. '.repeat(200)}A soldier drowned.`);
});
const find = (query: string): string[] => index.search(query).map((hit) => hit.report);

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
    ['tavrin river', []],
    ['', []],
    ['*', []],
    ['"', []],
    ["'; drop table entries; --", []],
    ['a & !b | (c', []],
    ['__proto__ constructor', []],
  ])('%s finds %j', (query, reports) => {
    expect(find(query)).toEqual(reports);
  });

  it('says where the rarest word stands', () => {
    const [hit] = index.search('tavrin governor');
    expect('Four soldiers were killed at Tavrin. The governor spoke.'.slice(hit?.start, hit?.end)).toBe(
      'governor',
    );
  });

  it('takes a short report in which a word counts before a long one in which it does not', () => {
    index.add('brief', null, 'A soldier. A soldier.');
    expect(find('soldier')[0]).toBe('brief');
  });
});
