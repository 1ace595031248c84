import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { buildBundle } from '../support/build-bundles';
import { serveFolder, type StaticServer } from '../support/static-server';
import { PanePage, type PaneSize } from './pane-page';

/** Minutes that building the bundle may take on a busy machine, in milliseconds. */
const BUILDING = 300_000;

interface DemoPages {
  readonly browser: Browser;
  readonly origin: string;
  /** A pane of its own; closed, and asked whether all went well, after the test. */
  open(query?: string, size?: PaneSize): Promise<PanePage>;
}

/** Builds the pane over the memory host, serves it, and opens it in Chromium, for the tests of one file. */
export function demoPages(): DemoPages {
  let server: StaticServer;
  let browser: Browser;
  const opened: PanePage[] = [];
  beforeAll(async () => {
    await buildBundle({
      configuration: 'build/pane-demo.cjs',
      product: 'dist/pane-demo/pane-demo.html',
      sources: ['src', 'build', 'test/e2e/pane/demo', 'scripts'],
    });
    server = await serveFolder(join(__dirname, '../../../dist/pane-demo'));
    browser = await launchBrowser();
  }, BUILDING);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((pane) => pane.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get origin() {
      return server.origin;
    },
    async open(query, size) {
      const pane = await PanePage.launch(browser, server.origin, query, size);
      opened.push(pane);
      return pane;
    },
  };
}
