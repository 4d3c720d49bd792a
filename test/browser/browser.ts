import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Chromium by RECOUNT_CHROMIUM or on the PATH; null where there is none. */
export function findChromium(): string | null {
  const asked = process.env.RECOUNT_CHROMIUM;
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of NAMES)
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** Whether the pages can be tested here; says why not, and fails where they must be. */
export function canBrowse(): boolean {
  const missing =
    findChromium() === null
      ? 'no chromium, chromium-browser or google-chrome on the PATH and none in RECOUNT_CHROMIUM'
      : existsSync(join(process.cwd(), 'web/dist/index.html'))
        ? null
        : 'the pages are not built (npm run build)';
  if (missing === null) return true;
  if ((process.env.RECOUNT_REQUIRE ?? '').split(/[ ,]+/).includes('browser'))
    throw new Error(`RECOUNT_REQUIRE asks for a browser, but there is ${missing}`);
  process.stdout.write(`skipped: ${missing}\n`);
  return false;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium() as string,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}

export interface Look {
  readonly width: number;
  readonly dark?: boolean;
  readonly language?: 'en' | 'fr';
}

/** A page that keeps what went wrong on it: console errors, failed requests, requests to anybody else. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: string[];
  readonly foreign: string[];
}

export async function open(browser: Browser, look: Look): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.width < 600 ? 740 : 900 },
    colorScheme: look.dark === true ? 'dark' : 'light',
    locale: look.language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreign.push(request.url());
  });
  return { page, context, errors, foreign };
}

const OUTPUT = join(process.cwd(), 'test-output/pages');

export async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await page.screenshot({ path: join(OUTPUT, `${name}.png`), fullPage: true });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong: WCAG 2.2 AA and good practice, a line each. */
export async function axe(page: Page): Promise<string[]> {
  // set through the protocol: the page's own policy allows no inline script
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document).then((found) => found.violations.flatMap((violation) =>
    violation.nodes.map((node) => violation.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary)))`);
}

/** By how many pixels the page is wider than the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
