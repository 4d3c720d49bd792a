import type { When } from '../../model/time.ts';
import type { Block } from '../../text/blocks.ts';
import { OWN_ACCOUNT } from '../attribution/attributing.ts';
import { OF_ANOTHER } from '../claims/bare-figures.ts';
import { OF_BEFORE } from '../claims/later-figures.ts';
import { modalityOf } from '../context.ts';
import { daysBefore, isOlder, type OwnDays, ownDaysOf } from '../dates/own-days.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import type { DateMention } from '../mentions.ts';
import { isLarge, isOfRelative, ScopeReader } from '../scope/scope.ts';
import { partsOf } from '../wholes.ts';

/** In what sense and of which time each toll is said. */
export function placeInContext(extraction: Extraction): void {
  const { draft, tolls } = extraction;
  const own = narrowed(extraction, ownDaysOf(draft, extraction.box));
  const reader = new ScopeReader(draft, tolls);
  for (const toll of tolls) {
    const modality = modalityOf(draft, toll);
    if (modality !== 'actual') toll.modalityRead = modality;
    toll.scope = scopeIn(extraction, toll, own, reader);
    // an older event, or a sum, is the report's to tell
    if (toll.attribution === OWN_ACCOUNT && toll.scope !== 'event') {
      toll.speakers = [];
      toll.attribution = null;
      toll.inferred = toll.inferred.filter((field) => field !== 'claimants');
    }
  }
  // "at least 48 were killed; the front said **71**": another's figure for what was just told
  for (const toll of tolls) {
    if (toll.rule !== OF_ANOTHER && toll.rule !== OF_BEFORE) continue;
    const told = tolls.findLast(
      ({ sentence, victim, measure }) =>
        (sentence === toll.sentence ? victim < toll.victim : sentence < toll.sentence) &&
        measure === toll.measure,
    );
    if (told !== undefined) toll.scope = told.scope;
  }
  // a part is of the time of its whole
  for (const { part, whole } of partsOf(tolls))
    if (whole.sentence === part.sentence) part.scope = whole.scope;
}

/** A box gives the losses of the event that the page is about; elsewhere the words and the days decide. */
function scopeIn(
  extraction: Extraction,
  toll: TollDraft,
  own: OwnDays | null,
  reader: ScopeReader,
): TollDraft['scope'] {
  const { draft } = extraction;
  const block = blockOf(draft, toll);
  if (block.kind === 'boxRow') return 'event';
  const scope = reader.of(toll);
  if (scope !== 'event') return scope;
  if (own === null || !isOfOlderDay(extraction, toll, own)) return 'event';
  // a war is dated by its beginning
  const sum = isLarge(toll) && !isOfOneDay(extraction, toll);
  return sum || isSinceThen(extraction, toll) ? 'cumulative' : 'background';
}

/** A story whose first tolls have their days beside them tells of nothing own that is more than a week older. */
function narrowed({ draft, tolls, parsed, box }: Extraction, own: OwnDays | null): OwnDays | null {
  if (own === null || draft.document.kind !== 'text' || (box?.dates ?? []).length > 0) return own;
  const first = tolls
    .filter(({ sentence }) => sentence < BEGINNING)
    .map((toll) => dayBeside(toll, [...(parsed.get(toll.sentence)?.dates.values() ?? [])]))
    .find((day) => day !== null);
  if (first === undefined || first === null) return own;
  const from = daysBefore(first, WEEK);
  return from > own.from ? { from } : own;
}

/** The first day named beside a toll. */
function dayBeside(
  { parsed: { chunks }, victim, hit }: TollDraft,
  dates: readonly DateMention[],
): string | null {
  const from = chunks[Math.min(victim, hit)]!.from - BESIDE;
  const to = chunks[Math.max(victim, hit)]!.to + BESIDE;
  const days = dates.flatMap(({ from: at, when: { start, precision } }) =>
    at >= from && at < to && start !== null && precision === 1 ? [start.slice(0, 10)] : [],
  );
  return days.sort()[0] ?? null;
}

/** Tokens from a toll to the day that dates it. */
const BESIDE = 8;
/** Sentences that make a report's beginning. */
const BEGINNING = 3;
/** Days before the first of the beginning that its own event can have begun in. */
const WEEK = 8;

/** "the attack of 7 October, **in which** 1,200 people were killed": of an event that has its day. */
function isOfOneDay({ parsed }: Extraction, { parsed: { codes }, sentence, victim }: TollDraft): boolean {
  if (!/iw[.]{0,2}$/.test(codes.slice(0, victim))) return false;
  return [...(parsed.get(sentence)?.dates.values() ?? [])].some(({ when }) => when.precision === 1);
}

function blockOf(draft: Draft, toll: TollDraft): Block {
  return draft.document.blocks[draft.sentences[toll.sentence]!.block] as Block;
}

/** Every day that its sentence names lies before the report's own. */
function isOfOlderDay({ draft, parsed }: Extraction, toll: TollDraft, own: OwnDays): boolean {
  const dates = [...(parsed.get(toll.sentence)?.dates.values() ?? [])].filter(
    ({ from }) => !isOfRelative(toll, from),
  );
  const days = dates.map(({ when }) => when).filter((when) => when.start !== null);
  const month = draft.document.kind === 'text' ? draft.publishedAt?.slice(0, 7) : undefined;
  const older = (when: When): boolean => isOlder(when, own) || isOfEarlierMonth(when, month);
  if (days.length > 0 && days.every(older)) return true;
  // "down the street from a **July 2014** shooting that left a girl dead": the month or year that its own words bear
  const near = nearestDay(dates, toll);
  return near !== null && near.precision >= MONTH && older(near);
}

/** The day named within the toll's own words or a few words before, the last of several. */
function nearestDay(
  dates: readonly DateMention[],
  { parsed: { chunks }, victim, hit }: TollDraft,
): When | null {
  const from = chunks[Math.min(victim, hit)]!.from - NEAR;
  const { to } = chunks[Math.max(victim, hit)]!;
  const near = dates.filter((date) => date.when.start !== null && date.to > from && date.from < to);
  return near.sort((a, b) => b.from - a.from)[0]?.when ?? null;
}

/** Words between a date and the toll that it dates. */
const NEAR = 6;

/** "37 have been killed **since November**" */
function isSinceThen({ draft, parsed }: Extraction, toll: TollDraft): boolean {
  const { since, sums } = draft.language.scope;
  const sentence = draft.sentences[toll.sentence]!;
  return [...(parsed.get(toll.sentence)?.dates.values() ?? [])].some(
    ({ from }) =>
      since.has(draft.norms[from] as string) ||
      since.has(draft.norms[from - 1] ?? '') ||
      // *depuis le cessez-le-feu du 27 novembre*
      draft.norms.slice(Math.max(sentence.from, from - SINCE), from).some((norm) => sums.has(norm)),
  );
}

/** Tokens between "since" and the date of what it is since. */
const SINCE = 12;

/** "In April, an ambush …" in a story of May: of its own days a story names the day. */
function isOfEarlierMonth({ end, precision }: When, month: string | undefined): boolean {
  return month !== undefined && end !== null && precision >= MONTH && end.slice(0, 7) < month;
}

/** UCDP precision of a date known to the month. */
const MONTH = 4;
