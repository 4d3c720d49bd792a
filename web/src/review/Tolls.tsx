import type { EventView } from '../../../src/views/shapes.ts';
import { Figure } from '../components/Figure.tsx';
import type { Names } from '../words/names.ts';
import { headline, tollKey, tollName } from '../words/tolls.ts';

/** What the decisions do to the figures, under the rule of the address. */
export function Tolls({ view, names }: { view: EventView; names: Names }) {
  const { t } = names.locale;
  const rule = view.rules.find((one) => one.id === view.rule);
  return (
    <aside className="review-tolls" aria-labelledby="review-tolls">
      <h2 id="review-tolls">{t.event.toll}</h2>
      <p className="muted">
        {t.rule.by} {rule === undefined ? view.rule : (t.rule.titles[rule.id] ?? rule.title)}
      </p>
      <dl>
        {headline(view.event, view.tolls).map((toll) => (
          <div key={tollKey(toll)}>
            <dt>{tollName(toll, names)}</dt>
            <dd data-toll={tollKey(toll)}>
              <Figure bounds={toll} />
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
