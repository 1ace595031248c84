import { button, row, rows, wpsStages } from './wps-stage';

const stages = wpsStages();

describe.each([
  { browser: 'this Chromium', old: false },
  { browser: 'Chromium 69', old: true },
])('in $browser', ({ old }) => {
  test('检查 on the ribbon lists what is wrong, and a row leads to its cell', async () => {
    const wps = await stages.open({ old });
    const pane = await wps.ready();
    expect(await rows(pane).count()).toBeGreaterThan(10);
    await row(pane, '成本指标未覆盖预算').click();
    await pane.getByText('财预〔2015〕88号').first().waitFor();
    await button(pane, /预算数316万元/).click();
    await wps.page.waitForFunction(() => window.stage.et.program.active!.model.selection.top === 2);
    expect(await wps.selected()).toEqual({ row: 2, col: 2 });
  });

  test('one fix is applied as text, and taken back', async () => {
    const wps = await stages.open({ old });
    const pane = await wps.ready();
    await row(pane, '成本指标应设上限').click();
    await button(pane, /^采用/).first().click();
    await pane.getByText(/已修改 物业费 F15/).waitFor();
    expect(await wps.held('F15')).toBe('≤86万元');
    await pane.locator('.notice').getByRole('button', { name: '撤销本次修改' }).click();
    await pane.getByText(/已撤销/).waitFor();
    expect(await wps.held('F15')).toBe('=86万元');
  });

  test('一键修复 on the ribbon shows every change before it writes', async () => {
    const wps = await stages.open({ old });
    await wps.press('jixiaoFix');
    const pane = await wps.pane();
    await pane.getByRole('heading', { name: /一键修复/ }).waitFor();
    expect(await wps.held('G3')).toBe('0  ');
    await button(pane, /^全部修复/).click();
    await pane.getByText(/已修复 \d+ 个单元格。/).waitFor();
    expect(await wps.held('G3')).toBe('0万元');
    await button(pane, '撤销本次修改').last().click();
    await pane.getByText(/已撤销/).waitFor();
    expect(await wps.held('G3')).toBe('0  ');
  });

  test('插入标准模板 adds a sheet, which is checked too', async () => {
    const wps = await stages.open({ old });
    await wps.press('jixiaoTemplate');
    const pane = await wps.pane();
    await pane.getByRole('radio').first().waitFor();
    const before = await wps.sheets();
    await button(pane, /^插入/).first().click();
    await wps.page.waitForFunction(
      (count) => window.stage.et.program.active!.model.sheets.length > count,
      before.length,
    );
    // An untouched form has nothing wrong yet: what is open is counted.
    await pane
      .getByText(/还有\s*\d+\s*处待填/)
      .first()
      .waitFor();
    expect((await wps.sheets()).length).toBe(before.length + 1);
  });

  test('标记问题 and 清除标记 on the ribbon leave the fills as they were', async () => {
    const wps = await stages.open({ old });
    const before = await wps.fill('F15');
    await wps.press('jixiaoMark');
    const pane = await wps.pane();
    await pane.getByText(/已标记 \d+ 个单元格/).waitFor();
    expect(await wps.fill('F15')).not.toBe(before);
    await wps.press('jixiaoUnmark');
    await pane.getByText(/标记已清除/).waitFor();
    expect(await wps.fill('F15')).toBe(before);
  });
});

test('收起 in the pane hides it, the ribbon shows it again with its list, and no pane is made twice', async () => {
  const wps = await stages.open();
  const pane = await wps.ready();
  expect(await wps.label('jixiaoPane')).toBe('收起窗格');
  await button(pane, '收起').click();
  await wps.page.waitForFunction(
    () => getComputedStyle(document.querySelector('iframe.pane')!).display === 'none',
  );
  expect(await wps.label('jixiaoPane')).toBe('打开窗格');
  await wps.press('jixiaoPane');
  await rows(await wps.pane())
    .first()
    .waitFor();
  expect(await wps.paneIsShown()).toBe(true);
});

test('a command that comes while another screen is open brings its own', async () => {
  const wps = await stages.open();
  const pane = await wps.ready();
  await pane.getByRole('tab', { name: '设置' }).click();
  await wps.press('jixiaoFix');
  await pane.getByRole('heading', { name: /一键修复/ }).waitFor();
  await pane.getByRole('tab', { name: '诊断' }).click();
  await pane.getByRole('tab', { name: '检查' }).click();
  await rows(pane).first().waitFor();
  expect(await pane.getByRole('heading', { name: /一键修复/ }).count()).toBe(0);
});

test('标记 and 清除标记 are in the pane too, for a ribbon that ignores the mouse', async () => {
  const wps = await stages.open();
  const pane = await wps.ready();
  await button(pane, '更多').click();
  await pane.getByRole('menuitem', { name: '标记到单元格' }).click();
  await pane.getByText(/已标记 \d+ 个单元格/).waitFor();
  await button(pane, '更多').click();
  await pane.getByRole('menuitem', { name: '清除标记' }).click();
  await pane.getByText(/标记已清除/).waitFor();
});

test('while a cell is being edited the pane waits, says so, and goes on by itself', async () => {
  const wps = await stages.open();
  const pane = await wps.ready();
  await row(pane, '成本指标应设上限').click();
  await wps.page.evaluate(() => {
    window.stage.et.program.editing = 60;
  });
  await button(pane, /^采用/).first().click();
  await pane.getByText(/已修改 物业费 F15/).waitFor();
  expect(await wps.held('F15')).toBe('≤86万元');
});
