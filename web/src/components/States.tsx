import { Link } from '@tanstack/react-router';
import { useLocale } from '../i18n/locale.tsx';
import { Failure } from '../services/api.ts';
import { useProblemWords } from './problemWords.ts';

/** Lines where text will stand, so that the page does not jump; said in words to who cannot see them. */
export function Loading({ heading = true }: { heading?: boolean }) {
  const { t } = useLocale();
  return (
    <div className="loading" role="status">
      {heading ? (
        <h1 className="visually-hidden">{t.loading}</h1>
      ) : (
        <span className="visually-hidden">{t.loading}</span>
      )}
      <div aria-hidden="true" className="loading-lines">
        <i className="loading-title" />
        <i />
        <i />
        <i className="loading-short" />
      </div>
    </div>
  );
}

export function Failed({
  error,
  again,
  heading: Heading = 'h1',
}: {
  error: unknown;
  again: () => void;
  /** The page's own heading where the failure is the page. */
  heading?: 'h1' | 'h3';
}) {
  const { t } = useLocale();
  const words = useProblemWords();
  const kind = error instanceof Failure ? error.kind : 'broken';
  if (kind === 'missing') return <Missing />;
  const next = {
    offline: t.failure.offlineNext,
    broken: t.failure.brokenNext,
    refused: words(error),
  }[kind];
  return (
    <section className="state" role="alert">
      <Heading>{t.failure[kind]}</Heading>
      <p>{next}</p>
      {kind === 'broken' && <p className="state-detail">{words(error)}</p>}
      <button type="button" className="button" onClick={again}>
        {t.failure.again}
      </button>
    </section>
  );
}

export function Missing() {
  const { t } = useLocale();
  return (
    <section className="state">
      <h1>{t.failure.missing}</h1>
      <p>{t.failure.missingNext}</p>
      <p>
        <Link to="/">{t.failure.toEvents}</Link>
      </p>
    </section>
  );
}

export function Empty({ title, next }: { title: string; next: string }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      <p>{next}</p>
    </div>
  );
}
