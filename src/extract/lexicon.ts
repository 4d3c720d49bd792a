import type { Act, Age, Force, Measure, Modality, Sex, Status, Unit } from '../model/vocabulary.ts';

/**
 * How a measure word stands in a sentence; the letter is its chunk code (`chunk.ts`).
 *
 *     K participle, in English also the past: "killed", tué        F finite only: tuèrent, "slew"
 *     k "killing", tuant      V "to kill", tuer      I died, sont morts     D "dead", "wounded", morts, blessés
 *     C "heavy losses": count and measure in one       c "heavy": so in a box's row of losses alone
 *     g "seriously": how badly, where nothing else says what befell them ("five wounded, two **seriously**")
 *     l "to the hospital", behind "sent four people"        x "hostage", behind "took four people"
 *     j "killed himself": its subject did it and suffered it
 *     E "death", "murder of", mort de, décès         L "death toll", bilan, nombre de morts
 */
export type HitForm = 'C' | 'c' | 'g' | 'j' | 'l' | 'x' | 'K' | 'F' | 'k' | 'V' | 'I' | 'D' | 'E' | 'L';

/** A word that says what befell people (`people`) or things (`things`); null where it says nothing of them. */
export interface Hit {
  readonly form: HitForm;
  readonly people: Measure | null;
  readonly things: Measure | null;
  /** The word itself puts distance: *neutralisés*, "eliminated". */
  readonly modality?: Modality | undefined;
  /** It says that they were hit and not what became of them ("shot"): the measure is inferred. */
  readonly outcomeOpen?: boolean | undefined;
  /** Its subject is whose they were, not who did it: "the army **lost** four tanks". */
  readonly ownLoss?: true | undefined;
  /** It says so only of people whom the lexicon knows: *six hommes sont **tombés***, not *six grêlons*. */
  readonly known?: true | undefined;
  /** It also says so of its own subject where nothing stands behind it: *deux maisons ont **brûlé***. */
  readonly alone?: true | undefined;
  /** It says so only of whom it stands before: *ils ont **pris** deux filles*, but not *prises dans la foule*. */
  readonly leads?: true | undefined;
  /** It says so of these things alone: *intercepté* of drones, not of boats. */
  readonly only?: ReadonlySet<Unit> | undefined;
}

/** A hit with every field, whatever it bears: all are in one form, as chunks are (`chunk.ts`). */
export function hitOf(
  form: HitForm,
  people: Measure | null,
  things: Measure | null,
  { modality, outcomeOpen, ownLoss, known, alone, leads, only }: Partial<Hit> = {},
): Hit {
  return { form, people, things, modality, outcomeOpen, ownLoss, known, alone, leads, only };
}

/** A noun that can be counted as a victim or a thing hit. */
export interface Head {
  readonly unit: Unit;
  /** 'one' singular, 'many' plural, 'group' a collective ("army", "column"), 'either' where the form does not tell. */
  readonly number: 'one' | 'many' | 'group' | 'either';
  readonly status: Status;
  readonly force: Force | null;
  readonly age: Age | null;
  readonly sex: Sex | null;
  readonly occupation: string | null;
  /** Whom the police look for: "suspects", "attackers". */
  readonly wanted?: true | undefined;
  /** What a bare count of them means in a list: "five prisoners" is a count of captured. */
  readonly bare: Measure | null;
}

/**
 * What a function word is to the shallow parse:
 *
 *     o of, de      y by, par     i in, at, dans    w who, that, qui     & and, et, or     + including, dont
 *     B be, être    H have        h would have      X not, no            M could, may      ~ adverb, passed over
 *     e would be, *serait*             c among, *parmi*
 *     a as well as, *ainsi que*           f makes, *fait*: the subject of what follows caused it
 *     ' determiner, passed over   O other, more     R reporting verb     r "according to"  S spokesman, sources
 *     q calling for, with the aim of: what follows is wished and not done
 *     n sent, put: "**sent** four people to the hospital"
 *     A rose to, reached: what stands behind it is the figure of a toll
 *     v took, held: "**took** four people hostage"
 *     z up from, *contre*: the figure that this one replaces
 *     % if, unless  b but, while  > pronoun         m may have, peut avoir
 */
export type Mark =
  | 'o'
  | 'y'
  | 'i'
  | 'w'
  | '&'
  | '+'
  | 'B'
  | 'H'
  | 'h'
  | 'e'
  | 'c'
  | 'a'
  | 'f'
  | 'X'
  | 'M'
  | '~'
  | "'"
  | 'O'
  | 'R'
  | 'r'
  | 'S'
  | '%'
  | 'b'
  | '>'
  | 'z'
  | 'n'
  | 'v'
  | 'A'
  | 'q'
  | 'm';

export interface Entry {
  readonly words: readonly string[];
  /** Where an accent tells two words apart (*tué* and *tue*, *à* and *a*): whether the first word must bear one. */
  readonly accented?: boolean;
  readonly hit?: Hit;
  readonly head?: Head;
  readonly mark?: Mark;
  /** A deed told without a count: "attacked", "took control of", *retrait*. */
  readonly act?: ActWord;
  /** For a reporting word: what the speaker does with the claim. */
  readonly report?: Report;
}

export interface Report {
  readonly stance: 'asserts' | 'confirms' | 'denies' | 'doubts' | 'retracts';
  readonly modality?: Modality;
  /** The subject is spoken of and says nothing: *est accusé d'avoir*. */
  readonly passive?: boolean;
  /** It goes on with what somebody says: "adding that", *affirmant*. */
  readonly gerund?: boolean;
  /** Its object hears and does not speak: "told **the agency**". */
  readonly hears?: boolean;
  /** Whoever reports it names its source: "citing", *qui cite*. */
  readonly cites?: boolean;
  /** How many of its last words are only looked at: "**gave** a toll", of which the toll is read by itself. */
  readonly ahead?: number;
  /** It holds its own pronoun: *selon ses dires*, "by his account". */
  readonly own?: true;
  /** A noun ("a statement"), not a verb. */
  readonly noun?: boolean;
}

/** A verb has a subject who does it; a noun names the deed ("the **seizure** of the camp"). */
export interface ActWord {
  readonly act: Act;
  readonly form: 'verb' | 'noun';
  /** Its subject says it of its object: "the governor **blamed** the front". */
  readonly blames?: boolean;
}

/** People of whom the words say nothing but that they are people. */
export const PEOPLE: Head = {
  unit: 'person',
  number: 'many',
  status: 'unknown',
  force: null,
  age: null,
  sex: null,
  occupation: null,
  bare: null,
  wanted: undefined,
};
