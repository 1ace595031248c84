import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { accessibilityViolations } from '../support/axe';
import { shoot } from '../support/shoot';
import {
  cellText,
  errorsAre,
  newContext,
  openWorkbench,
  problems,
  stage,
  startIn,
  startServer,
  typeInto,
} from './open-workbench';

const workbench = stage();

test('the sample stands in the grid with its problems beside it, and nothing is asked of another origin', async () => {
  const began = Date.now();
  const { page, pane, watch } = await openWorkbench(workbench);
  // 3 s is the aim on a quiet machine; the machines of tests are shared.
  expect(Date.now() - began).toBeLessThan(15_000);
  expect(await page.getByText('这是示例表').isVisible()).toBe(true);
  await problems(pane, '成本指标未覆盖预算').waitFor({ state: 'attached' });
  expect(await cellText(page, 'C3')).toBe('316万元');
  expect(watch).toEqual({ foreign: [], missing: [], errors: [] });
});

test.each([
  [1280, 800],
  [1024, 768],
  [450, 800],
  [320, 720],
])('at %i × %i everything is within the page and accessible', async (width, height) => {
  const { page } = await openWorkbench(workbench, { width, height });
  await shoot(page, `workbench-${width}`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await accessibilityViolations(page)).toEqual([]);
});

test('the help, the find bar and a question are accessible too', async () => {
  const { page } = await openWorkbench(workbench);
  await page.click('#find');
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.click('#help');
  await shoot(page, 'workbench-help');
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('the policy of the page refuses every foreign request', async () => {
  const { page } = await openWorkbench(workbench);
  const refused = await page.evaluate(async () => {
    const violated = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', (event) => done(event.blockedURI));
    });
    await fetch('https://example.invalid/collect').catch(() => undefined);
    return violated;
  });
  expect(refused).toBe('https://example.invalid/collect');
});

test('the built folder opens from disk, without a server: listed, edited, listed anew', async () => {
  const context = await newContext(workbench);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(resolve('dist/workbench/index.html')).href;
  const { page, pane, watch } = await startIn(context, address);
  await typeInto(page, 'F12', '=0天');
  await errorsAre(pane, 1);
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([]);
  expect(watch.errors).toEqual([]);
});

test('the served page works without its server once it was there', async () => {
  const server = await startServer();
  const context = await newContext(workbench);
  const { page, pane } = await startIn(context, `${server.origin}/workbench/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await server.stop();
  await expect(fetch(server.origin)).rejects.toThrow();
  await page.reload();
  await problems(pane).first().waitFor({ state: 'attached' });
  expect(await cellText(page, 'C3')).toBe('316万元');
});
