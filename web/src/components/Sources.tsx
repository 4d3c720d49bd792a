import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { EventView, HistoryRow } from '../../../src/views/shapes.ts';
import { exportAddress } from '../services/api.ts';
import { type Citable, citableOf } from '../words/cite.ts';
import { tiedWords } from '../words/claim.ts';
import { historyWords } from '../words/history.ts';
import { dateWords, shortDate, whenWords } from '../words/when.ts';
import { ActorLink } from './ActorLink.tsx';
import { Cite } from './Cite.tsx';
import { useEvent } from './EventContext.tsx';

/** An address that leads out is printed, and is a link only where a browser may safely follow it. */
export function Address({ url }: { url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer" className="address">
      {url}
    </a>
  ) : (
    <span className="address">{url}</span>
  );
}

export function Reports() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  return (
    <ul className="sources">
      {view.reports.map((report) => (
        <li key={report.id}>
          <Link to="/reports/$id" params={{ id: report.id }} lang={report.language} className="source-title">
            {report.title ?? t.report.untitled}
          </Link>
          <small>
            {[
              report.outlet,
              dateWords(report.publishedAt, names.locale),
              t.filters.shown(report.claims, report.claims),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
          <Cite of={citableOf(report)} title={t.cite.title} />
        </li>
      ))}
    </ul>
  );
}

export function References() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  if (view.references.length === 0) return <p className="muted">{t.event.noReferences}</p>;
  return (
    <ol className="references">
      {view.references.map((reference) => (
        <li key={`${reference.report} ${reference.number}`} value={reference.number}>
          <span lang={reference.language ?? undefined}>
            {reference.title ?? reference.url ?? t.report.untitled}
          </span>
          <small>
            {[
              reference.outlet,
              reference.publishedAt === null ? null : shortDate(reference.publishedAt, names.locale),
            ]
              .filter(Boolean)
              .join(' · ')}
            {reference.claims.length > 0 &&
              ` · ${t.filters.shown(reference.claims.length, reference.claims.length)}`}
          </small>
          {reference.url !== null && <Address url={reference.url} />}
          <Cite of={{ ...reference, id: `${reference.report}-${reference.number}` }} title={t.cite.title} />
        </li>
      ))}
    </ol>
  );
}

export function Related() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  if (view.related.length === 0) return <p className="muted">{t.event.noRelated}</p>;
  return (
    <ul className="related">
      {view.related.map((event) => (
        <li key={event.id}>
          <Link to="/events/$id" params={{ id: event.id }} search={{ rule: view.rule }}>
            {event.title}
          </Link>
          <small>
            {[event.when === null ? null : whenWords(event.when, names.locale), event.place?.name]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  );
}

export function Relations() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  return (
    <ul className="relations">
      {view.relations.map((relation) => (
        <li key={`${relation.subject} ${relation.kind} ${relation.object} ${relation.span.start}`}>
          <ActorLink id={relation.subject} /> {t.relations[relation.kind]}{' '}
          {relation.object !== null && <ActorLink id={relation.object} />}
          <small>
            {[relation.from, relation.to]
              .map((when) => (when === null ? '' : whenWords(when, names.locale)))
              .filter(Boolean)
              .join(' – ')}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Entries drawn at once, the newest; the rest on request. */
const RECENT = 20;

export function History() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const [all, setAll] = useState(false);
  if (view.history.length === 0) return <p className="muted">{t.event.noHistory}</p>;
  return (
    <>
      <ol className="history">
        {(all ? view.history : view.history.slice(-RECENT)).map((row) => (
          <li key={row.sequence} value={row.sequence}>
            <Line row={row} />
            <small>
              {dateWords(row.at, names.locale)} · {row.by}
              {row.reason !== null && ` · ${t.claim.reason}: ${row.reason}`}
            </small>
          </li>
        ))}
      </ol>
      {view.history.length > RECENT && !all && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t.event.showAll(view.history.length)}
        </button>
      )}
    </>
  );
}

function Line({ row }: { row: HistoryRow }) {
  const { view, names, claims, reports } = useEvent();
  const { t } = names.locale;
  const name = (id: string): string => {
    const claim = claims.get(id);
    if (claim !== undefined) return tiedWords(claim, names);
    const statuses: Readonly<Record<string, string>> = t.edit.statuses;
    const relations: Readonly<Record<string, string>> = t.relations;
    const known = id === view.id ? view.event.title : reports.get(id)?.title;
    return known ?? statuses[id] ?? relations[id] ?? (/^[\w-]+$/.test(id) ? names.actor(id) : id);
  };
  const own = historyWords(row, names.locale.t.history, name);
  return own === null ? <span lang="en">{row.words}</span> : <span>{own}</span>;
}

export function Export() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { version } = useSearch({ from: '/events/$id' });
  return (
    <>
      <p className="muted">{t.event.exportNote}</p>
      <ul className="inline-list exports">
        <li>
          <a className="button" href={exportAddress(view.id, 'claims.csv', view.rule, version)}>
            {t.event.claimsFile}
          </a>
        </li>
        <li>
          <a className="button" href={exportAddress(view.id, 'tolls.csv', view.rule, version)}>
            {t.event.tollsFile}
          </a>
        </li>
        <li>
          <a
            className="button"
            href={`/api/events/${encodeURIComponent(view.id)}?rule=${encodeURIComponent(view.rule)}${version === undefined ? '' : `&version=${version}`}`}
          >
            {t.event.jsonFile}
          </a>
        </li>
      </ul>
      <Cite of={pageOf(view)} title={t.cite.event} />
    </>
  );
}

/** This page as it is cited: what it shows depends on the rule and on the day it was read. */
function pageOf(view: EventView): Citable {
  return {
    id: view.id,
    title: view.event.title,
    outlet: 'Recount',
    url: window.location.href,
    language: null,
    publishedAt: null,
    accessedAt: new Date().toISOString(),
  };
}
