import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readFolder, writeFolder } from '../../../scripts/wps/files';
import { layOut } from '../../../scripts/wps/lay-out';
import { accessibilityViolations } from '../support/axe';
import { launchBrowser } from '../support/browser';
import { shoot } from '../support/shoot';
import { serveFolder, type StaticServer } from '../support/static-server';
import { watchPage } from '../support/watch-page';
import { serveWps, type WpsService } from './wps-service';

let browser: Browser;
let server: StaticServer;
let folder: string;
let page: Page;
let wps: WpsService;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-install-'));
  const installPage = await readFolder('assets/wps/install');
  await writeFolder(
    folder,
    layOut({
      addIn: new Map(),
      installPage,
      base: 'http://10.1.1.5/jixiao/',
      version: '1.2.0',
      now: new Date(),
    }),
  );
  server = await serveFolder(join(folder, 'server'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  page.setDefaultTimeout(20_000);
  wps = await serveWps(page);
});
afterEach(() => page.close());

const open = () => page.goto(`${server.origin}/install.html`);
const button = (name: string) => page.getByRole('button', { name, exact: true });

const ONLINE = {
  name: 'jixiao',
  url: 'http://10.1.1.5/jixiao/',
  addonType: 'et',
  online: 'true',
  version: '',
  customDomain: '',
};

test('the add-in is installed online, and the reader is told to allow it and to restart', async () => {
  const watch = watchPage(page, server.origin);
  await open();
  await page.getByText('已找到本机的 WPS 服务（1.0.3）。').waitFor();
  await page.getByText('这台电脑还没有安装绩校。').waitFor();
  await button('安装').click();
  await page.getByText('已安装。现在打开 WPS 表格，点允许，再重启表格。').waitFor();
  expect(wps.orders).toEqual([{ cmd: 'enable', ...ONLINE }]);
  await page.getByText('已安装（在线）。').waitFor();
  await button('重新安装').waitFor();
  await shoot(page, 'wps-install');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(watch.errors).toEqual([]);
  expect(watch.foreign.filter((url) => !url.startsWith('http://127.0.0.1:58890/'))).toEqual([]);
});

test('offline, WPS is told the archive and its version', async () => {
  await open();
  await page.getByText('这台电脑还没有安装绩校。').waitFor();
  await page.getByRole('radio', { name: /离线/ }).check();
  await button('安装').click();
  await page.getByText('已安装（离线，1.2.0）。').waitFor();
  expect(wps.orders[0]).toMatchObject({
    cmd: 'enable',
    online: 'false',
    url: 'http://10.1.1.5/jixiao/jixiao.7z',
    version: '1.2.0',
  });
});

test('an older version is updated; add-ins of others are left alone', async () => {
  const other = { ...ONLINE, name: 'other', url: 'http://other/' };
  wps.installed.push(other, { ...ONLINE, url: 'http://old/jixiao.7z', online: 'false' });
  await open();
  await page.getByText('这台电脑装的是另一版本或另一网址的绩校，可以更新。').waitFor();
  await button('更新').click();
  await page.getByText('已安装（在线）。').waitFor();
  await button('卸载').click();
  await page.getByText(/已卸载/).waitFor();
  await page.getByText('这台电脑还没有安装绩校。').waitFor();
  expect(wps.installed).toEqual([other]);
  expect(wps.orders.map(({ cmd, name }) => [cmd, name])).toEqual([
    ['enable', 'jixiao'],
    ['disable', 'jixiao'],
  ]);
});

test('without the service the reader learns how to start it, and how to do without', async () => {
  wps.awake = false;
  await open();
  await page.getByText('没有找到本机的 WPS 服务').waitFor();
  expect(await button('安装').isDisabled()).toBe(true);
  await page.getByText('还是找不到？').click();
  await page.getByText('%APPDATA%\\kingsoft\\wps\\jsaddons').waitFor();
  await shoot(page, 'wps-install-asleep');
  expect(await accessibilityViolations(page)).toEqual([]);
  wps.awake = true;
  await button('启动 WPS 服务并重试').click();
  await page.getByText('已找到本机的 WPS 服务').waitFor();
  expect(await button('安装').isEnabled()).toBe(true);
});

describe.each([
  [120, false],
  [146, true],
])('a browser of Chromium %i that does not get through', (version, mayBlock) => {
  test(`${mayBlock ? 'names' : 'does not name'} the browser as the cause, with the way out`, async () => {
    const context = await browser.newContext({
      userAgent: `Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/${version}.0.0.0 Safari/537.36`,
    });
    const own = await context.newPage();
    (await serveWps(own)).awake = false;
    await own.goto(`${server.origin}/install.html`);
    await own.getByText('没有找到本机的 WPS 服务').waitFor();
    await own.getByText('还是找不到？').click();
    expect(await own.getByText('LoopbackNetworkAllowedForUrls').isVisible()).toBe(mayBlock);
    await context.close();
  });
});
