import type { Extraction } from '../extract/extraction.ts';
import { extract } from '../extract/pipeline.ts';
import { readDocument } from '../intake/document.ts';
import { languages, layouts } from '../languages/index.ts';
import type { Record } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { Resolver } from '../model/resolver.ts';
import type { LanguageCode, ReportKind } from '../model/vocabulary.ts';
import { sha256Hex } from '../text/hash.ts';
import { identifyLanguage } from '../text/identify.ts';
import { assemble } from './assemble.ts';

/** One report as somebody hands it in. Only `text` is needed; what is not given is told from the text or stays null. */
export interface ReportInput {
  readonly id?: string | undefined;
  readonly text: string;
  /** The captured bytes, for their hash; the text's UTF-8 where absent. */
  readonly bytes?: Uint8Array | undefined;
  readonly kind?: ReportKind | undefined;
  readonly language?: LanguageCode | undefined;
  readonly title?: string | null | undefined;
  /** ISO date that relative dates are read from. */
  readonly publishedAt?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly capturedAt?: string | null | undefined;
}

/**
 * Turns one report into its record (codebook, section 2). Pure: no clock, no disk. Spans are UTF-16 units of the
 * text; `toBorder` turns them into code points for JSON and HTTP.
 */
export function readReport(input: ReportInput, resolver: Resolver): Record {
  const { extraction, report } = extractReport(input, resolver);
  return assemble(extraction, report);
}

/** What `readReport` makes its record of: the extraction with every step, for those who explain it. */
export function extractReport(
  input: ReportInput,
  resolver: Resolver,
): { extraction: Extraction; report: Report } {
  const { text } = input;
  const language = input.language ?? identifyLanguage(text) ?? 'en';
  const document = readDocument(text, { kind: input.kind, title: input.title, layouts });
  const textSha256 = sha256Hex(text);
  const report: Report = {
    id: input.id ?? textSha256.slice(0, 16),
    sha256: input.bytes === undefined ? textSha256 : sha256Hex(input.bytes),
    textSha256,
    title: document.title,
    outlet: input.outlet ?? null,
    url: input.url ?? null,
    language,
    publishedAt: input.publishedAt ?? null,
    capturedAt: input.capturedAt ?? null,
    kind: document.kind,
  };
  return { extraction: extract(document, languages[language], resolver, report.publishedAt), report };
}
