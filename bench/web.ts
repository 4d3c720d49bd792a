import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findChromium, launch, open } from '../test/browser/browser.ts';
import { startFixture } from '../test/browser/fixture-server.ts';

/** What a reader waits for: compressed JavaScript of the first route, an event of 500 claims, the review loop. */
const ASSETS = join(process.cwd(), 'web/dist/assets');

const kilobytes = (file: string): number => gzipSync(readFileSync(join(ASSETS, file))).length / 1000;

/** The scripts that index.html asks for, and those they import outright. */
function firstRoute(): string[] {
  const html = readFileSync(join(ASSETS, '../index.html'), 'utf8');
  return [...html.matchAll(/\/assets\/([^"]+\.js)/g)].map((found) => found[1] as string);
}

function sizes(): void {
  const first = new Set(firstRoute());
  const scripts = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));
  let sum = 0;
  for (const file of scripts) {
    const size = kilobytes(file);
    if (first.has(file)) sum += size;
    console.log(
      `${size.toFixed(1).padStart(8)} kB gzip  ${first.has(file) ? 'first ' : 'later '}  ${file.replace(/-[\w-]{8}\.js$/, '')}`,
    );
  }
  console.log(`${sum.toFixed(1).padStart(8)} kB gzip  JavaScript of the first route (at most 220)`);
}

const RUNS = 7;
const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

async function times(): Promise<void> {
  const server = await startFixture();
  server.mood = 'heavy';
  const browser = await launch();
  const answered: number[] = [];
  const drawn: number[] = [];
  const opened: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const { page, context } = await open(browser, { width: 1440 });
    const asked = performance.now();
    await (await fetch(`${server.url}/api/events/pont-ardel`)).text();
    answered.push(performance.now() - asked);
    const began = performance.now();
    await page.goto(`${server.url}/events/pont-ardel`, { waitUntil: 'commit' });
    await page.waitForSelector('.voice-class .toll-button');
    drawn.push(performance.now() - began);
    // interactive: a figure can be opened and opens
    await page.click('.voice-class .toll-button');
    await page.waitForSelector('[role=dialog] .steps');
    opened.push(performance.now() - began);
    await context.close();
  }
  console.log(
    `${median(answered).toFixed(0).padStart(8)} ms  the API alone for that event, within the next two`,
  );
  console.log(
    `${median(drawn).toFixed(0).padStart(8)} ms  an event of 500 claims, from nothing to its figures`,
  );
  console.log(
    `${median(opened).toFixed(0).padStart(8)} ms  an event of 500 claims, from nothing to an opened figure (median of ${RUNS}; at most 1000)`,
  );

  const { page } = await open(browser, { width: 1440 });
  await page.goto(`${server.url}/review?event=pont-ardel`);
  await page.waitForSelector('.review-facts');
  await page.evaluate(
    `globalThis.longest = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration); }).observe({ type: 'longtask' })`,
  );
  const began = performance.now();
  const keys = 50;
  for (let i = 0; i < keys; i++) await page.keyboard.press('a');
  const each = (performance.now() - began) / keys;
  await page.waitForTimeout(1500);
  const longest = (await page.evaluate('longest')) as number;
  console.log(`${each.toFixed(0).padStart(8)} ms  a decision in the review loop, 50 in a row of 500 claims`);
  console.log(`${longest.toFixed(0).padStart(8)} ms  the longest task meanwhile (at most 200)`);
  await browser.close();
  await server.stop();
}

if (!existsSync(ASSETS)) {
  console.error('The pages are not built: npm run build.');
  process.exit(2);
}
sizes();
if (findChromium() === null) console.log('skipped: no chromium for the times');
else await times();
