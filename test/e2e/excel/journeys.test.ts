import { parseA1 } from '../../../src/model/place';
import { ModelWorkbook } from '../../host/workbook-model/workbook';
import { shoot } from '../support/shoot';
import { until } from '../support/until';
import { sampleWorkbook, type ExcelApp } from './excel-app';
import { excelApps } from './excel-apps';
import { ExcelPane } from './excel-pane';

const excel = excelApps();

const SHEET = '绩效目标表';
const TIERS = ['1.7', '1.9', '1.14'];

/** Excel with the sample open, and the pane beside it. */
async function opened(query = '?do=check', apiSet?: string): Promise<[ExcelPane, ExcelApp]> {
  const app = await excel.start(undefined, apiSet);
  return [await new ExcelPane(await app.open(`taskpane.html${query}`)).ready(), app];
}

function held({ workbook }: ExcelApp, cell: string): unknown {
  const { row, col } = parseA1(cell)!;
  return workbook.find(SHEET)!.valueAt(row, col);
}

/** The sample's table below itself, sheet after sheet. */
function manyTables(sample: ModelWorkbook, sheets: number, tables: number): ModelWorkbook {
  const form = sample.find(SHEET)!;
  const area = form.used(true)!;
  const workbook = new ModelWorkbook();
  for (let number = 1; number <= sheets; number += 1) {
    const sheet = workbook.addSheet(`附表${number}`);
    for (let table = 0; table < tables; table += 1) {
      const down = table * (area.bottom + 2);
      form.eachCell(area, (row, col) => sheet.put(row + down, col, form.cell(row, col)));
    }
  }
  return workbook;
}

/** The fill of every cell of the form. */
function fills(workbook: ModelWorkbook): readonly unknown[] {
  const sheet = workbook.find(SHEET)!;
  const all: unknown[] = [];
  sheet.eachCell(sheet.used(true)!, (row, col) => {
    const { style } = sheet.cell(row, col);
    all.push([row, col, style['fill.color'] ?? null, style['fill.pattern'] ?? null]);
  });
  return all;
}

describe.each(TIERS)('with ExcelApi %s', (apiSet) => {
  test('the sample is opened: 316万元 beside 86万元 is shown first, and nothing is written', async () => {
    const [pane, app] = await opened('?do=check', apiSet);
    await pane.detail.getByText('成本指标未覆盖预算').first().waitFor();
    const said = await pane.detail.innerText();
    for (const figure of ['316万元', '86万元', '230万元']) expect(said).toContain(figure);
    await pane.detail.getByRole('button', { name: /C3.*预算数316万元/ }).waitFor();
    expect(app.requests.filter(({ batch }) => /"text"/.test(JSON.stringify(batch)))).toEqual([]);
  });

  test('a click on a place selects its cell', async () => {
    const [pane, app] = await opened('?do=check', apiSet);
    await pane.row('成本指标应设上限').click();
    await pane.detail.getByRole('button', { name: /F15/ }).first().click();
    await until(
      () => app.workbook.selection,
      ({ top, left }) => top === 14 && left === 5,
    );
  });

  test('typing a basis takes its problem away', async () => {
    const [pane, app] = await opened('?do=check', apiSet);
    const basis = pane.row('G11');
    await basis.click();
    const sheet = app.workbook.find(SHEET)!;
    app.workbook.type(sheet, 10, 6, '《行政服务中心物业服务合同》（2024年）第三条');
    await basis.waitFor({ state: 'detached' });
  });

  test('a fix is written as text, and undone to what was there', async () => {
    const [pane, app] = await opened('?do=check', apiSet);
    await pane.row('成本指标应设上限').click();
    await pane.detail.getByRole('button', { name: /^采用/ }).first().click();
    await pane.page
      .getByText(/已修改/)
      .first()
      .waitFor();
    expect(held(app, 'F15')).toBe('≤86万元');
    await pane.notice.getByRole('button', { name: '撤销本次修改' }).click();
    await pane.page
      .getByText(/已撤销/)
      .first()
      .waitFor();
    expect(held(app, 'F15')).toBe('=86万元');
  });

  test('marks are set and cleared, and the fills are as they were', async () => {
    const [pane, app] = await opened('?do=check', apiSet);
    const before = fills(app.workbook);
    await pane.choose('标记到单元格');
    await pane.page.getByText(/已标记 \d+ 个单元格/).waitFor();
    expect(fills(app.workbook)).not.toEqual(before);
    await pane.choose('清除标记');
    await pane.page.getByText('标记已清除').waitFor();
    expect(fills(app.workbook)).toEqual(before);
  });
});

test('the problem of the selected cell is shown as the selection moves, without a write', async () => {
  const [pane, app] = await opened();
  await until(
    () => app.requests.length,
    (count) => count > 3,
  );
  const before = app.writes.length;
  const sheet = app.workbook.find(SHEET)!;
  app.workbook.select(sheet, { top: 16, left: 6, bottom: 16, right: 6 });
  await pane.detail
    .getByText(/往年工作经验/)
    .first()
    .waitFor();
  expect(app.writes.length).toBe(before);
});

test('a co-author’s change refreshes the list and paints nothing, even with 自动标记 on', async () => {
  const [pane, app] = await opened();
  await pane.page.getByRole('tab', { name: '设置' }).click();
  await pane.page.getByRole('switch', { name: /自动标记/ }).click();
  await until(
    () => fills(app.workbook),
    (found) => JSON.stringify(found).includes('Solid'),
  );
  await pane.page.getByRole('tab', { name: '检查' }).click();
  const basis = pane.row('G11');
  await basis.waitFor();
  const [painted, writes] = [fills(app.workbook), app.writes.length];
  const sheet = app.workbook.find(SHEET)!;
  sheet.enter(10, 6, '《行政服务中心物业服务合同》（2024年）第三条');
  const area = { top: 10, bottom: 10, left: 6, right: 6 };
  const change = { change: 'RangeEdited', source: 'Remote', own: false } as const;
  app.workbook.tell({ kind: 'changed', sheet, area, ...change });
  await basis.waitFor({ state: 'detached' });
  expect(fills(app.workbook)).toEqual(painted);
  expect(app.writes.length).toBe(writes);
});

describe('what stands in the way', () => {
  test('a protected sheet is said, and nothing is written', async () => {
    const [pane, app] = await opened();
    app.workbook.find(SHEET)!.protected = true;
    await pane.row('成本指标应设上限').click();
    await pane.detail.getByRole('button', { name: /^采用/ }).first().click();
    await pane.notice.getByText(/受保护.*撤销工作表保护/).waitFor();
    expect(held(app, 'F15')).toBe('=86万元');
    await shoot(pane.page, 'excel-protected');
  });

  test('while a cell is edited the pane waits, says so, and goes on by itself', async () => {
    const [pane, app] = await opened();
    await pane.row('成本指标应设上限').click();
    app.workbook.editing = 12;
    await pane.detail.getByRole('button', { name: /^采用/ }).first().click();
    await pane.page.getByText(/请先按回车结束编辑/).waitFor();
    await pane.page
      .getByText(/已修改/)
      .first()
      .waitFor();
    expect(held(app, 'F15')).toBe('≤86万元');
  });

  test('a sheet that is deleted meanwhile is said', async () => {
    const [pane, app] = await opened();
    app.workbook.addSheet('其他');
    await pane.row('成本指标应设上限').click();
    app.workbook.removeSheet(app.workbook.find(SHEET)!);
    await pane.page.getByText('还没有绩效目标表').waitFor();
  });

  test('what an event did not tell is seen when the pane gets the focus', async () => {
    const [pane, app] = await opened();
    const basis = pane.row('G11');
    await basis.waitFor();
    app.workbook.find(SHEET)!.enter(10, 6, '《行政服务中心物业服务合同》（2024年）第三条');
    await pane.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await basis.waitFor({ state: 'detached' });
  });
});

test('a waiver is kept in the workbook: the pane that is opened anew knows it', async () => {
  const [pane, app] = await opened();
  await pane.row('成本指标应设上限').click();
  await pane.button('说明后忽略…').click();
  await pane.page.getByLabel('为什么可以忽略').fill('合同价固定');
  await pane.button('忽略这处问题').click();
  await pane.row('成本指标应设上限').waitFor({ state: 'detached' });
  expect([...app.workbook.parts.values()].join()).toContain('合同价固定');
  await pane.page.reload();
  await pane.ready();
  expect(await pane.row('成本指标应设上限').count()).toBe(0);
  await pane.page.getByRole('button', { name: /^已说明 1/ }).waitFor();
});

test('a template is inserted into a sheet of its own, and checked while it is empty', async () => {
  const app = await excel.start();
  const pane = new ExcelPane(await app.open('taskpane.html?do=templates'));
  await pane.button('插入到新工作表').click();
  await pane.page
    .getByText(/已插入/)
    .first()
    .waitFor();
  const [, inserted] = app.workbook.sheets;
  expect(app.workbook.active).toBe(inserted);
  expect(inserted!.merges.length).toBeGreaterThan(3);
  // The list names it, be it in the choice of tables, which is hidden until it is opened.
  await pane.page.getByText(inserted!.name).first().waitFor({ state: 'attached' });
  await shoot(pane.page, 'excel-template-inserted');
});

test('five sheets of 200 tables: progress is shown, then the list; an edit is answered', async () => {
  const app = await excel.start(manyTables(await sampleWorkbook(), 5, 200));
  const page = await app.open('taskpane.html?do=check');
  await page
    .getByText(/正在(读取|检查)/)
    .first()
    .waitFor();
  await shoot(page, 'excel-progress');
  const pane = await new ExcelPane(page).ready();
  const asked = app.requests.length;
  app.workbook.type(app.workbook.sheets[0]!, 10, 6, '《物业服务合同》（2024年）第三条');
  await pane.row('G11').waitFor({ state: 'detached', timeout: 60_000 });
  expect(app.requests.length - asked).toBeLessThanOrEqual(3);
}, 180_000);

describe('looks', () => {
  test.each([
    { width: 320, height: 720 },
    { width: 450, height: 860 },
  ])('the sample at $width × $height: nothing is outside the pane', async (size) => {
    const app = await excel.start();
    const pane = await new ExcelPane(await app.open('taskpane.html?do=check', size)).ready();
    await shoot(pane.page, `excel-sample-${size.width}`);
    const { scrollWidth, clientWidth } = await pane.page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});
