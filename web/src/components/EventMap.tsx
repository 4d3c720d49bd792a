import { useQuery } from '@tanstack/react-query';
import { loadRings } from '../services/atlas.ts';
import { pathOf, type Ring, radiusOf, viewAround } from '../words/project.ts';
import { useEvent } from './EventContext.tsx';
import { Failed } from './States.tsx';

const WIDTH = 832;
const HEIGHT = 420;

/** Where it happened, drawn as large as the place is known precisely; offline, from a package. */
export function EventMap() {
  const { view, names } = useEvent();
  const { t, language } = names.locale;
  // an invented place is not drawn upon a real country
  const { data, error, refetch } = useQuery({
    queryKey: ['atlas'],
    queryFn: loadRings,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: !view.fiction,
  });
  const { place } = view.event;
  if (place === null || place.lat === null || place.lon === null) return null;
  if (error !== null) return <Failed error={error} again={refetch} />;
  const radius = radiusOf(place.precision);
  const span = Math.max(600, (radius ?? 500) * 7);
  const projected = viewAround(place.lat, place.lon, WIDTH, HEIGHT, span);
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  const about = radius === null ? t.precision[6]! : kilometres.format(radius);
  const home = data?.find(({ rings }) =>
    rings.some((ring) => contains(ring, place.lon as number, place.lat as number)),
  );
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t.map.alt(place.name, about)}>
        {data?.map(({ country, rings }) => {
          const path = pathOf(rings, projected, WIDTH, HEIGHT);
          if (path === '') return null;
          return (
            <path
              key={country}
              d={path}
              className={radius === null && country === home?.country ? 'map-land map-area' : 'map-land'}
            />
          );
        })}
        {radius !== null && (
          <circle
            className="map-area"
            cx={WIDTH / 2}
            cy={HEIGHT / 2}
            r={Math.max(4, radius * projected.perKilometre)}
          />
        )}
        <text
          x={WIDTH / 2}
          y={HEIGHT / 2 - Math.max(4, (radius ?? 0) * projected.perKilometre) - 8}
          textAnchor="middle"
        >
          {place.name}
        </text>
        <ScaleBar perKilometre={projected.perKilometre} span={span} label={kilometres.format} />
      </svg>
      <figcaption>
        {place.name}: {t.precision[place.precision]} ({about}). {t.map.note}{' '}
        {view.fiction ? t.map.invented : t.map.source}
      </figcaption>
    </figure>
  );
}

function ScaleBar({
  perKilometre,
  span,
  label,
}: {
  perKilometre: number;
  span: number;
  label: (value: number) => string;
}) {
  const length = 10 ** Math.floor(Math.log10(span / 4));
  const right = 16 + length * perKilometre;
  return (
    <g>
      <path className="map-scale" d={`M16 ${HEIGHT - 24}v8H${right}v-8`} />
      <text x={right + 8} y={HEIGHT - 14}>
        {label(length)}
      </text>
    </g>
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
