import type { Speaker } from '../extract/attribution/voices.ts';
import type { Parsed } from '../extract/chunks/chunk.ts';
import type { TurnedDown } from '../extract/claims/candidate.ts';
import { sliceOf } from '../extract/draft.ts';
import { nearMisses } from '../extract/explain.ts';
import type { ActDraft, Extraction, Said, SilenceDraft, TollDraft } from '../extract/extraction.ts';
import { parseSentence } from '../extract/mentions-of.ts';
import type { PartyDraft } from '../extract/parties/parties.ts';
import type { Modality, Scope, Stance } from '../model/vocabulary.ts';
import { extractReport } from '../record/read.ts';
import { offsetsOf } from '../text/offsets.ts';
import { CommandError, EXIT } from './exit.ts';
import { openReport } from './open-report.ts';
import { bold, dim, wrap } from './paint.ts';
import { PIECES } from './pieces.ts';
import type { ExplainOptions } from './read-options.ts';
import { terminalWidth } from './read-run.ts';
import { openResolver } from './registry.ts';
import { actWords, figureWords, MEASURE_WORDS, voiceWords } from './words.ts';

/** Runs `recount explain`. */
export async function runExplain(file: string, options: ExplainOptions): Promise<void> {
  const { input, warnings } = await openReport(file, options);
  for (const warning of warnings) process.stderr.write(`note: ${warning}\n`);
  const { extraction } = extractReport(input, openResolver());
  const sentences =
    options.at === undefined
      ? [...extraction.parsed.keys()].sort((a, b) => a - b)
      : [sentenceAt(extraction, options.at)];
  const out = sentences.map((s) => explainSentence(extraction, s, options.at !== undefined));
  process.stdout.write(
    out.length === 0
      ? 'No sentence of this text holds a word that could open a claim.\n'
      : `${out.join('\n\n')}\n`,
  );
}

function sentenceAt({ draft }: Extraction, at: string): number {
  const point = Number(at);
  if (!Number.isInteger(point) || point < 0)
    throw new CommandError(
      EXIT.usage,
      `--at ${at} is no offset`,
      'give a whole number of characters from the start, as in a record’s spans',
    );
  const unit = offsetsOf(draft.text).toUnits(point);
  const found = draft.sentences.findIndex(
    (s) => draft.tokens[s.from]!.start <= unit && unit < draft.tokens[s.to - 1]!.end,
  );
  if (found < 0)
    throw new CommandError(
      EXIT.partly,
      `no sentence stands at offset ${at}`,
      `the text has ${offsetsOf(draft.text).toPoints(draft.text.length)} characters`,
    );
  return found;
}

function explainSentence(extraction: Extraction, s: number, near: boolean): string {
  const { draft } = extraction;
  const { from, to } = draft.sentences[s]!;
  const known = extraction.parsed.get(s);
  const { parsed } = known ?? parseSentence(draft, from, to);
  const at = offsetsOf(draft.text).toPoints(draft.tokens[from]!.start);
  const lines = [wrap(`[${at}] ${bold(sliceOf(draft, from, to))}`, terminalWidth(), '')];
  if (known === undefined)
    lines.push(
      '  not read for claims: no word of it could open one, or its block is a heading, a reference or a related entry',
    );
  const claims = [
    ...extraction.tolls.filter((toll) => toll.sentence === s).map((toll) => tollLines(extraction, toll)),
    ...extraction.acts.filter((act) => act.sentence === s).map(actLines),
    ...extraction.silences.filter((silence) => silence.sentence === s).map(silenceLines),
  ];
  const turnedDown = extraction.turnedDown.filter((one) => one.from >= from && one.to <= to);
  lines.push(...claims, ...turnedDown.map((one) => turnedDownLines(extraction, one)));
  if (known !== undefined && claims.length + turnedDown.length === 0)
    lines.push('  no rule found a claim in it');
  if (near) lines.push(...nearLines(extraction, parsed), piecesLines(extraction, parsed));
  return lines.join('\n');
}

function tollLines({ draft }: Extraction, toll: TollDraft): string {
  const { chunks } = toll.parsed;
  const words = [chunks[toll.victim]!, chunks[toll.hit]!].map((chunk) =>
    sliceOf(draft, chunk.from, chunk.to),
  );
  const { party } = toll.victimParty;
  const whose = [party.words, toll.victimParty.actor?.name].filter((one) => one !== undefined && one !== '');
  return [
    `  ${bold(`${figureWords(toll.quantity)} ${MEASURE_WORDS[toll.measure]}`)}${whose.length === 0 ? '' : `: ${[...new Set(whose)].join(', of ')}`}`,
    line('read', `${[...new Set(words)].map((one) => `“${one}”`).join(' with ')} (rule: ${toll.rule})`),
    ...saidLines(toll),
    ...(toll.agentParty === null ? [] : [line('done by', nameOf(toll.agentParty))]),
    ...(toll.partOf === null ? [] : [line('part of', figureWords(toll.partOf.quantity))]),
    ...(toll.supersedes === null ? [] : [line('replaces', figureWords(toll.supersedes.quantity))]),
  ].join('\n');
}

function actLines(act: ActDraft): string {
  const agent = act.agentParty === null ? 'somebody' : nameOf(act.agentParty);
  const target = act.targetParty === null ? '' : ` → ${nameOf(act.targetParty)}`;
  return [`  ${bold(actWords(act.act))}: ${agent}${target}`, line('rule', act.rule), ...saidLines(act)].join(
    '\n',
  );
}

function silenceLines({ speakers }: SilenceDraft): string {
  return [`  ${bold('gave no word')}`, line('said by', voicesOf(speakers))].join('\n');
}

/** Who says it and how, where that is more than a plain statement about the event that the sentence tells of. */
function saidLines({ speakers, attribution, stance, modalityRead, scope, inferred }: Said): string[] {
  const taken = [STANCE[stance], MODALITY[modalityRead], SCOPE[scope]].filter((one) => one !== '');
  return [
    line('said by', `${voicesOf(speakers)}${attribution === null ? '' : ` (rule: ${attribution})`}`),
    ...(taken.length === 0 ? [] : [line('taken as', taken.join(', '))]),
    ...(inferred.length === 0
      ? []
      : [line('inferred', inferred.map((field) => FIELD[field] ?? field).join(', '))]),
  ];
}

const STANCE: { readonly [stance in Stance]: string } = {
  asserts: '',
  confirms: 'confirmed',
  denies: 'denied',
  retracts: 'taken back',
  doubts: 'doubted',
};
const MODALITY: { readonly [modality in Modality]: string } = {
  actual: '',
  alleged: 'alleged: told with distance',
  feared: 'feared: not known to have happened',
};
const SCOPE: { readonly [scope in Scope]: string } = {
  event: '',
  cumulative: 'a total over a time or several events',
  background: 'of an earlier or another event',
};
/** What is inferred and not said, in words; the names are those of the record. */
const FIELD: { readonly [field: string]: string } = {
  claimants: 'who says it',
  perpetrator: 'who did it',
  measure: 'what became of them',
  victim: 'who the victims were',
  'victim.actor': 'whose they were',
  agent: 'who did it',
  'agent.actor': 'whose they are who did it',
};

const LABEL = 10;

/** A line of an explanation under its claim, with what it says in a column; wrapped below itself. */
function line(label: string, words: string): string {
  const [first = '', ...rest] = wrap(words, terminalWidth(), ' '.repeat(6 + LABEL)).split('\n');
  return [`      ${dim(label.padEnd(LABEL))}${first.trimStart()}`, ...rest].join('\n');
}

const voicesOf = (speakers: readonly Speaker[]): string =>
  voiceWords(
    speakers.map(({ voice }) => voice),
    null,
  );

const nameOf = ({ party, actor }: PartyDraft): string => actor?.name ?? party.words;

function turnedDownLines({ draft }: Extraction, one: TurnedDown): string {
  return [
    `  ${bold('turned down')}: ${one.would}`,
    line('read', `“${sliceOf(draft, one.from, one.to)}” (rule: ${one.rule})`),
    line('because', one.reason),
  ].join('\n');
}

function nearLines({ draft }: Extraction, parsed: Parsed): string[] {
  return nearMisses(parsed, draft.language.claims).map((miss) => {
    const words = sliceOf(draft, parsed.chunks[miss.from]!.from, parsed.chunks[miss.to - 1]!.to);
    const stop = parsed.chunks[miss.to];
    const what =
      stop === undefined
        ? 'the sentence ended'
        : `“${sliceOf(draft, stop.from, stop.to)}” came next (${miss.stoppedBy})`;
    return [`  ${bold('nearly')}: ${miss.rule}`, line('began on', `“${words}”`), line('but', what)].join(
      '\n',
    );
  });
}

/** Each piece's letter with its words, "G[six soldiers] B[were] K[killed]", and what the letters stand for. */
function piecesLines({ draft }: Extraction, parsed: Parsed): string {
  const pieces = parsed.chunks.map((chunk) => `${chunk.code}[${sliceOf(draft, chunk.from, chunk.to)}]`);
  const letters = [...new Set(parsed.chunks.map(({ code }) => code))].filter((code) => /[a-z]/i.test(code));
  return [
    `  ${bold('the pieces')} that the rules are matched against, a letter each`,
    dim(wrap(pieces.join(' '), terminalWidth(), '      ')),
    dim(
      wrap(
        letters.map((letter) => `${letter} ${PIECES[letter] ?? '?'}`).join(' · '),
        terminalWidth(),
        '      ',
      ),
    ),
  ].join('\n');
}
