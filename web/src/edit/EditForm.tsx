import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { useProblemWords } from '../components/problemWords.ts';
import { useLocale } from '../i18n/locale.tsx';
import { type Edit, write } from '../services/api.ts';

/** One edit: its fields, why it is made, and what came of it. Nothing is written without a reason. */
export function EditForm({
  title,
  note,
  submit,
  edit,
  done,
  cancel,
  children,
}: {
  title: string;
  note: string;
  submit: string;
  /** The edit with this reason, or null while the fields do not make one. */
  edit: (reason: string) => Edit | null;
  done?: () => void;
  /** Where the form was opened and can be left. */
  cancel?: () => void;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const problems = useProblemWords();
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: write,
    onSuccess: async () => {
      // the form lets go of what may be gone now, before everything on the page is asked for again
      flushSync(() => {
        setReason('');
        done?.();
      });
      await queries.invalidateQueries();
    },
  });
  const ready = edit(reason.trim() || '-') !== null;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const made = edit(reason.trim());
    if (made !== null && reason.trim() !== '') mutate(made);
  };
  return (
    <form className="edit-form" onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && cancel?.()}>
      <h2>{title}</h2>
      <p className="muted">{note}</p>
      {children}
      <label>
        <span>{t.review.reasonLabel}</span>
        <input type="text" required value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="review-buttons">
        <button type="submit" className="button" disabled={!ready || isPending}>
          {submit}
        </button>
        {cancel !== undefined && (
          <button type="button" className="button quiet" onClick={cancel}>
            {t.review.cancel}
          </button>
        )}
        <span role="status">{isPending ? t.edit.writing : isSuccess ? t.edit.written : ''}</span>
      </div>
      {error !== null && <p role="alert">{problems(error)}</p>}
    </form>
  );
}
