import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { EventView } from '../../../src/views/shapes.ts';
import { Compared } from '../components/Compared.tsx';
import { RelationsOverTime } from '../components/RelationsOverTime.tsx';
import { Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import type { ActorRow } from '../services/api.ts';
import { actorQuery, eventQuery } from '../services/queries.ts';
import { makes } from '../words/compare.ts';
import { type Names, namesOf } from '../words/names.ts';
import { whenWords } from '../words/when.ts';

/** Events asked for at once; the rest when the reader wants them. */
const STEP = 12;

/** An actor over all events: its names, its relations, what it says and what is said of its losses. */
export function ActorPage() {
  const { id } = useParams({ from: '/actors/$id' });
  const { data, error, refetch } = useQuery(actorQuery(id));
  if (error !== null && data === undefined) return <Failed error={error} again={refetch} />;
  return data === undefined ? <Loading /> : <Loaded row={data} />;
}

function Loaded({ row: { actor, events } }: { row: ActorRow }) {
  const { id } = actor;
  const locale = useLocale();
  const { t } = locale;
  const [limit, setLimit] = useState(STEP);
  const asked = events.slice(0, limit);
  const views = useQueries({ queries: asked.map((event) => eventQuery(event, undefined)) });
  const loaded = views.map((one) => one.data).filter((view) => view !== undefined);
  const failed = views.find((one) => one.error !== null && one.data === undefined);
  const names = namesOf([...loaded.flatMap((view) => view.actors), actor], locale);
  useTitle(names.actor(id));
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
      <Looked
        done={loaded.length}
        asked={asked.length}
        of={events.length}
        more={() => setLimit(limit + STEP)}
        stop={() => setLimit(loaded.length)}
      />
      {failed !== undefined && <Failed error={failed.error} again={failed.refetch} heading="h3" />}
      <RelationsOverTime of={loaded.flatMap((view) => view.relations)} id={id} names={names} />
      <Compared views={loaded} id={id} names={names} />
      <Said views={loaded} id={id} names={names} />
    </article>
  );
}

/** How far the events of the actor are looked through: with progress, and to be stopped. */
function Looked({
  done,
  asked,
  of,
  more,
  stop,
}: Readonly<Record<'done' | 'asked' | 'of', number>> & Readonly<Record<'more' | 'stop', () => void>>) {
  const { t } = useLocale();
  const working = done < asked;
  return (
    <div className="actor-looked muted">
      <p role="status">{t.actor.looked(done, of)}</p>
      {working && <progress value={done} max={asked} aria-label={t.actor.looked(done, of)} />}
      {working && (
        <button type="button" className="button quiet" onClick={stop}>
          {t.actor.stop}
        </button>
      )}
      {!working && asked < of && (
        <button type="button" className="button" onClick={more}>
          {t.actor.more}
        </button>
      )}
    </div>
  );
}

function Said({ views, id, names }: { views: readonly EventView[]; id: string; names: Names }) {
  const { t } = names.locale;
  const rows = useMemo(
    () => [...views].sort((a, b) => (b.event.when?.start ?? '').localeCompare(a.event.when?.start ?? '')),
    [views],
  );
  if (rows.length === 0) return null;
  return (
    <section className="part">
      <h2>{t.list.title}</h2>
      <ul className="sources">
        {rows.map((view) => {
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
