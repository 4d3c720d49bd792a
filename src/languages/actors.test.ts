import { describe, expect, test } from 'vitest';
import { type Draft, draftOf } from '../extract/draft.ts';
import { readActors } from '../extract/names/actors.ts';
import type { LanguageCode } from '../model/vocabulary.ts';
import { createResolver } from '../registry/resolver.ts';
import { languages } from './index.ts';

const registry = createResolver();

function draft(language: LanguageCode, text: string): Draft {
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  return draftOf({ text, kind: 'text', title: null, blocks: [block] }, languages[language], registry, null);
}

/** Each mention as `words=id`, inhabitant words with a `~`. */
function actorsIn(language: LanguageCode, text: string): string[] {
  const read = draft(language, text);
  return readActors(read, 0, read.tokens.length).map(({ from, to, actor, demonym }) => {
    const words = text.slice(read.tokens[from]?.start, read.tokens[to - 1]?.end);
    return `${words}${demonym ? '~' : '='}${actor.id}`;
  });
}

describe('actors in English', () => {
  test.each([
    ['Three Malian soldiers died.', ['Malian~state-ml']],
    ['The Malian army and the CSP-PSD fought.', ['Malian army=force-ml', 'CSP-PSD=csp-psd']],
    ['The WHO said it told us who died.', ['WHO=who']],
    ['US troops left; he told us so.', ['US=state-us']],
    ['Iran-backed fighters and anti-French crowds met.', []],
    ['A polish of the table, a turkey, the chad.', []],
    ['FAMA TROOPS KILLED TEN; THE ARMY WHO CAME IS GONE FROM THERE', ['FAMA=force-ml']],
    ['Minusma patrols and Car wrecks were seen.', ['Minusma=minusma']],
    ['Grenade attacks went up. A grenade hit them.', []],
    ['The death squads struck.', ['death squads=death-squads']],
  ])('%s', (text, expected) => expect(actorsIn('en', text)).toEqual(expected));
});

describe('actors in French', () => {
  test.each([
    ["L'armée malienne a parlé.", ['armée malienne=force-ml']],
    ['Un soldat malien au front, car il pleut.', ['malien~state-ml']],
    ["L'UA et l'ONU condamnent.", ['UA=african-union', 'ONU=un']],
    ['ATTAQUE AU MALI PAR UN GROUPE TERRORISTE INCONNU', ['MALI=state-ml']],
    ['Les talibans et les peuls, un pro-russe.', ['talibans=taliban', 'peuls=fulani']],
    [
      "Le ministère ukrainien de la Défense l'affirme.",
      ['ministère ukrainien de la Défense=defence-ministry-ua'],
    ],
    ['Des Casques bleus de la MINUSMA.', ['Casques bleus=un-peacekeepers', 'MINUSMA=minusma']],
  ])('%s', (text, expected) => expect(actorsIn('fr', text)).toEqual(expected));
});

describe('names that a report defines', () => {
  test.each<[LanguageCode, string, string[]]>([
    [
      'en',
      'The Front for the Rights of Telm (FRT) attacked. The FRT withdrew.',
      ['Front for the Rights of Telm', 'FRT', 'FRT'].map(
        (words) => `${words}=local:front-for-the-rights-of-telm`,
      ),
    ],
    [
      'en',
      'The FRT (Front for the Rights of Telm) attacked.',
      ['FRT', 'Front for the Rights of Telm'].map((words) => `${words}=local:front-for-the-rights-of-telm`),
    ],
    [
      'fr',
      'Le Mouvement pour la justice de Telm (MJT) est venu. Le MJT a fui.',
      ['Mouvement pour la justice de Telm', 'MJT', 'MJT'].map(
        (words) => `${words}=local:mouvement-pour-la-justice-de-telm`,
      ),
    ],
    [
      'fr',
      'Reporters sans frontières (RSF) proteste. RSF demande une enquête.',
      ['Reporters sans frontières=rsf-media', 'RSF=rsf-media', 'RSF=rsf-media'],
    ],
    [
      'en',
      'The Coordination of Azawad Movements (CMA) spoke.',
      ['Coordination of Azawad Movements=cma', 'CMA=cma'],
    ],
    ['en', 'An Improvised Explosive Device (IED) went off. The IED was old.', []],
    [
      'en',
      'The Rapid Support Force of Sudan (RSF) came.',
      ['Rapid Support Force=rsf', 'Sudan=state-sd', 'RSF=rsf'],
    ],
  ])('%s: %s', (language, text, expected) => expect(actorsIn(language, text)).toEqual(expected));

  test('an organisation of one report is of the kind its noun says', () => {
    const read = draft('en', 'The Telm Liberation Army (TLA) and the Telm Women Association (TWA) met.');
    const kinds = new Map(
      readActors(read, 0, read.tokens.length).map(({ actor }) => [actor.name, actor.kind]),
    );
    expect(Object.fromEntries(kinds)).toEqual({
      'Telm Liberation Army': 'force',
      'Telm Women Association': 'ngo',
    });
  });
});
