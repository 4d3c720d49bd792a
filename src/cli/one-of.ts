import { CommandError, EXIT } from './exit.ts';

/** What was typed, if it is one of those there are; null where nothing was. */
export function oneOf<T extends string>(
  option: string,
  typed: string | undefined,
  known: readonly T[],
): T | null {
  if (typed === undefined) return null;
  const found = known.find((one) => one === typed);
  if (found !== undefined) return found;
  throw new CommandError(EXIT.usage, `${option} ${typed} is not known`, `it is one of ${known.join(', ')}`);
}

/** A whole number from 0 on; undefined where none was typed. */
export function wholeNumber(option: string, typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new CommandError(EXIT.usage, `${option} ${typed} is no whole number`, 'give one from 0 on');
}
