import { styleText } from 'node:util';

/** Bold and dim where a person reads, plain where a program does (NO_COLOR, a pipe). */
const styled = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

export const bold = (words: string): string => (styled ? styleText('bold', words) : words);
export const dim = (words: string): string => (styled ? styleText('dim', words) : words);

/** Breaks words into lines of at most `width`, every line indented. */
export function wrap(words: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of words.replace(/\s+/g, ' ').trim().split(' ')) {
    if (line.length + word.length + 1 > width && line.trim() !== '') {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  if (line.trim() !== '') lines.push(line);
  return lines.join('\n');
}
