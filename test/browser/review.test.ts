import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { EventView } from '../../src/views/shapes.ts';
import { axe, canBrowse, launch, open, overflow, shoot, type Watched } from './browser.ts';
import { type FixtureServer, startFixture } from './fixture-server.ts';

let server: FixtureServer;
let browser: Browser;
let watched: Watched | null = null;

async function visit(path: string, look: Parameters<typeof open>[1] = { width: 1440 }): Promise<Page> {
  watched = await open(browser, look);
  await watched.page.goto(server.url + path);
  await watched.page.waitForSelector('.review-facts');
  return watched.page;
}

/** What a rule makes of the event now. */
async function bests(rule: string): Promise<(number | null)[]> {
  const view = (await (await fetch(`${server.url}/api/events/pont-ardel?rule=${rule}`)).json()) as EventView;
  return view.tolls.map((toll) => toll.best);
}

const current = (page: Page): Promise<string | null> => page.textContent('.queue [aria-current=true]');

describe.skipIf(!canBrowse())('review in Chromium', () => {
  beforeAll(async () => {
    server = await startFixture();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    await watched?.context.close();
    expect(watched?.errors).toEqual([]);
    expect(watched?.foreign).toEqual([]);
    server.mood = 'well';
    server.reset();
  });

  test.each([
    { name: 'light', width: 1440, dark: false },
    { name: 'dark', width: 1440, dark: true },
    { name: 'phone', width: 360, dark: false },
  ])('$name: axe finds nothing in any state, nothing overflows', async (look) => {
    const page = await visit('/review?event=pont-ardel', look);
    for (const [state, key, ready] of [
      ['review', '', '.review-buttons'],
      ['review-reject', 'r', '.review-reasons'],
      ['review-correct', 'c', '.review-fields'],
      ['review-assess', 's', '.edit-form'],
      ['review-link', 'l', '.review-links'],
      ['review-add', 'n', '[aria-label="Add a claim"]'],
      ['review-graphic', 'g', '.edit-form'],
      ['review-help', '?', '[role=dialog]'],
    ] as const) {
      if (key !== '') await page.keyboard.press(key);
      await page.waitForSelector(ready);
      await shoot(page, `${state}-${look.name}`);
      expect(await axe(page), state).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
  });

  test('a claim is marked as graphic and covered at once, by keyboard', async () => {
    const page = await visit('/review?event=pont-ardel');
    await page.keyboard.press('g');
    await page.getByLabel('Reason').fill('wounds in detail');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.review-context .covered-button');
    expect(await axe(page)).toEqual([]);
  });

  test('fifty claims by keyboard alone', async () => {
    server.mood = 'heavy';
    const page = await visit('/review?event=pont-ardel');
    for (let i = 0; i < 50; i++) {
      if (i % 10 === 9) {
        await page.keyboard.press('r');
        await page.keyboard.type('2');
        await page.keyboard.press('Enter');
      } else await page.keyboard.press('a');
    }
    expect(await page.textContent('.review-head [role=status]')).toContain('450 of 500');
    // the last one is held back until the page is left
    await page.goto('about:blank');
    await expect.poll(() => server.decided().length, { timeout: 10_000 }).toBe(50);
    expect(server.decided().filter((one) => one.startsWith('rejected'))).toHaveLength(5);
  });

  test('a correction moves the toll under one rule and not under another', async () => {
    const page = await visit('/review?event=pont-ardel&rule=latest');
    const figure = page.locator('[data-toll="killed~person~norvane~"]');
    expect(await figure.textContent()).toContain('14 (11–25)');
    const acled = await bests('acled');
    await page.click('.queue button:has-text("14")');
    await page.keyboard.press('c');
    await page.getByLabel('low').fill('16');
    await page.getByLabel('Reason').fill('the annex lists 16');
    await page.keyboard.press('Enter');
    // another decision sends it on its way
    await page.keyboard.press('a');
    await expect.poll(() => figure.textContent(), { timeout: 10_000 }).toContain('16 (11–25)');
    expect(await bests('acled')).toEqual(acled);
    expect(server.decided()).toContain('corrected c-14');
  });

  test('undo right away leaves no trace; undo later writes a further entry', async () => {
    const page = await visit('/review?event=pont-ardel');
    const first = await current(page);
    await page.keyboard.press('a');
    expect(await current(page)).not.toBe(first);
    await page.keyboard.press('u');
    expect(await current(page)).toBe(first);
    await page.keyboard.press('r');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    await expect.poll(() => server.decided()).toEqual(['rejected c-repel']);
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await expect.poll(() => server.decided()).toEqual([]);
    expect(server.takenBack()).toEqual(['c-repel']);
  });

  test('an acceptance of another day is taken back, by keyboard', async () => {
    await fetch(`${server.url}/api/decisions`, {
      method: 'POST',
      body: JSON.stringify({ claim: 'c-47', verdict: 'accepted', reason: 'read it' }),
    });
    const page = await visit('/review?event=pont-ardel');
    await page.locator('.queue button[data-verdict=accepted]').click();
    await page.getByRole('button', { name: 'Take the decision back' }).waitFor();
    await page.keyboard.press('t');
    await expect.poll(() => server.takenBack()).toEqual(['c-47']);
    await expect.poll(() => page.locator('.queue button[data-verdict=accepted]').count()).toBe(0);
  });

  test('keys can be turned off, and letters typed into a field are letters', async () => {
    const page = await visit('/review?event=pont-ardel');
    await page.getByLabel('Single keys act as commands').uncheck();
    await page.locator('#content').focus();
    await page.keyboard.press('a');
    expect(await page.textContent('.review-head [role=status]')).toContain('20 of 20');
    await page.getByLabel('Single keys act as commands').check();
    await page.locator('#content').focus();
    await page.keyboard.press('r');
    await page.keyboard.type('a quota');
    expect(await page.inputValue('.review-form input')).toBe('a quota');
    expect(await page.textContent('.review-head [role=status]')).toContain('20 of 20');
  });

  test('a decision that the ledger refuses is said, and the claim comes back', async () => {
    const page = await visit('/review?event=pont-ardel');
    const first = await current(page);
    await page.route('**/api/decisions', (route) =>
      route.fulfill({
        status: 423,
        contentType: 'application/problem+json',
        body: JSON.stringify({ title: 'another process holds the ledger', code: 'held' }),
      }),
    );
    await page.keyboard.press('a');
    await page.keyboard.press('a');
    await expect
      .poll(() => page.textContent('.review-head [role=status]'))
      .toContain('Another process holds the ledger');
    expect(await current(page)).toBe(first);
    watched!.errors.length = 0;
  });
});
