import type { Conflict } from '../../../src/model/record.ts';
import { figureWords } from '../words/claim.ts';
import { shortDate } from '../words/when.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';
import { Quote } from './Quote.tsx';

/** What disagrees, both sentences side by side. */
export function Conflicts() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  if (view.conflicts.length === 0) return <p className="muted">{t.event.noContradictions}</p>;
  return (
    <ul className="conflicts">
      {view.conflicts.map((conflict) => (
        <Pair key={`${conflict.kind} ${conflict.claims.join(' ')} ${conflict.words}`} conflict={conflict} />
      ))}
    </ul>
  );
}

function Pair({ conflict }: { conflict: Conflict }) {
  const { names, claims, reports } = useEvent();
  const { t, number } = names.locale;
  const both = conflict.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
  const more = both.length - 2;
  return (
    <li>
      <h3>
        {t.conflict[conflict.kind]}
        {conflict.figures !== undefined && conflict.figures.length > 0 && (
          <span className="conflict-figures"> {conflict.figures.map(number).join(' / ')}</span>
        )}
      </h3>
      <p lang="en" className="conflict-words">
        {conflict.words}
      </p>
      <div className="pair">
        {both.slice(0, 2).map((claim) => {
          const report = reports.get(claim.report);
          return (
            <figure key={claim.id}>
              <figcaption>
                <strong>{names.claimants(claim)}</strong> <em>{t.stances[claim.stance]}</em>{' '}
                <b>{figureWords(claim, names)}</b>
              </figcaption>
              <Quote claim={claim} language={report?.language} />
              <p className="source">
                <ClaimLink claim={claim}>
                  {report?.outlet ?? report?.title ?? t.derivation.toSentence},{' '}
                  {shortDate(report?.publishedAt ?? null, names.locale)}
                </ClaimLink>
              </p>
            </figure>
          );
        })}
        {both.length < 2 && <p className="muted">{t.conflict.lone}</p>}
      </div>
      {more > 0 && <p className="muted">{t.conflict.more(more)}</p>}
    </li>
  );
}
