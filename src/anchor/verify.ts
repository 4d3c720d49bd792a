import { offsetsOf } from '../text/offsets.ts';
import type { Anchor } from './anchor.ts';

/** What is wrong with an anchor in the text it was described in; nothing, when it holds. */
export function verify(anchor: Anchor, text: string, textSha256: string): string[] {
  const { quote, position } = anchor;
  const problems: string[] = [];
  if (textSha256 !== anchor.textSha256) problems.push('the text is not the one that was described');
  const offsets = offsetsOf(text);
  const start = offsets.toUnits(position.start);
  const end = offsets.toUnits(position.end);
  const stands = text.slice(start, end);
  if (stands !== quote.exact)
    problems.push(
      `[${position.start}, ${position.end}) reads "${short(stands)}", not "${short(quote.exact)}"`,
    );
  if (!text.slice(0, start).endsWith(quote.prefix)) problems.push('the words before are other ones');
  if (!text.slice(end).startsWith(quote.suffix)) problems.push('the words behind are other ones');
  return problems;
}

function short(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
}
