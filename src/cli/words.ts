import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Event } from '../model/event.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Measure } from '../model/vocabulary.ts';

/** How figures, claims and voices are worded in the terminal. */
export function figureWords(quantity: Quantity | undefined): string {
  if (quantity === undefined) return 'no figure';
  const { low, high, exactness, words } = quantity;
  const n = (value: number | null): string => (value === null ? '?' : grouped(value));
  switch (exactness) {
    case 'atLeast':
      return `at least ${n(low)}`;
    case 'atMost':
      return `up to ${n(high)}`;
    case 'about':
      return `about ${n(low)}`;
    case 'range':
      return `${n(low)}–${n(high)}`;
    case 'vague':
      return `“${words}” (no figure)`;
    default:
      return n(low);
  }
}

/** 1,200: by hand, since the first number that the run-time groups costs it the loading of a locale. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export const MEASURE_WORDS: { readonly [measure in Measure]: string } = {
  killed: 'killed',
  injured: 'injured',
  killedOrInjured: 'killed or injured',
  missing: 'missing',
  captured: 'captured',
  abducted: 'abducted',
  released: 'released',
  surrendered: 'surrendered',
  displaced: 'displaced',
  destroyed: 'destroyed',
  damaged: 'damaged',
  seized: 'seized',
};

/** "takeControl": take control. */
export const actWords = (act: string): string => act.replace(/([A-Z])/g, (c) => ` ${c.toLowerCase()}`);

/** "98 killed: Malian soldiers"; "take control: CSP-PSD". */
export function claimWords(claim: Claim, nameOf: (actor: string) => string = (actor) => actor): string {
  if (claim.kind === 'silence') return 'gave no word';
  if (claim.kind === 'act') {
    const target = claim.target === undefined ? '' : ` → ${partyWords(claim.target.words)}`;
    return `${actWords(claim.act ?? '')}: ${partyWords(claim.agent?.words ?? 'somebody')}${target}`;
  }
  const victim = claim.victim?.words ?? '';
  const actor = claim.victim?.actor ?? null;
  const of = victim === '' && actor !== null ? nameOf(actor) : victim;
  return `${figureWords(claim.quantity)} ${MEASURE_WORDS[claim.measure!]}${of === '' ? '' : `: ${partyWords(of)}`}`;
}

function partyWords(words: string): string {
  return words.replace(/\s+/g, ' ');
}

/** "Adan Weru, spokesman, Northern Front"; "the report itself" where nobody is named. */
export function voiceWords(voices: readonly Voice[], outlet: string | null): string {
  if (voices.length === 0) return outlet === null ? 'the report itself' : `${outlet}, in its own voice`;
  return voices
    .map(({ words, name, role, affiliation }) => {
      const parts = [name ?? words];
      if (name !== null && role !== null && !name.includes(role)) parts.push(role.replace(/\s+/g, ' '));
      if (affiliation !== null && !parts.some((part) => part.includes(affiliation))) parts.push(affiliation);
      return parts.join(', ').replace(/\s+/g, ' ');
    })
    .join(' and ');
}

const STANCE_WORDS = {
  asserts: '',
  confirms: 'confirms',
  denies: 'denies',
  retracts: 'retracts',
  doubts: 'doubts',
} as const;

/** What is said besides the figure: stance, distance, scope, reference numbers. */
export function asideWords(claim: Claim): string {
  const asides = [
    STANCE_WORDS[claim.stance],
    claim.modality === 'actual' ? '' : claim.modality,
    claim.scope === 'event' ? '' : claim.scope,
    claim.partOf === undefined ? '' : 'part of the figure before',
    claim.supersedes === undefined ? '' : 'supersedes an earlier figure',
    claim.references.length === 0 ? '' : claim.references.map((n) => `[${n}]`).join(''),
  ];
  return asides.filter((aside) => aside !== '').join(' · ');
}

export function whenWords(event: Event): string {
  const { when } = event;
  if (when?.start == null) return 'date unknown';
  const end = when.end === null || when.end === when.start ? '' : ` to ${when.end}`;
  return `${when.start}${end}${when.precision === 1 ? '' : ` (date precision ${when.precision} of 5)`}`;
}

export function placeWords(event: Event): string {
  const { place } = event;
  if (place === null) return 'place unknown';
  const where = [place.name, place.admin1, place.country].filter((part) => part !== null).join(', ');
  return place.lat === null
    ? `${where} (not in the gazetteer)`
    : `${where} (place precision ${place.precision} of 7)`;
}
