import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventView } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { eventQuery, eventsQuery } from '../services/queries.ts';
import { matches } from '../words/search.ts';
import { whenWords } from '../words/when.ts';
import { EditForm } from './EditForm.tsx';

/** Says that another event is this one, with what would move before it moves. */
export function Merge({ view }: { view: EventView }) {
  const locale = useLocale();
  const { t } = locale;
  const [q, setQ] = useState('');
  const [other, setOther] = useState<string | null>(null);
  const { data } = useQuery(eventsQuery(undefined));
  const rows = (data?.events ?? []).filter((row) => row.id !== view.id && (q === '' || matches(row, q)));
  return (
    <EditForm
      title={t.edit.merge}
      note={t.edit.mergeNote}
      submit={t.edit.mergeDo}
      edit={(reason) =>
        other === null ? null : { noun: 'merges', event: view.id, body: { events: [other], reason } }
      }
      done={() => setOther(null)}
    >
      <label>
        <span>{t.list.search}</span>
        <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
      </label>
      <fieldset className="edit-choices">
        <legend className="visually-hidden">{t.edit.merge}</legend>
        {rows.slice(0, 30).map((row) => (
          <label key={row.id}>
            <input type="radio" name="other" checked={other === row.id} onChange={() => setOther(row.id)} />
            <span>
              {row.event.title}
              <small>
                {[whenWords(row.event.when, locale), row.event.place?.name].filter(Boolean).join(' · ')}
              </small>
            </span>
          </label>
        ))}
        {rows.length === 0 && <p className="muted">{t.list.noMatch}</p>}
      </fieldset>
      {other !== null && <Moves from={other} />}
    </EditForm>
  );
}

/** What moves: the other event's reports with the claims that each makes about it. */
function Moves({ from }: { from: string }) {
  const { t } = useLocale();
  const { data } = useQuery(eventQuery(from, undefined));
  if (data === undefined) return <p className="muted">{t.loading}</p>;
  return (
    <div className="edit-preview">
      <h3>{t.edit.moves}</h3>
      <ul className="plain">
        {data.reports.map((report) => (
          <li key={report.id}>
            <span lang={report.language}>{report.title ?? t.report.untitled}</span>
            <small>
              {' '}
              {t.filters.shown(...twice(data.claims.filter((claim) => claim.report === report.id).length))}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

const twice = (value: number): [number, number] => [value, value];
