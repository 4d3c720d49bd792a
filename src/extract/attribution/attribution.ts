import type { Modality, Stance } from '../../model/vocabulary.ts';
import type { Speaker } from './voices.ts';

/** Who says a stretch of a sentence, chunks `[from, to)`, and what they do with it. */
export interface Attribution {
  readonly rule: string;
  readonly speakers: readonly Speaker[];
  /** A pronoun speaks: whoever spoke last. */
  readonly pronoun: boolean;
  readonly stance: Stance;
  readonly modality: Modality | null;
  readonly from: number;
  readonly to: number;
  /** The chunk of the reporting word, and where its speaker's words begin and end. */
  readonly at: number;
  readonly speakerFrom: number;
  readonly speakerTo: number;
  /** "The front **denied this**": nothing behind the word says what, so it answers what was told before. */
  readonly bare?: boolean | undefined;
  /** "…, **which the front denied**": answers what the sentence said before. */
  readonly answers: boolean;
  /** Those who carry what the speakers said: "the agency reported, citing …". */
  readonly carriers?: readonly Speaker[] | undefined;
  /** A speaker was told from the rest of the report. */
  readonly inferred: boolean;
}

/** An attribution that differs from another, with every field: one form for all who read it. */
export function attributionLike(one: Attribution, differing: Partial<Attribution>): Attribution {
  const { rule, speakers, pronoun, stance, modality, from, to, at, speakerFrom, speakerTo } = one;
  const { bare, answers, carriers, inferred } = one;
  const whole: Attribution = {
    rule,
    speakers,
    pronoun,
    stance,
    modality,
    from,
    to,
    at,
    speakerFrom,
    speakerTo,
    bare,
    answers,
    carriers,
    inferred,
  };
  return Object.assign(whole, differing);
}

/** The attribution that a chunk stands under: the narrowest that covers it and does not hold it as its speaker. */
export function attributionOf(found: readonly Attribution[], chunk: number): Attribution | null {
  let best: Attribution | null = null;
  for (const one of found) {
    if (one.answers || chunk < one.from || chunk >= one.to) continue;
    if (chunk >= one.speakerFrom && chunk < one.speakerTo) continue;
    if (best === null || one.to - one.from < best.to - best.from) best = one;
  }
  return best === null || best.speakers.length > 0 || best.pronoun ? best : ofWhom(found, chunk, best);
}

/** "He wrote that **the suspect is accused of** two murders": said by nobody named, within what somebody says. */
function ofWhom(found: readonly Attribution[], chunk: number, inner: Attribution): Attribution {
  const outer = attributionOf(
    found.filter((one) => one !== inner && (one.speakers.length > 0 || one.pronoun)),
    chunk,
  );
  if (outer === null) return inner;
  const { speakers, pronoun, rule, inferred } = outer;
  return attributionLike(inner, { speakers, pronoun, rule, inferred });
}
