import type { Resolver } from '../model/resolver.ts';
import type { Modality, Scope, Stance } from '../model/vocabulary.ts';
import type { Document } from '../text/blocks.ts';
import { type Attribution, attributionOf, readAttributions } from './attribution.ts';
import { BoxVoices } from './box.ts';
import type { TollCandidate, TurnedDown } from './claims/candidate.ts';
import { readTolls } from './claims/tolls.ts';
import { modalityOf, scopeOf } from './context.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Language } from './language.ts';
import { type ParsedSentence, parseSentence } from './mentions-of.ts';
import { type PartyDraft, partyOf } from './parties.ts';
import type { Speaker } from './voices.ts';

/** A toll with everything that its report says of it. */
export interface TollDraft extends TollCandidate {
  speakers: readonly Speaker[];
  stance: Stance;
  modalityRead: Modality;
  scope: Scope;
  victimParty: PartyDraft;
  agentParty: PartyDraft | null;
  attribution: string | null;
  answers: TollDraft | null;
  inferred: string[];
}

/** What the stages write, each on what those before it wrote. */
export interface Extraction {
  readonly draft: Draft;
  readonly parsed: Map<number, ParsedSentence>;
  tolls: TollDraft[];
  readonly turnedDown: TurnedDown[];
}

type Part = 'parsed' | 'tolls' | 'speakers' | 'parties' | 'context';

export interface Stage {
  readonly name: string;
  readonly reads: readonly Part[];
  readonly writes: readonly Part[];
  run(extraction: Extraction): void;
}

/** The whole of extraction, in order. A stage may read only what one before it wrote: a test checks it. */
export const pipeline: readonly Stage[] = [
  { name: 'sentences that could open a claim', reads: [], writes: ['parsed'], run: parseSentences },
  { name: 'tolls by rule', reads: ['parsed'], writes: ['tolls'], run: findTolls },
  { name: 'who says it', reads: ['parsed', 'tolls'], writes: ['speakers'], run: attribute },
  { name: 'who suffers it and who did it', reads: ['tolls'], writes: ['parties'], run: nameParties },
  { name: 'in what sense and of which time', reads: ['tolls'], writes: ['context'], run: placeInContext },
];

export function extract(
  document: Document,
  language: Language,
  resolver: Resolver,
  publishedAt: string | null,
): Extraction {
  const extraction: Extraction = {
    draft: draftOf(document, language, resolver, publishedAt),
    parsed: new Map(),
    tolls: [],
    turnedDown: [],
  };
  for (const stage of pipeline) stage.run(extraction);
  return extraction;
}

/** Blocks whose words are no claims: keys and captions of a box, the list of references. */
const SILENT = new Set(['footnote', 'heading']);

function parseSentences({ draft, parsed }: Extraction): void {
  const { opens } = draft.language;
  draft.sentences.forEach((sentence, s) => {
    const block = draft.document.blocks[sentence.block]!;
    if (SILENT.has(block.kind) || block.kind === 'related') return;
    if (block.kind === 'boxRow' && block.field !== 'casualties') return;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (opens.has(draft.norms[i] as string)) {
        parsed.set(s, parseSentence(draft, sentence.from, sentence.to));
        return;
      }
    }
  });
}

function findTolls(extraction: Extraction): void {
  const { draft } = extraction;
  for (const [s, { parsed }] of extraction.parsed) {
    const { found, turnedDown } = readTolls(parsed, s, draft.language.claims);
    for (const toll of found) {
      extraction.tolls.push({
        ...toll,
        speakers: [],
        stance: 'asserts',
        modalityRead: 'actual',
        scope: 'event',
        victimParty: partyOf(draft, toll.whose, toll.head),
        agentParty: null,
        attribution: null,
        answers: null,
        inferred: [],
      });
    }
    // parts point at the drafts, not at the candidates they were made of
    for (const toll of extraction.tolls) {
      if (toll.partOf !== null && toll.sentence === s) {
        toll.partOf =
          extraction.tolls.find(
            (other) =>
              other.sentence === s &&
              other.victim === toll.partOf?.victim &&
              other.measure === toll.partOf.measure,
          ) ?? null;
      }
    }
    extraction.turnedDown.push(...turnedDown);
  }
}

function attribute(extraction: Extraction): void {
  const { draft } = extraction;
  const box = new BoxVoices();
  const bySentence = groupBy(extraction.tolls, (toll) => toll.sentence);
  let last: readonly Speaker[] = [];
  const answers: TollDraft[] = [];
  for (const [s, sentence] of draft.sentences.entries()) {
    const block = draft.document.blocks[sentence.block]!;
    if (block.kind === 'boxRow') {
      const read =
        extraction.parsed.get(s) ??
        (block.field === 'casualties' ? parseSentence(draft, sentence.from, sentence.to) : null);
      if (read === null) continue;
      const speakers = box.of(draft, block, read.actors, sentence.from, sentence.to);
      for (const toll of bySentence.get(s) ?? []) {
        toll.speakers = speakers;
        toll.attribution = speakers.length > 0 ? 'Per <speaker>:' : null;
      }
      continue;
    }
    const read = extraction.parsed.get(s);
    if (read === undefined) continue;
    const found = readAttributions(draft, read.parsed, read.actors);
    for (const toll of bySentence.get(s) ?? []) {
      const one = attributionOf(found, toll.victim);
      if (one === null) continue;
      toll.speakers = speakersOf(one, last);
      if (one.pronoun) toll.inferred.push('claimants');
      toll.attribution = one.rule;
      toll.stance = one.stance;
      if (one.modality !== null) toll.modalityRead = one.modality;
    }
    for (const one of found) {
      if (one.answers) answers.push(...answersTo(one, bySentence.get(s) ?? []));
      if (one.speakers.length > 0) last = one.speakers;
    }
  }
  extraction.tolls.push(...answers);
}

function speakersOf(one: Attribution, last: readonly Speaker[]): readonly Speaker[] {
  return one.pronoun && one.speakers.length === 0 ? last : one.speakers;
}

/** "…, which the front denied": the same figure, denied by another, answering the first. */
function answersTo(one: Attribution, tolls: readonly TollDraft[]): TollDraft[] {
  return tolls
    .filter((toll) => toll.victim < one.at)
    .slice(-1)
    .map((toll) => ({
      ...toll,
      speakers: one.speakers,
      stance: one.stance,
      attribution: one.rule,
      answers: toll,
      inferred: [...toll.inferred],
    }));
}

function nameParties({ draft, tolls }: Extraction): void {
  for (const toll of tolls) {
    const agent = toll.agent === null ? null : toll.parsed.chunks[toll.agent]!;
    toll.agentParty = agent?.group === undefined ? null : partyOf(draft, agent, agent.group.head);
  }
}

function placeInContext({ draft, tolls }: Extraction): void {
  for (const toll of tolls) {
    const modality = modalityOf(draft, toll);
    if (modality !== 'actual') toll.modalityRead = modality;
    toll.scope = scopeOf(draft, toll);
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
