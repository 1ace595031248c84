/**
 * `npm run screenshots`: takes the pictures of README and manual from the program as it is, into docs/images. Each file
 * in scripts/pictures is one picture, named after it; a name as argument takes only that one.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildStale, createStaticServer, DIST, listenFrom, ROOT } from './serve.mjs';

const require = createRequire(import.meta.url);
require('./typescript.cjs');
const { launchBrowser } = require('../test/e2e/support/browser.ts');

const PICTURES = join(ROOT, 'scripts', 'pictures');
const IMAGES = join(ROOT, 'docs', 'images');
const FIRST_PORT = 3200;

/**
 * @typedef {object} Picture
 * @property {{ width: number, height: number }} size of the page
 * @property {string} [of] the element to be taken, when it is not the whole page: `#pane`
 * @property {(shown: { page: import('playwright-core').Page, pane: import('playwright-core').FrameLocator }) => Promise<void>} prepare
 *   what a person does before the picture is taken; the sample is open and its problems are listed
 */

async function takePictures(wanted) {
  process.chdir(ROOT);
  await buildStale();
  await mkdir(IMAGES, { recursive: true });
  const server = createStaticServer(DIST);
  const port = await listenFrom(server, FIRST_PORT);
  const browser = await launchBrowser();
  try {
    for (const file of (await readdir(PICTURES)).sort()) {
      const name = basename(file, '.mjs');
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const { picture } = await import(pathToFileURL(join(PICTURES, file)).href);
      await take(browser, `http://localhost:${port}/workbench/`, picture, `${name}.png`);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** @param {Picture} picture */
async function take(browser, address, { size, of, prepare }, file) {
  const page = await browser.newPage({ viewport: size, locale: 'zh-CN' });
  await page.goto(address);
  const pane = page.frameLocator('#pane');
  await pane.locator('li[role=option]').first().waitFor({ state: 'attached' });
  await prepare({ page, pane });
  // What still moves or is drawn late makes two pictures differ.
  const shoot = () => (of ? page.locator(of).screenshot() : page.screenshot());
  for (let before = await shoot(), now = await shoot(); !now.equals(before); now = await shoot()) {
    before = now;
  }
  await page.locator(of ?? 'html').screenshot({ path: join(IMAGES, file) });
  await page.close();
  console.log(join('docs', 'images', file));
}

await takePictures(process.argv.slice(2));
