import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseA1 } from '../../../src/model/place';
import { readBook } from '../../../src/xlsx/read/read';
import { richWorkbook } from '../../support/rich-workbook';
import { changedEntries, partText } from '../../support/zip-entries';
import { openFile, save } from './hand-in-file';
import { cellText, goTo, notice, openWorkbench, stage, typeInto } from './open-workbench';
import { hasOffice, SOFFICE } from '../../support/libre-office';

const workbench = stage();

const OFFICE = hasOffice('calc');
const ifOffice = OFFICE ? test : test.skip;

/** The rich workbook with its second sheet hidden. */
function hiddenSecond(): Uint8Array {
  const workbook = partText(richWorkbook(), 'xl/workbook.xml');
  return richWorkbook({
    'xl/workbook.xml': workbook.replace('sheetId="2"', 'sheetId="2" state="hidden"'),
  });
}

const SHEET = 'xl/worksheets/sheet1.xml';
const RICH = { name: '内容丰富.xlsx', bytes: hiddenSecond() };

test('saving changes the parts of the cells that were typed into, and leaves every other byte', async () => {
  const { page, watch } = await openWorkbench(workbench);
  await openFile(page, RICH);
  expect(await cellText(page, 'F6')).toBe('=0次');
  await typeInto(page, 'F6', '=1次');
  await typeInto(page, 'C7', '三行');
  const saved = await save(page);
  expect(saved.name).toBe('内容丰富.xlsx');
  expect(changedEntries(RICH.bytes, saved.bytes)).toEqual(['xl/workbook.xml', SHEET]);
  // All that is said to the workbook: its formulas are to be computed again.
  const workbook = partText(saved.bytes, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', '');
  expect(workbook).toBe(partText(RICH.bytes, 'xl/workbook.xml'));
  const before = partText(RICH.bytes, SHEET);
  const after = partText(saved.bytes, SHEET);
  const cell = /<c r="(F6|C7)"[\s\S]*?<\/c>/g;
  expect(after.replace(cell, '<c/>')).toBe(before.replace(cell, '<c/>'));
  const { grids } = readBook(saved.bytes);
  const { row, col } = parseA1('F6')!;
  expect(grids[0]!.rows.get(row)![col]).toMatchObject({ kind: 'text', text: '=1次' });
  expect(grids[1]!.visibility).toBe('hidden');
  expect(watch.errors).toEqual([]);
});

test('nothing changed, or everything undone: the file comes out as it went in', async () => {
  const { page } = await openWorkbench(workbench);
  await openFile(page, RICH);
  await typeInto(page, 'F6', '=1次');
  await page.getByText('有未保存的修改').waitFor();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.getElementById('file-state')?.textContent === '');
  expect(Buffer.from((await save(page)).bytes).equals(Buffer.from(RICH.bytes))).toBe(true);
});

test('a hidden sheet is there to be looked at; protected cells and formulas are refused with a sentence', async () => {
  const { page } = await openWorkbench(workbench);
  await openFile(page, RICH);
  const tab = page.getByRole('tab', { name: '汇总 & 说明（隐藏）' });
  await goTo(page, 'D4');
  await page.keyboard.type('1');
  await notice(page, 'D4 由公式计算').waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, 'C4');
  await page.keyboard.type('1');
  await notice(page, 'C4 在受保护的工作表里').waitFor();
  await page.keyboard.press('Escape');
  expect(await cellText(page, 'C4')).toBe('316');
  await tab.click();
  expect(await cellText(page, 'A1')).toBe('数量指标');
  expect(await tab.getAttribute('aria-selected')).toBe('true');
});

test('what the pane writes is saved too: fixes, an inserted row, a template, an answered problem', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await goTo(page, 'F12');
  await pane.getByRole('button', { name: '采用：改为“=0天”' }).click();
  await pane.getByText(/已修改 绩效目标表 F12/).waitFor();
  await pane.getByRole('button', { name: '说明后忽略…' }).click();
  await pane.getByLabel('为什么可以忽略').fill('审核人同意');
  await pane.getByRole('button', { name: '忽略这处问题' }).click();
  await pane.getByRole('button', { name: /^已说明 1/ }).waitFor();
  await pane.getByRole('tab', { name: '模板' }).click();
  await pane.getByRole('button', { name: '插入到新工作表' }).click();
  await page.getByRole('tablist', { name: '工作表' }).getByRole('tab').nth(1).waitFor();
  const saved = await save(page);
  const { grids } = readBook(saved.bytes);
  expect(grids).toHaveLength(2);
  expect(grids[0]!.rows.get(11)![5]).toMatchObject({ text: '=0天' });
  await openFile(page, { ...saved, name: '再打开.xlsx' });
  await pane.getByRole('button', { name: /^已说明 1/ }).click();
  await pane.getByText('审核人同意').waitFor();
});

ifOffice('LibreOffice opens what was saved (skipped without LibreOffice)', async () => {
  const { page } = await openWorkbench(workbench);
  await openFile(page, RICH);
  await typeInto(page, 'F6', '=1次');
  const saved = await save(page);
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-e2e-'));
  try {
    writeFileSync(join(folder, 'saved.xlsx'), saved.bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76',
      'saved.xlsx',
    ];
    execFileSync(SOFFICE, [profile, ...convert], { cwd: folder, stdio: 'ignore' });
    const csv = readFileSync(join(folder, 'saved.csv'), 'utf8');
    expect(csv).toContain('=1次');
    expect(csv).toContain('物业费绩效目标表');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
