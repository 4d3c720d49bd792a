/** What a word does in a spelled-out number. `plural` words ("hundreds", *centaines*) open none by themselves. */
export type Numeral =
  | { readonly sort: 'unit' | 'teen' | 'ten'; readonly value: number }
  | { readonly sort: 'hundred'; readonly plural: boolean }
  /** "thousand", *million*; `bare` where it stands for one of itself (*mille soldats*). */
  | { readonly sort: 'scale'; readonly value: number; readonly bare: boolean; readonly plural: boolean }
  /** "dozen", "couple", *trentaine*: multiplies what stands before; `about` where it only approximates. */
  | { readonly sort: 'lot'; readonly value: number; readonly about: boolean; readonly plural: boolean }
  /** "third", *troisième*; as a denominator it divides. */
  | { readonly sort: 'ordinal'; readonly value: number; readonly plural: boolean }
  /** "half", *tiers*, ½. */
  | { readonly sort: 'part'; readonly value: number }
  | { readonly sort: 'article' }
  | { readonly sort: 'minus' };

/** How a language writes its numbers, in words and in digits. */
export interface NumeralWords {
  readonly byWord: ReadonlyMap<string, Numeral>;
  /** "and" between hundreds and the rest. */
  readonly and: ReadonlySet<string>;
  /** "point", *virgule*. */
  readonly point: ReadonlySet<string>;
  /** "of" between a part or a lot and what it is of ("half *of a* million", *une dizaine de milliers*). */
  readonly of: ReadonlySet<string>;
  readonly decimal: '.' | ',';
  /** The mark that groups thousands, besides a space. */
  readonly thousands: '.' | ',';
  /** Glued to digits it makes an ordinal: "rd", *ème*. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Glued to digits it multiplies them: k, M, bn. */
  readonly suffixes: ReadonlyMap<string, number>;
  /** *soixante-dix*, *quatre-vingts*, *dix-sept*. */
  readonly vigesimal: boolean;
  /** "One twenty-two" is 122. */
  readonly spoken: boolean;
  /** Behind this word "hundred" opens no number: *pour cent*. */
  readonly per: string | null;
  /** Between the article and a lot: *une **bonne** trentaine*, "a **good** dozen". */
  readonly sizes: ReadonlySet<string>;
}

/** One line a value: `{ 'two': 2 }` written as `2: 'two, deux'`. */
type ValueTable = { readonly [value: string]: string };

interface Tables {
  readonly units: ValueTable;
  readonly teens: ValueTable;
  readonly tens: ValueTable;
  readonly hundred: string;
  readonly hundreds: string;
  readonly scales: ValueTable;
  readonly scalesPlural: ValueTable;
  readonly bareScales: string;
  readonly lots: ValueTable;
  readonly lotsPlural: ValueTable;
  readonly aboutLots: ValueTable;
  readonly aboutLotsPlural: ValueTable;
  readonly ordinals: ValueTable;
  readonly ordinalsPlural: ValueTable;
  readonly parts: ValueTable;
  readonly articles: string;
  readonly minus: string;
}

/** The one look-up table of a language's number words, from its tables. */
export function numerals(t: Tables): Map<string, Numeral> {
  const map = new Map<string, Numeral>();
  const put = (table: ValueTable, make: (value: number) => Numeral) => {
    for (const [value, list] of Object.entries(table))
      for (const w of words(list)) map.set(w, make(Number(value)));
  };
  // Later tables win: a word is in one of them only, but for articles, which give way to the units (French *un*).
  for (const w of words(t.articles)) map.set(w, { sort: 'article' });
  for (const w of words(t.minus)) map.set(w, { sort: 'minus' });
  put(t.parts, (value) => ({ sort: 'part', value }));
  put(t.ordinals, (value) => ({ sort: 'ordinal', value, plural: false }));
  put(t.ordinalsPlural, (value) => ({ sort: 'ordinal', value, plural: true }));
  const bare = new Set(words(t.bareScales));
  for (const [value, list] of Object.entries(t.scales))
    for (const w of words(list))
      map.set(w, { sort: 'scale', value: Number(value), bare: bare.has(w), plural: false });
  put(t.scalesPlural, (value) => ({ sort: 'scale', value, bare: false, plural: true }));
  for (const w of words(t.hundred)) map.set(w, { sort: 'hundred', plural: false });
  for (const w of words(t.hundreds)) map.set(w, { sort: 'hundred', plural: true });
  put(t.lots, (value) => ({ sort: 'lot', value, about: false, plural: false }));
  put(t.lotsPlural, (value) => ({ sort: 'lot', value, about: false, plural: true }));
  put(t.aboutLots, (value) => ({ sort: 'lot', value, about: true, plural: false }));
  put(t.aboutLotsPlural, (value) => ({ sort: 'lot', value, about: true, plural: true }));
  put(t.tens, (value) => ({ sort: 'ten', value }));
  put(t.teens, (value) => ({ sort: 'teen', value }));
  put(t.units, (value) => ({ sort: 'unit', value }));
  return map;
}

/** "one, two" → the words, as `fold` would leave them. */
export function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
