import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { searchQuery } from '../services/queries.ts';
import { shortDate } from '../words/when.ts';
import { Covered } from './Covered.tsx';

/** Sentences of the reports in which the words stand, in English and French. */
export function InReports({ words }: { words: string }) {
  const locale = useLocale();
  const { t } = locale;
  const { data } = useQuery(searchQuery(useDeferredValue(words)));
  if (data === undefined || data.hits.length === 0) return null;
  return (
    <section className="in-reports" aria-labelledby="in-reports">
      <h2 id="in-reports">{t.list.inReports(data.total)}</h2>
      <ul>
        {data.hits.map(({ report, sentence, start }) => (
          <li key={`${report.id} ${start}`}>
            <Covered graphic={report.graphic}>
              <q className="quote" lang={report.language}>
                {sentence.text}
              </q>
            </Covered>
            <p className="source">
              <Link to="/reports/$id" params={{ id: report.id }}>
                {report.outlet ?? report.title ?? t.report.untitled}, {shortDate(report.publishedAt, locale)}
              </Link>
              {report.fiction && <span className="fiction-tag">{t.fiction.mark}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
