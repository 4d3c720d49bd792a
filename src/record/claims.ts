import type { Speaker } from '../extract/attribution/voices.ts';
import { datelineEnd } from '../extract/dates/own-days.ts';
import { sliceOf } from '../extract/draft.ts';
import type { ActDraft, Extraction, SilenceDraft, TollDraft } from '../extract/extraction.ts';
import { type ReferenceMark, readMarks, referencesAt } from '../extract/page/marks.ts';
import type { PartyDraft } from '../extract/parties/parties.ts';
import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { ActorRoll } from './actors.ts';
import { placeInSentence } from './event-place.ts';
import { ClaimIds } from './ids.ts';

type Role = 'agent' | 'target' | 'victim' | 'perpetrator';

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
    const spans = new Map(drafts.map((draft) => [draft, this.#spanOf(draft)]));
    drafts.sort((a, b) => spans.get(a)!.start - spans.get(b)!.start);
    const claims = new Map<AnyDraft, Claim>();
    for (const draft of drafts) claims.set(draft, this.#claim(draft, spans.get(draft)!, eventOf(draft)));
    for (const [draft, claim] of claims) link(draft, claim, claims);
    return [...claims.values()];
  }

  #claim(draft: AnyDraft, span: Span, event: string): Claim {
    for (const speaker of draft.speakers) if (speaker.actor !== null) this.#roll.add(speaker.actor);
    const token =
      draft.kind === 'silence'
        ? draft.from
        : draft.parsed.chunks[draft.kind === 'toll' ? draft.victim : draft.at]!.from;
    const block = this.#extraction.draft.sentences[draft.sentence]!.block;
    const common = {
      id: this.#ids.next(
        span,
        draft.kind,
        draft.kind === 'toll' ? draft.measure : draft.kind === 'act' ? draft.act : 'silence',
      ),
      kind: draft.kind,
      event,
      span,
      references: referencesAt(this.#marks, block, token),
      claimants: draft.speakers.map((speaker: Speaker) => speaker.voice),
      via: [
        ...(draft.kind === 'silence' ? [] : (draft.carriers ?? []).map(({ voice }) => voice)),
        ...(this.#report.outlet === null ? [] : [outletVoice(this.#report.outlet)]),
      ],
    };
    if (draft.kind === 'silence') {
      return {
        ...common,
        stance: 'asserts',
        modality: 'actual',
        scope: 'event',
        inferred: [],
        derivation: [{ rule: '<speaker> gave no <word>', span }],
      };
    }
    const claim: Claim = {
      ...common,
      stance: draft.stance,
      modality: draft.modalityRead,
      scope: draft.scope,
      inferred: draft.inferred,
      derivation: this.#derivation(draft, span),
    };
    if (draft.kind === 'act') {
      this.#tellWhenAndWhere(claim, draft);
      claim.act = draft.act;
      this.#nameParty(claim, 'agent', draft.agentParty);
      this.#nameParty(claim, 'target', draft.targetParty);
    } else {
      claim.measure = draft.measure;
      claim.quantity = draft.quantity;
      claim.unit = draft.unit;
      this.#nameParty(claim, 'victim', draft.victimParty);
      this.#nameParty(claim, 'perpetrator', draft.agentParty);
    }
    return claim;
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

  #nameParty(claim: Claim, as: Role, draft: PartyDraft | null): void {
    if (draft === null) return;
    if (draft.actor !== null) this.#roll.add(draft.actor);
    claim[as] = draft.party;
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

function link(draft: AnyDraft, claim: Claim, claims: ReadonlyMap<AnyDraft, Claim>): void {
  const id = (other: AnyDraft | null): string | undefined =>
    other === null ? undefined : claims.get(other)?.id;
  if (draft.kind === 'silence') return;
  const answers = id(draft.answers);
  if (answers !== undefined && answers !== claim.id) claim.answers = answers;
  if (draft.kind !== 'toll') return;
  const whole = id(draft.partOf as TollDraft | null);
  if (whole !== undefined && whole !== claim.id) claim.partOf = whole;
  const older = id(draft.supersedes);
  if (older !== undefined && older !== claim.id) claim.supersedes = older;
}

function outletVoice(outlet: string): Voice {
  return { words: outlet, name: outlet, role: null, kind: 'outlet', affiliation: null, actor: null };
}
