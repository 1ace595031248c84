import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers are installed; CHROMIUM names another place. */
const KNOWN_PLACES: readonly (string | undefined)[] = [
  process.env['CHROMIUM'],
  ...(JSON.parse(
    readFileSync(join(__dirname, '../../../scripts/browser-places.json'), 'utf8'),
  ) as string[]),
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chinese file names of downloads.
  '--lang=zh-CN',
];

/** In the environment: where the browser that all journeys of a run share can be reached. */
export const BROWSER_ADDRESS = 'JIXIAO_BROWSER';

/** How a Chromium that is installed on this machine is started; nothing is downloaded. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = KNOWN_PLACES.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'The browser journeys need Chromium, Chrome or Edge; set CHROMIUM to its path.',
    );
  }
  return { executablePath, args: FLAGS };
}

/** The browser of the run; closing it closes what was opened through it. */
export async function launchBrowser(): Promise<Browser> {
  const address = process.env[BROWSER_ADDRESS];
  return address === undefined ? chromium.launch(launchOptions()) : chromium.connect(address);
}
