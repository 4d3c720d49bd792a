import type { BoxField } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { WikiLayout } from '../text/layout.ts';

/** A box key: as printed, what it is about, and the column its number tells ("casualties2"). */
export interface BoxKey {
  readonly label: string;
  readonly field: BoxField;
  readonly side?: number;
}

/** The key that `words` are, or null. A key nobody listed counts if it is built as templates build theirs ("map_type"). */
export function boxKey(words: string, layouts: readonly WikiLayout[]): BoxKey | null {
  const parts = /^(?<name>\p{L}[\p{L}_ ]{0,30}?)(?<number>\d{0,2})$/u.exec(words)?.groups;
  if (parts === undefined) return null;
  const { name = '', number = '' } = parts;
  const known = layouts.map(({ keys }) => keys[fold(name)]).find((field) => field !== undefined);
  const field = known ?? (/^[a-z]+_[a-z_]+$/.test(name) ? 'other' : null);
  if (field === null) return null;
  return number === '' ? { label: words, field } : { label: words, field, side: Number(number) };
}
