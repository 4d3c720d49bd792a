import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimView } from '../../../src/views/shapes.ts';

export const claimAnchor = (id: string): string => `claim-${id}`;

/** Leads to the claim's words in the text of its report. */
export function ClaimLink({ claim, children }: { claim: ClaimView; children: ReactNode }) {
  return (
    <Link to="/reports/$id" params={{ id: claim.report }} hash={claimAnchor(claim.id)} className="claim-link">
      {children}
    </Link>
  );
}
