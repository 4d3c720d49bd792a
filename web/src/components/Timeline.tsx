import type { ClaimView } from '../../../src/views/shapes.ts';
import { aboutWords, stanceWords } from '../words/claim.ts';
import { whenWords } from '../words/when.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';

/** Acts in the order in which they are said to have happened; the same act by several voices is one line. */
export function Timeline() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const acts = view.claims.filter((claim) => claim.kind === 'act' && claim.decision?.verdict !== 'rejected');
  if (acts.length === 0) return <p className="muted">{t.event.noActs}</p>;
  const moments = new Map<string, { when: string; day: string; what: string; claims: ClaimView[] }>();
  for (const claim of acts) {
    const when = claim.when ?? (claim.scope === 'background' ? null : view.event.when);
    const day = when?.start ?? '';
    const what = aboutWords(claim, names);
    const key = `${day} ${what}`;
    const held = moments.get(key) ?? {
      when: when == null ? t.event.undated : whenWords(when, names.locale),
      day,
      what,
      claims: [],
    };
    held.claims.push(claim);
    moments.set(key, held);
  }
  const sorted = [...moments.values()].sort((a, b) => (a.day || '9999').localeCompare(b.day || '9999'));
  return (
    <ol className="timeline">
      {sorted.map((moment, i) => (
        <li key={`${moment.day} ${moment.what}`}>
          <span className="timeline-when">{sorted[i - 1]?.when === moment.when ? '' : moment.when}</span>
          <div>
            <p>{moment.what}</p>
            <ul className="inline-list">
              {moment.claims.map((claim) => (
                <li key={claim.id}>
                  {names.claimants(claim)}{' '}
                  <ClaimLink claim={claim}>{stanceWords(claim, names.locale)}</ClaimLink>
                  {claim.modality !== 'actual' && <small> {t.modalities[claim.modality]}</small>}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
