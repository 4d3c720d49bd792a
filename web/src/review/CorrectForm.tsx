import { type FormEvent, useState } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { Bound, Choice } from './Choice.tsx';
import { changedFields, type Draft, draftOf, problemOf } from './correction.ts';

/** The fields of a claim that a coder corrects; only what differs is sent. */
export function CorrectForm({
  claim,
  done,
  cancel,
}: {
  claim: ClaimView;
  done: (fields: Partial<Claim>, reason: string) => void;
  cancel: () => void;
}) {
  const { t } = useLocale();
  const [draft, setDraft] = useState<Draft>(() => draftOf(claim));
  const [reason, setReason] = useState('');
  const fields = changedFields(claim, draft);
  const problem = problemOf(draft);
  const set = <K extends keyof Draft>(key: K, value: Draft[K]) =>
    setDraft((held) => ({ ...held, [key]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (problem === null && Object.keys(fields).length > 0) done(fields, reason.trim());
  };
  return (
    <form className="review-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && cancel()}>
      <div className="review-fields">
        {draft.kind === 'toll' && (
          <>
            <Choice
              label={t.review.fields.measure}
              value={draft.measure}
              names={t.measures}
              choose={(value) => set('measure', value)}
              first
            />
            <Choice
              label={t.review.fields.exactness}
              value={draft.exactness}
              names={t.review.exactness}
              choose={(value) => set('exactness', value as Quantity['exactness'])}
            />
            <Bound
              label={t.derivation.low}
              value={draft.low}
              off={['atMost', 'vague'].includes(draft.exactness)}
              set={(value) => set('low', value)}
            />
            <Bound
              label={t.derivation.high}
              value={draft.high}
              off={['atLeast', 'vague', 'exact', 'about'].includes(draft.exactness)}
              set={(value) => set('high', value)}
            />
            <Choice
              label={t.review.fields.status}
              value={draft.status}
              names={t.statuses}
              choose={(value) => set('status', value as Draft['status'])}
            />
          </>
        )}
        <Choice
          label={t.claim.stance}
          value={draft.stance}
          names={t.stances}
          choose={(value) => set('stance', value as Draft['stance'])}
          first={draft.kind !== 'toll'}
        />
        <Choice
          label={t.review.fields.scope}
          value={draft.scope}
          names={t.review.scopes}
          choose={(value) => set('scope', value as Draft['scope'])}
        />
        <Choice
          label={t.review.fields.modality}
          value={draft.modality}
          names={t.review.modalities}
          choose={(value) => set('modality', value as Draft['modality'])}
        />
      </div>
      <label>
        <span>{t.review.reasonLabel}</span>
        <input type="text" required value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      {problem !== null && <p role="alert">{t.review.problems[problem]}</p>}
      <div className="review-buttons">
        <button
          type="submit"
          className="button"
          disabled={problem !== null || Object.keys(fields).length === 0}
        >
          {t.review.correct}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}
