/**
 * Cost of grouping, on a generated stream of event mentions: `node bench/run.mjs group [largest]`. Prints mentions, seconds on the clock and of
 * the processor (the clock is no measure on a busy machine), and how the latter grows beside n log n.
 */
import { performance } from 'node:perf_hooks';
import { groupMentions } from '../src/events/group.ts';
import type { EventMention } from '../src/events/mention.ts';
import type { Event } from '../src/model/event.ts';

/** A small generator with a seed: the same stream on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const DAY = 86_400_000;
const TYPES = { acledEvent: null, acledSubEvent: null, ucdp: null, plover: null };

/** Events over ten years at some thousands of places, each told one to nine times with a few names of its own. */
function stream(size: number): EventMention[] {
  const next = random(size);
  const pick = (n: number): number => Math.floor(next() * n);
  const mentions: EventMention[] = [];
  for (let at = 0; mentions.length < size; at++) {
    const start = Date.UTC(2021, 0, 1) + pick(3650) * DAY;
    const day = new Date(start).toISOString().slice(0, 10);
    // Places recur unevenly, as they do: the square makes some of them far more frequent.
    const where = Math.floor(next() ** 2 * 5000);
    const own = [
      `name${at}a`,
      `name${at}b`,
      `street${pick(20_000)}`,
      `town${where}`,
      `region${where % 50}`,
      'army',
    ];
    const place = {
      name: `town${where}`,
      lat: (where % 100) - 50,
      lon: Math.floor(where / 100),
      admin1: null,
      country: 'XX',
      precision: 1,
      gazetteerId: `t${where}`,
      words: '',
    };
    const told = 1 + pick(9);
    for (let one = 0; one < told && mentions.length < size; one++) {
      const names = new Map(own.filter(() => next() < 0.8).map((name) => [name, 1 + pick(3)]));
      names.set(`outlet${pick(300)}`, 1);
      const event: Event = {
        id: 'main',
        title: '',
        types: TYPES,
        when: next() < 0.8 ? { start: day, end: day, precision: 1, words: '' } : null,
        place: next() < 0.8 ? place : null,
        sides: [],
        related: [],
        main: true,
      };
      const published = new Date(start + pick(4) * DAY).toISOString().slice(0, 10);
      const report = `r${mentions.length}`;
      mentions.push({ id: `${report}\nmain`, report, publishedAt: published, event, claims: [], names });
    }
  }
  return mentions;
}

const largest = Number(process.argv[2] ?? 1_000_000);
const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000].filter((size) => size <= largest);
console.log('mentions     events   clock, s   processor, s   µs a mention   µs a mention / log2 n');
for (const size of sizes) {
  const mentions = stream(size);
  const [began, used] = [performance.now(), process.cpuUsage()];
  const groups = groupMentions(mentions);
  const clock = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(used);
  const seconds = (user + system) / 1e6;
  const each = (seconds * 1e6) / size;
  console.log(
    [
      String(size).padStart(8),
      String(groups.length).padStart(10),
      clock.toFixed(2).padStart(10),
      seconds.toFixed(2).padStart(14),
      each.toFixed(1).padStart(14),
      (each / Math.log2(size)).toFixed(2).padStart(23),
    ].join(' '),
  );
}
