import type { Speaker } from '../extract/attribution/voices.ts';
import { datelineEnd } from '../extract/dates/own-days.ts';
import { sliceOf } from '../extract/draft.ts';
import type { ActDraft, Extraction, SilenceDraft, TollDraft } from '../extract/extraction.ts';
import { type ReferenceMark, readMarks, referencesAt } from '../extract/page/marks.ts';
import type { PartyDraft } from '../extract/parties/parties.ts';
import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Party } from '../model/party.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { ActorRoll } from './actors.ts';
import { placeInSentence } from './event-place.ts';
import { ClaimIds } from './ids.ts';

type AnyDraft = TollDraft | ActDraft | SilenceDraft;

/** Writes drafts out as the codebook's claims, in the order of the text, with ids and links between them. */
export class ClaimWriter {
  readonly #extraction: Extraction;
  readonly #report: Report;
  readonly #roll: ActorRoll;
  readonly #ids: ClaimIds;
  readonly #marks: readonly ReferenceMark[];

  constructor(extraction: Extraction, report: Report, roll: ActorRoll) {
    this.#extraction = extraction;
    this.#report = report;
    this.#roll = roll;
    this.#ids = new ClaimIds(report.textSha256);
    this.#marks = readMarks(extraction.draft);
  }

  /** `eventOf` says which event each draft belongs to. */
  write(eventOf: (draft: AnyDraft) => string): Claim[] {
    const { tolls, acts, silences } = this.#extraction;
    const drafts: AnyDraft[] = [...tolls, ...acts, ...silences];
    const placed = drafts.map((draft) => ({ draft, span: this.#spanOf(draft) }));
    placed.sort((a, b) => a.span.start - b.span.start);
    const claims = placed.map(({ draft, span }) => this.#claim(draft, span, eventOf(draft)));
    // few drafts are linked to: a map of all would be most of the work
    const wanted = new Set(drafts.flatMap(linksOf));
    const ids = new Map<unknown, string>();
    placed.forEach(({ draft }, at) => {
      if (wanted.has(draft)) ids.set(draft, claims[at]!.id);
    });
    placed.forEach(({ draft }, at) => {
      link(draft, claims[at]!, ids);
    });
    return claims;
  }

  /**
   * A claim is written field by field: spread from a common part it would be a dictionary to all that look for
   * contradictions in it (`likeCandidate`).
   */
  #claim(draft: AnyDraft, span: Span, event: string): Claim {
    for (const speaker of draft.speakers) if (speaker.actor !== null) this.#roll.add(speaker.actor);
    if (draft.kind === 'silence') return this.#silence(draft, span, event);
    return draft.kind === 'act' ? this.#act(draft, span, event) : this.#toll(draft, span, event);
  }

  #toll(draft: TollDraft, span: Span, event: string): Claim {
    const claim: Claim = {
      id: this.#ids.next(span, 'toll', draft.measure),
      kind: 'toll',
      event,
      span,
      references: this.#referencesAt(draft.sentence, draft.parsed.chunks[draft.victim]!.from),
      claimants: voicesOf(draft.speakers),
      via: this.#via(draft.carriers),
      stance: draft.stance,
      modality: draft.modalityRead,
      scope: draft.scope,
      inferred: draft.inferred,
      derivation: this.#derivation(draft, span),
      measure: draft.measure,
      quantity: draft.quantity,
      unit: draft.unit,
    };
    const [victim, perpetrator] = [this.#partyOf(draft.victimParty), this.#partyOf(draft.agentParty)];
    if (victim !== null) claim.victim = victim;
    if (perpetrator !== null) claim.perpetrator = perpetrator;
    return claim;
  }

  #act(draft: ActDraft, span: Span, event: string): Claim {
    const claim: Claim = {
      id: this.#ids.next(span, 'act', draft.act),
      kind: 'act',
      event,
      span,
      references: this.#referencesAt(draft.sentence, draft.parsed.chunks[draft.at]!.from),
      claimants: voicesOf(draft.speakers),
      via: this.#via(draft.carriers),
      stance: draft.stance,
      modality: draft.modalityRead,
      scope: draft.scope,
      inferred: draft.inferred,
      derivation: this.#derivation(draft, span),
    };
    this.#tellWhenAndWhere(claim, draft);
    claim.act = draft.act;
    const [agent, target] = [this.#partyOf(draft.agentParty), this.#partyOf(draft.targetParty)];
    if (agent !== null) claim.agent = agent;
    if (target !== null) claim.target = target;
    return claim;
  }

  #silence(draft: SilenceDraft, span: Span, event: string): Claim {
    return {
      id: this.#ids.next(span, 'silence', 'silence'),
      kind: 'silence',
      event,
      span,
      references: this.#referencesAt(draft.sentence, draft.from),
      claimants: voicesOf(draft.speakers),
      via: this.#via(),
      stance: 'asserts',
      modality: 'actual',
      scope: 'event',
      inferred: [],
      derivation: [{ rule: '<speaker> gave no <word>', span }],
    };
  }

  #referencesAt(sentence: number, token: number): number[] {
    return referencesAt(this.#marks, this.#extraction.draft.sentences[sentence]!.block, token);
  }

  /** Those who carry the speakers' words, and the outlet last. */
  #via(carriers: readonly Speaker[] = []): Voice[] {
    const { outlet } = this.#report;
    return outlet === null ? voicesOf(carriers) : [...voicesOf(carriers), outletVoice(outlet)];
  }

  /** The day and the place that the deed's own sentence names. */
  #tellWhenAndWhere(claim: Claim, act: ActDraft): void {
    const { draft, parsed } = this.#extraction;
    const { from: start, to } = draft.sentences[act.sentence]!;
    // the day and the place of a dateline are those of the telling
    const from = Math.max(start, Math.min(to, datelineEnd(draft)));
    const dates = [...(parsed.get(act.sentence)?.dates.values() ?? [])].filter((date) => date.from >= from);
    const day = dates.find(({ when }) => when.start !== null);
    const place = placeInSentence(draft, act.sentence);
    if (day !== undefined) claim.when = day.when;
    if (place !== null) claim.place = place;
  }

  #partyOf(draft: PartyDraft | null): Party | null {
    if (draft === null) return null;
    if (draft.actor !== null) this.#roll.add(draft.actor);
    return draft.party;
  }

  /** The rule that read it, at the words it read; the rule that found who says it, at the reporting word. */
  #derivation(draft: TollDraft | ActDraft, span: Span): Claim['derivation'] {
    const report = this.#extraction.draft;
    const inBox = report.document.blocks[report.sentences[draft.sentence]!.block]?.kind === 'boxRow';
    const steps = [{ rule: draft.rule, span }];
    if (inBox) steps.unshift({ rule: 'box row', span: this.#sentenceSpan(draft.sentence) });
    if (draft.attribution !== null)
      steps.push({ rule: draft.attribution, span: this.#sentenceSpan(draft.sentence) });
    return steps;
  }

  #sentenceSpan(sentence: number): Span {
    const { from, to } = this.#extraction.draft.sentences[sentence]!;
    return this.span(from, to);
  }

  /** The counted words and the measure word's, where these stand close together; else the counted words alone. */
  #spanOf(draft: AnyDraft): Span {
    if (draft.kind === 'silence') return this.span(draft.from, draft.to);
    const { chunks } = draft.parsed;
    const first = draft.kind === 'toll' ? draft.victim : draft.at;
    const second = draft.kind === 'toll' ? draft.hit : (draft.target ?? draft.at);
    const a = chunks[first]!;
    const b = chunks[second] ?? a;
    if (Math.abs(second - first) > CLOSE) return this.span(a.from, a.to);
    return this.span(Math.min(a.from, b.from), Math.max(a.to, b.to));
  }

  span(from: number, to: number): Span {
    const { draft } = this.#extraction;
    return {
      start: draft.tokens[from]!.start,
      end: draft.tokens[to - 1]!.end,
      exact: sliceOf(draft, from, to),
    };
  }
}

/** Chunks that may stand between a count and its measure word for one span to hold both. */
const CLOSE = 8;

/** The drafts that one is linked to. */
function linksOf(draft: AnyDraft): unknown[] {
  if (draft.kind === 'silence') return NONE;
  const { answers } = draft;
  const [partOf, supersedes] = draft.kind === 'toll' ? [draft.partOf, draft.supersedes] : [null, null];
  if (answers === null && partOf === null && supersedes === null) return NONE;
  return [answers, partOf, supersedes].filter((other) => other !== null);
}

const NONE: unknown[] = [];

function link(draft: AnyDraft, claim: Claim, ids: ReadonlyMap<unknown, string>): void {
  if (draft.kind === 'silence') return;
  const answers = ids.get(draft.answers);
  if (answers !== undefined && answers !== claim.id) claim.answers = answers;
  if (draft.kind !== 'toll') return;
  const whole = ids.get(draft.partOf);
  if (whole !== undefined && whole !== claim.id) claim.partOf = whole;
  const older = ids.get(draft.supersedes);
  if (older !== undefined && older !== claim.id) claim.supersedes = older;
}

function voicesOf(speakers: readonly Speaker[]): Voice[] {
  return speakers.map(({ voice }) => voice);
}

function outletVoice(outlet: string): Voice {
  return { words: outlet, name: outlet, role: null, kind: 'outlet', affiliation: null, actor: null };
}
