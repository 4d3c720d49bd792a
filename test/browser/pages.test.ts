import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axe, canBrowse, launch, open, overflow, shoot, type Watched } from './browser.ts';
import { type FixtureServer, type Mood, startFixture } from './fixture-server.ts';

let server: FixtureServer;
let browser: Browser;
let watched: Watched | null = null;

async function visit(path: string, look: Parameters<typeof open>[1] = { width: 1440 }): Promise<Page> {
  watched = await open(browser, look);
  await watched.page.goto(server.url + path);
  return watched.page;
}

describe.skipIf(!canBrowse())('the pages in Chromium', () => {
  beforeAll(async () => {
    server = await startFixture();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    server.mood = 'well';
    server.reset();
    await watched?.context.close();
    expect(watched?.foreign, 'requests to another host').toEqual([]);
    watched = null;
  });

  /** Every page and state, with words that stand on it once it is drawn. */
  const states: readonly { name: string; path: string; ready: string; mood?: Mood; failing?: true }[] = [
    { name: 'events', path: '/', ready: 'text=Fighting at the ford' },
    { name: 'events-empty', path: '/', ready: '.state', mood: 'empty' },
    { name: 'events-nothing-fits', path: '/?q=nowhere', ready: '.state' },
    { name: 'events-loading', path: '/', ready: '.loading', mood: 'slow' },
    { name: 'events-failed', path: '/', ready: '[role=alert]', mood: 'failing', failing: true },
    { name: 'event', path: '/events/pont-ardel', ready: '.voice-class' },
    { name: 'event-empty', path: '/events/pont-ardel', ready: '.event', mood: 'empty' },
    { name: 'event-missing', path: '/events/none', ready: '.state', failing: true },
    {
      name: 'event-derivation',
      path: '/events/pont-ardel?toll=killed~person~norvane~',
      ready: '[role=dialog]',
    },
    { name: 'event-rule', path: '/events/pont-ardel?rule=acled&from=latest', ready: '.rule-change' },
    { name: 'report', path: '/reports/r-wire', ready: '.captured mark' },
    { name: 'report-claim', path: '/reports/r-army#claim-c-6', ready: 'mark.current' },
    { name: 'report-empty', path: '/reports/r-army', ready: '.report-panel .muted', mood: 'empty' },
    { name: 'styleguide', path: '/styleguide', ready: '.styleguide' },
    { name: 'actor', path: '/actors/kestria', ready: '.plain-table' },
    { name: 'actor-relations', path: '/actors/guard', ready: '.relations-bar' },
    { name: 'actors', path: '/actors', ready: '.actor-rows li' },
    { name: 'add', path: '/add', ready: '.edit-form' },
    { name: 'review-choice', path: '/review', ready: '.actor-rows li' },
    { name: 'places', path: '/places', ready: '.sources' },
    { name: 'no-such-page', path: '/nowhere', ready: '.state' },
  ];
  const looks = [
    { name: 'light', width: 1440, dark: false },
    { name: 'dark', width: 1440, dark: true },
    { name: 'phone', width: 360, dark: false },
  ];

  for (const { name, path, ready, mood, failing } of states)
    test.each(looks)(`${name}, $name: axe finds nothing, nothing overflows, nothing errs`, async (look) => {
      server.mood = mood ?? 'well';
      const page = await visit(path, look);
      await page.waitForSelector(ready);
      await shoot(page, `${name}-${look.name}`);
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      // the browser itself reports a failed request; anything else would be ours
      const own = watched!.errors.filter((error) => !(failing && error.includes('Failed to load resource')));
      expect(own).toEqual([]);
    });

  test('at 400 % zoom, 320 px wide, nothing scrolls sideways', async () => {
    const page = await visit('/', { width: 320 });
    for (const { name, path, ready, mood } of states) {
      server.mood = mood ?? 'well';
      await page.goto(server.url + path);
      await page.waitForSelector(ready);
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
    }
  });

  test('the event on paper: the fiction mark and every figure, without what only a screen can use', async () => {
    const page = await visit('/events/pont-ardel', { width: 794 });
    await page.waitForSelector('.voice-class');
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await shoot(page, 'event-print');
    for (const shown of [
      '.fiction',
      '.voice-class .figure',
      '.toll-table',
      '.conflicts',
      '.claim-row',
      '.sources',
    ])
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    for (const hidden of [
      '.masthead nav',
      '.languages',
      '.contents',
      '.filters',
      '#export',
      '.rule-options',
      '.cite',
      '.review-link',
    ])
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('a reader opens a figure, reads how it was counted and follows it to the sentence', async () => {
    const page = await visit('/events/pont-ardel');
    await page.click('.voice-class [data-toll="killed~person~norvane~"]');
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('latest.newest');
    expect(page.url()).toContain('toll=');
    await dialog.locator('li', { hasText: 'Kestrian army' }).getByRole('link').first().click();
    await page.waitForSelector('mark.current');
    // counted in code points: the first letter of another report of the story is two units wide
    expect(await page.textContent('mark.current')).toContain('entre 20 et 25 soldats norvanes ont été tués');
  });

  test('offsets are code points: a mark after a letter of two units covers its own words', async () => {
    const page = await visit('/reports/r-army#claim-c-6');
    await page.waitForSelector('mark.current');
    const marked = await page.evaluate(
      `[...document.querySelector('mark.current').childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join('')`,
    );
    expect(marked).toBe('lost 6 of its own men');
  });

  test('the rule stands in the address and the page says what moved and why', async () => {
    const page = await visit('/events/pont-ardel');
    await page.getByRole('radio', { name: 'Conservative' }).check({ force: true });
    await page.waitForSelector('.rule-change');
    expect(page.url()).toContain('rule=conservative');
    const words = (await page.textContent('.rule-change')) ?? '';
    expect(words).toContain('Changed from Latest to Conservative');
    expect(words).toMatch(/Killed, Norvane army: 14 \(11–25\) becomes \d+/);
    await page.reload();
    await page.waitForSelector('.rule-change');
    expect(await page.isChecked('input[value=conservative]')).toBe(true);
  });

  test('one reader: from a figure to the sentence in the report and back, to another rule, and why the figure moved', async () => {
    const page = await visit('/events/pont-ardel');
    await page.click('.box-tolls [data-toll="killed~person~norvane~"]');
    const dialog = page.getByRole('dialog');
    const step = dialog.locator('.steps > li', { hasText: 'Ardel Monitoring Mission' });
    expect(await step.getAttribute('data-counted')).toBe('true');
    await step.getByRole('link', { name: 'In the report' }).click();
    await page.waitForSelector('mark.current');
    expect(await page.textContent('mark.current')).toContain('14 Norvane soldiers were killed');
    await page.getByRole('link', { name: 'Fighting at the ford' }).click();
    await page.waitForSelector('.voice-class');
    await page.getByRole('radio', { name: 'Conservative' }).check({ force: true });
    const moved = page.locator('.rule-change > ul > li', { hasText: 'Killed, Norvane army' });
    await moved.waitFor();
    const why = (await moved.textContent()) ?? '';
    expect(why).toContain('14 (11–25) becomes 6');
    expect(why).toContain('Ardel Monitoring Mission, 14: not counted (not the smallest)');
    expect(why).toMatch(/Norvane army, 6: counted \(the smallest/);
    const figure = page.locator('.voice-class [data-toll="killed~person~norvane~"]');
    expect(await figure.getAttribute('aria-label')).toBe('Killed, Norvane army: 6. How it was counted');
  });

  test('that others say otherwise is seen without scrolling, on a phone too', async () => {
    const page = await visit('/events/pont-ardel', { width: 360 });
    const box = await page.locator('.otherwise').first().boundingBox();
    expect(box!.y + box!.height).toBeLessThan(740);
    expect(await page.locator('.agreement').first().textContent()).toContain('2 sources say otherwise');
  });

  test('by keyboard alone: skip link, a figure, its drawer and back to the figure', async () => {
    const page = await visit('/events/pont-ardel');
    await page.waitForSelector('.voice-class');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.matches('.toll-button')`)) break;
    }
    const figure = await page.evaluate('document.activeElement.dataset.toll');
    expect(figure).toBe('killed~person~norvane~');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=dialog]');
    expect(
      await page.evaluate(`document.querySelector('[role=dialog]').contains(document.activeElement)`),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=dialog]', { state: 'detached' });
    await expect
      .poll(() => page.evaluate('document.activeElement.dataset.toll'))
      .toBe('killed~person~norvane~');
  });

  test('in French everything of the interface is French, and what is not says its language', async () => {
    const page = await visit('/events/pont-ardel?lang=fr');
    await page.waitForSelector('.voice-class');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.locator('.voice-class h3').first().textContent()).toBe('Tués, Armée norvane');
    expect(await page.textContent('.event-head .kicker')).toContain('14 mars 2019');
    const quote = page.locator('.quote', { hasText: '47 Kestrian soldiers were killed' }).first();
    expect(await quote.getAttribute('lang')).toBe('en');
    // one who is known by an English report's words alone
    const told = page.locator('.voice-name [lang=en]', { hasText: 'the hospital of Pont-Ardel' });
    expect(await told.count()).toBe(1);
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.getAttribute('html', 'lang')).toBe('en');
  });

  test('filters stand in the address, and words are found in the reports too', async () => {
    const page = await visit('/?from=2019-01-01&to=2019-12-31');
    await page.waitForSelector('.event-row');
    expect(await page.locator('.event-row').count()).toBe(1);
    await page.getByRole('searchbox').fill('beaten back');
    await page.waitForSelector('.in-reports');
    expect(page.url()).toContain('q=beaten');
    expect(await page.textContent('.in-reports')).toContain('beaten back an assault');
    expect(await axe(page)).toEqual([]);
  });

  test('where an event lies and stands with its editors: a box drawn on the map is in the address', async () => {
    const page = await visit('/');
    const map = page.locator('.map svg').first();
    await map.waitFor();
    await map.scrollIntoViewIfNeeded();
    const box = (await map.boundingBox())!;
    await page.mouse.move(box.x + 4, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('area=');
    await expect.poll(() => page.locator('.event-row').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => page.locator('.event-row').count()).toBe(1);
    await page.locator('.list-tools').getByRole('button', { name: 'Everywhere' }).click();
    await expect.poll(() => page.locator('.event-row').count()).toBe(3);
    await page.getByText('Period, party, measure, status').click();
    await page.getByLabel('Status').selectOption('released');
    await page.waitForSelector('.state');
    expect(page.url()).toContain('status=released');
  });

  test('by keyboard, the area that the map shows narrows the list', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Closer' }).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'East' }).focus();
    for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Only the area shown' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.state');
    expect(page.url()).toContain('area=');
  });

  test('what is pointed at is marked in list, map and line of time', async () => {
    const page = await visit('/');
    await page.locator('.map circle').first().waitFor();
    await page.locator('.event-row').first().hover();
    const marked = await page.evaluate(
      `[...document.querySelectorAll('[data-marked]')].map((one) => one.localName).sort()`,
    );
    expect(marked).toEqual(['circle', 'li', 'li']);
  });

  test.each(['armée kestrienne', 'kestrian army'])(
    'an event is found by its parties in both languages: %s',
    async (q) => {
      const page = await visit(`/?q=${encodeURIComponent(q)}`);
      await expect
        .poll(() => page.locator('.event-row h2').allTextContents())
        .toEqual([expect.stringContaining('Fighting at the ford')]);
    },
  );

  test('graphic words are covered until they are asked for, by keyboard, one by one or by a setting', async () => {
    server.graphic('r-wire');
    const page = await visit('/reports/r-wire');
    const words = page.locator('.report-text .covered-words');
    await words.waitFor();
    const isBlurred = () =>
      page.evaluate(
        `getComputedStyle(document.querySelector('.report-text .covered-words')).filter !== 'none'`,
      );
    expect(await isBlurred()).toBe(true);
    expect(await words.getAttribute('inert')).not.toBeNull();
    expect(await axe(page)).toEqual([]);
    await page.locator('.report-text .covered-button').focus();
    await page.keyboard.press('Enter');
    expect(await isBlurred()).toBe(false);
    expect(await words.getAttribute('inert')).toBeNull();
    await page.keyboard.press('Enter');
    expect(await isBlurred()).toBe(true);
    await page.goto(`${server.url}/events/pont-ardel`);
    const quotes = page.locator('.claim-quote .covered');
    await quotes.first().waitFor();
    expect(await quotes.count()).toBeGreaterThan(2);
    await page.getByLabel('Cover graphic material until it is asked for').uncheck();
    expect(await quotes.count()).toBe(0);
    await page.reload();
    await page.waitForSelector('.claim-quote');
    expect(await quotes.count()).toBe(0);
  });

  test('the original file and the custody of a report are one click away', async () => {
    const page = await visit('/reports/r-wire');
    const file = page.getByRole('link', { name: 'Original file' });
    await file.waitFor();
    expect(await file.getAttribute('href')).toBe('/api/reports/r-wire/raw');
    expect(await file.getAttribute('download')).not.toBeNull();
    await page.getByRole('link', { name: 'Custody' }).click();
    const custody = (await page.textContent('#custody')) ?? '';
    expect(custody).toContain('Entered byfixture');
    expect(custody).toContain('recount 0.1.0');
    expect(await page.getAttribute('.captured', 'lang')).toBe('en');
  });

  test('an actor: its relations drawn over time with the same in words, its figures beside those of others', async () => {
    const page = await visit('/actors/guard');
    await page.waitForSelector('.relations-bar');
    const row = page.locator('.relations-table tbody tr').first();
    expect(await row.textContent()).toContain('Ardel Guard allied with Norvane army');
    expect(await row.textContent()).toContain('June 2017');
    expect(await row.textContent()).toContain('no end is known');
    await page.goto(`${server.url}/actors/kestria`);
    const own = page.locator('.plain-table tbody tr', { hasText: '20–25' });
    await own.waitFor();
    expect(await own.textContent()).toContain('above all others');
    expect(await own.textContent()).toContain('Norvane army 11');
    expect(await own.textContent()).toContain('Ardel Monitoring Mission 14');
    const standing = page.locator('.plain-table', { hasText: 'How its figures stand' });
    expect(await standing.locator('tr', { hasText: 'the other side' }).textContent()).toMatch(/side001?/);
  });

  test('the base map comes from the package, and no request leaves the machine', async () => {
    server.mood = 'real';
    const asked: string[] = [];
    const page = await visit('/');
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.url}/events/pont-ardel`);
    await page.locator('#map').scrollIntoViewIfNeeded();
    await page.waitForSelector('#map .map-land');
    // the place lies near a coast: more than one country is in sight
    expect(await page.locator('#map .map-land').count()).toBeGreaterThan(3);
    const base = asked.filter((url) => url.includes('countries-50m'));
    expect(base).toHaveLength(1);
    expect(asked.every((url) => url.startsWith(server.url) || url.startsWith('data:'))).toBe(true);
    // never a point: the area is as wide as the place is known precisely
    const area = await page.locator('#map circle.map-area').boundingBox();
    expect(area!.width).toBeGreaterThanOrEqual(8);
  });

  test('an invented place is drawn upon no real country', async () => {
    const page = await visit('/events/pont-ardel');
    await page.waitForSelector('#map circle.map-area');
    expect(await page.locator('#map .map-land').count()).toBe(0);
    expect(await page.textContent('#map figcaption')).toContain('invented');
  });

  test('a place is put by hand: the pin is dragged, or set in the middle by keyboard', async () => {
    server.mood = 'real';
    const page = await visit('/events/pont-ardel/edit');
    const map = page.locator('.pin-map svg');
    await page.waitForSelector('.pin-map .map-land');
    await map.scrollIntoViewIfNeeded();
    const latitude = page.getByLabel('Latitude');
    expect(await latitude.inputValue()).toBe('6.512');
    const box = (await map.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.25, { steps: 4 });
    await page.mouse.up();
    // up is north, right is east
    await expect.poll(async () => Number(await latitude.inputValue())).toBeGreaterThan(6.6);
    expect(Number(await page.getByLabel('Longitude').inputValue())).toBeGreaterThan(1.4);
    await page.getByRole('button', { name: 'South' }).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Put the pin in the middle of the map' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => Number(await latitude.inputValue())).toBeLessThan(6.5);
    expect(await axe(page)).toEqual([]);
  });

  test('reports are read one after the other, with progress, and the reading is stopped', async () => {
    const page = await visit('/add');
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const sent: string[] = [];
    await page.route('**/api/reports', async (route) => {
      sent.push((route.request().postDataJSON() as { text: string }).text);
      if (sent.length === 2) await held;
      await route
        .fulfill({ contentType: 'application/json', body: '{"report":"r-wire","known":false,"claims":5}' })
        // the page has stopped asking for it
        .catch(() => undefined);
    });
    await page.getByLabel('Choose files').setInputFiles(
      ['one', 'two', 'three'].map((name) => ({
        name: `${name}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`report ${name}`),
      })),
    );
    await page.getByRole('button', { name: 'Read 3 reports' }).click();
    await page.getByRole('status').getByText('1 of 3 done.').waitFor();
    expect(await page.locator('progress').getAttribute('value')).toBe('1');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('status').getByText('3 of 3 done.').waitFor();
    release();
    expect(sent).toEqual(['report one', 'report two']);
    const states = await page.evaluate(
      `[...document.querySelectorAll('.sources li')].map((item) => item.dataset.state)`,
    );
    expect(states).toEqual(['added', 'stopped', 'stopped']);
  });

  test('a decision changes the page', async () => {
    const page = await visit('/events/pont-ardel');
    const figure = page.locator('.voice-class [data-toll="killed~person~kestria~"]');
    expect(await figure.getAttribute('aria-label')).toContain('18–47, best 18');
    const answer = await fetch(`${server.url}/api/decisions`, {
      method: 'POST',
      body: JSON.stringify({ claim: 'c-18', verdict: 'rejected', reason: 'graves of two days' }),
    });
    expect(answer.status).toBe(200);
    await page.reload();
    expect(await figure.getAttribute('aria-label')).toContain('47');
    expect(await figure.getAttribute('aria-label')).not.toContain('18');
    expect(await page.locator('.claim-row[data-verdict=rejected]').textContent()).toContain(
      'graves of two days',
    );
  });

  test('a server that went away is said so, and trying again helps', async () => {
    const page = await visit('/');
    await page.waitForSelector('.event-row');
    await page.route('**/api/**', (route) => route.abort());
    await page.locator('.event-row').getByRole('link', { name: 'Fighting at the ford' }).click();
    await page.waitForSelector('[role=alert]');
    expect(await page.textContent('[role=alert]')).toContain('The server does not answer');
    await shoot(page, 'event-offline');
    expect(await axe(page)).toEqual([]);
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.voice-class');
  });

  test('every page of an invented event is marked as fiction', async () => {
    const marked: string[] = [];
    for (const path of ['/', '/events/pont-ardel', '/reports/r-wire']) {
      const page = await visit(path);
      const mark = await page.waitForSelector('.fiction strong, .fiction-tag');
      expect(await mark.textContent()).toBe('Fiction');
      await watched!.context.close();
      marked.push(path);
    }
    expect(marked).toHaveLength(3);
  });

  test('an event of 500 claims can be used: a figure opens', async () => {
    server.mood = 'heavy';
    const page = await visit('/events/pont-ardel');
    await page.waitForSelector('.claim-row');
    expect(await page.textContent('.event-sum')).toContain('500 claims');
    await page.click('.voice-class .toll-button');
    await page.waitForSelector('[role=dialog]');
    await shoot(page, 'event-heavy');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
