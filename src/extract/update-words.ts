/** Phrases that tell a newer figure from the one it replaces; folded tokens parted by blanks. */
export interface UpdateWords {
  /** "has risen to", "now stands at", *s'alourdit à*. */
  readonly newer: readonly string[];
  /** "an earlier toll", "initially", *un premier bilan*. */
  readonly older: readonly string[];
  /** "**remain** in hospital", *sont **encore** hospitalisés*: some of those told before. */
  readonly still: ReadonlySet<string>;
  /** Between the two: "23 **instead of** 21". */
  readonly instead: readonly string[];
}
