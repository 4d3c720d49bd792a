import type { ActorKind } from '../../model/vocabulary.ts';

/** What a language brings to the reading of actors. */
export interface ActorWords {
  /** Inhabitant words are written small where they are adjectives: *l'armée malienne*. */
  readonly smallDemonyms: boolean;
  /** Words that are names only by their capitals: "us", "who", *un*, *car*. In a text all in capitals they are no names. */
  readonly homographs: ReadonlySet<string>;
  /** Nouns that make a name the name of an organisation, and of what kind: "front", *mouvement*. */
  readonly organisations: ReadonlyMap<string, ActorKind>;
  /** Small words inside names: "of", "for", *de*, *pour*. The noun before the first of them is the head. */
  readonly joins: ReadonlySet<string>;
  /** What makes "Russian-backed" a word about somebody else: "backed", "led", "held". */
  readonly attached: ReadonlySet<string>;
  /** What stands before the hyphen in "anti-Russian", *pro-russe*. */
  readonly leaning: ReadonlySet<string>;
}
