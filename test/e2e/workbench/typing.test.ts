import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { until } from './grid-picture';
import {
  at,
  cellText,
  counts,
  errorsAre,
  goTo,
  notice,
  openWorkbench,
  stage,
  typeInto,
} from './open-workbench';

const workbench = stage();

test('typing by keyboard: text that begins with “=” stays text, the list follows, Ctrl+Z and Ctrl+Y go back and forth', async () => {
  const { page, pane, watch } = await openWorkbench(workbench);
  await typeInto(page, 'F12', '=0天');
  await errorsAre(pane, 1);
  expect(await cellText(page, 'F12')).toBe('=0天');
  await typeInto(page, 'F12', '=0次');
  await errorsAre(pane, 2);
  expect(await cellText(page, 'F12')).toBe('=0次');
  // F2 and Enter on such a text change nothing either.
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'F12')).toBe('=0次');
  await page.keyboard.press('Control+z');
  await errorsAre(pane, 1);
  expect(await cellText(page, 'F12')).toBe('=0天');
  await page.keyboard.press('Control+z');
  await errorsAre(pane, 2);
  expect(await cellText(page, 'F12')).toBe('=0次');
  await page.keyboard.press('Control+y');
  await errorsAre(pane, 1);
  expect(await cellText(page, 'F12')).toBe('=0天');
  expect(watch.errors).toEqual([]);
});

test.each([
  ['F14', '＝0次', '=0次'],
  ['F14', '≤３０分钟', '≤３０分钟'],
  ['F14', '=86+40', '=86+40'],
  ['F14', '001', '001'],
  ['F14', '2024-1-5', '2024-1-5'],
])('typed into %s, %s is kept as %s', async (cell, typed, kept) => {
  const { page } = await openWorkbench(workbench);
  await typeInto(page, cell, typed);
  expect(await cellText(page, cell)).toBe(kept);
});

test('a Chinese input method: the composition is shown, committed once, and checked', async () => {
  const { page, pane } = await openWorkbench(workbench);
  const before = await counts(pane);
  await goTo(page, 'G11');
  const keyboard = await page.context().newCDPSession(page);
  await compose(keyboard, ['w', 'wu', 'wu ye'], '《物业服务合同》（2024年）第6条');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'G11')).toBe('《物业服务合同》（2024年）第6条');
  await until(async () => (await counts(pane)).warnings === before.warnings - 1);
  // Within a text that is being edited: the words go where the caret is.
  await page.keyboard.press('F2');
  await compose(keyboard, ['d', 'di'], '第7款');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'G11')).toBe('《物业服务合同》（2024年）第6条第7款');
});

/** As an input method does: the syllables as a composition, then the words that were chosen. */
async function compose(
  keyboard: CDPSession,
  steps: readonly string[],
  words: string,
): Promise<void> {
  const key = { windowsVirtualKeyCode: 229, key: 'Process' };
  for (const text of steps) {
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }
  await keyboard.send('Input.insertText', { text: words });
}

test('several lines by Alt+Enter survive another edit; the line above the grid takes long texts', async () => {
  const { page } = await openWorkbench(workbench);
  await goTo(page, 'C7');
  await page.keyboard.type('第一行');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('第二行');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'C7')).toBe('第一行\n第二行');
  await page.keyboard.press('F2');
  await page.keyboard.type('完');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'C7')).toBe('第一行\n第二行完');
  await goTo(page, 'C8');
  await page.fill('#content', '=由上方一行填写');
  await page.press('#content', 'Enter');
  expect(await cellText(page, 'C8')).toBe('=由上方一行填写');
});

test('a merged cell, Delete, Shift+Tab and Shift+Enter do as in Excel', async () => {
  const { page } = await openWorkbench(workbench);
  await typeInto(page, 'E2', '新的项目名称');
  expect(await cellText(page, 'E2')).toBe('新的项目名称');
  await page.keyboard.press('Delete');
  expect(await cellText(page, 'E2')).toBe('');
  await goTo(page, 'F12');
  await page.keyboard.press('Shift+Tab');
  await at(page, 'D12');
  await page.keyboard.press('Shift+Enter');
  await at(page, 'D11');
  await page.keyboard.type('接着就能写');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'D11')).toBe('接着就能写');
});

const EXCEL_HTML = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0>
<!--StartFragment--><tr><td class=xl65 style='background:yellow'>=1次</td><td x:num>《合同》（2024年）第1条</td></tr>
<tr><td>≤5天</td><td>《合同》（2024年）第2条</td></tr><!--EndFragment--></table></body></html>`;
const WPS_HTML = `<html><head><meta name="ProgId" content="ET.Sheet"></head><body><table><tr><td rowspan="2">=1次</td><td>《合同》（2024年）第1条</td></tr><tr><td>《合同》（2024年）第2条</td></tr></table></body></html>`;

test.each([
  [
    'Excel',
    EXCEL_HTML,
    '=1次\t《合同》（2024年）第1条\r\n≤5天\t《合同》（2024年）第2条\r\n',
    '≤5天',
  ],
  ['WPS', WPS_HTML, '=1次\t《合同》（2024年）第1条\n\t《合同》（2024年）第2条\n', ''],
])('paste from %s brings contents only, as one step', async (_, html, text, below) => {
  const { page, pane, watch } = await openWorkbench(workbench);
  const before = await counts(pane);
  await goTo(page, 'F11');
  await copyFromElsewhere(page, html, text);
  await page.keyboard.press('Control+v');
  await until(async () => (await counts(pane)).warnings < before.warnings);
  const cells = [];
  for (const cell of ['F11', 'G11', 'F12', 'G12']) cells.push(await cellText(page, cell));
  expect(cells).toEqual(['=1次', '《合同》（2024年）第1条', below, '《合同》（2024年）第2条']);
  await page.keyboard.press('Control+z');
  await until(async () => isDeepStrictEqual(await counts(pane), before));
  expect(await cellText(page, 'F12')).toBe('=0次');
  expect(watch.errors).toEqual([]);
});

async function copyFromElsewhere(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    async ([asHtml, asText]) => {
      const item = new ClipboardItem({
        'text/html': new Blob([asHtml], { type: 'text/html' }),
        'text/plain': new Blob([asText], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    },
    [html, text] as const,
  );
}

test('copy and paste within the grid; one value fills a selection; a paste into a merge is refused whole', async () => {
  const { page } = await openWorkbench(workbench);
  await goTo(page, 'F13');
  await page.keyboard.press('Control+c');
  await goTo(page, 'F14');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+v');
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#content')?.value === '≤5天',
  );
  expect([await cellText(page, 'F14'), await cellText(page, 'F15')]).toEqual(['≤5天', '≤5天']);
  await goTo(page, 'B11');
  await copyFromElsewhere(page, '<table></table>', '甲\n乙\n');
  await page.keyboard.press('Control+v');
  await notice(page, '没有粘贴：B12 被合并在 B11 里').waitFor();
  expect(await cellText(page, 'B11')).toBe('数量指标');
});

test('what saving could not follow is refused with a sentence, and nothing changes', async () => {
  const { page, pane } = await openWorkbench(workbench);
  const before = await counts(pane);
  await goTo(page, 'F13');
  await page.keyboard.press('Control+b');
  await notice(page, '绩校只改内容，不改格式').waitFor();
  // The edge of the selection drags the cells away; the edge of a column heading makes it wider.
  const { x, y } = await selectionBox(page);
  await page.mouse.move(x + 20, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y - 120, { steps: 8 });
  await page.mouse.up();
  await notice(page, '这里不能移动单元格').waitFor();
  expect(await cellText(page, 'F13')).toBe('≤5天');
  expect(await counts(pane)).toEqual(before);
  expect(await page.locator('#file-state').textContent()).toBe('');
});

/** Where the selection's frame begins on the page. */
async function selectionBox(page: Page): Promise<{ x: number; y: number }> {
  const grid = (await page.locator('#grid').boundingBox())!;
  const found = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(
      'canvas[id^=univer-sheet-main-canvas]',
    )!;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
    const ratio = width / canvas.clientWidth;
    for (let y = 40; y < height; y++) {
      for (let x = 60; x < width; x++) {
        const at = (y * width + x) * 4;
        if (data[at]! < 90 && data[at + 1]! > 70 && data[at + 1]! < 120 && data[at + 2]! > 200)
          return { x: x / ratio, y: y / ratio };
      }
    }
    return null;
  });
  return { x: grid.x + found!.x, y: grid.y + found!.y };
}
