import type { Conflict } from '../../model/record.ts';
import { deniesOwnAttack } from './accused.ts';
import { type Contested, sayWho, speakerOf, utteranceOf } from './matter.ts';

/**
 * What somebody claims and somebody else denies. A toll and an act in one denied sentence are one contradiction, and so
 * is one denial that several reports carry. Who denies an attack of their own is held against those who tell of it
 * (`responsibility`).
 */
export function denialConflicts(claims: readonly Contested[]): Conflict[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups: { denials: Contested[]; denied: Contested[] }[] = [];
  for (const denial of claims) {
    const answered = denial.stance === 'denies' && denial.answers ? byId.get(denial.answers) : undefined;
    if (answered === undefined || deniesOwnAttack(denial)) continue;
    const held = groups.find(
      (group) =>
        group.denials.some((one) => utteranceOf(one) === utteranceOf(denial)) ||
        (speakerOf(group.denials[0]!) === speakerOf(denial) &&
          group.denied.some((claim) => isOneSentence(claim, answered))),
    );
    if (held) {
      held.denials.push(denial);
      if (!held.denied.includes(answered)) held.denied.push(answered);
    } else groups.push({ denials: [denial], denied: [answered] });
  }
  return groups.map(({ denials, denied }) => ({
    kind: 'denial',
    claims: [...new Set([...denied, ...denials].map((claim) => claim.id))],
    words: `${sayWho(denied[0]!)}: “${denied[0]!.span.exact}”; denied by ${sayWho(denials[0]!)}`,
  }));
}

/** A figure and its deed, told within a few words of each other; two figures are two things denied. */
function isOneSentence(a: Contested, b: Contested): boolean {
  if (a.report !== b.report || (a.kind === 'toll' && b.kind === 'toll' && a.id !== b.id)) return false;
  return a.span.start <= b.span.end + 40 && b.span.start <= a.span.end + 40;
}
