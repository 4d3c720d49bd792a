import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { EventsView } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import type { EventsSearch } from '../words/eventsSearch.ts';
import { partiesOf } from '../words/filter.ts';
import { RuleSwitch, useRuleWords } from './RuleSwitch.tsx';

const STATUSES = ['draft', 'pending', 'reviewed', 'released', 'withdrawn'] as const;

const NARROWER = ['from', 'to', 'party', 'measure', 'status', 'disputed'] as const;

/** What narrows the list; all of it stands in the address. */
export function EventFilters({ view }: { view: EventsView }) {
  const { t } = useLocale();
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const set = (change: EventsSearch): void =>
    void navigate({ search: (held) => ({ ...held, ...change }), replace: true, resetScroll: false });
  const words = useRuleWords();
  const current = view.rules.find((one) => one.id === (search.rule ?? view.rule));
  const text = (value: string): string | undefined => (value === '' ? undefined : value);
  const parties = useMemo(() => [...new Set(view.events.flatMap(partiesOf))].sort(), [view.events]);
  const measures = useMemo(
    () => [...new Set(view.events.flatMap((row) => row.tolls.map((toll) => toll.measure)))],
    [view.events],
  );
  return (
    <search className="list-tools" aria-label={t.list.search}>
      <label>
        <span>{t.list.search}</span>
        <input
          type="search"
          placeholder={t.list.searchHint}
          defaultValue={search.q ?? ''}
          onChange={(event) => set({ q: text(event.target.value) })}
        />
      </label>
      <details className="list-filters" open={NARROWER.some((key) => search[key] !== undefined) || undefined}>
        <summary>{t.list.filters}</summary>
        <div>
          <label>
            <span>{t.list.from}</span>
            <input
              type="date"
              value={search.from ?? ''}
              onChange={(event) => set({ from: text(event.target.value) })}
            />
          </label>
          <label>
            <span>{t.list.to}</span>
            <input
              type="date"
              value={search.to ?? ''}
              onChange={(event) => set({ to: text(event.target.value) })}
            />
          </label>
          <label>
            <span>{t.list.party}</span>
            <select value={search.party ?? ''} onChange={(event) => set({ party: text(event.target.value) })}>
              <option value="">{t.filters.any}</option>
              {parties.map((party) => (
                <option key={party}>{party}</option>
              ))}
            </select>
          </label>
          <label>
            <span>{t.filters.measure}</span>
            <select
              value={search.measure ?? ''}
              onChange={(event) => set({ measure: text(event.target.value) })}
            >
              <option value="">{t.filters.any}</option>
              {measures.map((measure) => (
                <option key={measure} value={measure}>
                  {t.measures[measure]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t.edit.status}</span>
            <select
              value={search.status ?? ''}
              onChange={(event) => set({ status: text(event.target.value) })}
            >
              <option value="">{t.filters.any}</option>
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {t.edit.statuses[status]}
                </option>
              ))}
            </select>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={search.disputed === true}
              onChange={(event) => set({ disputed: event.target.checked ? true : undefined })}
            />
            <span>{t.list.onlyDisputed}</span>
          </label>
        </div>
      </details>
      {search.area !== undefined && (
        <button type="button" className="button quiet" onClick={() => set({ area: undefined })}>
          {t.list.everywhere}
        </button>
      )}
      <details className="list-rule">
        <summary>
          {t.rule.title}: <strong>{current === undefined ? view.rule : words.title(current)}</strong>
        </summary>
        <RuleSwitch rule={search.rule ?? view.rule} rules={view.rules} choose={(rule) => set({ rule })} />
      </details>
    </search>
  );
}
