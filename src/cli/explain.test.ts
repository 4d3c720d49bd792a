import { describe, expect, it } from 'vitest';
import { register as explain } from './explain.ts';
import { register as rules } from './rules.ts';
import { terminalWith } from './testing/terminal.ts';

const terminal = terminalWith(explain, rules);
const { run } = terminal;

const STORY =
  'The army said that six soldiers were killed near the dam. Three traders were seen at the bridge. No guard was wounded unless he fought. The market opened at noon.';

const file = (text: string): string => terminal.file('story.txt', text);

describe('recount explain', () => {
  it('prints the offset of a sentence, the rule that read it and whoever said it by which rule', async () => {
    const { out: said } = await run('explain', file(STORY));
    expect(said).toContain('[0] The army said');
    expect(said).toContain('6 killed: soldiers');
    expect(said).toMatch(/read +“six soldiers” with “killed” \(rule: <victims> were <killed>\)/);
    expect(said).toMatch(/said by +army \(rule: <speaker> said <claim>\)/);
    expect(said).not.toContain('taken as');
    expect(said).not.toContain('G[six soldiers]');
    expect(said).not.toContain('The market opened');
  });

  it('says at an offset which rules came near and what stopped them', async () => {
    const { out: said } = await run('explain', file(STORY), '--at', String(STORY.indexOf('traders')));
    expect(said).toContain('Three traders were seen');
    expect(said).toContain('no rule found a claim in it');
    expect(said).toMatch(/nearly: .*\n +began on +“Three traders were.*”\n +but +“.+” came next \(.\)/);
    expect(said).toContain('G[Three traders]');
    expect(said).toMatch(/G people counted/);
    expect(said).not.toContain('six soldiers');
  });

  it('says of a sentence without a word that could open a claim that it was not read', async () => {
    const { out: said } = await run('explain', file(STORY), '--at', String(STORY.indexOf('market')));
    expect(said).toContain('The market opened');
    expect(said).toContain('not read for claims');
  });

  it('says how a claim is taken where it is more than stated, and what was turned down', async () => {
    const { out: said } = await run(
      'explain',
      file('The army denied that six soldiers were killed. If nine guards were killed, nobody saw it.'),
    );
    expect(said).toMatch(/taken as +denied/);
    expect(said).toMatch(/turned down: .*\n +read .*\n +because /);
  });

  it('counts its offset in code points', async () => {
    const text = `🇽🇹🇽🇹 ${STORY}`;
    const at = Array.from(text.slice(0, text.indexOf('traders'))).length;
    expect((await run('explain', file(text), '--at', String(at))).out).toContain('Three traders were seen');
  });

  it.each(['-1', 'x', '1.5'])('takes no offset %s', async (at) => {
    const { status, err: said } = await run('explain', file(STORY), `--at=${at}`);
    expect(status).toBe(2);
    expect(said).toContain('is no offset');
  });

  it('says that nothing stands behind the end', async () => {
    const { status, err: said } = await run('explain', file(STORY), '--at', '9000');
    expect(status).not.toBe(0);
    expect(said).toContain('no sentence stands at offset 9000');
  });

  it('says that a text has nothing to explain', async () => {
    expect((await run('explain', file('The market opened at noon.'))).out).toContain(
      'No sentence of this text',
    );
  });
});

describe('recount rules', () => {
  it('lists the counting rules', async () => {
    expect((await run('rules')).out).toMatch(/^latest .*\n {2}\S/);
  });

  it('lists the rules of one language with what shows them', async () => {
    const { out: said } = await run('rules', '--extract', '--language', 'en');
    expect(said).toMatch(
      /^en: \d+ rules read tolls, \d+ relations; \d+ words and phrases of lexicon, \d+ a rule/,
    );
    expect(said).toContain('<victims> were <killed>\n');
    expect(said).toMatch(/\n {2}\+ .+ → killed \d+\n/);
    expect(said).toMatch(/\n {2}− /);
    expect(said).not.toContain('fr: ');
    expect(said).not.toContain('fired');
    expect(said).not.toContain('(?<v>');
  });

  it('prints the patterns on demand, and what their letters stand for', async () => {
    const { out: said } = await run('rules', '--extract', '--language', 'en', '--patterns');
    expect(said).toContain('(?<v>');
    expect(said).toContain('G people counted');
  });

  it('counts how often each fired in a folder', async () => {
    file(`${STORY}\n\nNine guards were killed.`);
    const { out: said } = await run('rules', '--extract', terminal.folder, '--language', 'en');
    expect(said).toContain('<victims> were <killed>  fired 3 ×');
    expect(said).toContain('never fired');
    expect(said).toContain('1 report read');
  });

  it('knows its languages', async () => {
    expect((await run('rules', '--extract', '--language', 'xx')).status).toBe(2);
  });
});
