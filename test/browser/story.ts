import type { Voice } from '../../src/model/claimant.ts';
import type { Event } from '../../src/model/event.ts';
import type { Party } from '../../src/model/party.ts';
import type { PlaceRef } from '../../src/model/place.ts';
import type { Report } from '../../src/model/report.ts';
import type { When } from '../../src/model/time.ts';

/** An invented fight at an invented ford, for the tests of the pages: two armies, a hospital, a monitoring mission. */

export const norvane: Voice = voice('the Norvane army', 'norvane', 'party');
export const kestrian: Voice = voice('l’armée kestrienne', 'kestria', 'party');
export const mission: Voice = voice('the Ardel Monitoring Mission', 'mission', 'ngo');
export const hospital: Voice = voice('the hospital of Pont-Ardel', null, 'medical');

function voice(words: string, actor: string | null, kind: Voice['kind']): Voice {
  return { words, name: actor === null ? words : null, role: null, kind, affiliation: null, actor };
}

export function party(words: string, actor: string | null, more: Partial<Party> = {}): Party {
  return { words, actor, status: 'unknown', force: null, age: null, sex: null, occupation: null, ...more };
}

export const norvaneSoldiers = party('Norvane soldiers', 'norvane', {
  status: 'combatant',
  force: 'military',
});
export const kestrianSoldiers = party('Kestrian soldiers', 'kestria', {
  status: 'combatant',
  force: 'military',
});
export const civilians = party('civilians', null, { status: 'civilian' });

export const day = (start: string, precision = 1): When => ({ start, end: null, precision, words: start });

export const ford: PlaceRef = {
  name: 'Pont-Ardel',
  lat: 6.512,
  lon: 1.337,
  admin1: 'Haut-Ardel',
  country: 'Norvane',
  precision: 2,
  gazetteerId: null,
  words: 'Pont-Ardel',
};

export const EVENT: Event = {
  id: 'pont-ardel',
  title: 'Fighting at the ford of Pont-Ardel',
  types: { acledEvent: 'Battles', acledSubEvent: 'Armed clash', ucdp: 1, plover: null },
  when: day('2019-03-14'),
  place: ford,
  sides: [
    [party('Norvane army', 'norvane'), party('Ardel Guard', 'guard')],
    [party('Kestrian army', 'kestria')],
  ],
  related: ['sorn-accord', 'bridge-shelling'],
  main: true,
};

const bare = {
  types: { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null },
  sides: [],
  related: [],
  main: false,
};
export const RELATED: Event[] = [
  {
    ...bare,
    id: 'bridge-shelling',
    title: 'Shelling of the upper bridge',
    when: day('2018-11-02'),
    place: { ...ford, lat: null, lon: null },
  },
  { ...bare, id: 'sorn-accord', title: 'Accord of Sorn', when: day('2017-06-01', 4), place: null },
];

function report(
  id: string,
  title: string,
  outlet: string,
  language: 'en' | 'fr',
  publishedAt: string,
): Report {
  const hash = (salt: string): string =>
    Buffer.from(`${salt}${id}`.padEnd(32, '·')).toString('hex').slice(0, 64);
  return {
    id,
    sha256: hash('bytes'),
    textSha256: hash('text'),
    title,
    outlet,
    url: `https://news.example/${id}`,
    language,
    publishedAt,
    capturedAt: '2019-03-21T08:00:00Z',
    kind: 'text',
  };
}

/** The 𝔚 is one code point and two UTF-16 units: a page that counts units marks the wrong words. */
export const REPORTS: { report: Report; text: string }[] = [
  {
    report: report(
      'r-army',
      'Army says assault on the ford was beaten back',
      'Norvane Press Agency',
      'en',
      '2019-03-14T11:20:00Z',
    ),
    text: `𝔚ar bulletin no. 12\n\nThe Norvane army said on Thursday that it had beaten back an assault on Pont-Ardel at dawn. It said 47 Kestrian soldiers were killed and four vehicles destroyed, and that it lost 6 of its own men.\n\nFour Kestrian soldiers were captured, the army added. It gave no figure for civilians.\n`,
  },
  {
    report: report(
      'r-courrier',
      'Au gué, deux récits d’une même aube',
      'Le Courrier de l’Ardel',
      'fr',
      '2019-03-14T19:05:00Z',
    ),
    text: `L’armée kestrienne affirme avoir pris le gué de Pont-Ardel jeudi avant l’aube, puis s’en être retirée vers midi. Selon elle, entre 20 et 25 soldats norvanes ont été tués.\n\nElle dément avoir perdu 47 hommes et parle de trois blessés légers.\n`,
  },
  {
    report: report(
      'r-wire',
      'At least nine civilians dead at Pont-Ardel, hospital says',
      'Sorn Wire',
      'en',
      '2019-03-15T07:40:00Z',
    ),
    text: `At least 9 civilians were killed, including 3 children, and 31 were injured when shells fell on the market side of the river, the hospital of Pont-Ardel said on Friday.\n\nThe Norvane army has said that 47 Kestrian soldiers died. Dozens of families were displaced, residents told Sorn Wire.\n`,
  },
  {
    report: report(
      'r-bilan',
      'Le bilan de l’armée s’alourdit',
      'Le Courrier de l’Ardel',
      'fr',
      '2019-03-16T06:30:00Z',
    ),
    text: `Le bilan des pertes norvanes s’alourdit de 6 à 11 soldats tués, a reconnu samedi l’armée.\n\nLes combats, eux, n’ont pas repris.\n`,
  },
  {
    report: report(
      'r-mission',
      'What we found at the ford',
      'Ardel Monitoring Mission',
      'en',
      '2019-03-20T15:00:00Z',
    ),
    text: `Our team counted the graves on both banks. It found that 18 Kestrian soldiers and 14 Norvane soldiers were killed on 14 March, and 12 civilians.\n\nWe could not establish who fired on the market.\n`,
  },
];
