import type { ClaimView } from '../../../src/views/shapes.ts';
import { quantityWords } from './figure.ts';
import type { Names } from './names.ts';

/** What a claim is about, in the reader's words: "Killed · Army of X", "Withdrawal · Front Y". */
export function aboutWords(claim: ClaimView, names: Names): string {
  const { t } = names.locale;
  if (claim.kind === 'act' && claim.act !== undefined) {
    const parties = [claim.agent, claim.target].filter((party) => party !== undefined).map(names.party);
    return [t.acts[claim.act], parties.join(' → ')].filter(Boolean).join(' · ');
  }
  const measure = claim.measure === undefined ? t.kinds[claim.kind] : t.measures[claim.measure];
  const unit = claim.unit !== undefined && claim.unit !== 'person' ? ` (${t.units[claim.unit]})` : '';
  return [`${measure}${unit}`, victimWords(claim, names)].filter(Boolean).join(' · ');
}

/** What its claimants do with it, as a verb: "says", "deny"; a report that speaks for itself is one. */
export function stanceWords(claim: ClaimView, { t }: Names['locale']): string {
  return claim.claimants.length > 1 ? t.stancesOfMany[claim.stance] : t.stances[claim.stance];
}

/** Whose loss it is; the report's words where no actor is known. */
export function victimWords(claim: ClaimView, names: Names): string {
  const { victim } = claim;
  if (victim === undefined) return '';
  const who = names.party(victim);
  const narrower = [victim.age === 'child', victim.sex !== null, victim.occupation !== null].some(Boolean);
  return narrower && victim.actor !== null ? `${who} (${victim.words})` : who;
}

export function figureWords(claim: ClaimView, names: Names): string {
  if (claim.kind === 'silence') return names.locale.t.silence;
  return claim.quantity === undefined ? '' : quantityWords(claim.quantity, names.locale);
}

/** A claim in a few words, where another one is tied to it: who says what of whom. */
export function tiedWords(claim: ClaimView, names: Names): string {
  return `${names.claimants(claim)}, ${figureWords(claim, names)} ${aboutWords(claim, names)}`.replace(
    / +/g,
    ' ',
  );
}

/** What to bear in mind about it: alleged, cumulative, part of another. */
export function caveats(claim: ClaimView, names: Names): string[] {
  const { t } = names.locale;
  return [
    t.modalities[claim.modality],
    t.scopes[claim.scope],
    claim.supersedes === undefined ? '' : t.claim.supersedes,
    claim.partOf === undefined ? '' : t.claim.partOf,
  ].filter(Boolean);
}
