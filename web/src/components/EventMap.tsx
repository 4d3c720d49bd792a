import { type Ring, radiusOf, viewAround } from '../words/project.ts';
import { Lands, ScaleBar, useAtlas } from './BaseMap.tsx';
import { useEvent } from './EventContext.tsx';
import { Failed } from './States.tsx';
import { useWidth } from './useWidth.ts';

/** Where it happened, drawn as large as the place is known precisely; offline, from a package. */
export function EventMap() {
  const { view, names } = useEvent();
  const { t, language } = names.locale;
  // an invented place is not drawn upon a real country
  const { data, error, refetch } = useAtlas(!view.fiction);
  const [ref, width] = useWidth();
  const height = Math.round(Math.min(420, Math.max(240, width / 2)));
  const { place } = view.event;
  if (place === null || place.lat === null || place.lon === null) return null;
  if (error !== null) return <Failed error={error} again={refetch} />;
  const radius = radiusOf(place.precision);
  const span = Math.max(600, (radius ?? 500) * 7);
  const projected = viewAround(place.lat, place.lon, width, height, span);
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  const about = radius === null ? t.precision[6]! : kilometres.format(radius);
  const home = data?.find(({ rings }) =>
    rings.some((ring) => contains(ring, place.lon as number, place.lat as number)),
  );
  return (
    <figure className="map" ref={ref as never}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.map.alt(place.name, about)}>
        <Lands
          atlas={data}
          view={projected}
          width={width}
          height={height}
          marked={radius === null ? home?.country : undefined}
        />
        {radius !== null && (
          <circle
            className="map-area"
            cx={width / 2}
            cy={height / 2}
            r={Math.max(4, radius * projected.perKilometre)}
          />
        )}
        <text
          x={width / 2}
          y={height / 2 - Math.max(4, (radius ?? 0) * projected.perKilometre) - 8}
          textAnchor="middle"
        >
          {place.name}
        </text>
        <ScaleBar perKilometre={projected.perKilometre} span={span} height={height} />
      </svg>
      <figcaption>
        {place.name}: {t.precision[place.precision]} ({about}). {t.map.note}{' '}
        {view.fiction ? t.map.invented : t.map.source}
      </figcaption>
    </figure>
  );
}

/** Whether a point lies within a ring, by counting the sides east of it. */
function contains(ring: Ring, lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as [number, number];
    const [bx, by] = ring[j] as [number, number];
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
