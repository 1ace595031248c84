import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';

const demo = demoPages();

test('an inserted form is shown with what waits to be written, and F9 walks it', async () => {
  const pane = await demo.open('?book=empty');
  await pane.button('插入标准模板').click();
  await pane.button('插入到新工作表').click();
  const { page } = pane;
  const bar = page.getByRole('group', { name: '待填写' });
  await bar.waitFor();
  const count = async () => Number(/\d+/.exec(await bar.innerText())![0]);
  expect(await count()).toBeGreaterThan(5);
  await page.getByRole('heading', { name: '填了的内容没有发现问题' }).waitFor();
  expect(await pane.rows.count()).toBe(0);
  await shoot(page, 'filling-untouched');
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.violations()).toEqual([]);

  await page.getByText(/已插入/).waitFor();
  const at = () => page.evaluate(() => JSON.stringify(window.demo.workbook.selection));
  const start = await at();
  await page.keyboard.press('F9');
  await page.waitForFunction(
    (before) => JSON.stringify(window.demo.workbook.selection) !== before,
    start,
  );
  const first = await at();
  await bar.getByRole('button', { name: '下一处待填' }).click();
  await page.waitForFunction(
    (before) => JSON.stringify(window.demo.workbook.selection) !== before,
    first,
  );
  await page.keyboard.press('Shift+F9');
  await page.waitForFunction(
    (before) => JSON.stringify(window.demo.workbook.selection) === before,
    first,
  );
  const before = await count();
  await page.evaluate(() => {
    const { workbook } = window.demo;
    workbook.type(workbook.selection!, '办公楼物业管理');
  });
  await bar.getByText(`还有 ${before - 1} 处待填`).waitFor();
});

test('a fix that leaves 【】 stays at its cell and says that it waits', async () => {
  const pane = await (await demo.open()).ready();
  await pane.open('G11');
  const card = pane.detail.locator('.fix').filter({ hasText: '【】处待填' }).first();
  await card.getByRole('button', { name: /^采用/ }).click();
  await pane.page.getByText('这一处还有内容待填').waitFor();
  await pane.page.waitForFunction(() => window.demo.workbook.selection?.row === 10);
  expect(await pane.selectedCell()).toEqual({ row: 10, col: 6 });
  expect(String(await pane.held('G11'))).toContain('【');
  await pane.page.getByRole('group', { name: '待填写' }).getByText('还有 1 处待填').waitFor();
  await shoot(pane.page, 'filling-left-open');
  await pane.type('G11', '《行政服务中心物业服务合同》（2024年）第三条');
  await pane.page.getByText('这处问题已解决').waitFor();
  expect(await pane.page.getByRole('group', { name: '待填写' }).count()).toBe(0);
});
