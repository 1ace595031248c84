import { strToU8 } from 'fflate';
import { propertyFeeDocument } from '../../../scripts/property-fee-document';
import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';
import type { PanePage } from './pane-page';

const demo = demoPages();

async function choose(pane: PanePage, name: string, bytes: Uint8Array): Promise<void> {
  await pane.tab('模板').click();
  await pane.button('导入绩效文本…').waitFor();
  await pane.page
    .getByLabel('选择绩效文本')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

const sheets = (pane: PanePage): Promise<string[]> =>
  pane.page.evaluate(() => window.demo.workbook.sheets.map(({ name }) => name));

test('a text comes in: its form filled in the standard template, its words on a sheet, and both are checked', async () => {
  const pane = await demo.open('?book=empty');
  await choose(pane, '绩效文本.docx', propertyFeeDocument());
  await pane.page.getByText('找到 1 张绩效目标表').waitFor();
  await pane.page.getByText('预算 316万元 · 8 条指标').waitFor();
  await shoot(pane.page, 'import-list');
  await pane.button('导入 2 张工作表').click();
  await pane.page.getByText('已导入 2 张工作表，并已检查。').waitFor();
  await pane.ready();
  await pane.row('成本指标未覆盖预算').waitFor();
  await pane.row('序号断档').waitFor();
  await shoot(pane.page, 'import-checked');
  expect((await sheets(pane)).slice(-2)).toEqual(['部门整体绩效目标', '绩效目标表']);
});

test('what is not ticked stays out, and the way back changes nothing', async () => {
  const pane = await demo.open('?book=empty');
  const before = await sheets(pane);
  await choose(pane, '绩效文本.docx', propertyFeeDocument());
  await pane.page.getByText('部门整体绩效目标（正文）').click();
  await pane.button('导入 1 张工作表').waitFor();
  await pane.button('返回').click();
  await pane.button('导入绩效文本…').waitFor();
  expect(await sheets(pane)).toEqual(before);
});

test.each([
  ['旧文档.doc', strToU8('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', true), '另存为 .docx'],
  ['说明.pdf', strToU8('%PDF-1.7'), '这不是绩效文本'],
  ['坏了.docx', propertyFeeDocument().slice(0, 900), '文件已损坏'],
])('%s is refused with a sentence', async (name, bytes, words) => {
  const pane = await demo.open('?book=empty');
  await choose(pane, name, bytes);
  await pane.page.getByRole('alert').filter({ hasText: words }).waitFor();
  expect(await pane.button(/^导入 0/).isDisabled()).toBe(true);
});
