import { Link } from '@tanstack/react-router';
import type { EventView } from '../../../src/views/shapes.ts';
import { aboutWords, figureWords, stanceWords } from '../words/claim.ts';
import { compared, makes, type Standing, standingOf, standingsOf } from '../words/compare.ts';
import { boundsWords } from '../words/figure.ts';
import type { Names } from '../words/names.ts';
import { ClaimLink } from './ClaimLink.tsx';

const STANDINGS: readonly Standing[] = ['lower', 'among', 'higher', 'alone'];

/** An actor's figures beside those of others over the same events, and what the rule counts. */
export function Compared({ views, id, names }: { views: readonly EventView[]; id: string; names: Names }) {
  const { t, number } = names.locale;
  const rows = views.flatMap((view) => compared(view, (claim) => makes(claim, id)));
  if (rows.length === 0) return null;
  const standings = standingsOf(rows);
  return (
    <section className="part">
      <h2>{t.actor.compared}</h2>
      <p className="part-note">{t.actor.comparedNote}</p>
      {standings.size > 0 && (
        <table className="plain-table stacked">
          <caption>{t.actor.standing}</caption>
          <thead>
            <tr>
              <th scope="col">{t.actor.relation}</th>
              {STANDINGS.map((one) => (
                <th key={one} scope="col">
                  {t.actor.standings[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...standings].map(([interest, counts]) => (
              <tr key={interest}>
                <th scope="row">{t.interests[interest]}</th>
                {STANDINGS.map((one) => (
                  <td key={one} data-label={t.actor.standings[one]}>
                    {number(counts[one])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="plain-table stacked">
        <thead>
          <tr>
            <th scope="col">{t.event.box}</th>
            <th scope="col">{t.claim.says}</th>
            <th scope="col">{t.actor.says}</th>
            <th scope="col">{t.actor.othersSay}</th>
            <th scope="col">{t.actor.counts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ view, claim, toll, others }) => {
            const standing = standingOf({ claim, others });
            return (
              <tr key={claim.id}>
                <th scope="row">
                  <Link to="/events/$id" params={{ id: view.id }}>
                    {view.event.title}
                  </Link>
                </th>
                <td data-label={t.claim.says}>{aboutWords(claim, names)}</td>
                <td data-label={t.actor.says}>
                  <ClaimLink claim={claim}>
                    {claim.stance !== 'asserts' && `${stanceWords(claim, names.locale)} `}
                    {figureWords(claim, names)}
                  </ClaimLink>
                  {(standing === 'lower' || standing === 'higher') && (
                    <small className="otherwise"> {t.actor.standings[standing]}</small>
                  )}
                </td>
                <td data-label={t.actor.othersSay}>
                  {others.length === 0
                    ? t.actor.nobody
                    : others
                        .map((other) => `${names.claimants(other)} ${figureWords(other, names)}`)
                        .join('; ')}
                </td>
                <td data-label={t.actor.counts} className="counted">
                  {boundsWords(toll, names.locale)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
