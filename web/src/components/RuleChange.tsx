import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '../services/queries.ts';
import { figureWords } from '../words/claim.ts';
import { boundsWords } from '../words/figure.ts';
import { movedBetween } from '../words/moved.ts';
import { tollKey, tollName } from '../words/tolls.ts';
import { Clause } from './Clause.tsx';
import { useEvent } from './EventContext.tsx';
import { useRuleWords } from './RuleSwitch.tsx';

/** In words: what moved when the reader took another rule, and which claims made it move. */
export function RuleChange({ from }: { from: string }) {
  const { view, names, claims } = useEvent();
  const { t } = names.locale;
  const words = useRuleWords();
  const before = useQuery(eventQuery(view.id, from)).data;
  const one = view.rules.find((rule) => rule.id === from);
  const other = view.rules.find((rule) => rule.id === view.rule);
  if (before === undefined || before.rule !== from || one === undefined || other === undefined) return null;
  // a split by status under a side whose total is told says the same again
  const moved = movedBetween(before.tolls, view.tolls).filter(({ before: a, after: b }) => {
    const toll = a ?? b;
    return toll !== null && !(toll.side !== null && toll.status !== null);
  });
  return (
    <div className="rule-change" role="status">
      <h3>{t.rule.changed(words.title(one), words.title(other))}</h3>
      {moved.length === 0 && <p>{t.rule.same}</p>}
      <ul>
        {moved.map(({ before: was, after: is, turned }) => {
          const toll = (is ?? was)!;
          return (
            <li key={tollKey(toll)}>
              <p>
                {t.rule.moved(
                  tollName(toll, names),
                  was === null ? t.quantity.unknown : boundsWords(was, names.locale),
                  is === null ? t.quantity.unknown : boundsWords(is, names.locale),
                )}
              </p>
              {turned.length > 0 && (
                <ul>
                  {turned.slice(0, 4).map((step) => {
                    const claim = claims.get(step.claim);
                    if (claim === undefined) return null;
                    return (
                      <li key={step.claim}>
                        {names.claimants(claim)}, {figureWords(claim, names)}:{' '}
                        {step.counted ? t.event.counted : t.event.notCounted} (<Clause step={step} />)
                      </li>
                    );
                  })}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
