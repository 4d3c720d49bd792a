import type { Measure } from '../model/vocabulary.ts';
import { type Letters, lettersOf, meet } from './letters.ts';

/** A sentence that a rule must (or must not) fire on, and what it must give: "killed 3–3", "injured null–null". */
export interface Example {
  readonly text: string;
  readonly gives?: readonly string[];
}

/**
 * A toll rule: a pattern over a sentence's chunk letters (`chunk.ts`) in which the group named `v` is the
 * victims, `h` the measure words, `a`, where there is one, who did it, and `w` the group whose words say who a
 * bare count is of ("six dead **among the traders**").
 *
 *     <victims> were <killed>      {v}{gap}B{K}
 *
 * The name reads like the phrase it matches. Every example must fire this very rule and every counter-example
 * must not; the tests run both.
 */
export interface TollRule {
  readonly name: string;
  /** The pattern with its groups named, as it is shown. */
  readonly written: string;
  /**
   * The same with its groups numbered: an object of named groups is made anew at every match, in a form of its own that
   * no look-up can remember.
   */
  readonly pattern: RegExp;
  readonly groups: GroupNumbers;
  /** The letters that its measure words can have and that its victims can begin with: without any it need not be tried. */
  readonly hits: Letters | null;
  readonly victims: Letters | null;
  readonly examples: readonly Example[];
  readonly counter: readonly Example[];
  /** The measure word comes first ("killed six"): not in a box, where figures come before their words. */
  readonly leads?: boolean;
  /** Only where rows are lists of figures with their words behind. */
  readonly boxOnly?: boolean;
  /** It counts some of those counted before it: a part of the last toll of that measure in the sentence. */
  readonly ofLast?: boolean;
  /** What stands before its measure word is of an earlier time: "injured last week, **died** on Sunday". */
  readonly later?: boolean;
  /** Its measure words are those that say it of their own subject, of whom nothing stands behind: *ont **brûlé***. */
  readonly alone?: true;
  /** It is said of people alone: of one whom the lexicon does not know as well ("a machinist was killed"). */
  readonly ofAnybody?: boolean;
  /** Sets the measure where the words alone do not ("the toll rose to 23"). */
  readonly measure?: Measure;
}

/** The number of each group in a rule's pattern; 0 where it has none of that name. */
interface GroupNumbers {
  readonly victims: number;
  readonly hits: number;
  readonly agent: number;
  readonly who: number;
}

interface RuleText extends Omit<TollRule, 'written' | 'pattern' | 'groups' | 'hits' | 'victims'> {
  readonly pattern: string;
}

/**
 * Writes a pattern out. Every repetition in a macro is bounded and no macro can match nothing twice over, so no
 * pattern backtracks without limit.
 *
 *     {v} victims, a list of groups        {one} a single group      {h} measure words, coordinated
 *     {K} {D} {E} {I} letters that can stand for that form
 *     {object} as {v}, behind its verb, so that no member is the subject of another: "killed two and **three** were …"
 *     {objects} as {v}, behind its verb: no member has a verb of its own
 *     {list} as {v}, each with its own "of"            {by} the doer behind a passive
 *     {etre} a French passive auxiliary with its negation;  {mid} what may stand between it and the participle
 *     {gap} up to eight, {long} up to sixteen chunks that a subject may carry before its verb;  {near} up to three
 */
export function tollRule(rule: RuleText): TollRule {
  let pattern = rule.pattern;
  for (let depth = 0; depth < 4; depth++) {
    pattern = pattern.replace(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole);
  }
  return {
    ...rule,
    written: pattern,
    pattern: new RegExp(pattern.replace(/\(\?<[a-z]>/g, '('), 'dg'),
    groups: groupNumbers(pattern),
    hits: measureLetters(groupOf(pattern, 'h')),
    victims: firstLetters(groupOf(pattern, 'v')),
  };
}

/** Whether a sentence of such letters could match. */
export function mayMatch({ hits, victims }: TollRule, letters: Letters): boolean {
  return meet(letters, hits) && meet(letters, victims);
}

/** Counts the groups that capture: `(` and `(?<v>`, but not `\(`, `(?:`, `(?=`, `(?<!` nor what stands in brackets. */
function groupNumbers(pattern: string): GroupNumbers {
  const numbers: { [name: string]: number } = {};
  let number = 0;
  for (const [piece, name] of pattern.matchAll(/\\.|\[(?:\\.|[^\]])*\]|\((?:\?<([a-z])>|(?!\?))/g)) {
    if (!piece.startsWith('(')) continue;
    number++;
    if (name !== undefined) numbers[name] = number;
  }
  return { victims: numbers.v ?? 0, hits: numbers.h ?? 0, agent: numbers.a ?? 0, who: numbers.w ?? 0 };
}

/** What stands in a named group. */
function groupOf(pattern: string, name: string): string {
  const opening = `(?<${name}>`;
  const from = pattern.indexOf(opening) + opening.length;
  let to = from;
  for (let depth = 1; to < pattern.length && depth > 0; to++) {
    if (pattern[to] === '(') depth++;
    else if (pattern[to] === ')') depth--;
  }
  return pattern.slice(from, to - 1);
}

/** The measure letters of a group; null where it has none, and anything will do. */
function measureLetters(group: string): Letters | null {
  const letters = group.match(/[CDEFIJKLVWZkgjlx]/g);
  return letters === null ? null : lettersOf(letters.join(''));
}

/** The letters that a group's match begins with, "U" or one of "GQTN" in `U|[GQTN](…)`; null where that is not plain. */
function firstLetters(group: string): Letters | null {
  let letters = '';
  for (const alternative of group.split(/\|(?![^(]*\))/)) {
    const first = /^(?:\[([A-Za-z]+)\]|([A-Za-z]))(?![?*{])/.exec(alternative);
    if (first === null) return null;
    letters += first[1] ?? first[2];
  }
  return lettersOf(letters);
}

const MACROS: { readonly [name: string]: string } = {
  G: '[GQUTN]',
  g: '[GQTN]',
  K: '[KJ]',
  D: '[DJZW]',
  E: '[EZW]',
  I: '[IW]',
  // "15 people hurt, **two of whom** died": the part is no member
  tail: '(?:,[.N](?=,&)|,\\+[GQ][.ipNPst]{0,4}(?=,?&)|,u|o?u[.]?|[.]|i[.P]|o[.PpSs][.]?)',
  v: '(?<v>U|{g}(?:{tail}?(?:,?[&a]|,(?!OQ?Q[BHhe]|Q[BHhe]))O?(?:Q(?!\\+)|[GTN]|[.]N|s|U)){0,7})',
  // as {v}, behind its verb: "buried nine people and **seven are in hospital**" leaves the seven to their own
  objects:
    '(?<v>U|{g}(?:(?:,u|,Q\\+[.pustioN]{1,6}(?=,&))?(?:,?&|,)O?(?:Q(?!\\+)|[GTN]|s|U)(?![XHh]{0,2}[Be][^&,;_GQ]{0,6}[DKJlI]|[.]?[DKJ](?:[,;_&]|$))){0,7})',
  one: '(?<v>{G})',
  and: '"?(?:(?:{aside}|{tail}|,\\+[.stpN][.]?(?=,a))?(?:,?[&a]|,)[Oo]?(?:[pt](?:,?&|,)o?)?)',
  aside: '(?:\\([.pNu]{1,2}\\))',
  object: '(?:[pts][.]?(?:,?&|,)o?){0,3}(?<v>{G}(?:{and}{G}(?!X?[Hh]?[BeHh])){0,7})',
  list: '(?<v>{G}(?:(?:o[Np])?(?:,?[&a]|,)O?o?{G}){0,7})',
  etre: '(?:X?[HhM]?X?[Bem]B?)',
  mid: '[.Odg"]{0,2}?',
  plain: '[Od"]{0,2}?',
  by: '(?:[.diP]{0,3}?y(?<a>[pNGQU]))?',
  h: '(?<h>{K}(?:(?:,|,?&)B?{K}){0,3})',
  // *vingt passagers, **dont six sont morts***: with no comma behind it the verb is the part's own
  with: '(?:,\\+[GQUNp.][^;_RKJFkIWBHhe]{0,3}(?:,|(?![.X]{0,2}[BHhe]))|(?<!,)\\+[GQUNp.][^;_RKJFkIW]{0,3},?)',
  gap: '{with}?(?:[.,diPoNpu()tsywcO"+glv]|,w|oB|[io]T|,Q>[.p]{0,3}|p&p(?=,)|u&u|,wB[QU](?=,)|,Q\\+[.puGN]{1,3},|&[.p]{1,2}(?=[Hh]?BX?[.]?[KJ])|w[.>iMNpstdPoBHh]{1,8}(?=X?[Hh]?BX?[.]?K)|,w[BHXM.]{1,5}(?=,)|,&?X{1,2}[GQ](?=,)|(?<=,[GNpS.]{1,2}(?:o[.pNP])?)w[^,;_"]{1,10}(?=,X?[BHh])|\\([GQ](?:,?&?[GQ]){1,4}\\)){0,8}?{with}?',
  long: '{with}?(?:[.,diPoNpu()tsywcO"+glv]|,w|oT|u&u|&o?[pPt.]){0,16}?{with}?',
  near: '(?:[.diPopuO"(),g]){0,3}?',
  adv: '[.Odg]{0,2}?',
};
