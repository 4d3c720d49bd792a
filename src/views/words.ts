import type { Entry } from '../ledger/entries.ts';

/** An entry in one line, as the history prints it. */
export function wordsOf(entry: Entry): string {
  switch (entry.kind) {
    case 'reportCaptured':
      return `captured ${entry.payload.report.title ?? entry.payload.report.id}`;
    case 'recordExtracted': {
      const { extractor, record, difference } = entry.payload;
      const read = `read ${count(record.claims.length, 'claim')} with ${extractor.name} ${extractor.version}`;
      if (difference === null) return read;
      const { changed, gone } = difference;
      return `${read} again: ${difference.same.length} same, ${changed.length} changed, ${gone.length} gone, ${difference.new.length} new`;
    }
    case 'claimAccepted':
      return `accepted claim ${entry.payload.claim}`;
    case 'claimRejected':
      return `rejected claim ${entry.payload.claim}`;
    case 'claimCorrected':
      return `corrected ${Object.keys(entry.payload.after).join(', ')} of claim ${entry.payload.claim}`;
    case 'decisionWithdrawn':
      return `took the decision about claim ${entry.payload.claim} back`;
    case 'claimAdded':
      return `added claim ${entry.payload.claim.id}`;
    case 'originalSet':
      return `said that ${count(entry.payload.claims.length, 'claim')} carry the original ${entry.payload.original}`;
    case 'supersessionSet':
      return entry.payload.supersedes === null
        ? `said that claim ${entry.payload.claim} supersedes none`
        : `said that claim ${entry.payload.claim} supersedes ${entry.payload.supersedes}`;
    case 'eventsMerged':
      return `merged ${count(entry.payload.events.length, 'mention')} into ${entry.payload.into}`;
    case 'eventSplit':
      return `split ${count(entry.payload.mentions.length, 'mention')} off event ${entry.payload.event}`;
    case 'eventTitled':
      return `titled the event “${entry.payload.title}”`;
    case 'eventPlaced':
      return `placed the event at ${entry.payload.place.name}`;
    case 'eventContextSet':
      return 'said what was going on around the event';
    case 'victimRecorded':
      return `recorded the victim ${entry.payload.victim.name ?? '(unnamed)'}`;
    case 'overlapSet': {
      const { event, measure, low, high, certainty } = entry.payload.overlap;
      return certainty === 'none'
        ? `said that the totals do not take in ${event}`
        : `said that the totals take in ${event}, ${certainty}: ${low}–${high} ${measure}`;
    }
    case 'totalDivided':
      return entry.payload.divided
        ? `divided the total of claim ${entry.payload.claim.id} among ${count(entry.payload.events.length, 'event')}`
        : `took the division of claim ${entry.payload.claim.id} back`;
    case 'statusMoved':
      return `moved the event to ${entry.payload.to}${entry.payload.version === null ? '' : `, version ${entry.payload.version}`}`;
    case 'correctionPublished':
      return `published a correction: ${entry.payload.words}`;
    case 'actorAdded':
      return `added the actor ${entry.payload.actor.name}`;
    case 'actorRelated':
      return `related ${entry.payload.relation.subject} (${entry.payload.relation.kind}) to ${entry.payload.relation.object ?? 'none'}`;
    case 'placeAdded':
      return `added the place ${entry.payload.place.name}`;
    case 'assessmentMade':
      return `assessed ${entry.payload.assessment.of.kind} ${entry.payload.assessment.of.id}`;
    case 'ruleAdded':
      return `added the counting rule ${entry.payload.rule} ${entry.payload.version}`;
    case 'noteMade':
      return entry.payload.words;
    case 'graphicMarked':
      return `marked ${entry.payload.of.kind} ${entry.payload.of.id} as ${entry.payload.graphic ? 'graphic' : 'not graphic'}`;
    case 'headStamped':
      return `had the head of ${entry.payload.head.size} entries stamped by ${entry.payload.server}`;
    case 'redaction':
      return `redacted ${entry.payload.what} ${entry.payload.scope}`;
    case 'exported':
      return `exported ${entry.payload.as}`;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
