import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { EventRow, EventsView } from '../../../src/views/shapes.ts';
import { Figure } from '../components/Figure.tsx';
import { RuleSwitch } from '../components/RuleSwitch.tsx';
import { Empty, Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { eventsQuery } from '../services/queries.ts';
import { matches } from '../words/search.ts';
import { whenWords } from '../words/when.ts';

export function EventsPage() {
  const { rule } = useSearch({ from: '/' });
  const { t } = useLocale();
  const { data, error, refetch } = useQuery(eventsQuery(rule));
  useTitle(t.list.title);
  if (data !== undefined) return <List view={data} />;
  if (error !== null) return <Failed error={error} again={refetch} />;
  return <Loading />;
}

function List({ view }: { view: EventsView }) {
  const { t } = useLocale();
  const { q, disputed, rule: asked } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const rows = view.events
    .filter((row) => q === undefined || matches(row, q))
    .filter((row) => disputed !== true || row.conflicts > 0);
  const main = rows.filter((row) => row.event.main);
  const told = rows.filter((row) => !row.event.main);
  return (
    <div className="list-page">
      <header className="list-head">
        <h1>{t.list.title}</h1>
        <p className="lede">{t.list.lede}</p>
      </header>
      {view.events.length === 0 ? (
        <Empty title={t.list.empty} next={t.list.emptyNext} />
      ) : (
        <>
          <search className="list-tools" aria-label={t.list.search}>
            <label>
              <span>{t.list.search}</span>
              <input
                type="search"
                placeholder={t.list.searchHint}
                defaultValue={q ?? ''}
                onChange={(event) => {
                  const value = event.target.value;
                  navigate({
                    search: (held) => ({ ...held, q: value === '' ? undefined : value }),
                    replace: true,
                    resetScroll: false,
                  });
                }}
              />
            </label>
            <label className="check">
              <input
                type="checkbox"
                checked={disputed === true}
                onChange={(event) => {
                  const only = event.target.checked;
                  navigate({
                    search: (held) => ({ ...held, disputed: only ? true : undefined }),
                    replace: true,
                    resetScroll: false,
                  });
                }}
              />
              <span>{t.list.onlyDisputed}</span>
            </label>
            <RuleSwitch
              rule={asked ?? view.rule}
              rules={view.rules}
              choose={(rule) =>
                navigate({ search: (held) => ({ ...held, rule }), replace: true, resetScroll: false })
              }
            />
          </search>
          <p role="status" className="list-count">
            {t.list.count(rows.length)}
          </p>
          {rows.length === 0 && <Empty title={t.list.noMatch} next={t.list.noMatchNext} />}
          <Rows rows={main} view={view} />
          {told.length > 0 && (
            <>
              <h2 className="list-told">{t.list.told}</h2>
              <Rows rows={told} view={view} small />
            </>
          )}
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
    <li className="event-row">
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
