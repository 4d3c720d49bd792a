import type { Claim } from '../model/claim.ts';
import type { Record } from '../model/record.ts';
import { bold, dim, wrap } from './paint.ts';
import { asideWords, claimWords, placeWords, voiceWords, whenWords } from './words.ts';

/** A record for a person at a terminal: the event, each claim under who says it, what disagrees, what was turned down. */
export function printRecord(record: Record, width: number): string {
  return `${[
    head(record, width),
    ...claims(record, width),
    ...conflicts(record, width),
    ...events(record),
    ...rejected(record, width),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function head({ report, events, claims }: Record, width: number): string {
  const main = events.find((event) => event.main);
  const lines = [bold(report.title || main?.title || 'Untitled report')];
  const facts = [
    report.kind === 'wiki' ? 'wiki page' : 'text',
    report.language === 'fr' ? 'French' : 'English',
    report.outlet,
    report.publishedAt === null ? 'publication date unknown' : `published ${report.publishedAt}`,
  ];
  lines.push(dim(facts.filter((fact) => fact !== null).join(' · ')));
  if (main !== undefined) {
    lines.push(`${whenWords(main)} · ${placeWords(main)}`);
    const sides = main.sides.map((side) => side.map((party) => party.words).join(', '));
    if (sides.length > 0) lines.push(wrap(sides.join('  against  '), width, ''));
  }
  if (claims.length === 0)
    lines.push(
      '',
      'No claim was found: nobody in this text says that people or things were hit, or who did what.',
    );
  return lines.join('\n');
}

/** Claims under their claimant, in the order in which the claimants first speak. */
function claims({ claims: all, events, report, text, actors }: Record, width: number): string[] {
  const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  const main = events.find((event) => event.main)?.id;
  const groups = new Map<string, Claim[]>();
  for (const claim of all) {
    const who = voiceWords(claim.claimants, report.outlet);
    groups.set(who, [...(groups.get(who) ?? []), claim]);
  }
  return [...groups].map(([who, said]) => {
    const lines = [bold(who)];
    let sentence = '';
    for (const claim of said) {
      const asides = [asideWords(claim), claim.event === main ? '' : 'another event']
        .filter((part) => part !== '')
        .join(' · ');
      lines.push(`  ${claimWords(claim, nameOf)}${asides === '' ? '' : dim(`  (${asides})`)}`);
      const own = sentenceOf(text, claim);
      if (own !== sentence) lines.push(dim(wrap(own, width, '      ')));
      sentence = own;
    }
    return lines.join('\n');
  });
}

/** The sentence around a claim, to the line's or the full stop's end. */
function sentenceOf(text: string, { span }: Claim): string {
  let start = span.start;
  while (
    start > 0 &&
    span.start - start < 400 &&
    !/(\n|[.!?…]["”»)]*(\s*\[\d+\])*\s)$/.test(text.slice(Math.max(0, start - 24), start))
  )
    start--;
  const rest = /[.!?…](?=["”»)\]]*(?:\s|$))|\n|$/.exec(text.slice(span.end));
  const end = span.end + (rest?.index ?? 0) + (rest?.[0] === '\n' ? 0 : (rest?.[0].length ?? 0));
  return text.slice(start, end).trim();
}

function conflicts({ conflicts: all }: Record, width: number): string[] {
  if (all.length === 0) return [];
  return [
    [
      bold('What disagrees'),
      ...all.map((conflict) => wrap(`${conflict.kind}: ${conflict.words}`, width, '  ')),
    ].join('\n'),
  ];
}

function events(record: Record): string[] {
  const others = record.events.filter((event) => !event.main);
  if (others.length === 0) return [];
  return [
    [
      bold('Other events told of'),
      ...others.map((event) => `  ${event.title}  ${dim(`${whenWords(event)} · ${placeWords(event)}`)}`),
    ].join('\n'),
  ];
}

function rejected({ rejected: all }: Record, width: number): string[] {
  if (all.length === 0) return [];
  return [
    [
      bold('Turned down'),
      ...all.map((one) => dim(wrap(`“${one.span.exact}” as ${one.would}: ${one.reason}`, width, '  '))),
    ].join('\n'),
  ];
}
