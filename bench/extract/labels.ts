import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** A toll as `claims/*.jsonl` label it, as far as this file looks at it. */
interface Label {
  readonly measure: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly perpetrator: string | null;
  readonly event: string;
  readonly partOf: number | null;
  readonly words: string;
  readonly quote: string;
}

interface Labelled {
  readonly doc: string;
  readonly lang: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly tolls: readonly Label[];
}

interface Toll {
  readonly kind: string;
  readonly event: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly measure: string;
  readonly quantity: { readonly low: number | null; readonly high: number | null };
  readonly unit: string;
  readonly partOf?: string;
  readonly perpetrator?: { readonly words: string; readonly actor: string | null };
}

interface Answer {
  readonly id: string;
  readonly claims: readonly Toll[];
  readonly events: readonly { readonly id: string; readonly main: boolean }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly names: readonly { readonly name: string }[];
  }[];
}

export interface Agreement {
  readonly right: number;
  readonly of: number;
}

/** Agreement on what the public scorer leaves out, over the tolls whose value was read right. */
export type Agreements = {
  readonly [what in 'perpetrator named' | 'no perpetrator' | 'partOf' | 'event' | 'unit']: Agreement;
};

/** Reads the labelled texts with `command` and says how often it agrees with the labels. */
export function agreementsOn(gold: string, texts: string, command: string): Agreements {
  const labelled = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .map((one) => ({ ...one, text: textOf(texts, one.doc) }));
  const answers = new Map(
    run(
      command,
      labelled.map(({ doc, lang, title, publishedAt, text }) =>
        JSON.stringify({ id: doc, text, language: lang, title, publishedAt }),
      ),
    ).map((line): [string, Answer] => {
      const answer = JSON.parse(line) as Answer;
      return [answer.id, answer];
    }),
  );
  const counts = new Map<string, { right: number; of: number }>();
  const count = (what: keyof Agreements, right: boolean): void => {
    const now = counts.get(what) ?? { right: 0, of: 0 };
    counts.set(what, { right: now.right + (right ? 1 : 0), of: now.of + 1 });
  };
  for (const one of labelled) compare(one, answers.get(one.doc), count);
  return Object.fromEntries(counts) as unknown as Agreements;
}

function textOf(folder: string, doc: string): string {
  const plain = join(folder, `${doc}.txt`);
  if (existsSync(plain)) return readFileSync(plain, 'utf8');
  return (JSON.parse(readFileSync(join(folder, `${doc}.json`), 'utf8')) as { text: string }).text;
}

function compare(
  one: Labelled & { readonly text: string },
  answer: Answer | undefined,
  count: (what: keyof Agreements, right: boolean) => void,
): void {
  if (answer === undefined) return;
  const points = pointsOf(one.text);
  const free = new Set(answer.claims.filter((claim) => claim.kind === 'toll'));
  for (const label of one.tolls) {
    const claim = [...free].find((toll) => sameValue(toll, label, one.text, points));
    if (claim === undefined) continue;
    free.delete(claim);
    if (label.perpetrator === null) count('no perpetrator', claim.perpetrator === undefined);
    else
      count(
        'perpetrator named',
        namesOf(claim, answer).some((name) => meets(name, label.perpetrator ?? '')),
      );
    count('partOf', (label.partOf !== null) === (claim.partOf !== undefined));
    const main = answer.events.find((event) => event.id === claim.event)?.main ?? true;
    count('event', (label.event === 'main') === main);
    count('unit', label.unit === claim.unit);
  }
}

function sameValue(toll: Toll, label: Label, text: string, points: readonly number[]): boolean {
  if (toll.measure !== label.measure) return false;
  if (toll.quantity.low !== label.low || toll.quantity.high !== label.high) return false;
  const [from, to] = [points[toll.span.start] ?? -1, points[toll.span.end] ?? -1];
  for (let at = text.indexOf(label.quote); at >= 0; at = text.indexOf(label.quote, at + 1))
    if (from < at + label.quote.length && at < to) return true;
  return false;
}

/** Code points → UTF-16 units. */
function pointsOf(text: string): number[] {
  const points = [0];
  for (const char of text) points.push((points.at(-1) as number) + char.length);
  return points;
}

function namesOf({ perpetrator }: Toll, { actors }: Answer): string[] {
  if (perpetrator === undefined) return [];
  const actor = actors.find(({ id }) => id === perpetrator.actor);
  const known = actor === undefined ? [] : [actor.name, ...actor.names.map(({ name }) => name)];
  return [perpetrator.words, ...known];
}

/** Two names share a word of four letters or more, or its first four: Mali and Malian. */
function meets(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !DULL.has(word))
      .map((word) => word.slice(0, 4));
  const other = new Set(words(b));
  return words(a).some((word) => other.has(word));
}

const DULL = new Set('the les des and forces force army armee armed group groupe'.split(' '));
