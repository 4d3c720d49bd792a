import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe, findChromium, launch, open, overflow } from '../test/browser/browser.ts';
import { startFixture } from '../test/browser/fixture-server.ts';
import { isBuilt, startReal } from '../test/browser/real-server.ts';

/** Every page at three widths, light and dark, English and French, into test-output/shots with a page to look at them. */
const OUTPUT = join(process.cwd(), 'test-output/shots');

interface Shot {
  readonly name: string;
  readonly url: string;
  readonly ready: string;
}

async function shotsOf(): Promise<{ shots: Shot[]; stop: () => Promise<void> }> {
  const fixture = await startFixture();
  fixture.graphic('r-mission');
  const at = (name: string, path: string, ready: string): Shot => ({ name, url: fixture.url + path, ready });
  const shots = [
    at('events', '/', '.event-row'),
    at('event', '/events/pont-ardel', '.voice-class'),
    at('derivation', '/events/pont-ardel?toll=killed~person~norvane~', '[role=dialog]'),
    at('rule', '/events/pont-ardel?rule=conservative&from=latest', '.rule-change h3'),
    at('report', '/reports/r-wire#claim-c-31', 'mark.current'),
    at('review', '/review?event=pont-ardel', '.review-facts'),
    at('actor', '/actors/kestria', '.plain-table'),
    at('actor-relations', '/actors/guard', '.relations-bar'),
    at('actors', '/actors', '.actor-rows li'),
    at('add', '/add', '.edit-form'),
    at('review-choice', '/review', '.actor-rows li'),
    at('graphic', '/reports/r-mission', '.covered-button'),
    at('places', '/places', '.sources'),
    at('edit', '/events/pont-ardel/edit', '.edit-form'),
    at('styleguide', '/styleguide', '.styleguide'),
    at('missing', '/nowhere', '.state'),
  ];
  if (!isBuilt()) return { shots, stop: () => fixture.stop() };
  const real = await startReal(['raid-on-kerdoum']);
  const { events } = (await (await fetch(`${real.url}/api/events`)).json()) as {
    events: { id: string; reports: number }[];
  };
  const most = [...events].sort((a, b) => b.reports - a.reports)[0];
  if (most !== undefined)
    shots.push({ name: 'sample', url: `${real.url}/events/${most.id}`, ready: '.voice-class' });
  return { shots, stop: async () => void (await Promise.all([fixture.stop(), real.stop()])) };
}

async function main(): Promise<void> {
  if (findChromium() === null) {
    process.stdout.write(
      'skipped: no chromium, chromium-browser or google-chrome on the PATH and none in RECOUNT_CHROMIUM\n',
    );
    return;
  }
  mkdirSync(OUTPUT, { recursive: true });
  const { shots, stop } = await shotsOf();
  const browser = await launch();
  const files: string[] = [];
  let wrong = 0;
  for (const width of [360, 1024, 1920])
    for (const dark of [false, true])
      for (const language of ['en', 'fr'] as const) {
        const { page, context, errors } = await open(browser, { width, dark, language });
        for (const { name, url, ready } of shots) {
          await page.goto(url);
          await page.waitForSelector(ready);
          await page.waitForTimeout(200);
          const file = `${name}-${width}-${dark ? 'dark' : 'light'}-${language}.png`;
          await page.screenshot({ path: join(OUTPUT, file), fullPage: ready !== '[role=dialog]' });
          files.push(file);
          const found = [...(await axe(page)), ...errors.splice(0)];
          const wide = await overflow(page);
          if (wide > 0) found.push(`${wide} px too wide`);
          wrong += found.length;
          for (const one of found) process.stdout.write(`${file}: ${one}\n`);
        }
        await context.close();
      }
  await browser.close();
  await stop();
  const list = files.map(
    (file) =>
      `<figure><figcaption>${file}</figcaption><img src="${file}" loading="lazy" width="420"></figure>`,
  );
  writeFileSync(
    join(OUTPUT, 'index.html'),
    `<!doctype html><title>Shots</title><style>body{display:flex;flex-wrap:wrap}</style>${list.join('')}`,
  );
  process.stdout.write(`${files.length} shots in test-output/shots, ${wrong} things wrong\n`);
  if (wrong > 0) process.exitCode = 1;
}

await main();
