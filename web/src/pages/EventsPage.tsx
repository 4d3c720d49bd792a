import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useRef } from 'react';
import type { EventRow, EventsView } from '../../../src/views/shapes.ts';
import { EventFilters } from '../components/EventFilters.tsx';
import { Figure } from '../components/Figure.tsx';
import { InReports } from '../components/InReports.tsx';
import { Empty, Failed, Loading } from '../components/States.tsx';
import { useMarked } from '../components/useMarked.ts';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { actorNamesQuery, eventsListQuery } from '../services/queries.ts';
import { fitting } from '../words/filter.ts';
import { whenWords } from '../words/when.ts';

// drawn above the list, never needed to read it
const Selection = lazy(async () => ({ default: (await import('../components/Selection.tsx')).Selection }));

export function EventsPage() {
  const { rule, from, to, status, area } = useSearch({ from: '/' });
  const { t } = useLocale();
  const list = useInfiniteQuery(eventsListQuery({ rule, from, to, status, area }));
  const { data, error, refetch } = list;
  useTitle(t.list.title);
  const view = useMemo(() => {
    const [first] = data?.pages ?? [];
    return first === undefined
      ? undefined
      : { ...first, events: data?.pages.flatMap(({ events }) => events) ?? [] };
  }, [data]);
  if (view !== undefined)
    return (
      <List
        view={view}
        more={list.hasNextPage ? () => void list.fetchNextPage() : null}
        fetching={list.isFetchingNextPage}
      />
    );
  if (error !== null) return <Failed error={error} again={refetch} />;
  return <Loading />;
}

function List({
  view,
  more,
  fetching,
}: {
  view: EventsView;
  /** Asks for the next page; null on the last. */
  more: (() => void) | null;
  fetching: boolean;
}) {
  const { t } = useLocale();
  const search = useSearch({ from: '/' });
  const names = useQuery({ ...actorNamesQuery, enabled: search.q !== undefined }).data;
  const rows = useMemo(() => fitting(view.events, search, names), [view.events, search, names]);
  const page = useRef<HTMLDivElement>(null);
  useMarked(page);
  const narrowed = Object.keys(search).some((key) => key !== 'rule' && key !== 'lang');
  const main = rows.filter((row) => row.event.main);
  const told = rows.filter((row) => !row.event.main);
  return (
    <div className="list-page" ref={page}>
      <header className="list-head">
        <h1>{t.list.title}</h1>
        <p className="lede">{t.list.lede}</p>
      </header>
      {view.events.length === 0 && !narrowed ? (
        <Empty title={t.list.empty} next={t.list.emptyNext} />
      ) : (
        <>
          <EventFilters view={view} />
          <p role="status" className="list-count">
            {t.list.count(rows.length)}
          </p>
          {rows.length === 0 && <Empty title={t.list.noMatch} next={t.list.noMatchNext} />}
          <div className="list-grid">
            <div>
              <Rows rows={main} view={view} />
              {told.length > 0 && (
                <>
                  <h2 className="list-told">{t.list.told}</h2>
                  <Rows rows={told} view={view} small />
                </>
              )}
              {more !== null && (
                <p className="list-more">
                  <span role="status">{t.list.looked(view.events.length, view.total)}</span>{' '}
                  <button type="button" className="button" onClick={more} disabled={fetching}>
                    {fetching ? t.loading : t.list.more}
                  </button>
                </p>
              )}
              {search.q !== undefined && search.q.trim().length > 2 && <InReports words={search.q.trim()} />}
            </div>
            {(rows.length > 1 || search.area !== undefined) && (
              <Suspense fallback={<div className="selection" />}>
                <Selection rows={rows} rule={view.rule} />
              </Suspense>
            )}
          </div>
        </>
      )}
    </div>
  );
}

function Rows({ rows, view, small = false }: { rows: EventRow[]; view: EventsView; small?: boolean }) {
  return (
    <ul className={small ? 'event-rows small' : 'event-rows'}>
      {rows.map((row) => (
        <Row key={row.id} row={row} view={view} small={small} />
      ))}
    </ul>
  );
}

function Row({ row, view, small }: { row: EventRow; view: EventsView; small: boolean }) {
  const locale = useLocale();
  const { t } = locale;
  const { event } = row;
  const total = row.tolls.find(
    (toll) => toll.measure === 'killed' && toll.side === null && toll.status === null,
  );
  const parties = event.sides.map((side) => side.map((party) => party.words).join(', '));
  const Title = small ? 'h3' : 'h2';
  return (
    <li className="event-row" data-event={row.id}>
      <div>
        <p className="kicker">
          {[whenWords(event.when, locale), event.place?.name].filter(Boolean).join(' · ')}
        </p>
        <Title>
          <Link to="/events/$id" params={{ id: row.id }} search={{ rule: view.rule }}>
            {event.title}
          </Link>
          {row.fiction && <span className="fiction-tag">{t.fiction.mark}</span>}
        </Title>
        {parties.length > 0 && <p className="event-row-parties">{parties.join(` ${t.event.against} `)}</p>}
        <p className="event-row-counts">
          {row.status !== 'draft' && <>{t.edit.statuses[row.status]} · </>}
          {t.list.reports(row.reports)} · {t.list.originals(row.originals)} ·{' '}
          <span className={row.conflicts > 0 ? 'otherwise' : undefined}>
            {row.conflicts > 0 ? t.list.conflicts(row.conflicts) : t.list.noConflicts}
          </span>
        </p>
      </div>
      <div className="event-row-toll">
        {total === undefined ? (
          <span className="muted">{t.list.noToll}</span>
        ) : (
          <>
            <Figure bounds={total} size={small ? 'plain' : 'large'} />
            <span className="event-row-measure">{t.measures.killed}</span>
          </>
        )}
      </div>
    </li>
  );
}
