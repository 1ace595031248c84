import { isDeepStrictEqual } from 'node:util';
import { shoot } from '../support/shoot';
import { findColour, FRAME, PINK, RED, until } from './grid-picture';
import { fileOf } from './hand-in-file';
import {
  at,
  cellText,
  counts,
  errorsAre,
  goTo,
  notice,
  openWorkbench,
  problems,
  stage,
  typeInto,
} from './open-workbench';

const workbench = stage();

const NOT_COVERED = '成本指标未覆盖预算';

test('a fix from the pane is one step of Ctrl+Z, between two steps of typing', async () => {
  const { page, pane, watch } = await openWorkbench(workbench);
  await typeInto(page, 'F11', '=1次');
  await goTo(page, 'F12');
  await pane.getByRole('button', { name: '采用：改为“=0天”' }).click();
  await errorsAre(pane, 1);
  expect(await cellText(page, 'F12')).toBe('=0天');
  await typeInto(page, 'F13', '≤6天');
  for (const [undone, cell, text] of [
    ['typing', 'F13', '≤5天'],
    ['the fix', 'F12', '=0次'],
    ['typing', 'F11', '=0次'],
  ] as const) {
    await page.keyboard.press('Control+z');
    expect([undone, await cellText(page, cell)]).toEqual([undone, text]);
  }
  await errorsAre(pane, 2);
  expect(await page.isDisabled('#undo')).toBe(true);
  await page.click('#redo');
  await page.click('#redo');
  expect(await cellText(page, 'F12')).toBe('=0天');
  expect(watch.errors).toEqual([]);
});

test('all safe fixes at once: previewed, written as one step, taken back by the pane', async () => {
  const { page, pane } = await openWorkbench(workbench);
  const before = await counts(pane);
  await pane.getByRole('button', { name: /^一键修复 \d+ 处/ }).click();
  await pane.getByRole('button', { name: /^全部修复/ }).click();
  await pane.getByText(/已修复 \d+ 个单元格/).waitFor();
  await until(async () => !isDeepStrictEqual(await counts(pane), before));
  await pane.getByText('撤销本次修改').click();
  await until(async () => isDeepStrictEqual(await counts(pane), before));
  expect(await page.isDisabled('#undo')).toBe(true);
});

test('a missing indicator is inserted as a row, with its merges, and goes again with Ctrl+Z', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await problems(pane, NOT_COVERED).click();
  await pane.getByRole('button', { name: /采用：.*租赁费/ }).click();
  await until(async () => (await cellText(page, 'F16')).includes('230万元'));
  expect(await cellText(page, 'B17')).toBe('经济效益指标');
  await page.keyboard.press('Control+z');
  await errorsAre(pane, 2);
  expect(await cellText(page, 'B16')).toBe('经济效益指标');
});

test('a problem is answered with a reason, and asked again once its cell changes', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await goTo(page, 'F12');
  await pane.getByText('这里统计的是“天数”').first().waitFor();
  await pane.getByRole('button', { name: '说明后忽略…' }).click();
  await pane.getByLabel('为什么可以忽略').fill('合同约定按次统计');
  await pane.getByRole('button', { name: '忽略这处问题' }).click();
  await pane.getByRole('button', { name: /^已说明 1/ }).click();
  await pane.getByText('合同约定按次统计').waitFor();
  await page.getByText('有未保存的修改').waitFor();
  await typeInto(page, 'F12', '=1次');
  await pane.getByRole('button', { name: /^问题 \d+/ }).click();
  await errorsAre(pane, 2);
});

test('a template becomes a sheet of its own, checked at once, and goes again with Ctrl+Z', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await pane.getByRole('tab', { name: '模板' }).click();
  await pane.getByLabel('项目名称').fill('办公楼物业管理');
  await pane.getByRole('button', { name: '插入到新工作表' }).click();
  const tabs = page.getByRole('tablist', { name: '工作表' }).getByRole('tab');
  await tabs.nth(1).waitFor();
  expect(await tabs.count()).toBe(2);
  await pane.getByRole('group', { name: '待填写' }).waitFor();
  await tabs.nth(1).click();
  expect(await cellText(page, 'A1')).toContain('办公楼物业管理');
  await page.keyboard.press('Control+z');
  await tabs.nth(1).waitFor({ state: 'detached' });
});

test('the report is handed over as a file, in words and as a page to sign', async () => {
  const { page, pane } = await openWorkbench(workbench);
  expect(await report(/纯文本/)).toContain('成本指标合计86万元，预算数316万元');
  expect(await report(/打印、签字/)).toContain('<html');

  async function report(item: RegExp): Promise<string> {
    await pane.getByRole('button', { name: '更多' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('menuitem', { name: item }).click(),
    ]);
    return new TextDecoder().decode((await fileOf(download)).bytes);
  }
});

test('problem cells carry a mark that is no change of the cell; hovering says the sentence; marks by command cover the cell', async () => {
  const { page, pane } = await openWorkbench(workbench);
  const place = await findColour(page, RED);
  await page.mouse.move(place!.x + 20, place!.y + 8);
  await page.getByText('统计的是“天数”，指标值“=0次”的单位却是“次”').waitFor();
  await page.mouse.move(5, 5);
  await typeInto(page, 'F12', '=0天');
  await errorsAre(pane, 1);
  await until(async () => (await findColour(page, RED))!.y > place!.y + 20);
  await page.keyboard.press('Control+z');
  await errorsAre(pane, 2);
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '标记到单元格' }).click();
  await until(async () => (await findColour(page, PINK)) !== null);
  expect(await page.isDisabled('#undo')).toBe(true);
  await pane.getByRole('button', { name: '更多' }).click();
  await pane.getByRole('menuitem', { name: '清除标记' }).click();
  await until(async () => (await findColour(page, PINK)) === null);
});

test('F8 walks from problem to problem, F6 goes to the pane and back, and typing goes on', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await goTo(page, 'F11');
  await page.keyboard.press('F8');
  await at(page, 'G11');
  await page.keyboard.press('Shift+F8');
  await at(page, 'C11');
  await page.keyboard.press('F6');
  await pane.locator('[role=option]:focus').waitFor();
  await page.keyboard.press('F6');
  await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  await page.keyboard.press('ArrowDown');
  await at(page, 'C12');
  await page.keyboard.type('改在这里');
  await page.keyboard.press('Enter');
  expect(await cellText(page, 'C12')).toBe('改在这里');
});

test('the cells that the open problem was compared with are framed, and those of the next one after it', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await problems(pane, NOT_COVERED).click();
  await until(async () => (await findColour(page, FRAME)) !== null);
  const frame = await findColour(page, FRAME);
  await page.mouse.click(frame!.x + 30, frame!.y + 12);
  await at(page, 'C3');
  await shoot(page, 'workbench-related');
  await pane.getByRole('button', { name: '关闭详情' }).click();
  await until(async () => (await findColour(page, FRAME)) === null);
});

test('F9 in the grid walks what waits to be written', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await pane.getByRole('tab', { name: '模板' }).click();
  await pane.getByRole('button', { name: '插入到新工作表' }).click();
  await pane.getByRole('group', { name: '待填写' }).waitFor();
  await goTo(page, 'A2');
  await page.keyboard.press('F9');
  await until(async () => !/^A2$/.test(await page.inputValue('#address')));
  const first = await page.inputValue('#address');
  await page.keyboard.press('F9');
  await until(async () => (await page.inputValue('#address')) !== first);
  await page.keyboard.press('Shift+F9');
  await at(page, first);
});

test('a press in the list jumps to the cell, and what is being typed is kept', async () => {
  const { page, pane } = await openWorkbench(workbench);
  await goTo(page, 'F13');
  await page.keyboard.type('≤7天');
  await problems(pane, NOT_COVERED).click();
  await at(page, 'F15');
  expect(await cellText(page, 'F13')).toBe('≤7天');
});

test('find looks in all sheets, whatever the width of letters; zoom shows its level', async () => {
  const { page } = await openWorkbench(workbench);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('＝０次');
  await page.getByText('共 4 处').waitFor();
  await page.keyboard.press('Enter');
  await at(page, 'F11');
  await page.keyboard.press('Enter');
  await at(page, 'F12');
  await page.getByText('第 2 处，共 4 处').waitFor();
  await page.fill('#find-text', '没有这样的字');
  await page.getByText('没有找到').waitFor();
  await page.keyboard.press('Escape');
  await page.click('#zoom-in');
  expect(await page.textContent('#zoom-reset')).toBe('100%');
  await page.keyboard.press('Control+-');
  await page.keyboard.press('Control+-');
  expect(await page.textContent('#zoom-reset')).toBe('75%');
  await page.click('#zoom-reset');
  expect(await page.textContent('#zoom-reset')).toBe('100%');
  expect(await notice(page, /./).count()).toBe(0);
});
