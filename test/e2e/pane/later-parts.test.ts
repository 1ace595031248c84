import type { Page } from 'playwright-core';
import { accessibilityViolations } from '../support/axe';
import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';

const pages = demoPages();

/** A pane of which one file does not come until it is let through. */
async function without(file: string): Promise<{ page: Page; letThrough: () => Promise<void> }> {
  const page = await pages.browser.newPage({ viewport: { width: 320, height: 720 } });
  page.setDefaultTimeout(20_000);
  const isIt = (url: URL) => url.pathname === `/${file}`;
  await page.route(isIt, (route) => route.abort());
  await page.goto(`${pages.origin}/pane-demo.html`);
  return { page, letThrough: () => page.unroute(isIt) };
}

/** A retry by keyboard that fails again: the card stays, and the focus on its button, so that it can be pressed once more. */
async function retryInVain(page: Page): Promise<void> {
  const retry = page.getByRole('button', { name: '重试', exact: true });
  const asked = page.waitForEvent('requestfailed');
  await retry.press('Enter');
  await asked;
  await retry.waitFor();
  expect(await retry.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await accessibilityViolations(page)).toEqual([]);
  await shoot(page, `later-parts-${await page.getByRole('tab', { selected: true }).innerText()}`);
}

test('the rules did not come: the pane says so, its tabs answer, and a retry lists the problems', async () => {
  const { page, letThrough } = await without('engine.js');
  await page.getByText('绩校的程序文件 engine.js 没有加载成功').waitFor();
  await page.getByRole('tab', { name: '诊断' }).click();
  expect(await page.locator('.facts').innerText()).toMatch(/规则\s+没有加载/);
  await page.getByRole('tab', { name: '检查' }).click();
  await retryInVain(page);
  await letThrough();
  await page.getByRole('button', { name: '重试' }).click();
  await page.locator('.findings').waitFor();
  await page.getByRole('tab', { name: '诊断' }).click();
  expect(await page.locator('.facts').innerText()).toMatch(/规则\s+\d+ 条/);
  await page.close();
});

test('the screens did not come: each says so, and a retry opens it', async () => {
  const { page, letThrough } = await without('screens.js');
  for (const tab of ['检查', '模板', '设置']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByText('绩校的程序文件 screens.js 没有加载成功').waitFor();
    await retryInVain(page);
  }
  await letThrough();
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { name: '审核口径' }).waitFor();
  await page.getByRole('tab', { name: '检查' }).click();
  await page.locator('.findings').waitFor();
  await page.close();
});

test('before rules and screens are there the pane is painted and its tabs answer', async () => {
  const page = await pages.browser.newPage({ viewport: { width: 320, height: 720 } });
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/(engine|screens)\.js\?/, async (route) => {
    await arrived;
    await route.continue();
  });
  // Not until all is loaded: that is what does not happen yet.
  await page.goto(`${pages.origin}/pane-demo.html`, { waitUntil: 'commit' });
  await page.getByText('正在读取工作簿').first().waitFor();
  await page.getByRole('tab', { name: '模板' }).click();
  await page.getByText('正在打开…').waitFor();
  arrive();
  await page.getByRole('radiogroup', { name: '标准模板' }).waitFor();
  await page.getByRole('tab', { name: '检查' }).click();
  await page.locator('.findings').waitFor();
  await page.close();
});
