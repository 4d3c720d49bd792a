import { useState } from 'react';
import { EditForm } from '../edit/EditForm.tsx';
import { useLocale } from '../i18n/locale.tsx';
import { Choice } from './Choice.tsx';

/** Says that words are graphic, so that pages cover them, or that they are not. */
export function GraphicForm({
  report,
  claim,
  close,
}: {
  report: { readonly id: string; readonly graphic: boolean };
  /** null where the report as a whole is marked. */
  claim: { readonly id: string; readonly graphic: boolean } | null;
  close: () => void;
}) {
  const { t } = useLocale();
  const [kind, setKind] = useState<'claim' | 'report'>(claim === null ? 'report' : 'claim');
  const of = kind === 'claim' && claim !== null ? claim : report;
  const names = {
    ...(claim === null ? {} : { claim: t.review.assess.claim }),
    report: t.review.assess.report,
  };
  return (
    <EditForm
      title={of.graphic ? t.graphic.unmark : t.graphic.mark}
      note={t.graphic.note}
      submit={of.graphic ? t.graphic.unmark : t.graphic.mark}
      done={close}
      cancel={close}
      edit={(reason) => ({
        noun: 'graphic-marks',
        body: { of: { kind, id: of.id }, graphic: !of.graphic, reason },
      })}
    >
      <Choice
        label={t.review.assess.of}
        value={kind}
        names={names}
        choose={(value) => setKind(value as 'claim' | 'report')}
        first
      />
    </EditForm>
  );
}
