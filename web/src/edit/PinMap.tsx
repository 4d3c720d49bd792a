import { useState } from 'react';
import { LiveMap } from '../components/BaseMap.tsx';
import { useWidth } from '../components/useWidth.ts';
import { useLocale } from '../i18n/locale.tsx';
import { radiusOf, type Sight } from '../words/project.ts';

/** Where nothing is known yet: the whole earth, nearly. */
const EARTH: Sight = { lat: 15, lon: 10, kilometres: 24_000 };

/** A pin put on the map by hand, dragged or set in its middle; the area around it is as large as it is imprecise. */
export function PinMap({
  at,
  precision,
  invented,
  put,
}: {
  at: { readonly lat: number; readonly lon: number } | null;
  precision: number;
  invented: boolean;
  put: (lat: number, lon: number) => void;
}) {
  const { t } = useLocale();
  const [ref, width] = useWidth();
  const height = Math.round(Math.min(360, Math.max(240, width * 0.6)));
  const radius = radiusOf(precision) ?? 500;
  const [sight, look] = useState<Sight>(
    at === null ? EARTH : { ...at, kilometres: Math.max(600, radius * 7) },
  );
  return (
    <div ref={ref} className="map pin-map">
      <LiveMap
        sight={sight}
        look={look}
        width={width}
        height={height}
        invented={invented}
        label={at === null ? t.map.noPin : t.map.pinAt(at.lat.toFixed(3), at.lon.toFixed(3))}
        scroll={false}
        drag={(_from, to) => put(round(to.lat), round(to.lon))}
      >
        {(view) =>
          at !== null && (
            <g className="map-pin">
              <circle
                className="map-area"
                cx={view.x(at.lon)}
                cy={view.y(at.lat)}
                r={Math.max(6, radius * view.perKilometre)}
              />
              <path d={`M${view.x(at.lon) - 9} ${view.y(at.lat)}h18m-9 -9v18`} />
            </g>
          )
        }
      </LiveMap>
      <div className="map-tools">
        <button type="button" className="button" onClick={() => put(round(sight.lat), round(sight.lon))}>
          {t.map.putMiddle}
        </button>
      </div>
      <p className="muted">{t.map.pinNote}</p>
    </div>
  );
}

const round = (degrees: number): number => Math.round(degrees * 1_000) / 1_000;
