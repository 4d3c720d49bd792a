import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { Step, Toll } from '../../../src/model/toll.ts';
import { eventQuery } from '../services/queries.ts';
import { figureWords } from '../words/claim.ts';
import { boundsWords } from '../words/figure.ts';
import { changeBetween } from '../words/moved.ts';
import { tollKey, tollName } from '../words/tolls.ts';
import { Clause } from './Clause.tsx';
import { useEvent } from './EventContext.tsx';
import { useRuleWords } from './RuleSwitch.tsx';

/** In words: what moved when the reader took another rule, and which claims made it move. */
export function RuleChange({ from }: { from: string }) {
  const { view, names } = useEvent();
  const { locale } = names;
  const { t } = locale;
  const words = useRuleWords();
  const { version } = useSearch({ from: '/events/$id' });
  const before = useQuery(eventQuery(view.id, from, version)).data;
  const one = view.rules.find((rule) => rule.id === from);
  const other = view.rules.find((rule) => rule.id === view.rule);
  if (before === undefined || before.rule !== from || one === undefined || other === undefined) return null;
  const { moved, dropped, added } = changeBetween(before.tolls, view.tolls);
  const list = (tolls: readonly Toll[]): string => tolls.map((toll) => tollName(toll, names)).join(' · ');
  return (
    <div className="rule-change" role="status">
      <h3>{t.rule.changed(words.title(one), words.title(other))}</h3>
      {moved.length + dropped.length + added.length === 0 && <p>{t.rule.same}</p>}
      <ul>
        {moved.map(({ before: was, after: is, turned }) => (
          <li key={tollKey(is)}>
            <p>{t.rule.moved(tollName(is, names), boundsWords(was, locale), boundsWords(is, locale))}</p>
            <Turned steps={turned} />
          </li>
        ))}
        {dropped.length > 0 && (
          <li>
            {t.rule.dropped(words.title(other))} {list(dropped)}
          </li>
        )}
        {added.length > 0 && (
          <li>
            {t.rule.added(words.title(other))} {list(added)}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Claims that the new rule treats otherwise, the first few of them; the figure itself opens them all. */
function Turned({ steps }: { steps: readonly Step[] }) {
  const { names, claims } = useEvent();
  const { t } = names.locale;
  if (steps.length === 0) return null;
  return (
    <ul>
      {steps.slice(0, 4).map((step) => {
        const claim = claims.get(step.claim);
        if (claim === undefined) return null;
        return (
          <li key={step.claim}>
            {names.claimants(claim)}, {figureWords(claim, names)}
            {t.account.colon}
            {step.counted ? t.event.counted : t.event.notCounted} (<Clause step={step} />)
          </li>
        );
      })}
    </ul>
  );
}
