import type { Relation } from '../../model/actor.ts';
import type { When } from '../../model/time.ts';
import { ByWord } from '../../text/by-word.ts';
import { oneSpaced } from '../../text/spaces.ts';
import type { Token } from '../../text/tokens.ts';
import { type Draft, sliceOf } from '../draft.ts';
import type { EntryKind } from './entry-kind.ts';
import type { Named } from './names.ts';
import { NO_NAMES, type PageNames } from './page-names.ts';
import { type Piece, type Rendering, render, type Self } from './rendering.ts';
import type { RelationRule } from './words.ts';

/** A relation, the rule that read it, and the actors it names. */
export interface RelationFound {
  readonly relation: Relation;
  readonly rule: string;
  readonly actors: readonly Named[];
}

/** Relations stated in the sentence that is tokens `[from, to)`; `self` is the entry it belongs to, where there is one. */
export function readRelations(
  draft: Draft,
  from: number,
  to: number,
  self: Self | null,
  kind: EntryKind | null,
  page: PageNames = NO_NAMES,
): RelationFound[] {
  const { relations } = draft.language.page.related;
  const rules = self === null ? rulesOpenedBy(draft, from, to, relations) : relations;
  if (rules.length === 0) return [];
  const rendering = render(draft, from, to, self, page);
  const found: RelationFound[] = [];
  for (const rule of rules) {
    if (rule.of !== undefined && !rule.of.includes(kind ?? 'other')) continue;
    for (const match of rendering.text.matchAll(compiled(rule)))
      found.push(...relationsOf(draft, rule, rendering, match, self, from, to));
  }
  return found;
}

/**
 * The rules that a sentence of running text could fire: those that need no entry, and one of whose own words it has
 * ("joined", "coalition", "spokesman"). Nearly every sentence has none and is not rendered.
 */
function rulesOpenedBy(
  { tokens }: Draft,
  from: number,
  to: number,
  rules: readonly RelationRule[],
): readonly RelationRule[] {
  let known = openings.get(rules);
  if (known === undefined) {
    known = openingsOf(rules);
    openings.set(rules, known);
  }
  let found: Set<RelationRule> | null = null;
  for (let i = from; i < to; i++)
    for (const rule of known.of(tokens[i] as Token) ?? NONE) {
      found ??= new Set();
      found.add(rule);
    }
  const opened = found;
  return opened === null ? NONE : rules.filter((rule) => opened.has(rule));
}

const NONE: readonly RelationRule[] = [];
const openings = new WeakMap<readonly RelationRule[], ByWord<readonly RelationRule[]>>();

/** A pattern's own words: four letters and more, without those that every sentence has. The examples hold this to it. */
function openingsOf(rules: readonly RelationRule[]): ByWord<readonly RelationRule[]> {
  const byWord = new Map<string, RelationRule[]>();
  for (const rule of rules) {
    if (rule.entry !== undefined) continue;
    const words = rule.pattern.replace(/\{\w+\}|\?<\w+>/g, ' ').match(/[a-z]{4,}/g) ?? [];
    for (const word of new Set(words))
      if (!COMMON.has(word)) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return new ByWord((word) => byWord.get(word));
}

const COMMON = new Set(['were', 'from', 'between', 'chief', 'general', 'etait', 'entre']);

/** "subject kind object role from–to": how tests and `recount explain` say a relation. */
export function saidOf({ subject, kind, object, role, from, to }: Relation): string {
  const day = (when: When | null) => when?.start ?? '';
  const end = (when: When | null) => when?.end ?? '';
  const span = from === null && to === null ? '' : ` ${day(from)}–${to === null ? '' : end(to)}`;
  return `${subject} ${kind}${object === null ? '' : ` ${object}`}${role === undefined ? '' : ` "${role}"`}${span}`;
}

function relationsOf(
  draft: Draft,
  rule: RelationRule,
  rendering: Rendering,
  match: RegExpExecArray,
  self: Self | null,
  from: number,
  to: number,
): RelationFound[] {
  const group = (name: string) => piecesOf(rendering, match.indices?.groups?.[name]);
  const own = self === null ? [] : [self.actor];
  const named = (name: 'subject' | 'object') => {
    const inGroup = group(name).flatMap((piece) => (piece.actor === undefined ? [] : [piece.actor]));
    return inGroup.length > 0 ? inGroup : rule.entry === name ? own : [];
  };
  const role = roleOf(draft, group('role'));
  const times = timesOf(group('from'), group('to'), group('during'));
  const span = spanOf(draft, from, to);
  const objects: (Named | null)[] = rule.alone ? [null] : named('object');
  const found: RelationFound[] = [];
  for (const subject of named('subject'))
    for (const object of objects)
      for (const time of times) {
        if (subject.id === object?.id) continue;
        const relation: Relation = {
          subject: subject.id,
          kind: rule.kind,
          object: object?.id ?? null,
          ...(role === null ? {} : { role }),
          ...time,
          words: matchedWords(draft, rendering, match),
          span,
        };
        found.push({ relation, rule: rule.name, actors: object === null ? [subject] : [subject, object] });
      }
  return found;
}

/** One pair of ends for each date that the relation began on: signed on two days, it was signed twice. */
function timesOf(
  from: readonly Piece[],
  to: readonly Piece[],
  during: readonly Piece[],
): { from: When | null; to: When | null }[] {
  const whens = (pieces: readonly Piece[]) =>
    pieces.flatMap((piece) => (piece.date === undefined ? [] : [piece.date.when]));
  const spell = whens(during);
  if (spell.length > 0) {
    const first = spell[0] as When;
    const last = spell[spell.length - 1] as When;
    return [{ from: { ...first, end: spell.length > 1 ? first.end : first.start }, to: last }];
  }
  const end = whens(to)[0] ?? null;
  const begun = whens(from);
  return begun.length === 0 ? [{ from: null, to: end }] : begun.map((when) => ({ from: when, to: end }));
}

function roleOf(draft: Draft, pieces: readonly Piece[]): string | null {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  return first === undefined || last === undefined ? null : oneSpaced(sliceOf(draft, first.from, last.to));
}

function piecesOf(rendering: Rendering, range: [number, number] | undefined): readonly Piece[] {
  if (range === undefined) return [];
  return rendering.pieces.filter((piece) => piece.start >= range[0] && piece.end <= range[1]);
}

function matchedWords(draft: Draft, rendering: Rendering, match: RegExpExecArray): string {
  const pieces = piecesOf(rendering, [match.index, match.index + match[0].length]);
  return roleOf(draft, pieces) ?? '';
}

function spanOf(draft: Draft, from: number, to: number) {
  const start = draft.tokens[from]?.start ?? 0;
  const end = draft.tokens[to - 1]?.end ?? start;
  return { start, end, exact: draft.text.slice(start, end) };
}

const WORD = '[^\\s‹.;]+';
const MACROS: { readonly [name: string]: string } = {
  A: '‹[AN]\\d+›',
  B: '‹[AS]\\d+›',
  S: '‹S\\d+›',
  AS: '‹[ANS]\\d+›',
  As: `‹[AN]\\d+›(?: (?:,|&|, &) (?:${WORD} ){0,4}?‹[AN]\\d+›){0,9}`,
  D: '‹D\\d+›',
  Ds: '‹D\\d+›(?: (?:,|&|, &|-|–) ‹D\\d+›){0,5}',
  gap: `(?:(?:${WORD}|‹\\w+›) ){0,10}?`,
  plain: `(?:${WORD} ){0,8}?`,
  title: '(?:[^\\s‹,;]+ (?:\\. )?)?',
  near: '(?:[^\\s‹.;,]+ ){0,3}?',
};

const patterns = new Map<string, RegExp>();

/** Every repetition of a macro is bounded, so that no pattern backtracks without limit. */
function compiled({ pattern }: RelationRule): RegExp {
  let known = patterns.get(pattern);
  if (known === undefined) {
    known = new RegExp(
      ` ${pattern.replace(/\{(\w+)\}/g, (whole, name: string) => MACROS[name] ?? whole)}(?= )`,
      'dg',
    );
    patterns.set(pattern, known);
  }
  return known;
}
