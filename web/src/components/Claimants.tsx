import type { ClaimView } from '../../../src/views/shapes.ts';
import { useEvent } from './EventContext.tsx';

/** Who says a claim; one who is known by the report's own words alone is named in the report's language. */
export function Claimants({ claim }: { claim: ClaimView }) {
  const { names, reports } = useEvent();
  const [voice, ...others] = claim.claimants;
  const told =
    voice !== undefined && others.length === 0 && voice.actor === null && voice.affiliation === null;
  const language = reports.get(claim.report)?.language;
  return (
    <span lang={told && language !== names.locale.language ? language : undefined}>
      {names.claimants(claim)}
    </span>
  );
}
