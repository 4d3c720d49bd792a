import type { Token } from '../../text/tokens.ts';
import type { NumberNode } from './cursor.ts';
import type { Reader } from './reader.ts';

/** "-504" where nothing touches the minus from the left; the figure of a list's dash is read as its count. */
export function signed(r: Reader, node: NumberNode): NumberNode {
  const { tokens } = r;
  const first = tokens[node.from] as Token;
  if (first.spaced || first.kind === 'word') return node;
  let from = node.from;
  let value = node.value;
  // ".08", *,25*: the point opens the number.
  const point = from > r.floor ? tokens[from - 1] : undefined;
  const before = from - 1 > r.floor ? tokens[from - 2] : undefined;
  if (
    tokens[from]?.kind === 'number' &&
    tokens[from]?.spaced === false &&
    point?.norm === r.words.numerals.decimal &&
    (point.spaced || before?.norm === '-') &&
    Number.isInteger(Number(tokens[from]?.norm))
  ) {
    value = value === 0 ? 0 : shifted(r, node);
    from--;
  }
  const minus = from > r.floor ? tokens[from - 1] : undefined;
  const left = from - 1 > r.from ? tokens[from - 2] : undefined;
  const free = minus?.spaced === true || left === undefined || /^[<>=(^]$/.test(left.norm);
  if (minus?.norm === '-' && free && tokens[from]?.spaced === false && tokens[from]?.kind !== 'word')
    return { ...node, from: from - 1, value: -value, rule: '<minus>' };
  return from === node.from ? node : { ...node, from, value, rule: '<digits>', part: value % 1 !== 0 };
}

function shifted(r: Reader, node: NumberNode): number {
  const digits = (r.tokens[node.from] as Token).norm;
  const whole = Number(digits);
  return Number(((node.value / whole) * Number(`0.${digits}`)).toPrecision(14));
}
