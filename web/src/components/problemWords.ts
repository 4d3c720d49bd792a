import { useLocale } from '../i18n/locale.tsx';
import { Failure } from '../services/api.ts';

/** What went wrong, by its code in the reader's language, with what to do next. */
export function useProblemWords(): (error: unknown) => string {
  const { t } = useLocale();
  return (error) => {
    if (!(error instanceof Failure)) return t.failure.broken;
    if (error.kind === 'offline') return `${t.failure.offline}. ${t.failure.offlineNext}`;
    return t.problems[error.code ?? ''] ?? t.failure[error.kind];
  };
}
