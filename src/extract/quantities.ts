import { ByWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';
import type { QuantityMention } from './mentions.ts';
import { boundAfter, boundBefore, exactnessOf, repeatedEnd, ruleOf } from './numbers/bounds.ts';
import type { NumberNode } from './numbers/cursor.ts';
import { make } from './numbers/made.ts';
import { mergeBounds, rangeFrom } from './numbers/ranges.ts';
import type { Reader } from './numbers/reader.ts';
import { signed } from './numbers/signs.ts';
import { numberAt } from './numbers/spelled.ts';
import { articleMention, leansOnNumber, vagueMention } from './numbers/vague.ts';
import type { QuantityWords } from './numbers/words.ts';

/** Which reader a word opens; a word that opens none costs this one look-up. */
const NUMERAL = 1;
const VAGUE = 2;
const ARTICLE = 4;
const openers = new WeakMap<QuantityWords, ByWord<number>>();

function openersOf(words: QuantityWords): ByWord<number> {
  const known = openers.get(words);
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  const add = (word: string, flag: number) => map.set(word, (map.get(word) ?? 0) | flag);
  for (const word of words.numerals.byWord.keys()) add(word, NUMERAL);
  for (const word of words.vague.byWord.keys()) add(word, VAGUE);
  for (const word of words.articles) add(word, ARTICLE);
  const byWord = new ByWord((word) => map.get(word));
  openers.set(words, byWord);
  return byWord;
}

/** Every stated quantity in tokens `[from, to)`, left to right, none overlapping. */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: QuantityWords,
): QuantityMention[] {
  const opens = openersOf(words);
  const found: QuantityMention[] = [];
  const reader: Reader = { text, tokens, from, to, floor: from, words };
  for (let i = from; i < to; ) {
    const token = tokens[i] as Token;
    const flags = token.kind === 'number' ? NUMERAL : opens.of(token);
    if (flags === undefined) {
      i++;
      continue;
    }
    const mention = mentionAt(reader, i, flags);
    if (mention === null) {
      i++;
      continue;
    }
    const last = found[found.length - 1];
    const merged = last === undefined ? null : mergeBounds(reader, last, mention);
    if (merged === null) found.push(mention);
    else found[found.length - 1] = merged;
    i = mention.to;
    reader.floor = mention.to;
  }
  return found;
}

function mentionAt(r: Reader, i: number, flags: number): QuantityMention | null {
  const vague = (flags & VAGUE) === 0 ? null : vagueMention(r, i);
  // *Un certain nombre de*, *une autre*: the phrase says more than its article.
  if (vague !== null && vague.to > i + 1) return vague;
  if ((flags & NUMERAL) !== 0) {
    const node = numberAt(r.tokens, i, r.to, r.words.numerals);
    if (node !== null) return isPronoun(r, node) ? null : numberMention(r, node);
  }
  if (vague !== null) return vague;
  return (flags & ARTICLE) === 0 ? null : articleMention(r, i);
}

function isPronoun(r: Reader, node: NumberNode): boolean {
  if (node.value !== 1 || node.to !== node.from + 1) return false;
  // "un/une"
  if (r.tokens[node.to]?.norm === '/' || r.tokens[node.from - 1]?.norm === '/') return true;
  // *Un total de 50*: the article of a number further on.
  if (leansOnNumber(r, node.from)) return true;
  if (node.from === r.from) return false;
  const before = (r.tokens[node.from - 1] as Token).norm;
  return (
    node.rule === '<words>' &&
    r.words.pronounOne.has(before) &&
    !(r.words.relatives?.has(before) && hasNoun(r, node))
  );
}

/** "in which **one person** was killed" asks for none. */
function hasNoun(r: Reader, node: NumberNode): boolean {
  const next = r.tokens[node.to];
  return next?.kind === 'word' && node.to < r.to && !r.words.kinds.functionWords.has(next.norm);
}

function numberMention(r: Reader, plain: NumberNode): QuantityMention {
  const node = signed(r, plain);
  const range = rangeFrom(r, node);
  if (range !== null) return range;
  const before = boundBefore(r, node.from);
  const after = boundAfter(r, repeatedEnd(r, node));
  let bound = after.bound ?? before.bound ?? (node.about ? 'about' : null);
  // *Près d'un pont* is near a bridge, not about one.
  const near = bound === 'about' && node.value === 1 && node.rule === '<words>';
  if (near) bound = null;
  const rule = ruleOf(node, bound);
  return make(r, {
    from: near ? node.from : before.from,
    to: after.to,
    node,
    nodes: [node],
    exactness: exactnessOf(bound),
    rule,
    low: node.value,
    high: node.value,
  });
}

export type { QuantityWords } from './numbers/words.ts';
