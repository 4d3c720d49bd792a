import { Link } from '@tanstack/react-router';
import type { EventRow } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { whenWords } from '../words/when.ts';
import { AreaMap } from './AreaMap.tsx';

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
          <li key={row.id} data-event={row.id} style={{ left: `${x(at)}%` }}>
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
