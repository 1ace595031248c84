import type { Page } from 'playwright-core';
import { excelApps } from './excel-apps';
import type { OfficePage } from './office-shim';
import { shoot } from '../support/shoot';

const excel = excelApps();

const SHEET = '绩效目标表';

/** Presses a ribbon button whose function lives in the hidden page. */
const begin = (page: Page, functionName: string) =>
  page.waitForFunction(
    (name) => (window as unknown as OfficePage).excel.press(name, name),
    functionName,
  );

/** Waits until a pressed button says that it is done. */
async function completed(page: Page, functionName: string): Promise<void> {
  await page.waitForFunction(
    (name) => (window as unknown as OfficePage).excel.completed.includes(name),
    functionName,
  );
}

const press = async (page: Page, functionName: string) => {
  await begin(page, functionName);
  await completed(page, functionName);
};

const excelIn = (page: Page) =>
  page.evaluate(() => {
    const { completed: done, dialogs } = (window as unknown as OfficePage).excel;
    return { done, dialogs };
  });

describe.each(['1.7', '1.14'])('the buttons that need no pane, ExcelApi %s', (apiSet) => {
  test('标记问题 fills the cells, 清除标记 puts their fills back', async () => {
    const app = await excel.start(undefined, apiSet);
    const page = await app.open('commands.html');
    const sheet = app.workbook.find(SHEET)!;
    const fill = () => sheet.cell(14, 5).style['fill.color'] ?? null;
    const before = fill();
    await press(page, 'markProblems');
    // Nobody is there to be told of changes: nothing is listened to.
    expect(JSON.stringify(app.requests)).not.toContain('_Register');
    expect(fill()).not.toBe(before);
    await press(page, 'clearMarks');
    expect(fill()).toBe(before);
    expect((await excelIn(page)).dialogs).toEqual([]);
  });
});

test('what cannot be done is said in a small dialog, which stays until it is closed', async () => {
  const app = await excel.start();
  app.workbook.find(SHEET)!.protected = true;
  const page = await app.open('commands.html');
  await begin(page, 'markProblems');
  await page.waitForFunction(() => (window as unknown as OfficePage).excel.dialogs.length > 0);
  const { dialogs, done } = await excelIn(page);
  expect(done).toEqual([]);
  const [asked] = dialogs;
  const address = /said\.html\?[^"\\]+/.exec(asked!)![0];
  const dialog = await app.open(address, { width: 450, height: 200 });
  await dialog
    .getByRole('alert')
    .getByText(/绩效目标表.*受保护/)
    .waitFor();
  await shoot(dialog, 'excel-said');
  await page.evaluate(() => (window as unknown as OfficePage).excel.closeDialog());
  await completed(page, 'markProblems');
});
