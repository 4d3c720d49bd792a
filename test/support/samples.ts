import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegistryActor, RegistryPlace, RegistryRelation } from '../../src/ledger/entries.ts';
import type { LanguageCode, ReportKind } from '../../src/model/vocabulary.ts';

/** A toll as a person labelled it; the fields are told in samples/README.md. */
export interface GoldToll {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly exactness: string;
  readonly words: string;
  readonly unit: string;
  readonly victim: string | null;
  readonly victimParty: string | null;
  readonly class: string;
  readonly perpetrator: string | null;
  readonly claimants: readonly {
    readonly name: string | null;
    readonly role: string | null;
    readonly affiliation: string | null;
    readonly kind: string;
  }[];
  readonly stance: string;
  readonly scope: string;
  readonly modality: string;
  readonly event: string;
  readonly partOf: number | null;
  readonly supersedes: number | null;
  readonly quote: string;
  readonly or?: readonly { readonly low: number | null; readonly high: number | null }[];
}

export interface SampleReport {
  readonly id: string;
  readonly file: string;
  readonly kind: ReportKind;
  readonly language: LanguageCode;
  readonly title: string | null;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly url: string;
  readonly text: string;
  readonly tolls: readonly GoldToll[];
}

export interface Sample {
  readonly name: string;
  readonly event: {
    readonly name: string;
    readonly title: string;
    readonly fiction: boolean;
    readonly note: { readonly en: string; readonly fr: string };
  };
  readonly registry: {
    readonly fiction: boolean;
    readonly actors: readonly RegistryActor[];
    readonly relations: readonly RegistryRelation[];
    readonly places: readonly RegistryPlace[];
  };
  readonly reports: readonly SampleReport[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'samples');

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function readSample(name: string): Sample {
  const folder = join(FOLDER, name);
  const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const gold = new Map(
    (lines(join(folder, 'gold.jsonl')) as { doc: string; tolls: GoldToll[] }[]).map((one) => [
      one.doc,
      one.tolls,
    ]),
  );
  const reports = (lines(join(folder, 'reports.jsonl')) as Omit<SampleReport, 'text' | 'tolls'>[]).map(
    (report) => ({
      ...report,
      text: readFileSync(join(folder, report.file), 'utf8'),
      tolls: gold.get(report.id) ?? [],
    }),
  );
  return { name, event: json('event.json'), registry: json('registry.json'), reports };
}

/** The invented events of `samples/`, in the order of their names. */
export const samples: readonly Sample[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readSample(entry.name))
  .sort((a, b) => a.name.localeCompare(b.name));
