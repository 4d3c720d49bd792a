import { describe, expect, it } from 'vitest';
import { register as compare } from './compare.ts';
import { register as count } from './count.ts';
import { register as group } from './group.ts';
import { terminalWith } from './testing/terminal.ts';

const { file, run } = terminalWith(count, compare, group);

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const MAP = 'event=event,killed=dead,published=day,source=who';
const TABLE =
  'event,who,dead,day\nford,"Post, Evening",3,2031-03-04\nford,Wire,5,2031-03-06\nmill,Wire,,2031-03-01\n';

describe('recount count', () => {
  it('reads CSV with quotes, a byte order mark and either line end', async () => {
    const csv = `\uFEFF${TABLE.replaceAll('\n', '\r\n')}`;
    const { status, out: text } = await run('count', file('t.csv', csv), '--map', MAP, '--rule', 'gtd');
    expect(lines(text)).toEqual([
      { event: 'ford', dead: 5 },
      { event: 'mill', dead: null },
    ]);
    expect(status).toBe(0);
  });

  it('reads semicolons, and NDJSON', async () => {
    const semicolons = file('t.csv', TABLE.replace('"Post, Evening"', 'Post').replaceAll(',', ';'));
    const ndjson = file(
      't.jsonl',
      '{"event":"ford","dead":3,"day":"2031-03-04"}\n\n{"event":"ford","dead":5,"day":"2031-03-06"}\n',
    );
    expect(lines((await run('count', semicolons, '--map', MAP)).out)[0]).toEqual({ event: 'ford', dead: 5 });
    expect(lines((await run('count', ndjson, '--map', MAP, '--rule', 'conservative')).out)).toEqual([
      { event: 'ford', dead: 3 },
    ]);
  });

  it('counts the rows it can, names the others by line, and says so in its status', async () => {
    const path = file('t.csv', `${TABLE}mill,Wire,a dozen,2031-03-02\n`);
    const { status, out: text, err: said } = await run('count', path, '--map', MAP);
    expect(lines(text)).toHaveLength(2);
    expect(said).toContain(`${path}:5: not counted: column dead: "a dozen" is no number`);
    expect(status).toBe(1);
  });

  it.each([
    [
      'a column that the table has not',
      ['--map', 'event=event,killed=deaths'],
      'the table has no column deaths',
    ],
    ['no event', ['--map', 'killed=dead'], 'which column is the event?'],
    ['a key that there is not', ['--map', 'event=event,slain=dead'], 'no such key "slain"'],
    ['a rule that there is not', ['--map', MAP, '--rule', 'guess'], 'no counting rule "guess"'],
    ['a preset that there is not', ['--preset', 'other'], 'no preset "other"'],
  ])('refuses %s', async (_, args, says) => {
    const { status, out: text, err: said } = await run('count', file('t.csv', TABLE), ...args);
    expect(said).toContain(says);
    expect(text).toBe('');
    expect(status).toBe(2);
  });

  it('loads rules of one’s own, in JSON and in TypeScript', async () => {
    const path = file('t.csv', TABLE);
    const json = file(
      'mine.json',
      JSON.stringify({ id: 'highest', version: '1.0.0', title: 'H', says: 'h', best: 'highest' }),
    );
    expect(
      lines((await run('count', path, '--map', MAP, '--rules', json, '--rule', 'highest')).out)[0].dead,
    ).toBe(5);
    const typed = file(
      'mine.ts',
      `interface Claim { readonly event: string; readonly measure?: string }
       const toll = (event: string) => ({ rule: 'seven', version: '1.0.0', event, measure: 'killed', unit: 'person', side: null, status: null, low: 7, best: 7, high: 7, derivation: [], notes: [] });
       export const rule = { id: 'seven', version: '1.0.0', title: 'Seven', says: 'always seven', counts: 'originals',
         count: (input: { event: { id: string }; claims: readonly Claim[] }) => [toll(input.event.id)] };`,
    );
    expect(
      lines((await run('count', path, '--map', MAP, '--rules', typed, '--rule', 'seven')).out)[0].dead,
    ).toBe(7);
  });

  it('refuses a rule that would stand in for one that ships, or is none', async () => {
    const path = file('t.csv', TABLE);
    const same = file(
      'gtd.json',
      JSON.stringify({ id: 'gtd', version: '1.0.0', title: 'G', says: 'g', best: 'highest' }),
    );
    expect((await run('count', path, '--map', MAP, '--rules', same)).err).toContain(
      'the rule "gtd" ships with Recount',
    );
    const none = file('none.json', '{"id":"x"}');
    expect((await run('count', path, '--map', MAP, '--rules', none)).err).toContain('not a counting rule');
    expect(process.exitCode).toBe(2);
  });
});

describe('recount compare', () => {
  it('puts a table under every rule side by side', async () => {
    const { out: text } = await run('compare', file('t.csv', TABLE), '--map', MAP);
    expect(text).toContain('3 reports of 2 events');
    expect(text).toContain('reports disagree in 1 of 1 events with several reports (100.0 %)');
    expect(text).toMatch(/latest\s+5\s+5\s+5 {3}1 events/);
    expect(text).toMatch(/conservative\s+3\s+3\s+3 {3}1 events/);
    expect(text).toContain('the choice of rule moves the best from 3 to 5, by 66.7 %');
  });

  it('gives the same as JSON', async () => {
    const { out: text } = await run('compare', file('t.csv', TABLE), '--map', MAP, '--json');
    expect(JSON.parse(text)).toMatchObject({
      reports: 3,
      events: 2,
      spread: [{ measure: 'killed', differ: 1 }],
    });
  });
});

describe('recount group', () => {
  const story = (id: string, day: string, text: string) =>
    JSON.stringify({ id, publishedAt: day, language: 'en', text });
  const first = story(
    'a',
    '2031-03-05',
    'At least 14 soldiers were killed in an attack near the mill of Ostrel Ford on Tuesday, Captain Ivo Tarrik said.',
  );
  const second = story(
    'b',
    '2031-03-06',
    'Captain Ivo Tarrik of the garrison at Ostrel Ford said on Thursday that 16 soldiers were killed there.',
  );
  const other = story(
    'c',
    '2031-05-01',
    'A bus overturned at Kervan Bridge, Mayor Ana Reyl said. Three passengers were injured.',
  );

  it('says which reports are of one event, and its toll', async () => {
    const { out: text, status } = await run('group', file('r.jsonl', `${first}\n${second}\n${other}\n`));
    const all = lines(text);
    expect(all.filter((line) => line.id)).toEqual([
      { id: 'a', event: 'a' },
      { id: 'b', event: 'a' },
      { id: 'c', event: 'c' },
    ]);
    expect(all.find((line) => !line.id && line.event === 'a')).toEqual({
      event: 'a',
      killed: 16,
      injured: null,
    });
    expect(status).toBe(0);
  });

  it('keeps to decisions of people, and names lines that it cannot read', async () => {
    const decisions = file('d.json', JSON.stringify({ apart: [[['a'], ['b']]] }));
    const path = file('r.jsonl', `${first}\nnot json\n${second}\n`);
    const { out: text, err: said, status } = await run('group', path, '--decisions', decisions);
    expect(lines(text).filter((line) => line.id)).toEqual([
      { id: 'a', event: 'a' },
      { id: 'b', event: 'b' },
    ]);
    expect(said).toContain(`${path}:2: not read:`);
    expect(status).toBe(1);
  });
});
