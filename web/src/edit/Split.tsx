import { useState } from 'react';
import type { EventView } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { EditForm } from './EditForm.tsx';

/** Says that what some reports tell is another event; so a merge is taken back too. */
export function Split({ view }: { view: EventView }) {
  const { t } = useLocale();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const moving = view.claims.filter((claim) => chosen.has(claim.report)).length;
  return (
    <EditForm
      title={t.edit.split}
      note={t.edit.splitNote}
      submit={t.edit.splitDo}
      edit={(reason) =>
        chosen.size === 0 ? null : { noun: 'splits', event: view.id, body: { reports: [...chosen], reason } }
      }
      done={() => setChosen(new Set())}
    >
      <fieldset className="edit-choices">
        <legend className="visually-hidden">{t.event.reports}</legend>
        {view.reports.map((report) => (
          <label key={report.id}>
            <input type="checkbox" checked={chosen.has(report.id)} onChange={() => toggle(report.id)} />
            <span>
              <span lang={report.language}>{report.title ?? t.report.untitled}</span>
              <small>{report.outlet}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen.size > 0 && (
        <p className="edit-preview">{t.edit.splitMoves(moving, view.claims.length - moving)}</p>
      )}
    </EditForm>
  );
}
