import type { Draft } from '../../src/ledger/entries.ts';
import { captured, eventOf, extracted, tollClaim } from '../../src/ledger/testing/drafts.ts';
import type { Claim } from '../../src/model/claim.ts';

/** Reports of the one event whose page is asked for: 50 of ten claims are 500. */
const BIG = 50;
/** Reports of each other event. */
const GROUP = 10;

const WHO = ['soldiers', 'fighters', 'miners', 'drivers', 'guards', 'farmers', 'students', 'nurses'];
const WHAT = ['were killed', 'were wounded', 'were taken', 'are missing', 'fled'];
const MEASURES = ['killed', 'injured', 'captured', 'missing', 'displaced'] as const;
const SYLLABLES = ['ka', 'ro', 'ves', 'tan', 'mel', 'or', 'dis', 'ul', 'par', 'nek', 'zo', 'lim'];

/** A place name of its own for each event: names are what reports are grouped by. */
function nameOf(event: number): string {
  let left = event * 7 + 1;
  let name = '';
  for (let i = 0; i < 4; i++) {
    name += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length) + event;
  }
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** An invented report of ten claims about an event that ten reports tell; the first fifty tell of one. */
export function report(number: number): Draft[] {
  const event = number < BIG ? 0 : 1 + Math.floor((number - BIG) / GROUP);
  const place = nameOf(event);
  const sentences = Array.from({ length: 10 }, (_, i) => {
    const count = 2 + ((number + i * 3) % 40);
    const words = `${count} ${WHO[(number + i) % WHO.length]} ${WHAT[i % WHAT.length]}`;
    return {
      count,
      words,
      text: `In hamlet ${number * 11 + i} of the valley ${words}, the ${i}th witness said.`,
    };
  });
  const text = `Report ${number} from ${place}.\n${sentences.map((one) => one.text).join(' ')}`;
  const claims = sentences.map(({ count, words }, i): Claim => {
    const id = `c${number.toString(36)}x${i}`;
    return tollClaim(id, 'main', text, words, count, { measure: MEASURES[i % MEASURES.length] as 'killed' });
  });
  const day = new Date(Date.UTC(2031, 0, 1 + (event % 700))).toISOString().slice(0, 10);
  const known = eventOf('main').place;
  if (known === null) throw new Error('the drafts have a place');
  const where = { name: place, words: place, lat: (event % 170) - 85, lon: (event % 350) - 175 };
  const told = eventOf('main', {
    title: `Raid on ${place}`,
    place: { ...known, ...where },
    when: { start: day, end: day, precision: 1, words: day },
  });
  return [captured(`r${number}`, text, { publishedAt: day }), extracted(`r${number}`, claims, [told])];
}
