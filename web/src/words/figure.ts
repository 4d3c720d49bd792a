import type { Quantity } from '../../../src/model/quantity.ts';
import type { Locale } from '../i18n/locale.tsx';

/** Bounds and best of a toll; null is unknown and never 0. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** "6–11–25" as a phrase: "11 (6–25)", "9 or more", "at most 30", "not known". */
export function boundsWords({ low, best, high }: Bounds, { t, number }: Locale): string {
  if (low === null && best === null && high === null) return t.quantity.unknown;
  if (best === null) {
    if (low === null) return t.quantity.atMost(number(high as number));
    if (high === null) return t.quantity.atLeast(number(low));
    return low === high ? number(low) : `${number(low)}–${number(high)}`;
  }
  if (low === best && high === best) return number(best);
  if (high === null)
    return low === null || low === best
      ? t.quantity.orMore(number(best))
      : `${number(best)} (${t.quantity.atLeast(number(low))})`;
  if (low === null) return `${number(best)} (${t.quantity.atMost(number(high))})`;
  return `${number(best)} (${number(low)}–${number(high)})`;
}

/** The same as the page draws it, low, best and high in one line: "6–11–25". */
export function boundsLine(bounds: Bounds, locale: Locale): string {
  const { low, best, high } = bounds;
  if (best === null) return boundsWords(bounds, locale);
  const parts = [low === best ? null : low, best, high === best ? null : high].filter(
    (value) => value !== null,
  );
  return `${parts.map(locale.number).join('–')}${high === null ? '+' : ''}`;
}

/** A quantity as stated, in the reader's language; a vague word stays in the words of the report. */
export function quantityWords(quantity: Quantity, { t, number }: Locale): string {
  const { low, high, exactness, words } = quantity;
  if (exactness === 'vague') return t.quote(words);
  if (exactness === 'atLeast' && low !== null) return t.quantity.atLeast(number(low));
  if (exactness === 'atMost' && high !== null) return t.quantity.atMost(number(high));
  if (low === null || high === null) return t.quote(words);
  if (low === 0 && high === 0) return t.quantity.none;
  const plain = low === high ? number(low) : `${number(low)}–${number(high)}`;
  return exactness === 'about' ? t.quantity.about(plain) : plain;
}

/** Whether a stated quantity leaves room for the value: 20–25 leaves room for 22, "at least 9" for 12, 6 for 6 alone. */
export function allows(quantity: Quantity, value: number): boolean {
  if (quantity.exactness === 'vague') return true;
  return (quantity.low ?? 0) <= value && value <= (quantity.high ?? Number.POSITIVE_INFINITY);
}
