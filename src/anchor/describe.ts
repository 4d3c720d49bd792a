import { type Offsets, offsetsOf } from '../text/offsets.ts';
import { type Anchor, CONTEXT, LONGEST_CONTEXT } from './anchor.ts';
import { sentenceEnd, sentenceStart } from './context.ts';

/**
 * Describes `text[start, end)` (UTF-16 units) so that it can be found again, here or in a later version. Throws
 * on a span that is empty, out of bounds or through the middle of a character. Hand in `offsets` to describe many.
 */
export function describe(
  text: string,
  span: { readonly start: number; readonly end: number },
  textSha256: string,
  offsets: Offsets = offsetsOf(text),
): Anchor {
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`no span: [${start}, ${end}) in a text of ${text.length} units`);
  if (splits(text, start) || splits(text, end))
    throw new RangeError(`[${start}, ${end}) cuts a character in two`);
  let from = Math.max(sentenceStart(text, start, LONGEST_CONTEXT), 0);
  from = Math.min(from, Math.max(0, start - CONTEXT));
  let to = sentenceEnd(text, end, LONGEST_CONTEXT);
  to = Math.max(to, Math.min(text.length, end + CONTEXT));
  if (splits(text, from)) from++;
  if (splits(text, to)) to--;
  return {
    textSha256,
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    position: {
      type: 'TextPositionSelector',
      start: offsets.toPoints(start),
      end: offsets.toPoints(end),
    },
  };
}

function splits(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && here >= 0xdc00 && here <= 0xdfff;
}
