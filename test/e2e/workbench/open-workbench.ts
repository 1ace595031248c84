import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { buildBundle } from '../support/build-bundles';
import { watchPage, type PageWatch } from '../support/watch-page';

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, 'dist/workbench');

/** The server that `npm start` runs, and a browser. */
export interface Stage {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A page with the workbench, and what a person finds on it. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
  readonly watch: PageWatch;
}

export async function setStage(): Promise<Stage> {
  await buildWhenStale();
  const { process: server, origin } = await startServer();
  const browser = await launchBrowser();
  return {
    origin,
    browser,
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** Opens the page and waits until the sample's problems are listed. */
export async function openWorkbench(
  { browser, origin }: Stage,
  viewport = { width: 1280, height: 800 },
): Promise<Opened> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, locale: 'zh-CN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  const watch = watchPage(page, origin);
  await page.goto(`${origin}/workbench/`);
  const pane = page.frameLocator('#pane');
  await listed(pane);
  return { page, context, pane, watch };
}

/** Resolves when the pane lists problems. */
async function listed(pane: FrameLocator): Promise<void> {
  await pane.locator('[role="tabpanel"]').getByText('警告').first().waitFor({ timeout: 60_000 });
}

/** Selects a cell through the address box and gives the keyboard to the grid. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.fill('#address', address);
  await page.press('#address', 'Enter');
  await page.waitForFunction(
    (wanted) => document.getElementById('spoken')?.textContent?.startsWith(`${wanted} `),
    address,
  );
}

/** What the line above the grid says of the selected cell. */
function content(page: Page): Promise<string> {
  return page.inputValue('#content');
}

/** What a cell holds, found by going there. */
export async function cellText(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return content(page);
}

async function buildWhenStale(): Promise<void> {
  await buildBundle({
    configuration: 'build/workbench.cjs',
    product: 'dist/workbench/workbench.js',
    sources: ['build', 'examples', 'src'],
  });
  await buildBundle({
    configuration: 'build/workbench-pane.cjs',
    product: 'dist/workbench/pane/taskpane-workbench.js',
    sources: ['build', 'src'],
  });
}

/** `npm start` itself, on the next free port, without opening a browser of its own. */
function startServer(): Promise<{ process: ChildProcess; origin: string }> {
  const server = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs')], {
    env: { ...process.env, CI: '1', PORT: '3100' },
  });
  return new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the server ended with ${String(code)}`)));
    server.stdout.on('data', (data: Buffer) => {
      const origin = /http:\/\/localhost:\d+/.exec(data.toString())?.[0];
      if (origin) resolve({ process: server, origin });
    });
  });
}
