import type { Act, ActorKind, RelationKind } from '../../model/vocabulary.ts';
import type { WikiLayout } from '../../text/layout.ts';

/** What a language brings for pages as a whole: where their parts are and how these are worded. All words folded. */
export interface PageWords {
  readonly layout: WikiLayout;
  readonly references: ReferenceWords;
  readonly box: BoxWords;
  readonly related: RelatedWords;
}

export interface ReferenceWords {
  /** "french" → "fr". */
  readonly languages: ReadonlyMap<string, string>;
  /** What the day of access stands behind ("retrieved", "consulte le"). */
  readonly accessed: readonly string[];
  /** What an archive's day stands behind: neither published nor accessed. */
  readonly archived: readonly string[];
  /** What may stand before an outlet and is no part of it ("sur"). */
  readonly on: readonly string[];
}

export interface BoxWords {
  /** What a casualty row counts, by the word that says so: a row that counts the same again begins the next side. */
  readonly measures: ReadonlyMap<string, string>;
  /** A row that is a whole cell by itself ("Unknown", "Heavy"). */
  readonly whole: ReadonlySet<string>;
  readonly civilians: ReadonlySet<string>;
  /** "present", "ongoing": the event has not ended. */
  readonly ongoing: ReadonlySet<string>;
}

export interface RelatedWords {
  /** "is", "was": between an entry's name and what it is. */
  readonly copulas: ReadonlySet<string>;
  /** "took (place)", "broke (out)": they end an event's name as a copula does. */
  readonly happened: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Whether the noun that says what the entry is comes before its adjectives. */
  readonly nounFirst: boolean;
  /** Words that end the stretch behind a copula in which the noun stands that says what the entry is. */
  readonly stops: ReadonlySet<string>;
  readonly events: ReadonlyMap<string, Act>;
  readonly eventVerbs: ReadonlyMap<string, Act>;
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlyMap<string, ActorKind>;
  readonly accords: ReadonlySet<string>;
  /** Before a place: "in", "near"; those in `near` put it beside, not at, the place. */
  readonly placePrepositions: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  /** "village", "town": between a preposition and a place's name. */
  readonly placeNouns: ReadonlySet<string>;
  /** Words within a name that are not capitalised: "of", "for", "al". */
  readonly nameJoins: ReadonlySet<string>;
  /** "colonel", "lt": before a person's name and no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Phrases behind which another name of the entry stands. */
  readonly aliases: readonly string[];
  /** Phrases that stand for the entry in later sentences: "the movement", "he". */
  readonly self: readonly string[];
  readonly between: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Behind a verb in the passive: "attacked by". */
  readonly by: ReadonlySet<string>;
  /** Between an event's noun and its place: "battle *of* Telm". */
  readonly of: ReadonlySet<string>;
  /** Words for the title of an entry that has none: "Clashes" "in" a place. */
  readonly titleNouns: { readonly [act in Act]?: string };
  readonly titleIn: string;
  readonly relations: readonly RelationRule[];
}

/**
 * A relation rule: a pattern over the sentence as `render` (rendering.ts) writes it, in which names and dates are
 * marks of their own. Named groups say what is what: `subject` and `object` (the entry itself where a rule has
 * none of the one it needs), `from`, `to`, `during`, `role`. Every example must give its relation by this very
 * rule, every counter-example nothing by it; the tests run both.
 *
 *     {A} an actor, perhaps a mere name    {As} several in a list    {S} the entry itself    {AS} either
 *     {B} the entry, or what is surely an actor: known to the registry, or called a council, a front …
 *     {D} a date         {Ds} dates in a list      {gap} up to ten words or marks, no sentence end
 *     {near} up to three plain words         {title} a person's title, or none
 */
export interface RelationRule {
  readonly name: string;
  readonly kind: RelationKind;
  readonly pattern: string;
  /** What the entry is where the rule names no group for it. */
  readonly entry?: 'subject' | 'object';
  /** The kinds of entry it holds for; any, where it does not say. */
  readonly of?: readonly ('event' | 'person' | 'organisation' | 'accord' | 'other')[];
  /** The relation has no object (`formed`, `holdsOffice`). */
  readonly alone?: boolean;
  readonly examples: readonly RelationExample[];
  readonly counter: readonly RelationExample[];
}

/** `entry` is the paragraph's first sentence, where the example needs one to speak of. */
export interface RelationExample {
  readonly text: string;
  readonly entry?: string;
  /** "subject kind object role from–to", as `saidOf` (relations.ts) writes a relation. */
  readonly gives?: string;
}
