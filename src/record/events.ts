import { datesOf } from '../extract/dates/dates-of.ts';
import { sliceOf } from '../extract/draft.ts';
import type { ActDraft, Extraction, SilenceDraft, TollDraft } from '../extract/extraction.ts';
import { readMainEvent } from '../extract/page/main-event.ts';
import type { Event } from '../model/event.ts';
import type { Party } from '../model/party.ts';
import type { PlaceRef } from '../model/place.ts';
import type { KnownActor } from '../model/resolver.ts';
import { belongsTo } from '../model/sides.ts';
import type { When } from '../model/time.ts';
import type { Act } from '../model/vocabulary.ts';
import type { Block } from '../text/blocks.ts';
import { oneSpaced } from '../text/spaces.ts';
import { type DatedSection, DatedSections } from './dated-sections.ts';
import { eventDay } from './event-day.ts';
import { placeInSentence, placeOfReport } from './event-place.ts';
import { typesOf } from './event-types.ts';
import { pointsAtPlace } from './points-at-place.ts';

type AnyDraft = TollDraft | ActDraft | SilenceDraft;

/** The events that one report tells of, and which of them each claim belongs to. */
export class EventBook {
  readonly #extraction: Extraction;
  readonly #prefix: string;
  readonly #events: Event[] = [];
  readonly #bySentence = new Map<number, Event>();

  /** Events other than the main one by the name of their place. */
  readonly #placed = new Map<string, Event[]>();

  readonly #dated: DatedSections;

  constructor(extraction: Extraction, textSha256: string, title: string | null) {
    this.#extraction = extraction;
    this.#prefix = `e${textSha256.slice(0, 12)}`;
    this.#events.push(this.#main(title));
    this.#dated = new DatedSections(extraction.draft, this.main.when);
  }

  get main(): Event {
    return this.#events[0] as Event;
  }

  get all(): Event[] {
    return this.#events;
  }

  /** An event read elsewhere on the page, under an id of this report. */
  add(event: Omit<Event, 'id'>): Event {
    const { title, types, when, place, sides, partOf, related, main } = event;
    const id = `${this.#prefix}-${this.#events.length}`;
    const added: Event =
      partOf === undefined
        ? { title, types, when, place, sides, related, main, id }
        : { title, types, when, place, sides, partOf, related, main, id };
    this.#events.push(added);
    this.#place(added);
    this.main.related.push(added.id);
    return added;
  }

  #place(event: Event): void {
    if (event.main || event.place === null) return;
    const there = this.#placed.get(event.place.name);
    if (there === undefined) this.#placed.set(event.place.name, [event]);
    else there.push(event);
  }

  /**
   * The event a claim belongs to: the report's own, unless the claim is told as background or stands in a section
   * of earlier events; such a sentence has an event of its own, by its place and day.
   */
  eventOf(draft: AnyDraft): string {
    const part = this.#dated.at(draft.sentence);
    if (part !== null) return this.#partOf(part).id;
    if (!this.#isOlder(draft)) return this.main.id;
    const known = this.#bySentence.get(draft.sentence);
    if (known !== undefined) return known.id;
    const when = this.#whenIn([draft.sentence]);
    const place =
      placeInSentence(this.#extraction.draft, draft.sentence) ??
      placeInSentence(this.#extraction.draft, draft.sentence, true) ??
      (pointsAtPlace(this.#extraction.draft, draft.sentence) ? this.main.place : null);
    if (when === null && place === null && draft.kind !== 'toll') return this.#lastOfBlock(draft.sentence).id;
    const same = this.#placed.get(place?.name ?? '')?.find((event) => isSame(event, when, place));
    const event = same ?? this.add(this.#older(draft, when, place));
    this.#bySentence.set(draft.sentence, event);
    return event.id;
  }

  /** What stands under a heading that is a day of its own, in a page about several days. */
  #partOf({ heading, when }: DatedSection): Event {
    const { main } = this;
    const known = this.#events.find((event) => event.partOf === main.id && isSameDay(event.when, when));
    if (known !== undefined) return known;
    const title = `${main.title}, ${heading}`;
    const { types, place, sides } = main;
    return this.add({ title, types, when, place, sides, partOf: main.id, related: [main.id], main: false });
  }

  /** What a background sentence without day or place goes on about: the event told of before it in its paragraph. */
  #lastOfBlock(sentence: number): Event {
    const { sentences } = this.#extraction.draft;
    const { block } = sentences[sentence]!;
    for (let s = sentence - 1; s >= 0 && sentences[s]!.block === block; s--) {
      const event = this.#bySentence.get(s);
      if (event !== undefined) return event;
    }
    return this.main;
  }

  #isOlder(draft: AnyDraft): boolean {
    if (draft.kind !== 'silence' && draft.scope === 'background') return true;
    if (draft.kind === 'toll' && draft.scope === 'cumulative' && this.#isOfEarlierYear(draft)) return true;
    const { draft: report } = this.#extraction;
    const block = report.document.blocks[report.sentences[draft.sentence]!.block] as Block;
    return block.section !== undefined && report.language.isBackground(block.section);
  }

  /** "a war in 2009 in which 2,300 died": a total, of something that was over before the event began. */
  #isOfEarlierYear(draft: TollDraft): boolean {
    const start = this.main.when?.start ?? this.#extraction.draft.publishedAt;
    const when = this.#whenIn([draft.sentence]);
    return start !== null && when?.end != null && when.end.slice(0, 4) < start.slice(0, 4);
  }

  #older(draft: AnyDraft, when: When | null, place: PlaceRef | null): Omit<Event, 'id'> {
    const { draft: report } = this.#extraction;
    const { from, to } = report.sentences[draft.sentence]!;
    const act: Act | null = draft.kind === 'act' ? draft.act : null;
    return {
      title: shorten(sliceOf(report, from, to)),
      types: typesOf(act, false),
      when,
      place,
      sides: [],
      related: [this.main.id],
      main: false,
    };
  }

  #main(title: string | null): Event {
    const { draft, box, tolls, acts } = this.#extraction;
    const page = draft.document.kind === 'wiki' ? readMainEvent(draft, box) : null;
    const lead = this.#lead();
    const civilians = tolls
      .filter((toll) => toll.unit === 'person')
      .every((toll) => toll.victimParty.party.status === 'civilian');
    return {
      id: `${this.#prefix}-0`,
      title: title ?? this.#firstWords(lead),
      types: typesOf(this.#actOfTitle() ?? acts[0]?.act ?? null, civilians && tolls.length > 0),
      when: page?.when ?? eventDay(draft, lead),
      place: page?.place ?? this.#placeOf(title, lead),
      sides: page !== null && page.sides.length > 0 ? page.sides.map((side) => [...side]) : this.#sides(),
      related: [],
      main: true,
    };
  }

  #firstWords([lead]: readonly number[]): string {
    const { draft } = this.#extraction;
    const first = draft.sentences[lead ?? 0];
    return first === undefined ? '' : shorten(sliceOf(draft, first.from, first.to));
  }

  #actOfTitle(): Act | null {
    const { draft } = this.#extraction;
    for (const sentence of draft.sentences.slice(0, 3)) {
      for (let i = sentence.from; i < sentence.to; i++) {
        const act = draft.lexicon.read(i, sentence.to).act?.act;
        if (act !== undefined) return act.act;
      }
    }
    return null;
  }

  /** The first sentences of running text: where a report says when and where. */
  #lead(): number[] {
    const { draft } = this.#extraction;
    const lead: number[] = [];
    for (let s = 0; s < draft.sentences.length && lead.length < LEAD; s++) {
      const block = draft.document.blocks[draft.sentences[s]!.block] as Block;
      if (
        block.kind === 'paragraph' &&
        !(block.section !== undefined && draft.language.isBackground(block.section))
      )
        lead.push(s);
    }
    return lead;
  }

  #whenIn(sentences: readonly number[]): When | null {
    const { draft } = this.#extraction;
    for (const s of sentences) {
      const { from, to } = draft.sentences[s]!;
      const dates = datesOf(draft, from, to);
      const day =
        dates.find((date) => date.when.start !== null && date.when.precision <= 2) ??
        dates.find((date) => date.when.start !== null);
      if (day !== undefined) return day.when;
    }
    return null;
  }

  /** The place of the title, else of the lead. */
  #placeOf(title: string | null, lead: readonly number[]): PlaceRef | null {
    const { draft } = this.#extraction;
    const at = draft.sentences.findIndex((s) => draft.document.blocks[s.block]?.kind === 'title');
    return placeOfReport(draft, title === null ? -1 : at, lead);
  }

  /** Those the box sets side by side, else whoever did it against whoever suffered it. */
  #sides(): Party[][] {
    const { sides, tolls, acts } = this.#extraction;
    if (sides.length > 0) return sides.map((actors) => actors.map(partyOfActor));
    const suffering = tolls.flatMap((toll) => toll.victimParty.actor ?? []);
    const doing = [...tolls, ...acts].flatMap((draft) => draft.agentParty?.actor ?? []);
    const found: KnownActor[][] = [];
    for (const actor of distinct([...suffering, ...doing])) {
      // an army and its state are of one side
      const ties = belongsTo(actor.id, null, []);
      const own = found.find((side) =>
        side.some((one) => belongsTo(one.id, null, []).some((id) => ties.includes(id))),
      );
      if (own !== undefined) own.push(actor);
      else if (found.length < 2) found.push([actor]);
    }
    return found.map((side) => side.map(partyOfActor));
  }
}

const LEAD = 6;

/** One place, and days that overlap where both are told. */
function isSame(event: Event, when: When | null, place: PlaceRef | null): boolean {
  if (place === null || event.place === null || event.place.name !== place.name) return false;
  if (when?.start == null || event.when?.start == null) return true;
  return when.start <= (event.when.end ?? event.when.start) && event.when.start <= (when.end ?? when.start);
}

function isSameDay(one: When | null, other: When): boolean {
  return one?.start === other.start && one.end === other.end;
}

function partyOfActor(actor: KnownActor): Party {
  return {
    words: actor.name,
    actor: actor.id,
    status: actor.members?.status ?? 'unknown',
    force: actor.members?.force ?? null,
    age: null,
    sex: null,
    occupation: null,
  };
}

function distinct(actors: readonly KnownActor[]): KnownActor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

function shorten(words: string): string {
  const line = oneSpaced(words).trim();
  return line.length <= 100 ? line : `${line.slice(0, 99).replace(/\s\S*$/, '')}…`;
}
