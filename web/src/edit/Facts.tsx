import { useState } from 'react';
import type { EventView } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { EditForm } from './EditForm.tsx';
import { PinMap } from './PinMap.tsx';

export function Title({ view }: { view: EventView }) {
  const { t } = useLocale();
  const [title, setTitle] = useState(view.event.title);
  const changed = title.trim() !== '' && title.trim() !== view.event.title;
  return (
    <EditForm
      title={t.edit.title}
      note={t.edit.titleNote}
      submit={t.edit.save}
      edit={(reason) =>
        changed ? { noun: 'titles', event: view.id, body: { title: title.trim(), reason } } : null
      }
    >
      <label>
        <span>{t.edit.title}</span>
        <input type="text" value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
    </EditForm>
  );
}

const FROM: Readonly<Record<EventView['status'], readonly EventView['status'][]>> = {
  draft: ['pending', 'reviewed'],
  pending: ['draft', 'reviewed'],
  reviewed: ['draft', 'released'],
  released: ['draft', 'withdrawn'],
  withdrawn: ['draft'],
};

export function Status({ view }: { view: EventView }) {
  const { t } = useLocale();
  const [to, setTo] = useState<EventView['status'] | ''>('');
  return (
    <EditForm
      title={t.edit.status}
      note={t.edit.statusNow(t.edit.statuses[view.status])}
      submit={t.edit.save}
      edit={(reason) => (to === '' ? null : { noun: 'statuses', event: view.id, body: { to, reason } })}
      done={() => setTo('')}
    >
      <label>
        <span>{t.edit.status}</span>
        <select value={to} onChange={(event) => setTo(event.target.value as EventView['status'])}>
          <option value="">{t.edit.choose}</option>
          {FROM[view.status].map((status) => (
            <option key={status} value={status}>
              {t.edit.statuses[status]}
            </option>
          ))}
        </select>
      </label>
    </EditForm>
  );
}

/** A place that no gazetteer knew, put on the map by hand, as precisely as it is known. */
export function Place({ view }: { view: EventView }) {
  const { t } = useLocale();
  const { place } = view.event;
  const [name, setName] = useState(place?.name ?? '');
  const [lat, setLat] = useState(place?.lat?.toString() ?? '');
  const [lon, setLon] = useState(place?.lon?.toString() ?? '');
  const [precision, setPrecision] = useState(place?.precision ?? 2);
  const at = { lat: degrees(lat, 90), lon: degrees(lon, 180) };
  const valid = name.trim() !== '' && at.lat !== null && at.lon !== null;
  return (
    <EditForm
      title={t.edit.place}
      note={t.edit.placeNote}
      submit={t.edit.save}
      edit={(reason) =>
        valid
          ? {
              noun: 'places',
              event: view.id,
              body: {
                place: {
                  name: name.trim(),
                  lat: at.lat,
                  lon: at.lon,
                  admin1: place?.admin1 ?? null,
                  country: place?.country ?? null,
                  precision,
                  gazetteerId: null,
                  words: place?.words ?? name.trim(),
                },
                reason,
              },
            }
          : null
      }
    >
      <PinMap
        at={at.lat === null || at.lon === null ? null : { lat: at.lat, lon: at.lon }}
        precision={precision}
        invented={view.fiction}
        put={(newLat, newLon) => {
          setLat(String(newLat));
          setLon(String(newLon));
        }}
      />
      <div className="review-fields">
        <label>
          <span>{t.event.place}</span>
          <input type="text" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label>
          <span>{t.edit.latitude}</span>
          <input
            type="text"
            inputMode="decimal"
            value={lat}
            onChange={(event) => setLat(event.target.value)}
          />
        </label>
        <label>
          <span>{t.edit.longitude}</span>
          <input
            type="text"
            inputMode="decimal"
            value={lon}
            onChange={(event) => setLon(event.target.value)}
          />
        </label>
        <label>
          <span>{t.edit.precision}</span>
          <select value={precision} onChange={(event) => setPrecision(Number(event.target.value))}>
            {Object.entries(t.precision).map(([code, words]) => (
              <option key={code} value={code}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
    </EditForm>
  );
}

/** Degrees as typed, with a point or a comma; null where they are none. */
function degrees(typed: string, limit: number): number | null {
  const text = typed.trim().replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= limit ? value : null;
}
