import type { KnownActor } from '../../model/resolver.ts';
import type { Entry, Head } from '../lexicon.ts';
import type { SentenceWords } from './sentence-words.ts';

/** What a group is by the words behind its noun, and where those end. */
interface Whole {
  readonly end: number;
  readonly head: Head | null;
  readonly actor: KnownActor | null;
}

/**
 * The group with what hangs on its noun, which ends at `at`: "members **of the special forces**", *soldats **de
 * l'armée***, taken in where it tells whose they are; for a count also its second noun, "250 soldiers **and
 * civilians**".
 */
export function withComplement(
  words: SentenceWords,
  at: number,
  counted: boolean,
  head: Head | null,
  actor: KnownActor | null,
): Whole {
  const link = words.at(at).find(isLink);
  if (link !== undefined) return owned(words, at, link, head, actor, counted);
  // *« éliminé **un commandant » de la force** Radwan*: the mark stays where the quotation ends
  const past = counted && actor === null && words.isQuotation(at) ? words.at(at + 1).find(isLink) : undefined;
  if (past !== undefined) return { ...owned(words, at + 1, past, head, actor, counted), end: at };
  return counted ? pair(words, at, head, actor) : { end: at, head, actor };
}

function isLink({ mark, words }: Entry): boolean {
  return mark === 'o' || (mark === 'i' && FROM.has(words[0] as string));
}

const FROM = new Set(['from']);

/** Tokens or phrases that a complement may have. */
const STEPS = 8;

function owned(
  words: SentenceWords,
  at: number,
  link: Entry,
  ofHead: Head | null,
  ofActor: KnownActor | null,
  counted: boolean,
): Whole {
  const { draft, mentions, to } = words;
  let i = words.pastDeterminers(at + link.words.length);
  let end = at;
  let head = ofHead;
  let actor = ofActor;
  let possessor = 0;
  // "six members **of one family**"
  const one = mentions.quantities.get(i);
  if (one?.quantity.high === 1 && draft.language.collectives.has(draft.norms[one.to] as string))
    return { end: one.to + 1, head, actor };
  for (let steps = 0; i < to && steps < STEPS; steps++) {
    if (mentions.quantities.has(i) || mentions.dates.has(i)) break;
    const named = mentions.actors.get(i);
    const noun = words.at(i).find((e) => e.head !== undefined);
    if (named !== undefined) {
      // *le mouvement **chiite** du Front*: the name says more than whose people they are
      actor = actor === null || actor.kind === 'community' ? named.actor : actor;
      i = named.to;
      end = i;
    } else if (noun !== undefined) {
      i += noun.words.length;
      // "soldiers of **Halia's** breakaway northern forces": what the country has several of is not the country's own
      if (possessor > 0 && i - noun.words.length > possessor) actor = ofActor;
      end = i;
      head = inherited(head, noun.head as Head);
    } else if (end === i && end > at && words.isPossessive(i)) {
      // "members of **the judge's escort**"
      i += draft.norms[i + 1] === 's' ? 2 : 1;
      possessor = i;
    } else if ((end === at || possessor > 0) && link.mark === 'o' && (words.isPlain(i) || words.isHyphen(i)))
      i++;
    else break;
  }
  // *trois habitants du village proche du fief du Front* are not the front's
  const ofRanks = head?.status === 'combatant' || draft.language.ranks.has(draft.norms[at - 1] as string);
  const further = actor === null && ofRanks ? armedFurther(words, i) : null;
  if (further !== null) return { end: further.to, head, actor: further.actor };
  if (end === at && link.mark === 'o' && head?.unit === 'person' && head.status === 'unknown')
    end = plainEnd(words, at, link, counted);
  return { end, head, actor };
}

/** *un chef de la branche **de tir du Front***: the armed party that a longer complement comes to, a few plain words on. */
function armedFurther(words: SentenceWords, at: number): { to: number; actor: KnownActor } | null {
  const { mentions, to } = words;
  let i = at;
  for (let steps = 0; i < to && steps < FURTHER; steps++) {
    const named = mentions.actors.get(i);
    if (named !== undefined)
      return named.actor.members?.status === 'combatant' && words.at(i - 1).some(isLinkEnd)
        ? { to: named.to, actor: named.actor }
        : null;
    const { entries, length } = words.read(i);
    if (words.mentions.quantities.has(i) || mentions.dates.has(i) || words.isMark(i)) return null;
    const passes =
      length === 0 ||
      entries.some(({ mark, head }) => mark === 'o' || mark === "'" || head?.unit !== undefined);
    if (!passes) return null;
    i += Math.max(1, length);
  }
  return null;
}

/** "of", or the article behind it. */
function isLinkEnd({ mark }: Entry): boolean {
  return mark === 'o' || mark === "'";
}

/** Words between a noun and the party that its complement ends with. */
const FURTHER = 5;

/** *trois membres **du comité de veille***: plain nouns, where the noun before says nothing of who they are. */
function plainEnd(words: SentenceWords, at: number, link: Entry, counted: boolean): number {
  const { draft } = words;
  if (!draft.language.adjectivesFollow) return counted ? nameEnd(words, at, link) : at;
  const isNoun = (i: number) =>
    words.isPlain(i) && draft.tokens[i]?.kind === 'word' && !draft.tokens[i]!.capital;
  const start = words.pastDeterminers(at + link.words.length);
  // *deux membres d'**une** association*
  const first = draft.language.quantities.articles.has(draft.norms[start] ?? '') ? start + 1 : start;
  if (!isNoun(first) || words.mentions.quantities.has(first)) return at;
  const second = words.at(first + 1).find(({ mark }) => mark === 'o');
  const last = second === undefined ? first : first + 1 + second.words.length;
  return isNoun(last) ? last + 1 : first + 1;
}

/** "three members **of the Telm Brotherhood gang**": a name that nothing else knows, with the noun behind it. */
function nameEnd(words: SentenceWords, at: number, link: Entry): number {
  const { draft } = words;
  const first = words.pastDeterminers(at + link.words.length);
  // "a relative **of Ana Reyl**" is not of a party
  if (draft.allCaps || draft.language.firstNames.has(draft.norms[first] ?? '')) return at;
  let i = first;
  while (i < first + NAME && words.isPlain(i) && draft.tokens[i]!.capital) i++;
  if (i === first) return at;
  return words.isPlain(i) && draft.tokens[i]!.kind === 'word' ? i + 1 : i;
}

/** Words that the name of a gang or party may have. */
const NAME = 5;

/** "members of the special forces": people of whom the noun says nothing are what they belong to. */
function inherited(head: Head | null, of: Head): Head | null {
  if (head === null || head.status !== 'unknown' || head.unit !== 'person') return head;
  return { ...head, status: of.force !== null ? 'combatant' : of.status, force: of.force };
}

/** "250 soldiers **and civilians**": one count of two kinds. */
function pair(words: SentenceWords, at: number, head: Head | null, actor: KnownActor | null): Whole {
  const { mentions, to } = words;
  const alone: Whole = { end: at, head, actor };
  const and = words.at(at).find((e) => e.mark === '&');
  if (and === undefined) return alone;
  const next = at + and.words.length;
  if (mentions.quantities.has(next)) return alone;
  for (let i = next; i < Math.min(next + 2, to); i++) {
    const second = words.at(i).find((e) => e.head?.number === 'many' && e.head.unit === head?.unit);
    if (second !== undefined) {
      const end = i + second.words.length;
      const closed = end >= to || words.isMark(end);
      const told = words.at(end).some((e) => e.mark === 'B' || e.hit !== undefined);
      const owned = words.draft.language.adjectivesFollow && words.at(end).some((e) => e.mark === 'o');
      return closed || told || owned ? { end, head: mixed(head, second.head as Head), actor } : alone;
    }
    if (!words.isPlain(i)) return alone;
  }
  return alone;
}

function mixed(first: Head | null, second: Head): Head | null {
  if (first === null || first.status === second.status) return first;
  return { ...first, status: 'unknown', force: null, occupation: null };
}
