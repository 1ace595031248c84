import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';
import type { PanePage } from './pane-page';

const demo = demoPages();

const titles = (pane: PanePage) => pane.page.locator('.row__title').allTextContents();
const groups = (pane: PanePage) => pane.page.locator('.group__title').allTextContents();
const focusedText = (pane: PanePage) =>
  pane.page.evaluate(() => document.activeElement?.textContent ?? '');

/** Nothing that a reader has just done leaves the keyboard on the page itself. */
async function expectFocus(pane: PanePage): Promise<void> {
  await pane.page.waitForFunction(() => document.activeElement !== document.body);
}

describe('finding and laying out', () => {
  test('words narrow the list as they are typed, by sentence, rule or cell', async () => {
    const pane = await (await demo.open()).ready();
    await pane.page.keyboard.press('Control+f');
    const field = pane.page.getByRole('searchbox', { name: '在问题中查找' });
    await pane.page.waitForFunction(() => document.activeElement?.className.includes('find'));
    await field.fill('依据 笼统');
    expect(new Set(await titles(pane))).toEqual(new Set(['依据过于笼统']));
    await field.fill('f12');
    expect(
      (await pane.page.locator('.row__cell').allTextContents()).every((one) => one === 'F12'),
    ).toBe(true);
    await shoot(pane.page, 'list-words');
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.violations()).toEqual([]);
    await field.fill('没有这样的词');
    await pane.page.getByText('筛选范围内没有问题').waitFor();
    await pane.button('显示全部').click();
    expect(await pane.rows.count()).toBeGreaterThan(10);
  });

  test('the gravest stand first, or each rule by itself, and F8 follows what is seen', async () => {
    const pane = await (await demo.open('?book=two')).ready();
    await pane.button('查找、筛选和排列').click();
    await pane.page.getByLabel('排列方式').selectOption('severity');
    expect(await groups(pane)).toEqual(['错误', '警告', '提示']);
    await pane.page.getByLabel('排列方式').selectOption('rule');
    const ruled = await groups(pane);
    expect(new Set(ruled).size).toBe(ruled.length);
    await pane.button('关闭详情').click();
    await shoot(pane.page, 'list-by-rule');
    const first = await titles(pane);
    await pane.page.keyboard.press('F8');
    await pane.detail.waitFor();
    await pane.page.keyboard.press('F8');
    expect(await pane.page.locator('.row[aria-selected=true] .row__title').textContent()).toBe(
      first[1],
    );
    await pane.page.getByLabel('排列方式').selectOption('place');
    expect((await groups(pane)).length).toBe(2);
  });
});

describe('one problem', () => {
  test('is copied with its place, sentence and documents by title', async () => {
    const pane = await (await demo.open()).ready();
    await pane.page.context().grantPermissions(['clipboard-read']);
    await pane.open('成本指标未覆盖预算');
    await pane.detail.getByRole('button', { name: '复制' }).click();
    await pane.page.getByText('已复制这处问题。').waitFor();
    const copied = await pane.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('【错误】物业费 F15 成本指标未覆盖预算');
    expect(copied).toContain('230万元');
    expect(copied).toContain('《中央部门预算绩效目标管理办法》（财预〔2015〕88号）');
    await pane.page.getByText('已复制这处问题。').waitFor({ state: 'detached' });
  });

  test('leads to the page of its rule inside the pane, and back', async () => {
    const pane = await (await demo.open()).ready();
    await pane.open('成本指标未覆盖预算');
    await pane.detail.getByRole('button', { name: '规则说明' }).click();
    const page = pane.page.getByRole('dialog', { name: '成本指标未覆盖预算' });
    await page.getByText('《中央部门预算绩效目标管理办法》（财预〔2015〕88号）').waitFor();
    await page.getByText('会提示的情况').waitFor();
    await shoot(pane.page, 'list-rule-page');
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.violations()).toEqual([]);
    for (let press = 0; press < 8; press += 1) await pane.page.keyboard.press('Tab');
    expect(await pane.page.evaluate(() => !!document.activeElement?.closest('[role=dialog]'))).toBe(
      true,
    );
    await pane.page.keyboard.press('Escape');
    await page.waitFor({ state: 'detached' });
    expect(await focusedText(pane)).toBe('规则说明');
    await pane.detail.waitFor();
  });

  test('takes its whole rule out of this workbook, and undo brings it back', async () => {
    const pane = await (await demo.open()).ready();
    await pane.open('依据过于笼统');
    const before = await pane.rows.count();
    await pane.detail.getByRole('button', { name: '不再检查此规则' }).click();
    await pane.page.getByText('已停止检查“依据过于笼统”').waitFor();
    expect(await pane.row('依据过于笼统').count()).toBe(0);
    await shoot(pane.page, 'list-dismissed');
    await expectFocus(pane);
    await pane.page.keyboard.press('Control+z');
    await pane.row('依据过于笼统').waitFor();
    expect(await pane.rows.count()).toBe(before);
  });

  test('names what else is wrong with its cell', async () => {
    const pane = await (await demo.open()).ready();
    const cells = await pane.page.locator('.row__cell').allTextContents();
    const twice = cells.find((one, index) => cells.indexOf(one) !== index)!;
    await pane.row(twice).click();
    const title = await pane.detail.locator('.detail__title').textContent();
    await pane.detail.locator('.detail__others .link').first().click();
    await pane.page.waitForFunction(
      (old) => document.querySelector('.detail__title')?.textContent !== old,
      title,
    );
    expect(await pane.detail.locator('.detail__cell').textContent()).toBe(twice);
  });
});

describe('the keyboard of the list', () => {
  test('Delete asks for the reason, ? tells the keys, stepping keeps the focus', async () => {
    const pane = await (await demo.open()).ready();
    await pane.row('成本指标应设上限').focus();
    await pane.page.keyboard.press('Delete');
    await pane.page.getByLabel('为什么可以忽略').waitFor();
    await pane.button('取消').click();
    await pane.button('下一处问题').click();
    await pane.page.waitForTimeout(50);
    expect(await pane.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      '下一处问题',
    );
    await pane.page.keyboard.press('?');
    const keys = pane.page.getByRole('dialog', { name: '键盘操作' });
    await keys.getByText('Ctrl+Z').waitFor();
    await shoot(pane.page, 'list-keys');
    expect(await pane.overflow()).toEqual([]);
    expect(await pane.violations()).toEqual([]);
    await pane.page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await expectFocus(pane);
  });

  test('a row whose detail was closed answers Enter; Esc closes the preview', async () => {
    const pane = await (await demo.open()).ready();
    await pane.row('F12').click();
    await pane.page.keyboard.press('Escape');
    await pane.detail.waitFor({ state: 'detached' });
    await pane.page.keyboard.press('Enter');
    await pane.detail.waitFor();
    expect(await pane.selectedCell()).toEqual({ row: 11, col: 5 });
    await pane.button(/^一键修复/).click();
    await pane.page.getByRole('heading', { name: /一键修复/ }).waitFor();
    await pane.page.keyboard.press('Escape');
    await pane.page.getByRole('heading', { name: /一键修复/ }).waitFor({ state: 'detached' });
    await expectFocus(pane);
  });
});

test('a list that is narrowed to a new table says what is left to fill in, not that all is well', async () => {
  const pane = await (await demo.open()).ready();
  await pane.tab('模板').click();
  await pane.button('插入到新工作表').click();
  const card = pane.page.getByRole('heading', { name: /这张表还有 \d+ 处待填/ });
  await card.waitFor();
  await shoot(pane.page, 'list-new-table');
  await pane.page.locator('.state-card').getByRole('button', { name: '下一处待填' }).click();
  await pane.page.waitForFunction(() => (window.demo.workbook.selection?.row ?? 0) > 0);
  await pane.button('看其他表格的问题').click();
  expect(await pane.rows.count()).toBeGreaterThan(10);
});
