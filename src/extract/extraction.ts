import type { KnownActor } from '../model/resolver.ts';
import type { Act, Modality, Scope, Stance } from '../model/vocabulary.ts';
import type { ActCandidate, SilenceCandidate } from './acts.ts';
import type { Speaker } from './attribution/voices.ts';
import type { TollCandidate, TurnedDown } from './claims/candidate.ts';
import type { Draft } from './draft.ts';
import type { Head } from './lexicon.ts';
import type { ParsedSentence } from './mentions-of.ts';
import type { Box } from './page/box.ts';
import type { PartyDraft } from './parties/parties.ts';

/** What is said of every claim, of whatever kind. */
export interface Said {
  speakers: readonly Speaker[];
  stance: Stance;
  modalityRead: Modality;
  scope: Scope;
  /** Those who carry the speakers' words, nearest first; the report's own outlet apart. */
  carriers?: readonly Speaker[];
  /** The rule that found the speakers. */
  attribution: string | null;
  inferred: string[];
}

/** A toll with everything that its report says of it. */
export interface TollDraft extends TollCandidate, Said {
  readonly kind: 'toll';
  /** The noun; for a bare count it may be told from elsewhere in the report. */
  head: Head | null;
  victimParty: PartyDraft;
  agentParty: PartyDraft | null;
  answers: TollDraft | null;
  supersedes: TollDraft | null;
}

export interface ActDraft extends ActCandidate, Said {
  readonly kind: 'act';
  agentParty: PartyDraft | null;
  targetParty: PartyDraft | null;
  answers: ActDraft | null;
}

export interface SilenceDraft extends SilenceCandidate {
  readonly kind: 'silence';
  speakers: readonly Speaker[];
}

/** What the stages write, each on what those before it wrote. */
export interface Extraction {
  readonly draft: Draft;
  readonly parsed: Map<number, ParsedSentence>;
  tolls: TollDraft[];
  acts: ActDraft[];
  silences: SilenceDraft[];
  /** The page's box and the actors of its sides, where it has one. */
  box: Box | null;
  sides: readonly (readonly KnownActor[])[];
  readonly turnedDown: TurnedDown[];
}

/** A count of things taken, destroyed or set free is a deed too, where the sentence names who did it. */
export const ACT_OF_MEASURE: { readonly [measure: string]: Act } = {
  destroyed: 'destroy',
  seized: 'seize',
  captured: 'capture',
  released: 'release',
  abducted: 'abduct',
};

export const UNSAID: Omit<Said, 'inferred'> = {
  speakers: [],
  stance: 'asserts',
  modalityRead: 'actual',
  scope: 'event',
  attribution: null,
};
