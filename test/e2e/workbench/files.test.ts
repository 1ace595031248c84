import { shoot } from '../support/shoot';
import { sheetFile } from '../../support/xlsx-file';
import { BAD_FILES, oldWorkbook } from './bad-files';
import { dropFile, openFile, paneRenewed, save } from './hand-in-file';
import { cellText, counts, notice, openWorkbench, stage, typeInto } from './open-workbench';

const workbench = stage();

const SMALL = {
  name: '小表.xlsx',
  bytes: sheetFile('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>'),
};

test('a file that cannot be read is told what is wrong, by drop as by button, and the open workbook stays', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await typeInto(page, 'F13', '≤6天');
  const before = await counts(pane);
  const dialog = page.getByRole('dialog');
  for (const file of BAD_FILES) {
    await dropFile(page, file);
    const sentence = await dialog.getByText(file.says).textContent();
    expect(sentence).toContain(`“${file.name}”`);
    expect(sentence).toContain('请');
    if (file.name === '加密.xlsx') await shoot(page, 'workbench-refused');
    await dialog.getByRole('button', { name: '知道了' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }
  expect(await cellText(page, 'F13')).toBe('≤6天');
  expect(await page.textContent('#file-name')).toBe('物业费绩效目标表.xlsx');
  expect(await counts(pane)).toEqual(before);
});

test('a dropped workbook takes the place of the sample; unsaved changes are asked about first', async () => {
  const { page } = await openWorkbench(workbench);
  const renewed = await paneRenewed(page);
  await dropFile(page, SMALL);
  await renewed();
  expect(await page.textContent('#file-name')).toBe('小表.xlsx');
  expect(await page.isHidden('#hint')).toBe(true);
  await typeInto(page, 'A1', '乙');
  await page.getByText('有未保存的修改').waitFor();
  const dialog = page.getByRole('dialog');
  await dropFile(page, { ...SMALL, name: '另一个.xlsx' });
  await dialog.getByRole('button', { name: '取消' }).click();
  expect(await cellText(page, 'A1')).toBe('乙');
  await dropFile(page, { ...SMALL, name: '另一个.xlsx' });
  await dialog.getByRole('button', { name: '不保存' }).click();
  await page.waitForFunction(
    () => document.getElementById('file-name')?.textContent === '另一个.xlsx',
  );
  expect(await cellText(page, 'A1')).toBe('甲');
  // The undo of the file before does not reach into this one.
  expect(await page.isDisabled('#undo')).toBe(true);
});

test.each(['旧表.xls', '旧表.et'])(
  '%s is read, and saved as .xlsx with a sentence about what that loses',
  async (name) => {
    const { page } = await openWorkbench(workbench);
    await openFile(page, {
      name,
      bytes: oldWorkbook([
        ['一级指标', '指标值'],
        ['产出指标', '=0次'],
      ]),
    });
    await notice(page, '将另存为 .xlsx').waitFor();
    expect(await page.textContent('#file-name')).toBe('旧表.xlsx');
    expect(await cellText(page, 'B2')).toBe('=0次');
    await typeInto(page, 'B2', '=1次');
    await page.click('#save');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('颜色、字体、边框').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '另存为 .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('旧表.xlsx');
    await notice(page, '已存为下载文件“旧表.xlsx”').waitFor();
    const again = await save(page);
    await openFile(page, again);
    expect(await cellText(page, 'B2')).toBe('=1次');
  },
);
