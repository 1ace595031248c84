import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { watchPage, type PageWatch } from '../support/watch-page';

const ROOT = join(__dirname, '../../..');
/** Building both bundles takes half a minute on an idle machine. */
const BUILDING = 300_000;

/** The server that `npm start` runs, and a browser. */
export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
}

/** A page with the workbench, and what a person finds on it. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
  readonly watch: PageWatch;
}

export interface Server {
  readonly origin: string;
  /** Resolves when nothing answers any more. */
  stop(): Promise<void>;
}

/** Sets the stage for the tests of one file. Pages that a test leaves open are closed after it. */
export function stage(): Stage {
  let server: Server;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  }, BUILDING);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get origin() {
      return server.origin;
    },
    get browser() {
      return browser;
    },
  };
}

/** A browser window of its own, in which files are chosen by the plain file dialog that a test can answer. */
export async function newContext(
  { browser, origin }: Stage,
  viewport = { width: 1280, height: 800 },
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'zh-CN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.addInitScript('delete window.showOpenFilePicker');
  context.setDefaultTimeout(30_000);
  return context;
}

/** Opens the page and waits until the sample's problems are listed. */
export async function openWorkbench(
  stage: Stage,
  viewport?: { width: number; height: number },
): Promise<Opened> {
  return startIn(await newContext(stage, viewport), `${stage.origin}/workbench/`);
}

/** Opens the page at an address in a window that is there already. */
export async function startIn(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const watch = watchPage(page, new URL(address).origin);
  const broken = new Promise<never>((_, reject) => page.on('pageerror', reject));
  await page.goto(address);
  const pane = page.frameLocator('#pane');
  const ready = Promise.all([problems(pane).first().waitFor({ state: 'attached' }), drawn(page)]);
  await Promise.race([ready, broken]);
  return { page, context, pane, watch };
}

/** The grid has a face, and the line above it tells which cell is selected: from here on a person can work. */
async function drawn(page: Page): Promise<void> {
  await page.locator('canvas[id^=univer-sheet-main-canvas]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.getElementById('spoken')?.textContent !== '');
}

/** The numbers above the list: of all problems, while the list draws only those in sight. */
export async function counts(
  pane: FrameLocator,
): Promise<{ errors: number; warnings: number; infos: number }> {
  const texts = await pane.locator('.tally__count').allTextContents();
  const [errors = 0, warnings = 0, infos = 0] = texts.map(Number);
  return { errors, warnings, infos };
}

/** Waits until so many errors are counted. The sample has two: F12 and F15. */
export async function errorsAre(pane: FrameLocator, count: number): Promise<void> {
  await pane
    .locator('.tally__count')
    .first()
    .filter({ hasText: new RegExp(`^${count}$`) })
    .waitFor();
}

/** The drawn rows of the list that say so. */
export function problems(pane: FrameLocator, words: string | RegExp = ''): Locator {
  return pane.locator('li[role=option]', { hasText: words });
}

/** What the line above the grid says of the selected cell, found by going there. */
export async function cellText(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return page.inputValue('#content');
}

/** What the pane does at the same moment may take the selection elsewhere, as it may under a person's hands, who then goes there again. */
const ATTEMPTS = 4;

/** Selects a cell through the address box and gives the keyboard to the grid. */
export async function goTo(page: Page, address: string): Promise<void> {
  for (let left = ATTEMPTS; ; left -= 1) {
    await page.fill('#address', address);
    await page.press('#address', 'Enter');
    const spoken = page.waitForFunction(
      (wanted) => document.getElementById('spoken')?.textContent?.startsWith(`${wanted} `),
      address,
      { timeout: left > 1 ? 5_000 : 30_000 },
    );
    const isThere = await spoken.then(
      () => true,
      (error: unknown) => {
        if (left === 1) throw error;
        return false;
      },
    );
    if (isThere) return;
  }
}

/** Waits until a cell is the selected one. */
export async function at(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#address')?.value === wanted,
    address,
  );
}

/** Goes to a cell, types over it as a person does, and confirms. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
}

/** The sentence at the foot of the page. */
export function notice(page: Page, words: string | RegExp): Locator {
  return page.locator('.notice', { hasText: words });
}

/** `npm start` itself, on the next free port, without opening a browser of its own. */
export function startServer(): Promise<Server> {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs')], {
    env: { ...process.env, CI: '1', PORT: '3100' },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const failed = () => reject(new Error(`the server ended: ${said}`));
    server.on('exit', failed);
    server.stderr.on('data', (data: Buffer) => (said += data.toString()));
    server.stdout.on('data', (data: Buffer) => {
      const origin = /http:\/\/localhost:\d+/.exec(data.toString())?.[0];
      if (origin) resolve({ origin, stop: () => stop(server) });
    });
  });
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.removeAllListeners('exit');
    server.on('exit', () => resolve());
    server.kill();
  });
}
