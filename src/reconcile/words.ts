import type { Quantity } from '../model/quantity.ts';

/** Bounds and a best value; null is unknown and never 0. */
export interface Figure {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** How a rule reads a word that is no number: the concept, and the bounds that it stands for. */
export type VagueWords = Readonly<Partial<Record<VagueConcept, Figure>>>;

export type VagueConcept = 'tens' | 'dozens' | 'scores' | 'hundreds' | 'thousands' | 'several';

/** The words of both languages that say a concept, folded; the first that stands in the quantity's words decides. */
const WORDS: readonly (readonly [VagueConcept, RegExp])[] = [
  ['thousands', /\b(thousands|milliers)\b/],
  ['hundreds', /\b(hundreds|centaines)\b/],
  ['scores', /\b(scores)\b/],
  ['dozens', /\b(dozens|douzaines)\b/],
  ['tens', /\b(tens|dizaines)\b/],
  [
    'several',
    /\b(several|some|many|few|lots|numerous|plusieurs|quelques|nombreux|nombreuses|divers|diverses)\b/,
  ],
];

export function vagueConcept(words: string): VagueConcept | null {
  const plain = folded(words);
  for (const [concept, pattern] of WORDS) if (pattern.test(plain)) return concept;
  return null;
}

/** Words for whoever did it that say only that somebody did; a village guard is known, though no registry has it. */
const NOBODY_KNOWN =
  /\b(?:unknown|unidentified|unnamed|gun(?:man|men)|(?:armed|masked) (?:man|men|persons?|individuals?)|assailants?|attackers?|inconnus?|non identifie\w*|(?:hommes?|individus?|elements?) armes?|hommes? masques?|assaillants?)\b/;

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

export function isNobodyKnown(words: string): boolean {
  return NOBODY_KNOWN.test(folded(words));
}

/**
 * The figure in a quantity as stated: "at least 11" has a best of 11 and no high, "up to 30" a high alone, a
 * range its lower end as best. A vague word has a figure only where the rule's own table gives it one.
 */
export function figureOf(quantity: Quantity, words: VagueWords): Figure | null {
  const { low, high, exactness } = quantity;
  if (exactness === 'vague') {
    const concept = vagueConcept(quantity.words);
    return (concept !== null && words[concept]) || null;
  }
  if (exactness === 'atMost') return high === null ? null : { low: null, best: null, high };
  if (low === null) return null;
  return { low, best: low, high };
}

/** A single value for a word, as ACLED's table has it. */
export function single(value: number): Figure {
  return { low: value, best: value, high: value };
}

/** "5", "5–8", "at least 5", "at most 8", "unknown". */
export function sayFigure({ low, high }: Figure): string {
  if (low === null && high === null) return 'unknown';
  if (low === null) return `at most ${high}`;
  if (high === null) return `at least ${low}`;
  return low === high ? String(low) : `${low}–${high}`;
}
