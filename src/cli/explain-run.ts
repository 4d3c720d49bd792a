import type { Parsed } from '../extract/chunks/chunk.ts';
import { sliceOf } from '../extract/draft.ts';
import { nearMisses } from '../extract/explain.ts';
import type { Extraction, TollDraft } from '../extract/extraction.ts';
import { parseSentence } from '../extract/mentions-of.ts';
import { extractReport } from '../record/read.ts';
import { offsetsOf } from '../text/offsets.ts';
import { CommandError, EXIT } from './exit.ts';
import { openReport } from './open-report.ts';
import { bold, dim, wrap } from './paint.ts';
import type { ExplainOptions } from './read-options.ts';
import { terminalWidth } from './read-run.ts';
import { openResolver } from './registry.ts';
import { figureWords, MEASURE_WORDS, voiceWords } from './words.ts';

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
  const lines = [
    bold(wrap(sliceOf(draft, from, to), terminalWidth(), '')),
    dim(piecesLine(extraction, parsed)),
  ];
  if (known === undefined)
    lines.push(
      '  not read for claims: no word of it could open one, or its block is a heading, a reference or a related entry',
    );
  for (const toll of extraction.tolls) if (toll.sentence === s) lines.push(tollLines(extraction, toll));
  for (const act of extraction.acts) {
    if (act.sentence !== s) continue;
    lines.push(
      `  ${act.act}  by ${act.rule}\n      said by ${voiceWords(
        act.speakers.map((one) => one.voice),
        null,
      )}${act.attribution === null ? '' : `, by ${act.attribution}`}`,
    );
  }
  for (const one of extraction.turnedDown)
    if (one.from >= from && one.to <= to)
      lines.push(
        `  turned down: ${one.would} on “${sliceOf(draft, one.from, one.to)}”, by ${one.rule}: ${one.reason}`,
      );
  if (near) {
    for (const miss of nearMisses(parsed, draft.language.claims)) {
      const words = sliceOf(draft, parsed.chunks[miss.from]!.from, parsed.chunks[miss.to - 1]!.to);
      const stop = parsed.chunks[miss.to];
      const what =
        stop === undefined
          ? 'the sentence ended'
          : `“${sliceOf(draft, stop.from, stop.to)}” (${miss.stoppedBy}) came next`;
      lines.push(`  nearly: ${miss.rule} on “${words}”, but ${what}`);
    }
  }
  return lines.join('\n');
}

/** Each chunk's letter with its words: "G[six soldiers] B[were] K[killed]". */
function piecesLine({ draft }: Extraction, parsed: Parsed): string {
  const pieces = parsed.chunks.map((chunk) => `${chunk.code}[${sliceOf(draft, chunk.from, chunk.to)}]`);
  return wrap(pieces.join(' '), terminalWidth(), '  ');
}

function tollLines({ draft }: Extraction, toll: TollDraft): string {
  const victim = toll.parsed.chunks[toll.victim]!;
  const hit = toll.parsed.chunks[toll.hit]!;
  const said = voiceWords(
    toll.speakers.map((one) => one.voice),
    null,
  );
  return [
    `  ${figureWords(toll.quantity)} ${MEASURE_WORDS[toll.measure]}  by ${toll.rule} on “${sliceOf(draft, victim.from, victim.to)}” and “${sliceOf(draft, hit.from, hit.to)}”`,
    `      said by ${said}${toll.attribution === null ? '' : `, by ${toll.attribution}`} · ${toll.stance} · ${toll.modalityRead} · ${toll.scope}${toll.inferred.length === 0 ? '' : ` · inferred: ${toll.inferred.join(', ')}`}`,
  ].join('\n');
}
