import { type FormEvent, useState } from 'react';
import { useLocale } from '../i18n/locale.tsx';
import { focusFirst } from './focusFirst.ts';

/** Why a claim is turned down: one of the usual reasons by its number, or one's own words. */
export function RejectForm({ done, cancel }: { done: (reason: string) => void; cancel: () => void }) {
  const { t } = useLocale();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const typed = reason.trim();
    const usual = /^\d$/.test(typed) ? t.review.reasons[Number(typed) - 1] : undefined;
    if (typed !== '') done(usual ?? typed);
  };
  return (
    <form className="review-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && cancel()}>
      <ol className="review-reasons">
        {t.review.reasons.map((usual) => (
          <li key={usual}>
            <button type="button" onClick={() => done(usual)}>
              {usual}
            </button>
          </li>
        ))}
      </ol>
      <label>
        <span>{t.review.reasonLabel}</span>
        <input
          type="text"
          ref={focusFirst}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="review-buttons">
        <button type="submit" className="button">
          {t.review.reject}
        </button>
        <button type="button" className="button quiet" onClick={cancel}>
          {t.review.cancel}
        </button>
      </div>
    </form>
  );
}
