import { test } from 'vitest';
import { launch, open, shoot } from './browser.ts';
import { startFixture } from './fixture-server.ts';

test('quick', async () => {
  const server = await startFixture();
  const browser = await launch();
  for (const [width, dark] of [
    [1440, false],
    [360, false],
    [1440, true],
  ] as const) {
    const { page, errors } = await open(browser, { width, dark });
    for (const [name, path] of [
      ['events', '/'],
      ['event', '/events/pont-ardel'],
      ['event-open', '/events/pont-ardel?toll=killed~person~norvane~'],
      ['event-rule', '/events/pont-ardel?rule=conservative&from=latest'],
      ['report', '/reports/r-wire#claim-c-31'],
    ] as const) {
      await page.goto(server.url + path);
      await page.waitForSelector('h1, [role=dialog]');
      await page.waitForTimeout(300);
      await shoot(page, `q-${name}-${width}${dark ? '-dark' : ''}`);
    }
    console.log(errors);
  }
  await browser.close();
  await server.stop();
});
