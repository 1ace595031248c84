import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { propertyFeeDocument } from '../../../scripts/property-fee-document';
import { readBook } from '../../../src/xlsx/read/read';
import { shoot } from '../support/shoot';
import { dropFile, openFile, paneRenewed, save } from './hand-in-file';
import { openWorkbench, problems, stage, startIn, newContext } from './open-workbench';

const workbench = stage();
const TEXT = { name: '绩效文本.docx', bytes: propertyFeeDocument() };

test('a text is opened by the button: its form filled, its words on a sheet, and the money gap is told', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await openFile(page, TEXT);
  expect(await page.textContent('#file-name')).toBe('绩效文本.xlsx');
  await page.getByText('已把其中 1 张绩效目标表填进标准模板').first().waitFor();
  await problems(pane, '成本指标未覆盖预算').first().waitFor({ state: 'attached' });
  await problems(pane, '序号断档').first().waitFor({ state: 'attached' });
  await shoot(page, 'workbench-text');
});

test('dropped, it comes in too, and is saved as a workbook', async () => {
  const { page } = await openWorkbench(workbench);
  const renewed = await paneRenewed(page);
  await dropFile(page, TEXT);
  await renewed();
  const dialog = page.getByRole('dialog');
  const saving = save(page);
  await dialog.getByRole('button', { name: '另存为 .xlsx' }).click();
  const { name, bytes } = await saving;
  expect(name).toBe('绩效文本.xlsx');
  const [words, form] = readBook(bytes).grids;
  expect(words!.sheet).toBe('部门整体绩效目标');
  expect(form!.rows.get(2)!.map((cell) => cell?.text)).toContain('316万元');
});

test('from disk it is read as well', async () => {
  const context = await newContext(workbench);
  const { page } = await startIn(context, pathToFileURL(resolve('dist/workbench/index.html')).href);
  await openFile(page, TEXT);
  expect(await page.textContent('#file-name')).toBe('绩效文本.xlsx');
});
