import type { Conflict } from '../../model/record.ts';
import { type Contested, sayWho, speakerOf } from './matter.ts';

/** What somebody claims and somebody else denies. A toll and an act in one denied sentence are one contradiction. */
export function denialConflicts(claims: readonly Contested[]): Conflict[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups: { denials: Contested[]; denied: Contested[] }[] = [];
  for (const denial of claims) {
    const answered = denial.stance === 'denies' && denial.answers ? byId.get(denial.answers) : undefined;
    if (answered === undefined) continue;
    const held = groups.find(
      (group) =>
        speakerOf(group.denials[0]!) === speakerOf(denial) &&
        group.denied.some((claim) => claim.report === answered.report && overlap(claim, answered)),
    );
    if (held) {
      held.denials.push(denial);
      if (!held.denied.includes(answered)) held.denied.push(answered);
    } else groups.push({ denials: [denial], denied: [answered] });
  }
  return groups.map(({ denials, denied }) => ({
    kind: 'denial',
    claims: [...denied, ...denials].map((claim) => claim.id),
    words: `${sayWho(denied[0]!)}: “${denied[0]!.span.exact}”; denied by ${sayWho(denials[0]!)}`,
  }));
}

/** Spans that touch, or stand within a few words of each other. */
function overlap(a: Contested, b: Contested): boolean {
  return a.span.start <= b.span.end + 40 && b.span.start <= a.span.end + 40;
}
