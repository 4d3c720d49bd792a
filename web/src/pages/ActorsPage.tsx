import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty, Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { actorsQuery } from '../services/queries.ts';
import { namesOf } from '../words/names.ts';

/** Every actor of the record, by pages of the server. */
export function ActorsPage() {
  const locale = useLocale();
  const { t } = locale;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(actorsQuery);
  useTitle(t.actor.title);
  if (error !== null && data === undefined) return <Failed error={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  const rows = data.pages.flatMap((page) => page.rows);
  const total = data.pages[0]?.total ?? 0;
  const names = namesOf(
    rows.map(({ actor }) => actor),
    locale,
  );
  return (
    <article className="list-page">
      <header className="list-head">
        <h1>{t.actor.title}</h1>
        <p className="lede">{t.actor.lede}</p>
      </header>
      {rows.length === 0 && <Empty title={t.actor.none} next={t.list.emptyNext} />}
      <ul className="actor-rows">
        {rows.map(({ actor, events }) => (
          <li key={actor.id}>
            <Link to="/actors/$id" params={{ id: actor.id }}>
              {names.actor(actor.id)}
            </Link>{' '}
            <small>
              {t.actor.kinds[actor.kind]} · {t.list.count(events.length)}
            </small>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p className="list-more">
          <span role="status">{t.actor.shown(rows.length, total)}</span>{' '}
          <button
            type="button"
            className="button"
            onClick={() => void fetchNextPage()}
            disabled={isFetchingNextPage}
          >
            {isFetchingNextPage ? t.loading : t.actor.others}
          </button>
        </p>
      )}
    </article>
  );
}
