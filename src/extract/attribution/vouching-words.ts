/** What a language says by that somebody gave out what stood before. */
export interface VouchingWords {
  /** Nouns for what was told: "information", "figures", *bilan*. */
  readonly tellings: ReadonlySet<string>;
  /** Pronouns for it: "this", *cela*. */
  readonly these: ReadonlySet<string>;
  /** Verbs of giving it out, in their forms, that are no words of saying: "provided", *livre*, *donnée*. */
  readonly gives: ReadonlySet<string>;
  /** What a sentence begins with that says whose words those before are: "that is what", *c'est ce qu'*. */
  readonly clefts: readonly string[];
}
