import { useLocale } from '../i18n/locale.tsx';

/** Stands on every page of an invented event, on screen and in print. */
export function Fiction() {
  const { t } = useLocale();
  return (
    <p className="fiction" role="note">
      <strong>{t.fiction.mark}</strong>
      <span>{t.fiction.words}</span>
    </p>
  );
}
