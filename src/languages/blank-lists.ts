/** Lists of single words as the lexicon folds them, parted by blanks: commas and stops may be words of a list. */
export function blankSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** `blankMap({ movement: 'front fronts', party: 'party' })`: each word with its key. */
export function blankMap<K extends string>(
  table: {
    readonly [key in K]?: string;
  },
): ReadonlyMap<string, K> {
  const map = new Map<string, K>();
  for (const [key, words] of Object.entries(table) as [K, string][])
    for (const word of words.split(/\s+/)) map.set(word, key);
  return map;
}
