import { demoPages } from './demo-pages';

const demo = demoPages();
describe('fixes', () => {
  test('one is applied, said, and taken back', async () => {
    const pane = await (await demo.open()).ready();
    await pane.row('成本指标应设上限').click();
    expect(await pane.detail.locator('.change__before .change__text').first().textContent()).toBe(
      '=86万元',
    );
    await pane.detail.getByRole('button', { name: /^采用/ }).first().click();
    await pane.page.getByText(/已修改 物业费 F15/).waitFor();
    expect(await pane.held('F15')).toBe('≤86万元');
    await pane.page.locator('.notice').getByRole('button', { name: '撤销本次修改' }).click();
    await pane.page.getByText(/已撤销/).waitFor();
    expect(await pane.held('F15')).toBe('=86万元');
    await pane.row('成本指标应设上限').waitFor();
  });

  test('一键修复 shows every cell before it writes, and is one step back', async () => {
    const pane = await (await demo.open()).ready();
    await pane.button(/^一键修复/).click();
    const cells = await pane.page.locator('.preview .change').count();
    expect(cells).toBeGreaterThan(1);
    expect(await pane.writes()).toBe(0);
    await pane.button(/^全部修复/).click();
    await pane.page.getByText(`已修复 ${cells} 个单元格。`).waitFor();
    expect(await pane.writes()).toBe(1);
    expect(await pane.held('G3')).toBe('0万元');
    await pane.page.getByRole('button', { name: '撤销本次修改' }).last().click();
    await pane.page.getByText(/已撤销/).waitFor();
    expect(await pane.held('G3')).toBe('0  ');
  });

  test('while a cell is being edited the pane waits, says so, and goes on by itself', async () => {
    const pane = await (await demo.open()).ready();
    await pane.row('成本指标应设上限').click();
    await pane.page.evaluate(() => {
      window.demo.knobs.busy = 6;
    });
    await pane.detail.getByRole('button', { name: /^采用/ }).first().click();
    await pane.page.getByText(/请先按回车结束编辑/).waitFor();
    await pane.page.getByText(/已修改 物业费 F15/).waitFor();
    expect(await pane.held('F15')).toBe('≤86万元');
  });

  test('a protected sheet is said, and nothing is written', async () => {
    const pane = await (await demo.open()).ready();
    await pane.page.evaluate((sheet) => {
      window.demo.workbook.sheet(sheet).protected = true;
    }, '物业费');
    await pane.row('成本指标应设上限').click();
    await pane.detail.getByRole('button', { name: /^采用/ }).first().click();
    await pane.page.locator('.notice').getByText(/保护/).waitFor();
    expect(await pane.held('F15')).toBe('=86万元');
  });
});

test('a problem is waived with a reason, stays waived after a reload, and comes back when withdrawn', async () => {
  const pane = await (await demo.open()).ready();
  await pane.row('成本指标应设上限').click();
  await pane.button('说明后忽略…').click();
  await pane.button('忽略这处问题').click();
  await pane.page.getByText('请写明理由，再忽略。').waitFor();
  await pane.page.getByLabel('为什么可以忽略').fill('合同价固定');
  await pane.button('忽略这处问题').click();
  await pane.row('成本指标应设上限').waitFor({ state: 'detached' });
  await pane.page.reload();
  await pane.ready();
  expect(await pane.row('成本指标应设上限').count()).toBe(0);
  await pane.button(/^已说明 1/).click();
  await pane.page.getByText('说明：合同价固定').waitFor();
  await pane.button('撤回说明').click();
  await pane.button(/^问题/).click();
  await pane.row('成本指标应设上限').waitFor();
});

test('marks are set and cleared from the menu, and the fills are as they were', async () => {
  const pane = await (await demo.open()).ready();
  const before = await pane.fill('F15');
  await pane.button('更多').click();
  await pane.page.getByRole('menuitem', { name: '标记到单元格' }).click();
  await pane.page.getByText(/已标记 \d+ 个单元格/).waitFor();
  expect(await pane.fill('F15')).not.toBe(before);
  await pane.button('更多').click();
  await pane.page.getByRole('menuitem', { name: '清除标记' }).click();
  await pane.page.getByText('标记已清除').waitFor();
  expect(await pane.fill('F15')).toBe(before);
});
