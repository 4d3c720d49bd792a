import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Fiction } from '../components/Fiction.tsx';
import { Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { Place, Status, Title } from '../edit/Facts.tsx';
import { Merge } from '../edit/Merge.tsx';
import { Split } from '../edit/Split.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { eventQuery } from '../services/queries.ts';

/** What editors do to an event as a whole. */
export function EditPage() {
  const { id } = useParams({ from: '/events/$id/edit' });
  const { t } = useLocale();
  const { data, error, refetch } = useQuery(eventQuery(id, undefined));
  useTitle(data === undefined ? t.edit.page : `${t.edit.page}: ${data.event.title}`);
  if (error !== null && data === undefined) return <Failed error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <article className="edit">
      {data.fiction && <Fiction />}
      <header className="review-head">
        <h1>{t.edit.page}</h1>
        <p>
          <Link to="/events/$id" params={{ id }}>
            {data.event.title}
          </Link>
        </p>
        <p>
          {t.list.reports(data.reports.length)}, {t.filters.shown(data.claims.length, data.claims.length)}
        </p>
      </header>
      <div className="edit-grid">
        <Status view={data} />
        <Title key={data.event.title} view={data} />
        <Place view={data} />
        <Split view={data} />
        <Merge view={data} />
      </div>
    </article>
  );
}
