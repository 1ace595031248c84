import { parseA1 } from '../../../src/model/place';
import { walk } from '../support/checklist';
import { until } from '../support/until';
import { excelApps } from './excel-apps';
import { ExcelPane } from './excel-pane';

const excel = excelApps();
const SHEET = '绩效目标表';

test('the page for Excel of the real-machine checklist, on the simulation', async () => {
  const app = await excel.start();
  const pane = new ExcelPane(await app.open('taskpane.html?do=check'));
  const { page } = pane;
  const sheet = app.workbook.find(SHEET)!;
  const held = (address: string) => {
    const { row, col } = parseA1(address)!;
    return sheet.valueAt(row, col);
  };
  const adopt = () => pane.detail.getByRole('button', { name: /^采用/ }).first().click();
  const said = (words: RegExp | string) => page.getByText(words).first().waitFor();
  const upperLimit = () => pane.row('成本指标应设上限').click();
  const undo = () => pane.notice.getByRole('button', { name: '撤销本次修改' }).click();

  await walk(
    'E',
    page,
    {
      E1: async () => {
        await pane.ready();
        await pane.detail.getByText('316万元').first().waitFor();
      },
      E4: async () => {
        await upperLimit();
        await pane.detail.getByRole('button', { name: /F15/ }).first().click();
        await until(
          () => app.workbook.selection.top,
          (top) => top === 14,
        );
      },
      E5: async () => {
        await adopt();
        await said(/已修改/);
        expect(held('F15')).toBe('≤86万元');
      },
      E6: async () => {
        await undo();
        await said(/已撤销/);
        expect(held('F15')).toBe('=86万元');
        await pane.row('成本指标应设上限').waitFor();
      },
      E7: async () => {
        await upperLimit();
        app.workbook.editing = 12;
        await adopt();
        await said(/请先按回车结束编辑/);
        await said(/已修改/);
        await undo();
        await said(/已撤销/);
      },
      E8: async () => {
        const fill = () => sheet.cell(14, 5).style['fill.color'] ?? null;
        const before = fill();
        await pane.choose('标记到单元格');
        await said(/已标记/);
        expect(fill()).not.toBe(before);
        await pane.choose('清除标记');
        await said('标记已清除');
        expect(fill()).toBe(before);
      },
      E9: async () => {
        app.workbook.rename(sheet, '新名');
        app.workbook.select(sheet, { top: 0, bottom: 0, left: 0, right: 0 });
        await upperLimit();
        await pane.detail.getByRole('button', { name: /F15/ }).first().click();
        await until(
          () => app.workbook.selection.top,
          (top) => top === 14,
        );
        app.workbook.rename(sheet, SHEET);
      },
      E10: async () => {
        sheet.protected = true;
        await upperLimit();
        await adopt();
        await said(/受保护/);
        expect(held('F15')).toBe('=86万元');
        sheet.protected = false;
      },
      E11: async () => {
        // As after a list pick: nothing is told, and the reader clicks the pane.
        sheet.enter(10, 6, '《行政服务中心物业服务合同》（2024年）第三条');
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        await pane.row('G11').waitFor({ state: 'detached' });
      },
      E12: async () => {
        await upperLimit();
        await pane.button('说明后忽略…').click();
        await page.getByLabel('为什么可以忽略').fill('合同价固定');
        await pane.button('忽略这处问题').click();
        await pane.row('成本指标应设上限').waitFor({ state: 'detached' });
        await page.reload();
        await pane.ready();
        await page.getByRole('button', { name: /^已说明 1/ }).waitFor();
      },
      E13: async () => {
        await page.getByRole('tab', { name: '模板' }).click();
        await pane.button('插入到新工作表').click();
        await said(/已插入/);
      },
      E14: async () => {
        await page.getByRole('tab', { name: '诊断' }).click();
        const download = page.waitForEvent('download');
        await pane.button('存成文件').click();
        const file = await (await download).createReadStream();
        const text = (await file.toArray()).join('');
        expect(text).toMatch(/ExcelApi 1\.14[\s\S]*读取工作簿 \d+ 毫秒 完成[\s\S]*清单已列出/);
        expect(text).not.toMatch(/86万元|物业/);
      },
    },
    { E2: 'Ctrl+Z is Excel’s own', E3: 'Ctrl+Z is Excel’s own' },
  );
}, 180_000);
