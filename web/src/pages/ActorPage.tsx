import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Relation } from '../../../src/model/actor.ts';
import type { ClaimView, EventView } from '../../../src/views/shapes.ts';
import { ClaimLink } from '../components/ClaimLink.tsx';
import { Failed, Loading, Missing } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { eventQuery, eventsQuery } from '../services/queries.ts';
import { aboutWords, figureWords, stanceWords } from '../words/claim.ts';
import { compared } from '../words/compare.ts';
import { boundsWords } from '../words/figure.ts';
import { type Names, namesOf } from '../words/names.ts';
import { whenWords } from '../words/when.ts';

/** Events asked for at once; the rest when the reader wants them. */
const STEP = 24;

/** An actor over all events: its names, its relations, what it says and what is said of its losses. */
export function ActorPage() {
  const { id } = useParams({ from: '/actors/$id' });
  const locale = useLocale();
  const { t } = locale;
  const list = useQuery(eventsQuery(undefined));
  const [limit, setLimit] = useState(STEP);
  const rows = useMemo(() => (list.data?.events ?? []).filter((row) => row.event.main), [list.data]);
  const asked = rows.slice(0, limit);
  const views = useQueries({ queries: asked.map((row) => eventQuery(row.id, undefined)) });
  const loaded = views.map((one) => one.data).filter((view) => view !== undefined);
  const concerned = loaded.filter((view) => isConcerned(view, id));
  const actor = concerned.flatMap((view) => view.actors).find((one) => one.id === id);
  const names = useMemo(
    () =>
      namesOf(
        concerned.flatMap((view) => view.actors),
        locale,
      ),
    [concerned, locale],
  );
  useTitle(actor === undefined ? undefined : names.actor(id));
  if (list.error !== null) return <Failed error={list.error} again={list.refetch} />;
  const waiting = list.data === undefined || loaded.length < asked.length;
  if (actor === undefined) return waiting ? <Loading /> : <Missing />;
  return (
    <article className="actor">
      <header className="event-head">
        <p className="kicker">{t.actor.kinds[actor.kind]}</p>
        <h1>{names.actor(id)}</h1>
        <p className="event-sum">
          {actor.names.map((name) => (
            <span
              key={`${name.name} ${name.language}`}
              lang={name.language ?? undefined}
              className="actor-name"
            >
              {name.name}
            </span>
          ))}
        </p>
      </header>
      <p role="status" className="muted actor-looked">
        {t.actor.looked(loaded.length, rows.length)}{' '}
        {limit < rows.length && !waiting && (
          <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
            {t.actor.more}
          </button>
        )}
      </p>
      <Relations of={concerned.flatMap((view) => view.relations)} id={id} names={names} />
      <Compared views={concerned} id={id} names={names} />
      <Said views={concerned} id={id} names={names} />
    </article>
  );
}

const makes = (claim: ClaimView, id: string): boolean =>
  claim.claimants.some((voice) => voice.actor === id || voice.affiliation === id);

function isConcerned(view: EventView, id: string): boolean {
  return (
    view.event.sides.some((side) => side.some((party) => party.actor === id)) ||
    view.claims.some((claim) => makes(claim, id) || claim.victim?.actor === id) ||
    view.relations.some(({ subject, object }) => subject === id || object === id)
  );
}

/** Dated relations, those of one day once, the earliest first. */
function Relations({ of, id, names }: { of: readonly Relation[]; id: string; names: Names }) {
  const { t } = names.locale;
  const own = new Map<string, Relation>();
  for (const relation of of)
    if (relation.subject === id || relation.object === id)
      own.set(
        `${relation.subject} ${relation.kind} ${relation.object} ${relation.from?.start} ${relation.to?.start}`,
        relation,
      );
  if (own.size === 0) return null;
  const sorted = [...own].sort(([, a], [, b]) =>
    (a.from?.start ?? '9999').localeCompare(b.from?.start ?? '9999'),
  );
  return (
    <section className="part">
      <h2>{t.event.parts}</h2>
      <ol className="timeline">
        {sorted.map(([key, relation]) => (
          <li key={key}>
            <span className="timeline-when">
              {relation.from === null ? t.event.undated : whenWords(relation.from, names.locale)}
              {relation.to !== null && ` – ${whenWords(relation.to, names.locale)}`}
            </span>
            <div>
              <ActorName id={relation.subject} names={names} self={id} /> {t.relations[relation.kind]}{' '}
              {relation.object !== null && <ActorName id={relation.object} names={names} self={id} />}
              {relation.role !== undefined && <small> {relation.role}</small>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ActorName({ id, names, self }: { id: string; names: Names; self: string }) {
  if (id === self) return <strong>{names.actor(id)}</strong>;
  return (
    <Link to="/actors/$id" params={{ id }}>
      {names.actor(id)}
    </Link>
  );
}

/** Its figures against what the rule counts for the same thing. */
function Compared({ views, id, names }: { views: readonly EventView[]; id: string; names: Names }) {
  const { t } = names.locale;
  const rows = views.flatMap((view) => compared(view, (claim) => makes(claim, id)));
  if (rows.length === 0) return null;
  return (
    <section className="part">
      <h2>{t.actor.compared}</h2>
      <p className="part-note">{t.actor.comparedNote}</p>
      <div className="scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t.event.box}</th>
              <th scope="col">{t.claim.says}</th>
              <th scope="col">{t.actor.says}</th>
              <th scope="col">{t.actor.counts}</th>
              <th scope="col">{t.actor.relation}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ view, claim, toll }) => (
              <tr key={claim.id}>
                <td>
                  <Link to="/events/$id" params={{ id: view.id }}>
                    {view.event.title}
                  </Link>
                </td>
                <td>{aboutWords(claim, names)}</td>
                <td>
                  <ClaimLink claim={claim}>
                    {claim.stance !== 'asserts' && `${stanceWords(claim, names.locale)} `}
                    {figureWords(claim, names)}
                  </ClaimLink>
                </td>
                <td>{boundsWords(toll, names.locale)}</td>
                <td>{t.interests[claim.interest]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Said({ views, id, names }: { views: readonly EventView[]; id: string; names: Names }) {
  const { t } = names.locale;
  return (
    <section className="part">
      <h2>{t.list.title}</h2>
      <ul className="sources">
        {views.map((view) => {
          const made = view.claims.filter((claim) => makes(claim, id)).length;
          const suffered = view.claims.filter((claim) => claim.victim?.actor === id).length;
          return (
            <li key={view.id}>
              <Link to="/events/$id" params={{ id: view.id }} className="source-title">
                {view.event.title}
              </Link>
              {view.fiction && <span className="fiction-tag">{t.fiction.mark}</span>}
              <small>
                {[
                  whenWords(view.event.when, names.locale),
                  t.actor.made(made),
                  t.actor.suffered(suffered),
                ].join(' · ')}
              </small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
