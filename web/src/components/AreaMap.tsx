import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { EventRow } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { type Area, areaOf, areaWords } from '../words/area.ts';
import { radiusOf, type Sight, sightOf, type View, viewAround } from '../words/project.ts';
import { LiveMap } from './BaseMap.tsx';
import { useWidth } from './useWidth.ts';

/**
 * The listed events as areas as large as their places are known precisely. A box drawn on it, or what it shows,
 * narrows the list. Invented places are drawn among themselves, never upon a real country.
 */
export function AreaMap({ rows }: { rows: readonly EventRow[] }) {
  const { t } = useLocale();
  const { area: asked } = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const chosen = areaOf(asked);
  const [ref, width] = useWidth();
  const height = Math.round(Math.min(380, Math.max(220, width * 0.42)));
  const located = useMemo(() => locatedOf(rows), [rows]);
  const invented = located.length > 0 && located.every(({ fiction }) => fiction);
  const places = located.filter(({ fiction }) => invented || !fiction);
  const home = chosen !== null ? around(chosen, width, height) : sightOf(places, width, height, 400);
  const key = `${asked ?? ''} ${places.map(({ id }) => id).join(' ')}`;
  const [moved, setMoved] = useState<Sight | null>(null);
  const [box, setBox] = useState<Area | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is looked at anew
  useEffect(() => setMoved(null), [key]);
  const unplaced = rows.length - places.length;
  const choose = (area: Area | null): void =>
    void navigate({
      search: (held) => ({ ...held, area: area === null ? undefined : areaWords(area) }),
      replace: true,
      resetScroll: false,
    });
  if (places.length === 0 && chosen === null)
    return (
      <div ref={ref}>
        <p className="muted">{t.list.unplaced(unplaced)}</p>
      </div>
    );
  const sight = moved ?? home;
  return (
    <figure className="map" ref={ref as never}>
      <LiveMap
        sight={sight}
        look={setMoved}
        width={width}
        height={height}
        invented={invented}
        label={t.list.map(places.length)}
        scroll
        drag={(from, to, done) => {
          const drawn = boxOf(from, to);
          // a tap draws nothing
          const wide = drawn.east !== drawn.west && drawn.north - drawn.south > sight.kilometres / 111 / 100;
          setBox(done || !wide ? null : drawn);
          if (done && wide) choose(drawn);
        }}
      >
        {(view) => (
          <>
            {places.map(({ id, title, lat, lon, precision }) => (
              <circle
                key={id}
                data-event={id}
                className="map-area"
                cx={view.x(lon)}
                cy={view.y(lat)}
                r={Math.max(5, (radiusOf(precision) ?? 500) * view.perKilometre)}
              >
                <title>{title}</title>
              </circle>
            ))}
            {(box ?? chosen) !== null && <Box area={(box ?? chosen) as Area} view={view} />}
          </>
        )}
      </LiveMap>
      <div className="map-tools">
        <button
          type="button"
          className="button"
          onClick={() =>
            choose(shown(viewAround(sight.lat, sight.lon, width, height, sight.kilometres), width, height))
          }
        >
          {t.list.onlyShown}
        </button>
        {chosen !== null && (
          <button type="button" className="button quiet" onClick={() => choose(null)}>
            {t.list.everywhere}
          </button>
        )}
      </div>
      <figcaption>
        {t.list.map(places.length)} {unplaced > 0 && t.list.unplaced(unplaced)}{' '}
        {invented ? t.map.invented : t.map.source} {t.list.draw}
      </figcaption>
    </figure>
  );
}

interface Located {
  readonly id: string;
  readonly title: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: number;
  readonly fiction: boolean;
}

function locatedOf(rows: readonly EventRow[]): Located[] {
  return rows.flatMap(({ id, event, fiction }) => {
    const { place } = event;
    if (place === null || place.lat === null || place.lon === null) return [];
    return [{ id, title: event.title, lat: place.lat, lon: place.lon, precision: place.precision, fiction }];
  });
}

function Box({ area, view }: { area: Area; view: View }) {
  const [x1, x2] = [view.x(area.west), view.x(area.east)];
  const [y1, y2] = [view.y(area.north), view.y(area.south)];
  return (
    <rect
      className="map-box"
      x={Math.min(x1, x2)}
      y={y1}
      width={Math.abs(x2 - x1)}
      height={Math.max(0, y2 - y1)}
    />
  );
}

function boxOf(a: { lat: number; lon: number }, b: { lat: number; lon: number }): Area {
  // drawn over the date line, the short way is meant
  const [first, second] = a.lon <= b.lon ? [a.lon, b.lon] : [b.lon, a.lon];
  const [west, east] = second - first <= 180 ? [first, second] : [second, first];
  return { west, east, south: Math.min(a.lat, b.lat), north: Math.max(a.lat, b.lat) };
}

function shown(view: View, width: number, height: number): Area {
  const whole = width / view.perKilometre > 30_000;
  return {
    west: whole ? -180 : view.lonAt(0),
    east: whole ? 180 : view.lonAt(width),
    south: Math.max(-90, view.latAt(height)),
    north: Math.min(90, view.latAt(0)),
  };
}

function around({ west, south, east, north }: Area, width: number, height: number): Sight {
  const across = east >= west ? east - west : east - west + 360;
  const lon = ((((west + across / 2 + 180) % 360) + 360) % 360) - 180;
  const corners = [
    { lat: south, lon: -across / 2 },
    { lat: north, lon: across / 2 },
  ];
  return { ...sightOf(corners, width, height, 20), lon };
}
