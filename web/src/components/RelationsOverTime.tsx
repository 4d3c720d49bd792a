import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { Relation } from '../../../src/model/actor.ts';
import type { Names } from '../words/names.ts';
import { type Dated, datedOf, yearsOf } from '../words/relations.ts';
import { whenWords } from '../words/when.ts';

/** What the actor was to others, from when to when: a table, and in each row a bar on one scale of years. */
export function RelationsOverTime({ of, id, names }: { of: readonly Relation[]; id: string; names: Names }) {
  const { t } = names.locale;
  const rows = datedOf(of, id);
  if (rows.length === 0) return null;
  const years = yearsOf(rows);
  return (
    <section className="part" aria-labelledby="relations-title">
      <h2 id="relations-title">{t.event.parts}</h2>
      {years !== null && <p className="part-note">{t.actor.relationsNote}</p>}
      <table className="relations-table" aria-labelledby="relations-title">
        <thead>
          <tr>
            <th scope="col">{t.actor.relationWords}</th>
            <th scope="col">{t.actor.from}</th>
            <th scope="col">{t.actor.to}</th>
            {years !== null && (
              <td aria-hidden="true" className="relations-years">
                <span>
                  {years.ticks.map((year) => (
                    <i key={year} style={{ left: `${percent(year, years)}%` }}>
                      {year}
                    </i>
                  ))}
                </span>
              </td>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, relation, from, to }) => (
            <tr key={key}>
              <th scope="row">
                <ActorName id={relation.subject} names={names} self={id} /> {t.relations[relation.kind]}{' '}
                {relation.object !== null && <ActorName id={relation.object} names={names} self={id} />}
                {relation.role !== undefined && <small> {relation.role}</small>}
              </th>
              <td data-label={t.actor.from}>
                {relation.from === null ? t.when.unknown : whenWords(relation.from, names.locale)}
              </td>
              <td data-label={t.actor.to}>
                {relation.to === null ? t.actor.noEnd : whenWords(relation.to, names.locale)}
              </td>
              {years !== null && (
                <td aria-hidden="true" className="relations-track">
                  {(from !== null || to !== null) && (
                    <span
                      className={`relations-bar${from === null ? ' open-from' : ''}${to === null ? ' open-to' : ''}`}
                      style={bar(from, to, years)}
                    />
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Years {
  readonly first: number;
  readonly last: number;
}

const percent = (year: number, { first, last }: Years): number =>
  (100 * (year - first)) / Math.max(1, last - first);

/** Where an end is not known, the bar fades towards the edge: it is neither over nor known to go on. */
function bar(from: Dated['from'], to: Dated['to'], years: Years): CSSProperties {
  const left = from === null ? 0 : percent(from, years);
  const right = to === null ? 100 : percent(to, years);
  return { left: `${left}%`, width: `${Math.max(1, right - left)}%` };
}

function ActorName({ id, names, self }: { id: string; names: Names; self: string }) {
  if (id === self) return <strong>{names.actor(id)}</strong>;
  return (
    <Link to="/actors/$id" params={{ id }}>
      {names.actor(id)}
    </Link>
  );
}
