import { Fragment } from 'react';
import { aboutWords, stanceWords } from '../words/claim.ts';
import { tableOf } from '../words/tolls.ts';
import { whenWords } from '../words/when.ts';
import { ActorLink } from './ActorLink.tsx';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';
import { SideName } from './SideName.tsx';
import { TollButton } from './TollButton.tsx';

/** Acts by which an event ends one way or the other. */
const RESULTS = new Set(['takeControl', 'withdraw', 'repel', 'agree']);

/** The event at a glance: date, place, parties by side, result as claimed, kind. */
export function Box() {
  const { view, names } = useEvent();
  const { locale } = names;
  const { t } = locale;
  const { event } = view;
  return (
    <dl className="box">
      <div>
        <dt>{t.event.date}</dt>
        <dd>{whenWords(event.when, locale)}</dd>
      </div>
      <div>
        <dt>{t.event.place}</dt>
        <dd>
          <Place />
        </dd>
      </div>
      <div>
        <dt>{t.event.parties}</dt>
        <dd>
          <Sides />
        </dd>
      </div>
      <div>
        <dt>{t.event.result}</dt>
        <dd>
          <Result />
        </dd>
      </div>
      <div>
        <dt>{t.event.toll}</dt>
        <dd>
          <Tolls />
        </dd>
      </div>
      <Kind />
    </dl>
  );
}

function Place() {
  const { view, names } = useEvent();
  const { t, language } = names.locale;
  const { place } = view.event;
  if (place === null) return <>{t.derivation.unknown}</>;
  const country = countryName(place.country, language);
  const whole = [place.name, place.admin1, country].filter(Boolean).join(', ');
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return (
    <>
      {whole}
      <small>
        {place.lat === null || place.lon === null
          ? t.event.unlocated
          : `${degrees.format(place.lat)}, ${degrees.format(place.lon)} (${t.precision[place.precision]})`}
      </small>
    </>
  );
}

function countryName(code: string | null, language: string): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

function Sides() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { sides } = view.event;
  if (sides.length === 0) return <>{t.event.sidesUnknown}</>;
  return (
    <>
      {sides.map((parties, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sides are told apart by their order
        <Fragment key={i}>
          {i > 0 && <span className="against">{t.event.against}</span>}
          <ul className="plain">
            {parties.map((party) => (
              <li key={party.actor ?? party.words}>
                {party === parties[0] ? (
                  <SideName side={party.actor ?? party.words} link />
                ) : party.actor === null ? (
                  names.party(party)
                ) : (
                  <ActorLink id={party.actor} />
                )}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </>
  );
}

function Result() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const acts = view.claims.filter(
    (claim) =>
      claim.act !== undefined &&
      RESULTS.has(claim.act) &&
      claim.scope === 'event' &&
      claim.decision?.verdict !== 'rejected',
  );
  if (acts.length === 0) return <>{t.event.noResult}</>;
  // one line for each thing said, with everybody who says it
  const lines = new Map<string, typeof acts>();
  for (const claim of acts) {
    const key = aboutWords(claim, names);
    lines.set(key, [...(lines.get(key) ?? []), claim]);
  }
  return (
    <ul className="plain">
      {[...lines].slice(0, 5).map(([what, claims]) => (
        <li key={what}>
          {what}
          <small>
            {claims.map((claim, i) => (
              <Fragment key={claim.id}>
                {i > 0 && '; '}
                {names.claimants(claim)}{' '}
                <ClaimLink claim={claim}>{stanceWords(claim, names.locale)}</ClaimLink>
              </Fragment>
            ))}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Every figure by measure and side, each opening how it was counted. */
function Tolls() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { columns, rows } = tableOf(view.event, view.tolls);
  if (rows.length === 0) return <>{t.event.none}</>;
  return (
    <ul className="plain box-tolls">
      {rows.map((row) => (
        <li key={`${row.measure} ${row.unit}`}>
          <b>{t.measures[row.measure]}</b>
          {row.unit !== 'person' && ` (${t.units[row.unit as keyof typeof t.units] ?? row.unit})`}
          <ul className="plain">
            {columns.map((column) => {
              const toll = row.cells.get(column.key);
              if (toll === undefined) return null;
              return (
                <li key={column.key}>
                  <span>
                    {column.kind === 'side' ? names.actor(column.side as string) : t.event[column.kind]}
                  </span>
                  <TollButton toll={toll} />
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Kind() {
  const { view, names } = useEvent();
  const { t } = names.locale;
  const { acledEvent, acledSubEvent, ucdp } = view.event.types;
  const words = [acledSubEvent ?? acledEvent, ucdp === null ? null : t.ucdp[ucdp]].filter(
    (word) => word !== null,
  );
  if (words.length === 0) return null;
  return (
    <div>
      <dt>{t.event.type}</dt>
      <dd>
        {acledSubEvent !== null || acledEvent !== null ? (
          <Acled words={(acledSubEvent ?? acledEvent) as string} />
        ) : null}
        {ucdp !== null && <small>{t.ucdp[ucdp]} (UCDP)</small>}
      </dd>
    </div>
  );
}

/** ACLED's own term, in the reader's language where it has one. */
function Acled({ words }: { words: string }) {
  const { names } = useEvent();
  const { t, language } = names.locale;
  const own = t.acled[words];
  return <span lang={own === undefined && language !== 'en' ? 'en' : undefined}>{own ?? words}</span>;
}
