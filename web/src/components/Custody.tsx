import { useQuery } from '@tanstack/react-query';
import type { Report } from '../../../src/model/report.ts';
import { useLocale } from '../i18n/locale.tsx';
import { rawAddress } from '../services/api.ts';
import { custodyQuery } from '../services/queries.ts';
import { dateWords } from '../words/when.ts';
import { Address } from './Sources.tsx';
import { Failed, Loading } from './States.tsx';

/** How a report came into the ledger: by whom, when, with which hashes, and what has been read from it since. */
export function Custody({ report }: { report: Report }) {
  const locale = useLocale();
  const { t, language, number } = locale;
  const { data, error, refetch } = useQuery(custodyQuery(report.id));
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  if (error !== null) return <Failed error={error} again={refetch} heading="h3" />;
  if (data === undefined) return <Loading heading={false} />;
  const facts: readonly (readonly [string, string | null])[] = [
    [t.report.published, dateWords(report.publishedAt, locale)],
    [t.report.captured, dateWords(report.capturedAt, locale)],
    [t.report.language, languages.of(report.language) ?? report.language],
    [t.report.kind, t.report.kinds[report.kind] ?? report.kind],
    [t.report.writtenBy, data.by],
    [t.report.writtenAt, dateWords(data.at, locale)],
    [t.report.entry, `${number(data.sequence)} · ${data.entry}`],
    [t.report.hash, data.raw?.sha256 ?? report.sha256],
    [t.report.textHash, report.textSha256],
    [t.report.revision, report.revisionOf ?? null],
  ];
  return (
    <section id="custody" aria-labelledby="custody-title">
      <h2 id="custody-title">{t.report.custody}</h2>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {report.url !== null && (
          <div>
            <dt>{t.report.source}</dt>
            <dd>
              <Address url={report.url} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.report.original}</dt>
          <dd>
            {data.raw === null ? (
              t.report.noOriginal
            ) : (
              <a href={rawAddress(report.id)} download>
                {t.report.bytes(number(data.raw.bytes))}
              </a>
            )}
          </dd>
        </div>
        {data.readings.map((reading) => (
          <div key={reading.sequence}>
            <dt>{t.report.reading}</dt>
            <dd>
              {dateWords(reading.at, locale)} · {reading.extractor} {reading.version} ·{' '}
              {t.filters.shown(reading.claims, reading.claims)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
