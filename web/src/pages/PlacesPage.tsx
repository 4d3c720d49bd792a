import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EventRow } from '../../../src/views/shapes.ts';
import { Empty, Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { eventsQuery } from '../services/queries.ts';
import { whenWords } from '../words/when.ts';

/** Places of events: those that were not found first, for somebody has to put them on the map by hand. */
export function PlacesPage() {
  const { t } = useLocale();
  const { data, error, refetch } = useQuery(eventsQuery(undefined));
  useTitle(t.places.title);
  if (error !== null && data === undefined) return <Failed error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  const placed = data.events.filter(({ event }) => event.place !== null);
  const missing = placed.filter(({ event }) => event.place?.lat == null);
  const found = placed.filter(({ event }) => event.place?.lat != null);
  return (
    <article className="list-page">
      <header className="list-head">
        <h1>{t.places.title}</h1>
      </header>
      {placed.length === 0 && <Empty title={t.places.none} next={t.list.emptyNext} />}
      <Places title={t.places.missing} rows={missing} edit />
      <Places title={t.places.found} rows={found} />
    </article>
  );
}

function Places({ title, rows, edit = false }: { title: string; rows: readonly EventRow[]; edit?: boolean }) {
  const locale = useLocale();
  const { t } = locale;
  const byName = new Map<string, EventRow[]>();
  for (const row of rows) {
    const name = row.event.place?.name ?? '';
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  if (rows.length === 0) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      {edit && <p className="part-note">{t.places.missingNote}</p>}
      <ul className="sources">
        {[...byName].map(([name, of]) => (
          <li key={name}>
            <strong className="source-title">{name}</strong>
            <small>{edit ? null : t.precision[of[0]!.event.place!.precision]}</small>
            <ul className="plain">
              {of.map((row) => (
                <li key={row.id}>
                  <Link to="/events/$id" params={{ id: row.id }}>
                    {row.event.title}
                  </Link>{' '}
                  {row.fiction && <span className="fiction-tag">{t.fiction.mark}</span>}{' '}
                  <small>{whenWords(row.event.when, locale)}</small>{' '}
                  {edit && (
                    <Link to="/events/$id/edit" params={{ id: row.id }}>
                      {t.places.put}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
