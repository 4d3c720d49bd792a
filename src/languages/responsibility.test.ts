import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/vocabulary.ts';
import { readReport } from '../record/read.ts';
import { createResolver } from '../registry/resolver.ts';

const resolver = createResolver();

/** `attack by boko-haram, said by Adan Weru`: deeds of attacking and denials of them. */
function deeds(language: LanguageCode, text: string): string[] {
  const { claims } = readReport({ text, language, publishedAt: '2031-05-12' }, resolver);
  return claims
    .filter(({ act }) => act === 'attack' || act === 'denyResponsibility')
    .map(({ act, agent, claimants: [speaker] }) => {
      const said = speaker === undefined ? '' : `, said by ${speaker.name ?? speaker.words}`;
      return `${act} by ${agent?.actor ?? agent?.words}${said}`;
    });
}

function rows(language: LanguageCode, all: readonly (readonly [text: string, ...deeds: string[]])[]): void {
  it.each(all.map(([text, ...wanted]): [string, string[]] => [text, wanted]))('%s', (text, wanted) => {
    expect(deeds(language, text)).toEqual(wanted);
  });
}

describe('who is said to have done it, and who denies it', () => {
  rows('en', [
    ['Governor Adan Weru blamed Boko Haram, a sect.', 'attack by boko-haram, said by Adan Weru'],
    [
      'The interior ministry blamed Boko Haram for the blast.',
      'attack by boko-haram, said by interior ministry',
    ],
    ['Bad roads were blamed for the deaths.'],
    ['Officials blamed the rain.'],
    ['Boko Haram denied any role in the blast.', 'denyResponsibility by boko-haram'],
    ['Boko Haram again denied that its men were involved.', 'denyResponsibility by boko-haram'],
    ['Boko Haram denied the report.'],
  ]);
  rows('fr', [
    ['Le gouverneur Adan Weru a mis en cause Boko Haram.', 'attack by boko-haram, said by Adan Weru'],
    ['Boko Haram nie toute implication.', 'denyResponsibility by boko-haram'],
    ["Boko Haram dément avoir mené l'attaque.", 'denyResponsibility by boko-haram'],
    ['Boko Haram dément ce chiffre.'],
  ]);
});
