import type { When } from '../../model/time.ts';
import type { Block } from '../../text/blocks.ts';
import { modalityOf } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Extraction, TollDraft } from '../extraction.ts';
import { isOlder, type OwnDays, ownDaysOf } from '../own-days.ts';
import { isLarge, ScopeReader } from '../scope.ts';

/** In what sense and of which time each toll is said. */
export function placeInContext(extraction: Extraction): void {
  const { draft, tolls } = extraction;
  const own = ownDaysOf(draft, extraction.box);
  const reader = new ScopeReader(draft, tolls);
  for (const toll of tolls) {
    const modality = modalityOf(draft, toll);
    if (modality !== 'actual') toll.modalityRead = modality;
    toll.scope = scopeIn(extraction, toll, own, reader);
  }
  // a part is of the time of its whole
  for (const toll of tolls) {
    const whole = toll.partOf === null ? undefined : tolls.find((other) => other === toll.partOf);
    if (whole?.sentence === toll.sentence) toll.scope = whole.scope;
  }
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
  return isLarge(toll) ? 'cumulative' : 'background';
}

function blockOf(draft: Draft, toll: TollDraft): Block {
  return draft.document.blocks[draft.sentences[toll.sentence]!.block] as Block;
}

/** Every day that its sentence names lies before the report's own. */
function isOfOlderDay({ draft, parsed }: Extraction, toll: TollDraft, own: OwnDays): boolean {
  const days = [...(parsed.get(toll.sentence)?.dates.values() ?? [])]
    .map(({ when }) => when)
    .filter((when) => when.start !== null);
  const month = draft.document.kind === 'text' ? draft.publishedAt?.slice(0, 7) : undefined;
  return days.length > 0 && days.every((when) => isOlder(when, own) || isOfEarlierMonth(when, month));
}

/** "In April, an ambush …" in a story of May: of its own days a story names the day. */
function isOfEarlierMonth({ end, precision }: When, month: string | undefined): boolean {
  return month !== undefined && end !== null && precision >= MONTH && end.slice(0, 7) < month;
}

/** UCDP precision of a date known to the month. */
const MONTH = 4;
