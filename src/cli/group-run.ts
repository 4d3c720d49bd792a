import { readFileSync } from 'node:fs';
import { countable } from '../events/counted.ts';
import { type Decisions, type EventGroup, groupMentions } from '../events/group.ts';
import { type EventMention, mentionId, mentionsOf } from '../events/mention.ts';
import type { Event } from '../model/event.ts';
import type { Record } from '../model/record.ts';
import { countEvent, RULES } from '../reconcile/rules.ts';
import { readReport } from '../record/read.ts';
import { openResolver } from './registry.ts';
import { ruleAsked } from './rules-file.ts';

interface Options {
  readonly rule: string;
  readonly links?: boolean;
  readonly decisions?: string;
}

interface ReportLine {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly outlet?: string;
}

/** The part of a record that grouping needs; the text is left behind, so that many reports fit in memory. */
interface Kept {
  readonly main: string;
  readonly outlet: string | null;
  readonly mentions: readonly EventMention[];
  readonly relations: Record['relations'];
  readonly actors: Record['actors'];
}

function bareEvent(title: string | null): Event {
  const types = { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null };
  return {
    id: 'report',
    title: title ?? '',
    types,
    when: null,
    place: null,
    sides: [],
    related: [],
    main: true,
  };
}

/** A report that tells of no event of its own is still a report: it stands for an event that nothing is known of. */
function kept(record: Record): Kept {
  const main = record.events.find((event) => event.main);
  const own = main ?? bareEvent(record.report.title);
  const whole = main ? record : { ...record, events: [own, ...record.events] };
  return {
    main: mentionId(record.report.id, own.id),
    outlet: record.report.outlet,
    mentions: mentionsOf(whole),
    relations: record.relations,
    actors: record.actors,
  };
}

/** The report on a line, or what is wrong with it. */
function lineOf(line: string): ReportLine | string {
  let value: Partial<ReportLine> | null;
  try {
    value = JSON.parse(line);
  } catch {
    return 'the line is not JSON';
  }
  if (value === null || typeof value !== 'object' || value.id === undefined || typeof value.text !== 'string')
    return 'a report needs an "id" and a "text"';
  return { ...(value as ReportLine), id: String(value.id) };
}

/** What people decided by report, said of the reports' main events. */
function decisionsIn(file: string | undefined, main: ReadonlyMap<string, string>): Decisions {
  if (file === undefined) return {};
  const { together = [], apart = [] } = JSON.parse(readFileSync(file, 'utf8')) as Decisions;
  const ids = (reports: readonly string[]): string[] => reports.flatMap((report) => main.get(report) ?? []);
  return { together: together.map(ids), apart: apart.map(([one, other]) => [ids(one), ids(other)] as const) };
}

/** Toll of one group: what its mentions' claims come to under the rule. */
function tollOf(
  group: EventGroup,
  reports: ReadonlyMap<string, Kept>,
  rule: string,
): { killed: number | null; injured: number | null } {
  const first = group.mentions.find((mention) => mention.event.main) ?? group.mentions[0]!;
  const told = group.mentions.flatMap((mention) =>
    mention.claims.map((claim) => ({
      claim,
      report: mention.report,
      outlet: reports.get(mention.report)?.outlet ?? null,
      publishedAt: mention.publishedAt,
      aside: !mention.event.main,
    })),
  );
  const relations = group.mentions.flatMap((mention) => reports.get(mention.report)?.relations ?? []);
  const actors = group.mentions.flatMap((mention) => reports.get(mention.report)?.actors ?? []);
  const event = { ...first.event, id: group.id };
  const tolls = countEvent(
    { event, claims: countable(told, event, relations, new Set(), actors), relations },
    rule,
  );
  const best = (measure: string): number | null =>
    tolls.find(
      (toll) =>
        toll.measure === measure && toll.unit === 'person' && toll.side === null && toll.status === null,
    )?.best ?? null;
  return { killed: best('killed'), injured: best('injured') };
}

/** Reads reports, groups them, prints both kinds of line; 0 when every line was read, else 1. */
export async function runGroup(file: string, options: Options): Promise<number> {
  ruleAsked(options.rule, RULES);
  const resolver = openResolver();
  const reports = new Map<string, Kept>();
  let status = 0;
  let number = 0;
  for (const line of readFileSync(file === '-' ? 0 : file, 'utf8').split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const input = lineOf(line);
    const wrong =
      typeof input === 'string'
        ? input
        : reports.has(input.id)
          ? `a second report with the id ${input.id}`
          : null;
    if (typeof input === 'string' || wrong !== null) {
      process.stderr.write(`${file}:${number}: not read: ${wrong}\n`);
      status = 1;
      continue;
    }
    reports.set(input.id, kept(readReport(input, resolver)));
  }
  const main = new Map([...reports].map(([id, report]) => [id, report.main]));
  const mentions = [...reports.values()].flatMap((report) => report.mentions);
  const groups = groupMentions(mentions, decisionsIn(options.decisions, main));
  const out: string[] = [];
  const events: string[] = [];
  for (const group of groups) {
    const own = group.mentions.filter((mention) => main.get(mention.report) === mention.id);
    if (own.length === 0) continue;
    const event = own[0]!.report;
    for (const mention of own) out.push(JSON.stringify({ id: mention.report, event }));
    const links = options.links ? { links: group.links } : {};
    events.push(JSON.stringify({ event, ...tollOf(group, reports, options.rule), ...links }));
  }
  process.stdout.write([...out, ...events].map((line) => `${line}\n`).join(''));
  return status;
}
