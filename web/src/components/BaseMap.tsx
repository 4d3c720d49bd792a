import { useQuery } from '@tanstack/react-query';
import { type PointerEvent, type ReactNode, useRef } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { loadRings } from '../services/atlas.ts';
import { pathOf, type Ring, type Sight, type View, viewAround, WHOLE } from '../words/project.ts';

/** Countries, from a package; null until they are there, and where no base map is wanted. */
export function useAtlas(wanted: boolean) {
  return useQuery({
    queryKey: ['atlas'],
    queryFn: loadRings,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: wanted,
  });
}

export function Lands({
  atlas,
  view,
  width,
  height,
  marked,
}: {
  atlas: readonly { country: number; rings: Ring[] }[] | undefined;
  view: View;
  width: number;
  height: number;
  /** A country that is itself the area. */
  marked?: number | undefined;
}) {
  return (
    <>
      {atlas?.map(({ country, rings }) => {
        const path = pathOf(rings, view, width, height);
        return path === '' ? null : (
          <path key={country} d={path} className={country === marked ? 'map-land map-area' : 'map-land'} />
        );
      })}
    </>
  );
}

export function ScaleBar({
  perKilometre,
  span,
  height,
}: {
  perKilometre: number;
  /** Kilometres from one edge of the map to the other. */
  span: number;
  height: number;
}) {
  const { language } = useLocale();
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
  const length = 10 ** Math.floor(Math.log10(span / 4));
  const right = 16 + length * perKilometre;
  return (
    <g>
      <path className="map-scale" d={`M16 ${height - 24}v8H${right}v-8`} />
      <text x={right + 8} y={height - 14}>
        {kilometres.format(length)}
      </text>
    </g>
  );
}

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A map that can be moved and drawn upon: by pointer, and by buttons that a keyboard reaches. */
export function LiveMap({
  sight,
  look,
  width,
  height,
  invented,
  label,
  drag,
  scroll,
  children,
}: {
  sight: Sight;
  look: (sight: Sight) => void;
  width: number;
  height: number;
  /** An invented place is not drawn upon a real country. */
  invented: boolean;
  label: string;
  /** While the pointer is down, and once when it is let go. */
  drag: (from: Point, to: Point, done: boolean) => void;
  /** Whether a finger that moves up or down scrolls the page and draws nothing. */
  scroll: boolean;
  children: (view: View) => ReactNode;
}) {
  const { t } = useLocale();
  const { data } = useAtlas(!invented);
  const from = useRef<Point | null>(null);
  const view = viewAround(sight.lat, sight.lon, width, height, sight.kilometres);
  const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      lat: view.latAt(((event.clientY - box.top) * height) / box.height),
      lon: view.lonAt(((event.clientX - box.left) * width) / box.width),
    };
  };
  const move = (x: number, y: number): void =>
    look({
      ...sight,
      lon: view.lonAt(width / 2 + (x * width) / 4),
      lat: view.latAt(height / 2 + (y * height) / 4),
    });
  const zoom = (by: number): void =>
    look({ ...sight, kilometres: Math.min(WHOLE, Math.max(20, sight.kilometres * by)) });
  const buttons = [
    ['+', t.map.closer, () => zoom(0.5)],
    ['−', t.map.farther, () => zoom(2)],
    ['←', t.map.west, () => move(-1, 0)],
    ['→', t.map.east, () => move(1, 0)],
    ['↑', t.map.north, () => move(0, -1)],
    ['↓', t.map.south, () => move(0, 1)],
  ] as const;
  return (
    <>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
        className={scroll ? 'map-live' : 'map-live map-held'}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          from.current = pointOf(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => from.current !== null && drag(from.current, pointOf(event), false)}
        onPointerUp={(event) => {
          if (from.current !== null) drag(from.current, pointOf(event), true);
          from.current = null;
        }}
        onPointerCancel={() => {
          if (from.current !== null) drag(from.current, from.current, true);
          from.current = null;
        }}
      >
        <Lands atlas={data} view={view} width={width} height={height} />
        {children(view)}
        <ScaleBar perKilometre={view.perKilometre} span={sight.kilometres} height={height} />
      </svg>
      <fieldset className="map-buttons">
        <legend className="visually-hidden">{t.map.move}</legend>
        {buttons.map(([sign, name, act]) => (
          <button
            key={sign}
            type="button"
            className="button quiet"
            aria-label={name}
            title={name}
            onClick={act}
          >
            {sign}
          </button>
        ))}
      </fieldset>
    </>
  );
}
