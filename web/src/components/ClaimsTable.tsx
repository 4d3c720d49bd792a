import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { aboutWords, caveats, figureWords, stanceWords } from '../words/claim.ts';
import { shortDate } from '../words/when.ts';
import { Claimants } from './Claimants.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';
import { Quote } from './Quote.tsx';

/** Rows drawn at once; the rest on request, so that an event of hundreds of claims opens at once. */
const FIRST = 40;

/** Every claim of the event; the filters stand in the address. */
export function ClaimsTable() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { kind, voice, what } = useSearch({ from: '/events/$id' });
  const [all, setAll] = useState(false);
  const rows = useMemo(
    () =>
      view.claims
        .map((claim) => ({ claim, who: names.claimants(claim), about: claim.measure ?? claim.act ?? '' }))
        .filter((row) => kind === undefined || row.claim.kind === kind)
        .filter((row) => voice === undefined || row.who === voice)
        .filter((row) => what === undefined || row.about === what),
    [view.claims, names, kind, voice, what],
  );
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <Filters count={rows.length} />
      {rows.length === 0 ? (
        <p className="muted">{t.filters.none}</p>
      ) : (
        <ul className="claims">
          {shown.map(({ claim }) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </ul>
      )}
      {rows.length > FIRST && (
        <button type="button" className="button" onClick={() => setAll(!all)}>
          {all ? t.event.showLess : t.event.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

function ClaimRow({ claim }: { claim: ClaimView }) {
  const { names, reports } = useEvent();
  const { t } = names.locale;
  const report = reports.get(claim.report);
  const notes = caveats(claim, names);
  return (
    <li className="claim-row" data-verdict={claim.decision?.verdict ?? 'none'}>
      <p className="claim-who">
        <strong>
          <Claimants claim={claim} />
        </strong>{' '}
        <em>{stanceWords(claim, names.locale)}</em>
      </p>
      <p className="claim-what">
        <b>{figureWords(claim, names)}</b> {aboutWords(claim, names)}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </p>
      <div className="claim-quote">
        <Quote claim={claim} language={report?.language} />
        <p className="source">
          <ClaimLink claim={claim}>
            {report?.outlet ?? report?.title ?? t.report.untitled},{' '}
            {shortDate(report?.publishedAt ?? null, names.locale)}
          </ClaimLink>
          {claim.decision !== null && <DecisionMark claim={claim} />}
        </p>
      </div>
    </li>
  );
}

export function DecisionMark({ claim }: { claim: ClaimView }) {
  const { names } = useEvent();
  const { t } = names.locale;
  const { decision } = claim;
  if (decision === null) return null;
  return (
    <span className="decision" data-verdict={decision.verdict}>
      {t.claim.decided[decision.verdict]} {t.claim.by} {decision.by}: {decision.reason}
    </span>
  );
}

function Filters({ count }: { count: number }) {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { kind, voice, what } = useSearch({ from: '/events/$id' });
  const navigate = useNavigate({ from: '/events/$id' });
  const set = (key: 'kind' | 'voice' | 'what', value: string) =>
    navigate({
      search: (held) => ({ ...held, [key]: value === '' ? undefined : value }),
      replace: true,
      resetScroll: false,
      hash: true,
    });
  const voices = useMemo(() => [...new Set(view.claims.map(names.claimants))].sort(), [view.claims, names]);
  const subjects = useMemo(
    () => [
      ...new Set(view.claims.map((claim) => claim.measure ?? claim.act).filter((one) => one !== undefined)),
    ],
    [view.claims],
  );
  const nameOf = (one: string): string =>
    t.measures[one as keyof typeof t.measures] ?? t.acts[one as keyof typeof t.acts] ?? one;
  const choices = [
    {
      key: 'kind' as const,
      label: t.filters.kind,
      value: kind,
      options: (['toll', 'act', 'silence'] as const).map((k) => [k, t.kinds[k]] as const),
    },
    {
      key: 'voice' as const,
      label: t.filters.voice,
      value: voice,
      options: voices.map((one) => [one, one] as const),
    },
    {
      key: 'what' as const,
      label: t.filters.measure,
      value: what,
      options: subjects.map((one) => [one, nameOf(one)] as const),
    },
  ];
  return (
    <search aria-label={t.filters.label} className="filters">
      {choices.map(({ key, label, value, options }) => (
        <label key={key}>
          <span>{label}</span>
          <select value={value ?? ''} onChange={(event) => set(key, event.target.value)}>
            <option value="">{t.filters.any}</option>
            {options.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p role="status">{t.filters.shown(count, view.claims.length)}</p>
    </search>
  );
}
