import { chromium, type BrowserServer } from 'playwright-core';
import { BROWSER_ADDRESS, launchOptions } from './browser';

declare global {
  var browserServer: BrowserServer | undefined;
}

/** One browser for all journeys of a run: starting one takes as long as several journeys. */
export default async function startBrowser(): Promise<void> {
  globalThis.browserServer = await chromium.launchServer(launchOptions());
  process.env[BROWSER_ADDRESS] = globalThis.browserServer.wsEndpoint();
}
