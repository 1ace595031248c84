import type { BrowserContext, Page } from 'playwright-core';
import { sheetFile } from '../../support/xlsx-file';
import { until } from './grid-picture';
import { openFile } from './hand-in-file';
import {
  cellText,
  newContext,
  notice,
  openWorkbench,
  stage,
  startIn,
  typeInto,
} from './open-workbench';

const workbench = stage();

const SMALL = {
  name: '小表.xlsx',
  bytes: sheetFile('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>'),
};

test('after a crash unsaved changes come back, if the person agreed to their being kept', async () => {
  const { page, context } = await openWorkbench(workbench);
  await openFile(page, SMALL);
  await typeInto(page, 'A1', '还没保存');
  await notice(page, '要在这台电脑的浏览器里暂存').getByRole('button', { name: '暂存' }).click();
  await until(async () => (await page.evaluate(keptNames)).includes(SMALL.name));
  // A page that is closed without a word is all that is left of a crash.
  await page.close();
  const again = await startIn(context, `${workbench.origin}/workbench/`);
  const offer = notice(again.page, '“小表.xlsx”有修改尚未保存');
  await offer.getByRole('button', { name: '恢复' }).click();
  await again.page.waitForFunction(
    () => document.getElementById('file-name')?.textContent === '小表.xlsx',
  );
  expect(await cellText(again.page, 'A1')).toBe('还没保存');
  expect(await again.page.textContent('#file-state')).toBe('有未保存的修改');
});

test('without consent nothing is kept, and the question is not asked again', async () => {
  const { page } = await openWorkbench(workbench);
  await openFile(page, SMALL);
  await typeInto(page, 'A1', '不要留下');
  await notice(page, '要在这台电脑的浏览器里暂存').getByRole('button', { name: '不用' }).click();
  await typeInto(page, 'A1', '再改一次');
  await page.getByText('有未保存的修改').waitFor();
  expect(await page.evaluate(keptNames)).toEqual([]);
  expect(await notice(page, '暂存').count()).toBe(0);
});

test('a file that came from disk is saved in its place, and is among the recent files afterwards', async () => {
  const context = await newContext(workbench);
  await pickFromDisk(context, SMALL.name, SMALL.bytes);
  const { page } = await startIn(context, `${workbench.origin}/workbench/`);
  expect(await page.isVisible('#recent')).toBe(false);
  await page.click('#open');
  await named(page, SMALL.name);
  await typeInto(page, 'A1', '存回原处');
  await page.keyboard.press('Control+s');
  await notice(page, `已保存“${SMALL.name}”`).waitFor();
  const onDisk = await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).size;
  }, SMALL.name);
  expect(onDisk).toBeGreaterThan(100);
  await page.reload();
  await named(page, '物业费绩效目标表.xlsx');
  await page.click('#recent');
  await page.getByRole('menuitem', { name: SMALL.name }).click();
  await named(page, SMALL.name);
  expect(await cellText(page, 'A1')).toBe('存回原处');
});

/** Answers the file dialog with a file of the browser's own disk, which has a handle like any other. */
async function pickFromDisk(
  context: BrowserContext,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  await context.addInitScript(
    ([fileName, content]) => {
      const pick = async (): Promise<FileSystemFileHandle[]> => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle(fileName, { create: true });
        const stream = await handle.createWritable();
        await stream.write(Uint8Array.from(content));
        await stream.close();
        return [handle];
      };
      Object.assign(window, { showOpenFilePicker: pick });
    },
    [name, [...bytes]] as const,
  );
}

async function named(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.getElementById('file-name')?.textContent === wanted,
    name,
  );
}

/** The names of the files of which the browser keeps a copy. */
async function keptNames(): Promise<IDBValidKey[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('jixiao');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('recovery').objectStore('recovery').getAllKeys();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result);
      };
    };
  });
}
