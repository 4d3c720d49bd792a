import { useLocale } from '../i18n/locale.tsx';
import type { Bounds } from '../words/figure.ts';
import { boundsWords } from '../words/figure.ts';

/** Low, best and high in one line: the best large, the bounds small on either side of it. */
export function Figure({ bounds, size = 'plain' }: { bounds: Bounds; size?: 'plain' | 'large' }) {
  const locale = useLocale();
  const { number, t } = locale;
  const { low, best, high } = bounds;
  const openAbove = best !== null && high === null;
  return (
    <span className={`figure figure-${size}`}>
      <span className="visually-hidden">{boundsWords(bounds, locale)}</span>
      <span aria-hidden="true">
        {best === null && low === null && high === null && (
          <i className="figure-none">{t.quantity.unknown}</i>
        )}
        {best === null && (low !== null || high !== null) && <b>{boundsWords(bounds, locale)}</b>}
        {best !== null && low !== null && low !== best && <i>{number(low)}–</i>}
        {best !== null && <b>{number(best)}</b>}
        {best !== null && high !== null && high !== best && <i>–{number(high)}</i>}
        {openAbove && <i className="figure-open">+</i>}
      </span>
    </span>
  );
}
