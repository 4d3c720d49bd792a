import type { HistoryRow } from '../../../src/views/shapes.ts';

/** What the ledger prints of each kind of entry; what varies in it is handed to the reader's language. */
const FORMS = {
  reportCaptured: /^captured (.*)$/s,
  recordExtracted:
    /^read (\d+) claims? with (\S+) (\S+?)(?: again: (\d+) same, (\d+) changed, (\d+) gone, (\d+) new)?$/,
  claimAccepted: /^accepted claim (.+)$/,
  claimRejected: /^rejected claim (.+)$/,
  claimCorrected: /^corrected (.*) of claim (.+)$/,
  decisionWithdrawn: /^took the decision about claim (.+) back$/,
  claimAdded: /^added claim (.+)$/,
  originalSet: /^said that (\d+) claims? carry the original (.+)$/,
  supersessionSet: /^said that claim (.+) supersedes (.+)$/,
  eventsMerged: /^merged (\d+) mentions? into (.+)$/,
  eventSplit: /^split (\d+) mentions? off event (.+)$/,
  eventTitled: /^titled the event “(.*)”$/s,
  eventPlaced: /^placed the event at (.*)$/s,
  eventContextSet: /^said what was going on around the event$/,
  victimRecorded: /^recorded the victim (.*)$/s,
  overlapSet: /^said that the totals (?:do not take in (\S+)|take in (\S+), (\w+): (\d+)–(\d+) (\w+))$/,
  totalDivided:
    /^(?:divided the total of claim (\S+) among (\d+) events?|took the division of claim (\S+) back)$/,
  statusMoved: /^moved the event to (\w+)(?:, version (\d+))?$/,
  correctionPublished: /^published a correction: (.*)$/s,
  actorAdded: /^added the actor (.*)$/s,
  actorRelated: /^related (.+) \((\w+)\) to (.+)$/,
  placeAdded: /^added the place (.*)$/s,
  assessmentMade: /^assessed (\w+) (.+)$/,
  graphicMarked: /^marked (\w+) (.+) as (graphic|not graphic)$/,
  ruleAdded: /^added the counting rule (\S+) (\S+)$/,
  noteMade: /^(.*)$/s,
  headStamped: /^had the head of (\d+) entries stamped by (.+)$/,
  redaction: /^redacted (.+) (\S+)$/,
  exported: /^exported (.+)$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type HistoryKind = keyof typeof FORMS;
export type HistoryWords = {
  readonly [K in HistoryKind]: (...varying: (string | undefined)[]) => string;
} & { readonly redacted: string };

/**
 * An entry in one line of the reader's language. `name` tells what an id stands for, so that no reader has to know
 * the id of a claim; null where the line has no form that is known here.
 */
export function historyWords(
  row: Pick<HistoryRow, 'kind' | 'words'>,
  words: HistoryWords,
  name: (id: string) => string,
): string | null {
  if (row.words === 'redacted') return words.redacted;
  const form = (FORMS as Readonly<Record<string, RegExp>>)[row.kind];
  const found = form?.exec(row.words);
  if (found == null) return null;
  const varying = found.slice(1).map((one) => (one === undefined ? undefined : name(one)));
  return words[row.kind as HistoryKind](...varying);
}
