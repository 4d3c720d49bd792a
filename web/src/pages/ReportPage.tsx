import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimView, ReportView } from '../../../src/views/shapes.ts';
import { claimAnchor } from '../components/ClaimLink.tsx';
import { Covered } from '../components/Covered.tsx';
import { Custody } from '../components/Custody.tsx';
import { Fiction } from '../components/Fiction.tsx';
import { MarkedText } from '../components/MarkedText.tsx';
import { Failed, Loading } from '../components/States.tsx';
import { useTitle } from '../components/useTitle.ts';
import { useLocale } from '../i18n/locale.tsx';
import { rawAddress } from '../services/api.ts';
import { custodyQuery, reportQuery } from '../services/queries.ts';
import { aboutWords, caveats, figureWords, stanceWords } from '../words/claim.ts';
import { type Names, namesOf } from '../words/names.ts';
import { dateWords } from '../words/when.ts';

// only coders need these
const GraphicForm = lazy(async () => ({ default: (await import('../review/GraphicForm.tsx')).GraphicForm }));
const AddClaim = lazy(async () => ({ default: (await import('../review/AddClaim.tsx')).AddClaim }));

export function ReportPage() {
  const { id } = useParams({ from: '/reports/$id' });
  const { data, error, refetch } = useQuery(reportQuery(id));
  useTitle(data?.report.title);
  if (data !== undefined) return <Loaded view={data} />;
  if (error !== null) return <Failed error={error} again={refetch} />;
  return <Loading />;
}

function Loaded({ view }: { view: ReportView }) {
  const locale = useLocale();
  const { t } = locale;
  const { report } = view;
  const names = useMemo(() => namesOf(view.actors, locale), [view.actors, locale]);
  const claims = useMemo(
    () => [...view.claims].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    [view.claims],
  );
  const hash = useRouterState({ select: (state) => state.location.hash });
  const current = claims.find((claim) => claimAnchor(claim.id) === hash)?.id ?? null;
  const custody = useQuery(custodyQuery(report.id)).data;
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const [marking, setMarking] = useState(false);
  const panel = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (current === null) return;
    document.getElementById(claimAnchor(current))?.scrollIntoView({ block: 'center' });
    panel.current
      ?.querySelector(`[data-claim="${CSS.escape(current)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <article className="report">
      {view.fiction && <Fiction />}
      <header className="report-head">
        <p className="kicker">
          {[report.outlet, dateWords(report.publishedAt, locale)].filter(Boolean).join(' · ')}
        </p>
        <h1 lang={report.language}>{report.title ?? t.report.untitled}</h1>
        <p className="event-sum">
          {view.events
            .filter((event) => event.main)
            .map((event) => (
              <span key={event.id}>
                {t.report.events}{' '}
                <Link to="/events/$id" params={{ id: event.id }}>
                  {event.title}
                </Link>
              </span>
            ))}
        </p>
      </header>
      <p className="report-tools">
        {custody?.raw != null && (
          <a className="button" href={rawAddress(report.id)} download>
            {t.report.original}
          </a>
        )}
        <a className="button quiet" href="#custody">
          {t.report.custody}
        </a>
      </p>
      <div className="report-grid">
        <section aria-labelledby="report-text" className="report-text">
          <h2 id="report-text" className="visually-hidden">
            {t.report.text}
          </h2>
          {view.text.trim() === '' ? (
            <p className="muted">{t.report.noText}</p>
          ) : (
            <Covered graphic={view.graphic}>
              <MarkedText
                text={view.text}
                claims={claims}
                current={current}
                language={report.language}
                covered={view.graphic}
              />
            </Covered>
          )}
        </section>
        <aside className="report-panel" aria-labelledby="report-panel">
          <h2 id="report-panel">{t.report.panel}</h2>
          {claims.length === 0 && (
            <p className="muted">
              {t.report.noClaims} {view.rejected.length > 0 && t.report.noClaimsNext}
            </p>
          )}
          <div className="review-buttons review-link">
            {claims[0] !== undefined && (
              <Link to="/review" search={{ event: claims[0].event, report: report.id }} className="button">
                {t.review.open}
              </Link>
            )}
            {!marking && (
              <button type="button" className="button quiet" onClick={() => setMarking(true)}>
                {view.graphic ? t.graphic.unmark : t.graphic.mark}
              </button>
            )}
            {!adding && view.events.length > 0 && (
              <button type="button" className="button" onClick={() => setAdding(true)}>
                {t.review.add}
              </button>
            )}
          </div>
          {marking && (
            <Suspense fallback={<Loading />}>
              <GraphicForm
                report={{ id: report.id, graphic: view.graphic }}
                claim={null}
                close={() => setMarking(false)}
              />
            </Suspense>
          )}
          {adding && (
            <Suspense fallback={<Loading />}>
              <AddClaim
                view={view}
                names={names}
                whole
                done={(claim) => void navigate({ to: '.', hash: claimAnchor(claim.id), replace: true })}
                close={() => setAdding(false)}
              />
            </Suspense>
          )}
          <ol ref={panel}>
            {claims.map((claim, i) => (
              <PanelClaim
                key={claim.id}
                claim={claim}
                number={i + 1}
                current={claim.id === current}
                names={names}
              />
            ))}
          </ol>
        </aside>
      </div>
      <Below view={view} />
    </article>
  );
}

function PanelClaim({
  claim,
  number,
  current,
  names,
}: {
  claim: ClaimView;
  number: number;
  current: boolean;
  names: Names;
}) {
  const { t } = names.locale;
  const notes = [
    ...caveats(claim, names),
    ...(claim.inferred.length > 0 ? [`${t.claim.inferred}: ${claim.inferred.join(', ')}`] : []),
  ];
  return (
    <li
      data-claim={claim.id}
      data-verdict={claim.decision?.verdict ?? 'none'}
      className={current ? 'current' : undefined}
    >
      <Link to="." hash={claimAnchor(claim.id)} replace aria-current={current ? 'true' : undefined}>
        <span className="panel-number">{number}</span>
        <span className="panel-body">
          <span>
            <strong>{names.claimants(claim)}</strong> <em>{stanceWords(claim, names.locale)}</em>
          </span>
          <span>
            <b>{figureWords(claim, names)}</b> {aboutWords(claim, names)}
          </span>
          {notes.length > 0 && <small>{notes.join(' · ')}</small>}
          {claim.decision !== null && (
            <small className="decision" data-verdict={claim.decision.verdict}>
              {t.claim.decided[claim.decision.verdict]} {t.claim.by} {claim.decision.by}:{' '}
              {claim.decision.reason}
            </small>
          )}
        </span>
      </Link>
    </li>
  );
}

function Below({ view }: { view: ReportView }) {
  const { t } = useLocale();
  const { report } = view;
  return (
    <div className="report-below">
      <Custody report={report} />
      {view.rejected.length > 0 && (
        <details>
          <summary>
            {t.report.turnedDown} <small>{view.rejected.length}</small>
          </summary>
          <p className="muted">{t.report.turnedDownNote}</p>
          <ul className="plain rejected">
            {view.rejected.map((one) => (
              <li key={`${one.rule} ${one.span.start} ${one.would}`}>
                <q lang={report.language}>{one.span.exact}</q>
                <small lang="en">
                  {one.reason} <code>{one.rule}</code>
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
