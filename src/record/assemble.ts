import type { Extraction } from '../extract/extraction.ts';
import { readReferences } from '../extract/page/references.ts';
import type { Record } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import { conflictsOf } from '../reconcile/conflicts.ts';
import { ActorRoll } from './actors.ts';
import { ClaimWriter } from './claims.ts';
import { EventBook } from './events.ts';
import { readPage } from './page.ts';

/** Puts the record of one report together from what was extracted. */
export function assemble(extraction: Extraction, report: Report): Record {
  const roll = new ActorRoll();
  for (const side of extraction.sides) for (const actor of side) roll.add(actor);
  const writer = new ClaimWriter(extraction, report, roll);
  const book = new EventBook(extraction, report.textSha256, report.title);
  // the page's related events come first, so that a claim about one of them finds it
  const relations = readPage(extraction.draft, book, roll);
  const claims = writer.write((draft) => book.eventOf(draft));
  const references = readReferences(extraction.draft).map((reference) => ({
    ...reference,
    claims: claims.filter((claim) => claim.references.includes(reference.number)).map((claim) => claim.id),
  }));
  return {
    report,
    text: extraction.draft.text,
    claims,
    // a text without a word tells of nothing: an event of it would have no day, no place and no claim for ever
    events: /\S/.test(extraction.draft.text) ? book.all : [],
    actors: roll.actors(),
    relations,
    references,
    conflicts: conflictsOf(claims, book.all, references, relations, roll.actors()),
    rejected: extraction.turnedDown.map(({ rule, reason, would, from, to }) => ({
      rule,
      reason,
      would,
      span: writer.span(from, to),
    })),
  };
}
