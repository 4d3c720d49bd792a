import type { Event } from '../model/event.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Toll } from '../model/toll.ts';
import type { Status } from '../model/vocabulary.ts';
import type { ClaimView } from '../views/shapes.ts';
import { actWords } from './words.ts';

/** Lines for a terminal. Whatever comes out of a report loses its control characters first (`plain`). */

/** Without control characters and line breaks: a report cannot move the cursor or colour the screen. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

export function claimLine(claim: ClaimView): string {
  const what =
    claim.kind === 'toll'
      ? `${figure(claim.quantity)} ${claim.measure ?? ''}${claim.unit === undefined || claim.unit === 'person' ? '' : ` ${claim.unit}`}`
      : claim.kind === 'act'
        ? actWords(claim.act ?? 'act')
        : 'silence';
  const whose = claim.victim === undefined ? '' : ` (${plain(claim.victim.words)})`;
  const who =
    claim.claimants.length === 0
      ? 'the report itself'
      : claim.claimants.map((voice) => plain(voice.name ?? voice.words)).join(', ');
  const stance = claim.stance === 'asserts' ? '' : `, ${claim.stance}`;
  const decision =
    claim.decision === null
      ? ''
      : `  [${claim.decision.verdict} by ${plain(claim.decision.by)}: ${plain(claim.decision.reason)}]`;
  return `${claim.id}  ${what}${whose} — ${who}${stance}${decision}`;
}

/** How many, in the words of mathematics: an unknown bound is said, never a 0. */
function figure(quantity: Quantity | undefined): string {
  if (quantity === undefined) return 'some';
  const { low, high, exactness, words } = quantity;
  if (exactness === 'vague') return `“${plain(words)}”`;
  if (low !== null && high !== null)
    return `${exactness === 'about' ? 'about ' : ''}${low === high ? low : `${low}–${high}`}`;
  if (low !== null) return `at least ${low}`;
  return high === null ? 'some' : `at most ${high}`;
}

/** One toll; `nameOf` gives the actor that its side is known by. */
export function tollLine(toll: Toll, nameOf: (side: string) => string = (side) => side): string {
  const whose =
    toll.side === null && toll.status === null
      ? 'in all'
      : [toll.side === null ? null : nameOf(toll.side), STATUS[toll.status ?? 'all']]
          .filter((one) => one !== null)
          .join(', ');
  const unit = toll.unit === 'person' ? '' : ` ${toll.unit}`;
  return `${toll.measure}${unit}, ${plain(whose)}: ${range(toll)}`;
}

const STATUS: { readonly [status in Status | 'all']: string | null } = {
  civilian: 'civilians',
  combatant: 'fighters',
  unknown: 'civilian or fighter unknown',
  all: null,
};

function range({ low, best, high }: Toll): string {
  const bound = (value: number | null): string => (value === null ? '?' : String(value));
  if (low === null && best === null && high === null) return 'unknown';
  return low === best && best === high ? bound(best) : `${bound(best)} (${bound(low)}–${bound(high)})`;
}

export function eventLine(event: Event): string {
  const day = event.when?.start?.slice(0, 10) ?? 'no date';
  const place = event.place === null ? 'no place' : plain(event.place.name);
  return `${day}  ${place}  ${plain(event.title) || 'untitled'}`;
}
