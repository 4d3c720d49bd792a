/**
 * The written forms of one French inhabitant word: masculine and feminine, singular and plural.
 *
 *     malien → malien, malienne, maliens, maliennes        turc/turque → turc, turque, turcs, turques
 */
export function frenchForms(word: string): string[] {
  if (word.endsWith('=')) return [word.slice(0, -1)];
  const [masculine = '', stated] = word.split('/');
  const feminine = stated ?? feminineOf(masculine);
  return [...new Set([masculine, feminine, pluralOf(masculine), pluralOf(feminine)])];
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (masculine.endsWith('en')) return `${masculine}ne`;
  return `${masculine}e`;
}

function pluralOf(word: string): string {
  return /[sxz]$/.test(word) ? word : `${word}s`;
}

/** "Malian", "Malians"; words such as "Lebanese" and "Danish" have one form, "Frenchman=" is taken as it is. */
export function englishForms(word: string): string[] {
  if (word.endsWith('=')) return [word.slice(0, -1)];
  return /(ese|sh|ch|s)$/.test(word) ? [word] : [word, `${word}s`];
}
