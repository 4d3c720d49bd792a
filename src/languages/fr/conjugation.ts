/** The forms of French verbs and participles, so that a word list holds each verb once. */

const split = (list: string): string[] => list.split(',').map((word) => word.trim());

/** The four written forms of past participles: `participles('tué, mis à mort')` → tué, tuée, tués, tuées, … */
export const participles = (list: string): string =>
  split(list)
    .flatMap((phrase) => {
      const words = phrase.split(' ');
      // an adverb before it stays as it is: *mortellement blessés*
      const at = words[0]?.endsWith('ment') ? 1 : 0;
      return inflected(words[at] ?? '').map((form) => words.with(at, form).join(' '));
    })
    .join(', ');

/** Phrases in which every word agrees: *portées disparues*, *faits prisonniers*. */
export const agreeing = (list: string): string =>
  split(list)
    .flatMap((phrase) => {
      const words = phrase.split(' ');
      return [0, 1, 2, 3].map((form) =>
        words.map((word) => (word.length < 3 ? word : (inflected(word)[form] ?? word))).join(' '),
      );
    })
    .join(', ');

const inflected = (word: string): string[] => {
  if (word.endsWith('er')) return [word, `${word.slice(0, -2)}ère`, `${word}s`, `${word.slice(0, -2)}ères`];
  return word.endsWith('s') ? [word, `${word}e`, `${word}es`] : [word, `${word}e`, `${word}s`, `${word}es`];
};

/** The verb with what stands behind it, cut at its ending: *déposer les armes* → dépos, " les armes". */
function stem(phrase: string): [string, string] {
  const [verb = '', ...rest] = phrase.split(' ');
  return [verb.slice(0, -2), rest.map((word) => ` ${word}`).join('')];
}

/** Before a and o: *égorgeait*, *annonça*. */
function softened(base: string): string {
  if (base.endsWith('g')) return `${base}e`;
  return base.endsWith('c') ? `${base.slice(0, -1)}ç` : base;
}

/** Before a silent ending: *révèle*, *décède*. */
function opened(base: string): string {
  return base.replace(/é([bcdfglmnrstv]+)$/, 'è$1');
}

/** Third persons of verbs in -er: present, imperfect, past historic and future. */
export const finite = (list: string): string =>
  split(list)
    .flatMap((phrase) => {
      const [base, rest] = stem(phrase);
      const soft = softened(base);
      const open = opened(base);
      return [
        `${open}e`,
        `${open}ent`,
        `${soft}ait`,
        `${soft}aient`,
        `${soft}a`,
        `${base}èrent`,
        `${base}era`,
        `${base}eront`,
      ].map((form) => form + rest);
    })
    .join(', ');

/** Present participles of verbs in -er. */
export const gerunds = (list: string): string =>
  split(list)
    .map((phrase) => {
      const [base, rest] = stem(phrase);
      return `${softened(base)}ant${rest}`;
    })
    .join(', ');

/** Past participles of verbs in -er as *avoir* has them, in one form: *a avancé*, but not *l'avancée*. */
export const said = (list: string): string =>
  split(list)
    .map((phrase) => {
      const [base, rest] = stem(phrase);
      return `${base}é${rest}`;
    })
    .join(', ');

/** Past participles of verbs in -er, in their four forms. */
export const pasts = (list: string): string =>
  participles(
    split(list)
      .map((phrase) => {
        const [base, rest] = stem(phrase);
        return `${base}é${rest}`;
      })
      .join(', '),
  );
