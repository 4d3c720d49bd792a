import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react';
import type { Toll } from '../../../src/model/toll.ts';
import type { EventView } from '../../../src/views/shapes.ts';
import { Account } from '../components/Account.tsx';
import { Box } from '../components/Box.tsx';
import { ClaimsTable } from '../components/ClaimsTable.tsx';
import { Conflicts } from '../components/Conflicts.tsx';
import { Derivation } from '../components/Derivation.tsx';
import { EventProvider } from '../components/EventContext.tsx';
import { Fiction } from '../components/Fiction.tsx';
import { RuleChange } from '../components/RuleChange.tsx';
import { RuleSwitch } from '../components/RuleSwitch.tsx';
import { Export, History, References, Related, Relations, Reports } from '../components/Sources.tsx';
import { Failed, Loading } from '../components/States.tsx';
import { Timeline } from '../components/Timeline.tsx';
import { TollTable } from '../components/TollTable.tsx';
import { useTitle } from '../components/useTitle.ts';
import { Voices } from '../components/Voices.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { eventQuery } from '../services/queries.ts';
import { namesOf } from '../words/names.ts';
import { tollKey } from '../words/tolls.ts';
import { whenWords } from '../words/when.ts';

// Neither is needed to read the page: they come in chunks of their own.
const OverTime = lazy(async () => ({ default: (await import('../components/OverTime.tsx')).OverTime }));
const EventMap = lazy(async () => ({ default: (await import('../components/EventMap.tsx')).EventMap }));

export function EventPage() {
  const { id } = useParams({ from: '/events/$id' });
  const { rule, version } = useSearch({ from: '/events/$id' });
  const { data, error, refetch, isPlaceholderData } = useQuery(eventQuery(id, rule, version));
  useTitle(data?.event.title);
  if (data !== undefined) return <Loaded view={data} redrawing={isPlaceholderData} />;
  if (error !== null) return <Failed error={error} again={refetch} />;
  return <Loading />;
}

function Loaded({ view, redrawing }: { view: EventView; redrawing: boolean }) {
  const locale = useLocale();
  const { t } = locale;
  const { toll: open, from, rule: asked } = useSearch({ from: '/events/$id' });
  const navigate = useNavigate({ from: '/events/$id' });
  const openToll = useCallback(
    (toll: Toll | null) =>
      navigate({
        search: (held) => ({ ...held, toll: toll === null ? undefined : tollKey(toll) }),
        resetScroll: false,
        replace: toll === null,
      }),
    [navigate],
  );
  const chooseRule = (rule: string) =>
    navigate({
      search: (held) => ({ ...held, rule, from: rule === view.rule ? undefined : view.rule }),
      replace: true,
      resetScroll: false,
    });
  const value = useMemo(
    () => ({
      view,
      names: namesOf(view.actors, locale),
      claims: new Map(view.claims.map((claim) => [claim.id, claim])),
      reports: new Map(view.reports.map((report) => [report.id, report])),
      openToll,
    }),
    [view, locale, openToll],
  );
  const opened = open === undefined ? null : (view.tolls.find((toll) => tollKey(toll) === open) ?? null);
  return (
    <EventProvider value={value}>
      <article className="event" aria-busy={redrawing}>
        {view.fiction && <Fiction />}
        <Version view={view} />
        <Head view={view} />
        <div className="event-grid">
          <section className="event-lead" aria-labelledby="what">
            <h2 id="what">{t.event.what}</h2>
            <p className="part-note">{t.event.whatNote}</p>
            <Voices />
          </section>
          <aside className="event-aside">
            <h2 className="visually-hidden">{t.event.box}</h2>
            <Box />
          </aside>
        </div>
        <section id="rule" className="rule-panel" aria-label={t.rule.title}>
          <p className="rule-why">{t.rule.change}</p>
          {/* the choice shows at once, the figures follow */}
          <RuleSwitch rule={asked ?? view.rule} rules={view.rules} choose={chooseRule} />
          {redrawing && <p role="status">{t.stale}</p>}
          {!redrawing && from !== undefined && from !== view.rule && <RuleChange from={from} />}
        </section>
        <div className="event-body">
          <Contents view={view} />
          <div className="event-sections">
            <Part id="account" title={t.account.title} note={t.account.note}>
              <Account />
            </Part>
            <Part id="toll" title={t.event.toll} note={t.event.tollNote}>
              <TollTable />
            </Part>
            <Part id="over-time" title={t.time.title} note={t.time.note}>
              <Suspense fallback={<Loading />}>
                <OverTime />
              </Suspense>
            </Part>
            <Part id="contradictions" title={t.event.contradictions}>
              <Conflicts />
            </Part>
            <Part id="timeline" title={t.event.timeline}>
              <Timeline />
            </Part>
            {view.event.place?.lat != null && view.event.place.lon !== null && (
              <Part id="map" title={t.map.title}>
                <Suspense fallback={<Loading />}>
                  <EventMap />
                </Suspense>
              </Part>
            )}
            {view.relations.length > 0 && (
              <Part id="parties" title={t.event.parts}>
                <Relations />
              </Part>
            )}
            <Part id="claims" title={t.event.claims} note={t.event.claimsNote}>
              <ClaimsTable />
              <p className="review-link">
                <Link to="/review" search={{ event: view.id, rule: view.rule }} className="button">
                  {t.review.open}
                </Link>
              </p>
            </Part>
            <Part id="reports" title={t.event.reports}>
              <Reports />
            </Part>
            <Part id="references" title={t.event.references}>
              <References />
            </Part>
            <Part id="related" title={t.event.related}>
              <Related />
            </Part>
            <Part id="history" title={t.event.history}>
              <History />
              <p className="review-link">
                <Link to="/events/$id/edit" params={{ id: view.id }} className="button">
                  {t.edit.open}
                </Link>
              </p>
            </Part>
            <Part id="export" title={t.event.export}>
              <Export />
            </Part>
          </div>
        </div>
        <Derivation toll={opened} close={() => openToll(null)} />
      </article>
    </EventProvider>
  );
}

function Head({ view }: { view: EventView }) {
  const locale = useLocale();
  const { t } = locale;
  const { event } = view;
  return (
    <header className="event-head">
      <p className="kicker">
        {[whenWords(event.when, locale), event.place?.name].filter(Boolean).join(' · ')}
      </p>
      <h1 lang={view.reports.find((report) => report.title === event.title)?.language}>{event.title}</h1>
      <p className="event-sum">
        {view.status !== 'draft' && (
          <strong>
            {t.edit.statuses[view.status]}
            {view.version !== null && `, ${t.edit.version(view.version)}`}.{' '}
          </strong>
        )}
        {t.list.reports(view.reports.length)}, {t.filters.shown(view.claims.length, view.claims.length)},{' '}
        <a href="#contradictions" className={view.conflicts.length > 0 ? 'otherwise' : undefined}>
          {view.conflicts.length === 0 ? t.list.noConflicts : t.list.conflicts(view.conflicts.length)}
        </a>
      </p>
    </header>
  );
}

/** Which version is read: the event as it stands, or as it was released; the address holds the second still. */
function Version({ view }: { view: EventView }) {
  const { t } = useLocale();
  const { version } = useSearch({ from: '/events/$id' });
  if (version !== undefined)
    return (
      <p className="version-note" role="note">
        <strong>{t.edit.pinned(version)}</strong>{' '}
        <Link to="/events/$id" params={{ id: view.id }} search={(held) => ({ ...held, version: undefined })}>
          {t.edit.asItStands}
        </Link>
      </p>
    );
  if (view.version === null) return null;
  return (
    <p className="version-note" role="note">
      {t.edit.mayChange}{' '}
      <Link
        to="/events/$id"
        params={{ id: view.id }}
        search={(held) => ({ ...held, version: view.version ?? undefined })}
      >
        {t.edit.toVersion(view.version)}
      </Link>
    </p>
  );
}

function Contents({ view }: { view: EventView }) {
  const { t } = useLocale();
  const parts: readonly (readonly [string, string, number | null])[] = [
    ['account', t.account.title, null],
    ['toll', t.event.toll, null],
    ['over-time', t.time.title, null],
    ['contradictions', t.event.contradictions, view.conflicts.length],
    ['timeline', t.event.timeline, null],
    ['claims', t.event.claims, view.claims.length],
    ['reports', t.event.reports, view.reports.length],
    ['references', t.event.references, view.references.length],
    ['related', t.event.related, view.related.length],
    ['history', t.event.history, null],
    ['export', t.event.export, null],
  ];
  return (
    <nav className="contents" aria-label={t.event.contents}>
      <ul>
        {parts.map(([id, title, count]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {count !== null && count > 0 && <small>{count}</small>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Part({
  id,
  title,
  note,
  children,
}: {
  id: string;
  title: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note !== undefined && <p className="part-note">{note}</p>}
      {children}
    </section>
  );
}
