import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty, Failed, Loading } from '../components/States.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { eventsQuery } from '../services/queries.ts';
import { whenWords } from '../words/when.ts';

/** Which event to review, where the address says neither an event nor a report. */
export function ReviewChoice() {
  const locale = useLocale();
  const { t } = locale;
  const { data, error, refetch } = useQuery(eventsQuery(undefined));
  if (error !== null && data === undefined) return <Failed error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <article className="list-page">
      <header className="list-head">
        <h1>{t.review.title}</h1>
        <p className="lede">{t.review.choose}</p>
      </header>
      {data.events.length === 0 && <Empty title={t.list.empty} next={t.list.emptyNext} />}
      <ul className="actor-rows">
        {data.events.map(({ id, event, status, reports, fiction }) => (
          <li key={id}>
            <Link to="/review" search={{ event: id }}>
              {event.title}
            </Link>
            {fiction && <span className="fiction-tag">{t.fiction.mark}</span>}
            <small>
              {[whenWords(event.when, locale), t.edit.statuses[status], t.list.reports(reports)].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </article>
  );
}
