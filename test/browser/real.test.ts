import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClaimView, EventsView, EventView } from '../../src/views/shapes.ts';
import { axe, canBrowse, launch, open, overflow, shoot, type Watched } from './browser.ts';
import { isBuilt, type RealServer, startReal } from './real-server.ts';

const SAMPLES = ['raid-on-kerdoum', 'battle-of-karsova-pass', 'massacre-at-oumrat'];

let server: RealServer;
let browser: Browser;
let watched: Watched | null = null;
/** The event that most reports tell of. */
let id: string;

async function visit(path: string, look: Parameters<typeof open>[1] = { width: 1440 }): Promise<Page> {
  watched = await open(browser, look);
  await watched.page.goto(server.url + path);
  return watched.page;
}

async function get<T>(path: string): Promise<T> {
  return (await (await fetch(server.url + path)).json()) as T;
}

/** The medics' answer to the governor, in the sample of the massacre. */
function isDenialOf37({ stance, quantity }: ClaimView): boolean {
  return stance === 'denies' && quantity?.low === 37;
}

function ready(): boolean {
  if (!canBrowse()) return false;
  if (!isBuilt()) process.stdout.write('skipped: dist/cli.js is not built (npm run build)\n');
  return isBuilt();
}

describe.skipIf(!ready())('the pages on recount serve', () => {
  beforeAll(async () => {
    server = await startReal(SAMPLES);
    browser = await launch();
    const { events } = await get<EventsView>('/api/events');
    id = [...events].sort((a, b) => b.reports - a.reports)[0]!.id;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(async () => {
    await watched?.context.close();
    expect(watched?.errors).toEqual([]);
    expect(watched?.foreign).toEqual([]);
  });

  const looks = [
    { name: 'light', width: 1440, dark: false },
    { name: 'dark', width: 1440, dark: true },
    { name: 'phone', width: 360, dark: false },
  ];

  test.each(looks)('every page of the samples, $name: axe finds nothing, nothing overflows', async (look) => {
    const { claims } = await get<EventView>(`/api/events/${id}`);
    const pages = [
      ['events', '/', '.event-row'],
      ['event', `/events/${id}`, '.voice-class'],
      ['report', `/reports/${claims[0]!.report}`, '.captured mark'],
      ['review', `/review?event=${id}`, '.review-facts'],
      ['edit', `/events/${id}/edit`, '.edit-form'],
    ] as const;
    const page = await visit('/', look);
    for (const [name, path, drawn] of pages) {
      await page.goto(server.url + path);
      await page.waitForSelector(drawn);
      await shoot(page, `sample-${name}-${look.name}`);
      expect(await axe(page), name).toEqual([]);
      expect(await overflow(page), name).toBeLessThanOrEqual(0);
    }
  });

  test('every mark of every report covers exactly the words of its claim', async () => {
    const { reports } = await get<EventView>(`/api/events/${id}`);
    const page = await visit('/');
    let seen = 0;
    for (const report of reports) {
      const { claims } = await get<{ claims: ClaimView[] }>(`/api/reports/${report.id}`);
      for (const claim of claims.slice(0, 4)) {
        await page.goto(`${server.url}/reports/${report.id}#claim-${claim.id}`);
        await page.waitForSelector('mark.current');
        const marked = await page.evaluate(
          `[...document.querySelectorAll('mark.current')].flatMap((mark) => [...mark.childNodes]).filter((node) => node.nodeType === 3).map((node) => node.data).join('')`,
        );
        expect(marked).toBe(claim.span.exact);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(5);
  });

  test('a figure leads to the sentence in its report', async () => {
    const page = await visit(`/events/${id}`);
    await page.locator('.voice-class .toll-button').first().click();
    await page.locator('[role=dialog] .steps .claim-link').first().click();
    await page.waitForSelector('mark.current');
    expect(page.url()).toMatch(/\/reports\/.+#claim-/);
  });

  test('in short, what somebody denies after their own figure is told as denied', async () => {
    const { events } = await get<EventsView>('/api/events');
    const views = await Promise.all(events.map((row) => get<EventView>(`/api/events/${row.id}`)));
    const denied = views.find((view) => view.claims.some(isDenialOf37));
    const page = await visit(`/events/${denied!.event.id}`);
    await page.waitForSelector('.account');
    expect(await page.textContent('.account')).toMatch(/Lena Corvay says 52\D[^;]*, denies 37/);
  });

  test('another rule gives other figures, and the page says which and why', async () => {
    const page = await visit(`/events/${id}`);
    await page.getByRole('radio', { name: 'Conservative' }).check({ force: true });
    await page.waitForSelector('.rule-change h3');
    expect(await page.textContent('.rule-change')).toContain('Changed from Latest to Conservative');
  });

  test('a claim rejected in review no longer counts, and history says who and why', async () => {
    const before = await get<EventView>(`/api/events/${id}?rule=latest`);
    const step = before.tolls.flatMap((toll) => toll.derivation).find((one) => one.counted)!;
    const claim = before.claims.find((one) => one.id === step.claim)!;
    const page = await visit(`/review?event=${id}&rule=latest`);
    await page.waitForSelector('.review-facts');
    const at = before.claims.indexOf(claim);
    await page.locator('.queue button').nth(at).click();
    await page.keyboard.press('r');
    await page.keyboard.type('about another day');
    await page.keyboard.press('Enter');
    await page.goto(`${server.url}/events/${id}?rule=latest`);
    await page.waitForSelector('.voice-class');
    await expect
      .poll(async () => (await get<ClaimView>(`/api/claims/${claim.id}`)).decision?.verdict)
      .toBe('rejected');
    const after = await get<EventView>(`/api/events/${id}?rule=latest`);
    expect(
      after.tolls.flatMap((toll) => toll.derivation).some((one) => one.claim === claim.id && one.counted),
    ).toBe(false);
    await page.reload();
    await page.waitForSelector('.voice-class');
    expect(await page.textContent('#history')).toContain('about another day');
    expect(await page.textContent('#history')).toContain('tester');
  });

  test('a claim is added from a selection and moves the toll under one rule and not under another', async () => {
    const before = await get<EventView>(`/api/events/${id}?rule=latest`);
    const report = before.reports[0]!;
    const page = await visit(`/reports/${report.id}`);
    await page.waitForSelector('.captured');
    // the last words of the text, as somebody would draw over them
    await page.evaluate(`{
      const walker = document.createTreeWalker(document.querySelector('.captured'), NodeFilter.SHOW_TEXT);
      let node, last;
      while ((node = walker.nextNode())) if (node.data.trim().length > 20) last = node;
      const end = last.data.trimEnd().length;
      getSelection().setBaseAndExtent(last, end - 12, last, end);
    }`);
    const selected = (await page.evaluate('getSelection().toString()')) as string;
    await page.getByRole('button', { name: 'Add a claim' }).click();
    await expect.poll(() => page.getByLabel('Words of the report').inputValue()).toBe(selected.trim());
    await page.getByLabel('Measure').selectOption('missing');
    await page.getByLabel('low').fill('6');
    await page.getByLabel('Reason').fill('overlooked by the reader');
    await shoot(page, 'sample-add-claim');
    expect(await axe(page)).toEqual([]);
    await page.locator('form').getByRole('button', { name: 'Add a claim' }).click();
    await page.waitForSelector('mark.current');
    expect(await page.textContent('mark.current')).toContain(selected.trim());
    const missing = async (rule: string) =>
      (await get<EventView>(`/api/events/${id}?rule=${rule}`)).tolls.filter(
        (toll) => toll.measure === 'missing',
      );
    expect((await missing('latest')).some((toll) => toll.best === 6)).toBe(true);
    // the field's data set on deaths counts nobody missing
    expect(await missing('acled')).toEqual([]);
  });

  test('a source is judged and a claim is tied to its original, by keyboard', async () => {
    const { claims } = await get<EventView>(`/api/events/${id}`);
    const page = await visit(`/review?event=${id}`);
    await page.waitForSelector('.review-facts');
    const at = claims.findIndex((claim) =>
      claims.some((one) => one.id !== claim.id && one.kind === 'toll' && one.measure === claim.measure),
    );
    const claim = claims[at]!;
    await page.locator('.queue button').nth(at).click();
    await page.keyboard.press('l');
    const other = (await page
      .locator('.review-links select')
      .nth(1)
      .locator('option')
      .nth(1)
      .getAttribute('value'))!;
    await page.locator('.review-links select').nth(1).selectOption(other);
    await page.getByLabel('Reason').fill('one statement, carried twice');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edit-form', { state: 'detached' });
    expect((await get<ClaimView>(`/api/claims/${claim.id}`)).original).toBe(other);

    await page.locator('#content').focus();
    await page.keyboard.press('s');
    await page.getByLabel('Reliability').selectOption('E');
    await page.getByLabel('Reason').fill('withdrew two earlier figures');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edit-form', { state: 'detached' });
    await page.goto(`${server.url}/events/${id}`);
    await page.waitForSelector('.voice-class');
    expect(await page.textContent('#history')).toContain('one statement, carried twice');
  });

  test('an act and a silence are added, and a claim is made to answer another, by keyboard', async () => {
    const page = await visit(`/review?event=${id}`);
    await page.waitForSelector('.review-facts');
    const { claims } = await get<EventView>(`/api/events/${id}`);
    const report = await get<{ claims: ClaimView[]; text: string }>(`/api/reports/${claims[0]!.report}`);
    const words = claims[0]!.span.exact;
    const form = page.getByRole('form', { name: 'Add a claim' });
    for (const [kind, more] of [
      ['act', { label: 'Act', value: 'withdraw' }],
      ['silence', { label: 'Victims', value: 'civilian' }],
    ] as const) {
      await page.locator('.queue button').first().click();
      await page.locator('#content').focus();
      await page.keyboard.press('n');
      // the first field has the focus: the words are typed
      await form.getByLabel('Words of the report').waitFor();
      await page.keyboard.insertText(words);
      await form.getByLabel('Kind').selectOption(kind);
      await form.getByRole('combobox', { name: more.label, exact: true }).selectOption(more.value);
      await form.getByLabel('Reason').fill(`an overlooked ${kind}`);
      await page.keyboard.press('Enter');
      await form.waitFor({ state: 'detached' });
    }
    const after = await get<EventView>(`/api/events/${id}`);
    const fresh = after.claims.filter((one) => !claims.some(({ id: before }) => before === one.id));
    expect(fresh.map(({ kind }) => kind).sort()).toEqual(['act', 'silence']);
    expect(fresh.find(({ kind }) => kind === 'act')?.act).toBe('withdraw');
    expect(fresh.every(({ span }) => report.text.includes(span.exact))).toBe(true);

    const [asked, answered] = after.claims.filter((one) => one.kind === 'toll').slice(-2) as [
      ClaimView,
      ClaimView,
    ];
    await page.reload();
    await page.waitForSelector('.review-facts');
    await page.locator('.queue button').nth(after.claims.indexOf(asked)).click();
    await page.locator('#content').focus();
    await page.keyboard.press('l');
    await page.getByRole('combobox', { name: 'This claim', exact: true }).selectOption('answers');
    await page.getByRole('combobox', { name: 'Claim', exact: true }).selectOption(answered.id);
    await page.getByLabel('Reason').fill('it is said in reply');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edit-form', { state: 'detached' });
    expect((await get<ClaimView>(`/api/claims/${asked.id}`)).answers).toBe(answered.id);
    await expect.poll(() => page.textContent('.review-facts')).toContain('answers');

    await page.keyboard.press('l');
    await page.getByRole('combobox', { name: 'This claim', exact: true }).selectOption('answers');
    await page.getByRole('combobox', { name: 'Claim', exact: true }).selectOption('none');
    await page.getByLabel('Reason').fill('it is said of its own accord');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.edit-form', { state: 'detached' });
    expect(await get<ClaimView>(`/api/claims/${asked.id}`)).not.toHaveProperty('answers');
    await expect.poll(() => page.textContent('.review-facts')).not.toContain('answers');
  });

  test('a new report is added and reviewed: one claim corrected, one added; the toll moves under one rule and not under another', async () => {
    const text = [
      'ORVEL, 3 May 2031.',
      'At least 12 soldiers were killed in an attack on a camp near Orvel on 2 May 2031, the army said.',
      'A hospital source said that 20 soldiers were killed in the attack.',
      'The roll of the third platoon was read out at noon.',
    ].join('\n\n');
    const page = await visit('/add');
    const form = page.locator('form', { hasText: 'Paste the report' });
    await form.getByLabel('Text of the report').fill(text);
    await form.getByLabel('Title').fill('Attack near Orvel');
    await form.getByLabel('Published').fill('2031-05-03');
    await form.getByLabel('It is invented').check();
    expect(await axe(page)).toEqual([]);
    await form.getByRole('button', { name: 'Read the report' }).click();
    await page.getByRole('status').getByText('1 of 1 done.').waitFor();
    await page.getByRole('link', { name: 'Attack near Orvel' }).click();
    await page.waitForSelector('.captured mark');
    await page.getByRole('link', { name: 'Review these claims' }).click();
    await page.waitForSelector('.review-facts');
    const event = new URL(page.url()).searchParams.get('event') as string;
    const killed = async (rule: string) =>
      (await get<EventView>(`/api/events/${event}?rule=${rule}`)).tolls
        .filter((toll) => toll.measure === 'killed')
        .map(({ best }) => best);
    const [most, least] = [await killed('informative'), await killed('conservative')];
    expect(most).toContain(20);

    await page.locator('.queue button', { hasText: '20' }).first().click();
    await page.locator('#content').focus();
    await page.keyboard.press('c');
    await page.getByLabel('low').fill('30');
    await page.getByLabel('Reason').fill('the source meant thirty');
    await page.keyboard.press('Enter');
    await page.keyboard.press('n');
    const added = page.getByRole('form', { name: 'Add a claim' });
    await added.getByLabel('Words of the report').fill('The roll of the third platoon was read out');
    await added.getByRole('combobox', { name: 'Measure', exact: true }).selectOption('missing');
    await added.getByLabel('low').fill('6');
    await added.getByLabel('Reason').fill('six did not answer');
    await page.keyboard.press('Enter');
    await added.waitFor({ state: 'detached' });
    // what was held back is written when the page is left
    await page.goto('about:blank');
    await expect.poll(() => killed('informative'), { timeout: 15_000 }).toContain(30);
    expect(await killed('conservative')).toEqual(least);
    const missing = async (rule: string) =>
      (await get<EventView>(`/api/events/${event}?rule=${rule}`)).tolls
        .filter((toll) => toll.measure === 'missing')
        .map(({ best }) => best);
    expect(await missing('latest')).toContain(6);
    expect(await missing('acled')).toEqual([]);
  });

  test('two events are merged with a preview of what moves, and the merge is taken back', async () => {
    const { events } = await get<EventsView>('/api/events');
    const other = events.find((row) => row.id !== id && row.event.main)!;
    const before = await get<EventView>(`/api/events/${id}`);
    const moving = await get<EventView>(`/api/events/${other.id}`);
    const page = await visit(`/events/${id}/edit`);
    const merge = page.locator('form', { hasText: 'Another event is this one' });
    await merge.getByRole('searchbox').fill(other.event.title);
    await merge.getByRole('radio').first().check();
    // the preview tells for each report how many of its claims move
    const previewed = async (): Promise<number> => {
      const words = (await merge.locator('.edit-preview').textContent()) ?? '';
      return [...words.matchAll(/(\d+) claims?/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    };
    await expect.poll(previewed).toBe(moving.claims.length);
    await merge.getByLabel('Reason').fill('the same fight told twice');
    await merge.getByRole('button', { name: 'Merge' }).click();
    await expect.poll(() => merge.getByRole('status').textContent()).toContain('Written');
    const merged = await get<EventView>(`/api/events/${id}`);
    expect(merged.claims.length).toBe(before.claims.length + moving.claims.length);

    const split = page.locator('form', { hasText: 'Some reports tell of another event' });
    for (const report of moving.reports)
      await split.getByText(report.title ?? 'Untitled report', { exact: true }).click();
    await split.getByLabel('Reason').fill('they were two fights');
    await split.getByRole('button', { name: 'Split off' }).click();
    await expect.poll(() => split.getByRole('status').textContent()).toContain('Written');
    expect((await get<EventView>(`/api/events/${id}`)).claims.length).toBe(before.claims.length);
    await page.goto(`${server.url}/events/${id}`);
    await page.waitForSelector('.voice-class');
    expect(await page.textContent('#history')).toContain('the same fight told twice');
  });

  test('a released version is held still while the event goes on', async () => {
    const move = async (noun: string, body: object): Promise<void> => {
      const answer = await fetch(`${server.url}/api/events/${id}/${noun}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, reason: 'for the release' }),
      });
      expect(answer.status).toBe(200);
    };
    const { title } = (await get<EventView>(`/api/events/${id}`)).event;
    await move('statuses', { to: 'reviewed' });
    await move('statuses', { to: 'released' });
    await move('titles', { title: 'What is now said of it' });
    const page = await visit(`/events/${id}`);
    await page.waitForSelector('.voice-class');
    expect(await page.textContent('h1')).toBe('What is now said of it');
    await page.getByRole('link', { name: 'Version 1 as released' }).click();
    await expect.poll(() => page.textContent('h1')).toBe(title);
    expect(page.url()).toContain('version=1');
    expect(await page.textContent('.version-note')).toContain('What was decided since is not in it');
    expect(await page.getByRole('link', { name: 'Claims, CSV' }).getAttribute('href')).toContain('version=1');
    expect(await axe(page)).toEqual([]);
    // another rule on the same version
    await page.getByRole('radio', { name: 'Conservative' }).check({ force: true });
    await page.waitForSelector('.rule-change h3');
    expect(await page.textContent('h1')).toBe(title);
    await page.getByRole('link', { name: 'The event as it stands now' }).click();
    await expect.poll(() => page.textContent('h1')).toBe('What is now said of it');
  });

  test('the files of the event can be taken along', async () => {
    const page = await visit(`/events/${id}`);
    const link = await page.getByRole('link', { name: 'Claims, CSV' }).getAttribute('href');
    const file = await fetch(server.url + link);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect((await file.text()).split('\n').length).toBeGreaterThan(5);
  });
});
