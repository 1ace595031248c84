import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { Held } from '../../../src/model/grid';
import { parseA1 } from '../../../src/model/place';
import { launchBrowser } from '../support/browser';
import { buildBundle } from '../support/build-bundles';
import { serveFolder, type StaticServer } from '../support/static-server';
import { watchPage, type PageWatch } from '../support/watch-page';
import { asChrome69, stylesOfChrome69 } from './chrome-69';

/** Minutes that building both bundles may take on a busy machine, in milliseconds. */
export const BUILDING = 300_000;

interface StageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Every frame as in Chromium 69. */
  readonly old?: boolean;
}

interface Stages {
  open(options?: StageOptions): Promise<WpsStage>;
}

/** The add-in as it is shipped, in dist/wps. */
export function buildAddIn(): Promise<void> {
  return buildBundle({
    configuration: 'build/wps.cjs',
    product: 'dist/wps/taskpane-wps.js',
    sources: ['src', 'build', 'assets'],
  });
}

/** Builds the add-in as it is shipped, serves it below a folder, and puts a simulated WPS around it, for the tests of one file. */
export function wpsStages(): Stages {
  let server: StaticServer;
  let browser: Browser;
  const opened: WpsStage[] = [];
  beforeAll(async () => {
    await buildAddIn();
    await buildBundle({
      configuration: 'build/wps-stage.cjs',
      product: 'dist/wps-stage/stage.js',
      sources: ['src', 'build', 'test/host', 'test/e2e'],
    });
    server = await serveFolder('dist');
    browser = await launchBrowser();
  }, BUILDING);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((stage) => stage.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    async open(options = {}) {
      const stage = await WpsStage.open(browser, server.origin, options);
      opened.push(stage);
      return stage;
    },
  };
}

/** A WPS 表格 with the sample workbook open, and what a person does with its ribbon, its pane and its cells. */
export class WpsStage {
  private constructor(
    readonly page: Page,
    readonly watch: PageWatch,
  ) {}

  static async open(browser: Browser, origin: string, options: StageOptions): Promise<WpsStage> {
    const { width = 320, height = 720, old = false } = options;
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(20_000);
    const watch = watchPage(page, origin);
    if (old) await asOldBrowser(page);
    await page.addInitScript(() => {
      if (window === window.top) return;
      const application = (window.top as Window).stage.openPage(window);
      Object.assign(window, { Application: application, wps: application });
    });
    // The stage has no page of its own on the server: the add-in's folder stays as it is shipped.
    await page.route(`${origin}/stage.html`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>stage</title>
          <style>body{margin:0}iframe.pane{width:100vw;height:100vh;border:0}</style>
          <body><script src="wps-stage/stage.js"></script></body>`,
      }),
    );
    await page.goto(`${origin}/stage.html`);
    await page.waitForFunction(() => window.stage !== undefined);
    await page.evaluate((address) => window.stage.load(address), `${origin}/wps/index.html`);
    return new WpsStage(page, watch);
  }

  /** Presses a button of the ribbon. */
  async press(id: string): Promise<void> {
    await this.page.evaluate((button) => window.stage.press(button), id);
  }

  label(id: string): Promise<string> {
    return this.page.evaluate((button) => window.stage.label(button), id);
  }

  /** The pane's frame, when there is one; only one is ever alive. */
  async pane(): Promise<Frame> {
    const frame = this.page.locator('iframe.pane');
    await frame.waitFor({ state: 'attached' });
    expect(await frame.count()).toBe(1);
    return (await (await frame.elementHandle())!.contentFrame())!;
  }

  /** The pane with its list of problems. */
  async ready(): Promise<Frame> {
    await this.press('jixiaoCheck');
    const pane = await this.pane();
    await rows(pane).first().waitFor();
    return pane;
  }

  paneIsShown(): Promise<boolean> {
    return this.page.locator('iframe.pane').isVisible();
  }

  async held(cell: string, sheet = '物业费'): Promise<Held> {
    const place = parseA1(cell)!;
    return this.page.evaluate(
      ({ name, row, col }) =>
        window.stage.et.program.active!.model.find(name)!.valueAt(row, col) as never,
      { name: sheet, ...place },
    );
  }

  async fill(cell: string): Promise<string | null> {
    const place = parseA1(cell)!;
    return this.page.evaluate(({ row, col }) => {
      const { style } = window.stage.et.program.active!.model.find('物业费')!.cell(row, col);
      return (style['fill.color'] as string | undefined) ?? null;
    }, place);
  }

  /** The selected cell, 0-based. */
  selected(): Promise<{ row: number; col: number }> {
    return this.page.evaluate(() => {
      const { top, left } = window.stage.et.program.active!.model.selection;
      return { row: top, col: left };
    });
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() =>
      window.stage.et.program.active!.model.sheets.map(({ name }) => name),
    );
  }

  /** Nothing foreign was asked for, nothing was missing, nothing threw. */
  async close(): Promise<void> {
    await this.page.close();
    expect(this.watch).toEqual({ foreign: [], missing: [], errors: [] });
  }
}

export function rows(pane: Frame): Locator {
  return pane.getByRole('listbox', { name: '问题清单' }).getByRole('option');
}

export function row(pane: Frame, words: string): Locator {
  return pane
    .getByRole('listbox', { name: '问题清单' })
    .getByRole('option', { name: words })
    .first();
}

export function button(pane: Frame, name: string | RegExp): Locator {
  return pane.getByRole('button', { name });
}

async function asOldBrowser(page: Page): Promise<void> {
  await page.addInitScript(`if (window !== window.top) (${asChrome69.toString()})();`);
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: stylesOfChrome69(await response.text()) });
  });
}
