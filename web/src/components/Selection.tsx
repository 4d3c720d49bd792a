import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EventRow } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { loadRings } from '../services/atlas.ts';
import { fitAround, pathOf, radiusOf } from '../words/project.ts';
import { whenWords } from '../words/when.ts';

const WIDTH = 960;

/** The listed events on a line of time and on a map; the list below says the same in words. */
export function Selection({ rows, rule }: { rows: readonly EventRow[]; rule: string }) {
  return (
    <div className="selection">
      <TimeLine rows={rows} rule={rule} />
      <AreaMap rows={rows} />
    </div>
  );
}

function TimeLine({ rows, rule }: { rows: readonly EventRow[]; rule: string }) {
  const locale = useLocale();
  const { t, language } = locale;
  const dated = rows.flatMap((row) => {
    const at = Date.parse(row.event.when?.start ?? '');
    return Number.isNaN(at) ? [] : [{ row, at }];
  });
  if (dated.length === 0) return null;
  const from = Math.min(...dated.map(({ at }) => at));
  const to = Math.max(...dated.map(({ at }) => at));
  const x = (at: number): number => (100 * (at - from)) / Math.max(1, to - from);
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <section aria-label={t.list.timeline} className="time-strip">
      <ul>
        {dated.map(({ row, at }) => (
          <li key={row.id} style={{ left: `${x(at)}%` }}>
            <Link
              to="/events/$id"
              params={{ id: row.id }}
              search={{ rule }}
              aria-label={`${row.event.title}, ${whenWords(row.event.when, locale)}`}
              title={`${row.event.title}, ${whenWords(row.event.when, locale)}`}
              className={row.conflicts > 0 ? 'disputed' : undefined}
            />
          </li>
        ))}
      </ul>
      <div className="time-strip-days" aria-hidden="true">
        <span>{date.format(from)}</span>
        <span>{date.format(to)}</span>
      </div>
    </section>
  );
}

/** Areas as large as the places are known precisely. An invented place is not drawn upon a real country. */
function AreaMap({ rows }: { rows: readonly EventRow[] }) {
  const { t } = useLocale();
  const places = rows.flatMap(({ id, event, fiction }) =>
    event.place?.lat == null || event.place.lon === null || fiction
      ? []
      : [
          {
            id,
            name: event.place.name,
            lat: event.place.lat,
            lon: event.place.lon,
            precision: event.place.precision,
          },
        ],
  );
  const { data } = useQuery({
    queryKey: ['atlas'],
    queryFn: loadRings,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: places.length > 0,
  });
  const unplaced = rows.length - places.length;
  if (places.length === 0) return <p className="muted">{t.list.unplaced(unplaced)}</p>;
  const height = 420;
  const view = fitAround(places, WIDTH, height);
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t.list.map(places.length)}>
        {data?.map(({ country, rings }) => {
          const path = pathOf(rings, view, WIDTH, height);
          return path === '' ? null : <path key={country} d={path} className="map-land" />;
        })}
        {places.map(({ id, lat, lon, precision }) => (
          <circle
            key={id}
            className="map-area"
            cx={view.x(lon)}
            cy={view.y(lat)}
            r={Math.max(4, (radiusOf(precision) ?? 500) * view.perKilometre)}
          />
        ))}
      </svg>
      <figcaption>
        {t.list.map(places.length)} {unplaced > 0 && t.list.unplaced(unplaced)} {t.map.source}
      </figcaption>
    </figure>
  );
}
