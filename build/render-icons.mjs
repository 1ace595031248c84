/** Draws every symbol of assets/icons/icons.svg as PNGs of the sizes Office asks for. Needs a Chromium; the PNGs are committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const svg = readFileSync('assets/icons/icons.svg', 'utf8');
const names = [...svg.matchAll(/<symbol id="([a-z]+)"/g)].map(([, name]) => name);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const name of names) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg.source{display:none}</style>${svg.replace('<svg', '<svg class="source"')}
       <svg style="display:block" width="${size}" height="${size}"><use href="#${name}"/></svg>`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(`assets/icons/${name}-${size}.png`, png);
  }
}
await browser.close();
