import { ByWord } from '../text/by-word.ts';
import type { Token } from '../text/tokens.ts';
import type { Entry } from './lexicon.ts';
import { Shelf } from './shelf.ts';

/** Words and phrases by their first folded token; put in order when the first word is asked for. */
export class Lexicon {
  readonly #entries: readonly Entry[];
  readonly #byFirst: ByWord<Shelf>;

  constructor(entries: Iterable<Entry>) {
    this.#entries = [...entries];
    let shelves: ReadonlyMap<string, Shelf> | null = null;
    this.#byFirst = new ByWord((word) => {
      shelves ??= shelvesOf(this.#entries);
      return shelves.get(word);
    });
  }

  get size(): number {
    return this.#entries.length;
  }

  /** The entries that begin with a token's word. */
  shelf(token: Token): Shelf | undefined {
    return this.#byFirst.of(token);
  }
}

function shelvesOf(entries: readonly Entry[]): ReadonlyMap<string, Shelf> {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.words[0] as string;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [entry]);
    else known.push(entry);
  }
  const shelves = new Map<string, Shelf>();
  for (const [first, own] of byFirst) shelves.set(first, new Shelf(own));
  return shelves;
}
