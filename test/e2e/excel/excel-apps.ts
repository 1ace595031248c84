import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ModelWorkbook } from '../../host/workbook-model/workbook';
import { launchBrowser } from '../support/browser';
import { buildBundle } from '../support/build-bundles';
import { serveFolder, type StaticServer } from '../support/static-server';
import { ExcelApp, sampleWorkbook } from './excel-app';

/** Minutes that building the bundle may take on a busy machine, in milliseconds. */
const BUILDING = 300_000;

interface ExcelApps {
  /** An Excel of its own with a workbook open, the sample when none is named; closed after the test. */
  start(workbook?: ModelWorkbook, apiSet?: string): Promise<ExcelApp>;
}

/** Builds Excel's folder as it is deployed, serves it, and starts a browser, for the tests of one file. */
export function excelApps(): ExcelApps {
  let server: StaticServer;
  let browser: Browser;
  const started: ExcelApp[] = [];
  beforeAll(async () => {
    await buildBundle({
      configuration: 'build/pane.cjs',
      product: 'dist/excel/taskpane.html',
      sources: ['src', 'build', 'manifest.xml'],
    });
    server = await serveFolder(join(process.cwd(), 'dist/excel'));
    browser = await launchBrowser();
  }, BUILDING);
  afterEach(async () => {
    await Promise.all(started.splice(0).map((app) => app.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    async start(workbook, apiSet) {
      const opened = workbook ?? (await sampleWorkbook());
      const app = await ExcelApp.start(browser, server.origin, opened, apiSet);
      started.push(app);
      return app;
    },
  };
}
