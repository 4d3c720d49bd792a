import { Fragment, type ReactNode } from 'react';
import type { Toll } from '../../../src/model/toll.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { figureWords, stanceWords } from '../words/claim.ts';
import { boundsWords } from '../words/figure.ts';
import { headline, isWhole, tollKey, tollName } from '../words/tolls.ts';
import { voicesOf } from '../words/voices.ts';
import { whenWords } from '../words/when.ts';
import { ClaimLink } from './ClaimLink.tsx';
import { useEvent } from './EventContext.tsx';
import { useRuleWords } from './RuleSwitch.tsx';

/**
 * The event in a few sentences, each clause with the claims it stands on. It is put together from the record by
 * fixed sentences; nothing is generated freely, and what nobody said is not said here.
 */
export function Account() {
  const { view } = useEvent();
  const numbers = new Map(view.claims.map((claim, i) => [claim.id, i + 1]));
  return (
    <div className="account">
      <Opening />
      <Acts numbers={numbers} />
      {headline(view.event, view.tolls).map((toll) => (
        <Count key={tollKey(toll)} toll={toll} numbers={numbers} />
      ))}
    </div>
  );
}

type Numbers = ReadonlyMap<string, number>;

/** The claims a clause stands on, as small numbers that lead to their sentences. */
function On({ claims, numbers }: { claims: readonly ClaimView[]; numbers: Numbers }) {
  const { names } = useEvent();
  return (
    <sup>
      {claims.map((claim, i) => (
        <Fragment key={claim.id}>
          {i > 0 && ' '}
          <ClaimLink claim={claim}>
            <span className="visually-hidden">{names.locale.t.report.mark(numbers.get(claim.id) ?? 0)}</span>
            <span aria-hidden="true">{numbers.get(claim.id)}</span>
          </ClaimLink>
        </Fragment>
      ))}
    </sup>
  );
}

function Opening() {
  const { view, names } = useEvent();
  const { locale } = names;
  const { event } = view;
  const when = event.when?.start == null ? null : whenWords(event.when, locale);
  const sides = event.sides.map((side) => locale.list(side.map(names.party)));
  return <p>{locale.t.account.opening(view.reports.length, when, event.place?.name ?? null, sides)}</p>;
}

function Acts({ numbers }: { numbers: Numbers }) {
  const { view, names } = useEvent();
  const { t, language } = names.locale;
  const acts = view.claims.filter(
    (claim) => claim.act !== undefined && claim.scope === 'event' && claim.decision?.verdict !== 'rejected',
  );
  const lines = new Map<string, { words: string; by: Map<string, ClaimView[]> }>();
  for (const claim of acts) {
    const agent = claim.agent === undefined ? null : names.party(claim.agent);
    const target = claim.target === undefined ? null : names.party(claim.target);
    const words = t.account.act(t.acts[claim.act!].toLocaleLowerCase(language), agent, target);
    const line = lines.get(words) ?? { words, by: new Map() };
    const voice = sentenceCase(`${names.claimants(claim)} ${stanceWords(claim, names.locale)}`);
    line.by.set(voice, [...(line.by.get(voice) ?? []), claim]);
    lines.set(words, line);
  }
  if (lines.size === 0) return null;
  return (
    <p>
      {[...lines.values()].slice(0, 8).map(({ words, by }, i) => (
        <Fragment key={words}>
          {i > 0 && ' '}
          {joined(
            [...by].map(([voice, claims]) => (
              <Fragment key={voice}>
                {voice}
                <On claims={claims} numbers={numbers} />
              </Fragment>
            )),
          )}
          {t.account.colon}
          {words}.
        </Fragment>
      ))}
    </p>
  );
}

function Count({ toll, numbers }: { toll: Toll; numbers: Numbers }) {
  const { view, names, claims, reports } = useEvent();
  const { t } = names.locale;
  const words = useRuleWords();
  const rule = view.rules.find((one) => one.id === toll.rule);
  const title = rule === undefined ? toll.rule : words.title(rule);
  const lines = isWhole(toll)
    ? []
    : voicesOf(toll, claims, (claim) => reports.get(claim.report)?.publishedAt ?? null);
  // "says 52, after that 61", but "says 52, denies 37"
  const verb = (claim: ClaimView, before: ClaimView | undefined): string =>
    before?.stance === claim.stance ? t.account.afterwards : stanceWords(claim, names.locale);
  return (
    <p>
      <strong>{tollName(toll, names)}</strong>
      {t.account.colon}
      {joined(
        lines.map(({ key, said }) => (
          <Fragment key={key}>
            {said.map(({ claims: carrying }, i) => (
              <Fragment key={carrying[0]!.id}>
                {i === 0 ? `${names.claimants(carrying[0]!)} ` : ', '}
                {verb(carrying[0]!, said[i - 1]?.claims[0])} {figureWords(carrying[0]!, names)}
                <On claims={carrying} numbers={numbers} />
              </Fragment>
            ))}
          </Fragment>
        )),
      )}
      {lines.length > 0 && '. '}
      {toll.low === null && toll.best === null && toll.high === null
        ? t.account.countsNone(title)
        : t.account.counts(title, boundsWords(toll, names.locale))}
    </p>
  );
}

function joined(parts: readonly ReactNode[]): ReactNode[] {
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses of one sentence never change places
    <Fragment key={i}>
      {i > 0 && '; '}
      {part}
    </Fragment>
  ));
}

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
