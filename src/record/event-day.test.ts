import { describe, expect, it } from 'vitest';
import { createResolver } from '../registry/resolver.ts';
import { readReport } from './read.ts';

/** Published on Sunday, 12 May 2024. */
const dayOf = (text: string, language: 'en' | 'fr'): string | null | undefined =>
  readReport({ text, language, publishedAt: '2024-05-12' }, createResolver()).events.find(
    (event) => event.main,
  )?.when?.start;

describe('the day of the event', () => {
  it.each([
    ['The army said on Sunday that nine soldiers died in Thursday’s attack on the camp.', '2024-05-09'],
    ['The governor said on Saturday that gunmen attacked the village on Friday.', '2024-05-10'],
    ['ORVAST, May 11 (MPS) - Rebels attacked an army camp on Thursday evening, a source said.', '2024-05-09'],
    ['ORVAST, May 11 (MPS) - Rebels attacked an army camp, a source said.', '2024-05-11'],
    [
      'The army said on Saturday that it had lost two tanks. Five soldiers died at the same pass in 2009.',
      '2024-05-11',
    ],
    ['Nine people were killed on Wednesday in the market.', '2024-05-08'],
  ])('%s', (text, day) => {
    expect(dayOf(text, 'en')).toBe(day);
  });

  it.each([
    ['Le gouverneur a déclaré samedi que des hommes armés ont attaqué le village vendredi.', '2024-05-10'],
    // of the claim of responsibility, not of the attack
    [
      'Quatre blessés de l’attentat de mardi sont morts. Le Front, qui a revendiqué l’attentat mercredi, se tait.',
      '2024-05-07',
    ],
    ['L’armée a annoncé dimanche la mort de neuf soldats dans l’attaque de jeudi.', '2024-05-09'],
  ])('%s', (text, day) => {
    expect(dayOf(text, 'fr')).toBe(day);
  });

  it('stays open where the report bears no date and its opening says "on Friday"', () => {
    const text = 'Nine people were killed on Friday in the market. In May 2019 a fire in Orvast killed two.';
    const record = readReport({ text, language: 'en' }, createResolver());
    const main = record.events.find((event) => event.main);
    expect([main?.when?.start, main?.when?.words]).toEqual([null, 'Friday']);
  });
});
