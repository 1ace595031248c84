import { demoPages } from './demo-pages';

const demo = demoPages();
test('the sample is opened: its gravest problem is told whole, figures and both cells', async () => {
  const pane = await (await demo.open()).ready();
  await pane.row('成本指标未覆盖预算').click();
  const text = await pane.detail.innerText();
  for (const figure of ['86万元', '316万元', '230万元', '财预〔2015〕88号'])
    expect(text).toContain(figure);
  await pane.detail.getByRole('button', { name: /预算数316万元/ }).click();
  expect(await pane.selectedCell()).toEqual({ row: 2, col: 2 });
  expect(await pane.writes()).toBe(0);
});

test('a workbook that is opened shows its first error at once', async () => {
  const pane = await (await demo.open()).ready();
  expect(await pane.detail.innerText()).toContain('错误');
  expect(await pane.page.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(
    1,
  );
});

test('typing a basis takes its problem off the list, and the list stays where it was', async () => {
  const pane = await (await demo.open()).ready();
  const basis = pane.row('G11');
  await basis.click();
  const before = await pane.rows.count();
  const scrolled = () => pane.page.locator('.list').evaluate((list) => list.scrollTop);
  const at = await scrolled();
  await pane.type('G11', '《行政服务中心物业服务合同》（2024年）第三条');
  await basis.waitFor({ state: 'detached' });
  expect(await pane.rows.count()).toBeLessThan(before);
  await pane.page.getByText('这处问题已解决').waitFor();
  expect(await scrolled()).toBe(at);
});

describe('the keyboard', () => {
  test('walks the list, jumps, goes on with F8 and closes with Escape', async () => {
    const pane = await (await demo.open()).ready();
    const focused = () =>
      pane.page.evaluate(() => document.activeElement?.getAttribute('aria-posinset'));
    await pane.rows.first().focus();
    await pane.page.keyboard.press('Home');
    await pane.page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-posinset') === '1',
    );
    await pane.page.keyboard.press('ArrowDown');
    await pane.page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-posinset') === '2',
    );
    await pane.page.keyboard.press('End');
    const last = String(await pane.rows.count());
    await pane.page.waitForFunction(
      (n) => document.activeElement?.getAttribute('aria-posinset') === n,
      last,
    );
    expect(await focused()).toBe(last);
    expect(await pane.selectedCell()).toBeNull();
    await pane.page.keyboard.press('Enter');
    await pane.page.waitForFunction(() => window.demo.workbook.selection !== null);
    await pane.page.keyboard.press('F8');
    await pane.page.waitForFunction(() => window.demo.workbook.selection?.row === 0);
    await pane.page.keyboard.press('Shift+F8');
    await pane.page.waitForFunction(() => window.demo.workbook.selection?.row === 17);
    await pane.page.keyboard.press('Escape');
    await pane.detail.waitFor({ state: 'detached' });
    expect(await focused()).not.toBeNull();
  });

  test('reaches every control of the screen by Tab, each with a name', async () => {
    const pane = await (await demo.open()).ready();
    const names: string[] = [];
    for (let press = 0; press < 30; press += 1) {
      await pane.page.keyboard.press('Tab');
      const name = await pane.page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        return at.getAttribute('aria-label') ?? at.textContent?.trim() ?? '';
      });
      if (name === null) break;
      names.push(name);
    }
    expect(names.filter((name) => name === '')).toEqual([]);
    const all = names.join('\n');
    for (const control of [
      '检查',
      '一键修复',
      '重新检查',
      '更多',
      '错误',
      '查找、筛选和排列',
      '下一处问题',
      '说明后忽略',
    ]) {
      expect(all).toContain(control);
    }
  });
});

describe('filters', () => {
  test('narrow the list to a severity, then to a rule, and are cleared', async () => {
    const pane = await (await demo.open()).ready();
    const [errors, warnings, infos] = await pane.counts();
    expect(await pane.rows.count()).toBe(errors + warnings + infos);
    await pane.button(/错误/).click();
    expect(await pane.rows.count()).toBe(errors);
    await pane.button(/错误/).click();
    await pane.button('查找、筛选和排列').click();
    await pane.page.getByLabel('按规则筛选').selectOption('basis-unspecific');
    expect(await pane.rows.count()).toBeGreaterThan(1);
    expect(await pane.page.locator('.row__title').allTextContents()).toEqual(
      Array.from({ length: await pane.rows.count() }, () => '依据过于笼统'),
    );
    await pane.button(/错误/).click();
    await pane.page.getByText('筛选范围内没有问题').waitFor();
    await pane.button('显示全部').click();
    expect(await pane.rows.count()).toBe(errors + warnings + infos);
  });
});

test('the problem of the selected cell is shown as the selection moves', async () => {
  const pane = await (await demo.open()).ready();
  await pane.selectCell('F15');
  await pane.detail.getByRole('button', { name: /F15/ }).first().waitFor();
  await pane.selectCell('C7');
  await pane.detail.getByRole('button', { name: /C7/ }).first().waitFor();
});

describe('nothing jumps while the reader reads', () => {
  test('rows above go away, and the row before the eyes stays where it is', async () => {
    const pane = await (await demo.open()).ready();
    await pane.button('关闭详情').click();
    await pane.page.locator('.list').evaluate((list) => (list.scrollTop = 900));
    const [top, name] = await pane.firstInSight();
    await pane.type('G3', '0万元');
    await pane.row('G3').waitFor({ state: 'detached' });
    expect(await pane.firstInSight()).toEqual([expect.closeTo(top, 0), name]);
  });

  test('what is said of a command lies over the end of the pane and moves nothing', async () => {
    const pane = await (await demo.open()).ready();
    const heights = () =>
      pane.page
        .locator('.list, .detail')
        .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().top));
    const before = await heights();
    await pane.button('更多').click();
    await pane.page.getByRole('menuitem', { name: '标记到单元格' }).click();
    await pane.page.getByText(/已标记/).waitFor();
    expect(await heights()).toEqual(before);
  });

  test('a reason that is being written stays, wherever the selection moves, and is kept when left', async () => {
    const pane = await (await demo.open()).ready();
    await pane.open('成本指标应设上限');
    await pane.button('说明后忽略…').click();
    await pane.page.getByLabel('为什么可以忽略').fill('合同价固定');
    await pane.selectCell('F12');
    await pane.type('G3', '0万元');
    await pane.row('G3').waitFor({ state: 'detached' });
    expect(await pane.page.getByLabel('为什么可以忽略').inputValue()).toBe('合同价固定');
    await pane.row('指标值单位与指标描述不符').click();
    await pane.open('成本指标应设上限');
    await pane.button('说明后忽略…').click();
    expect(await pane.page.getByLabel('为什么可以忽略').inputValue()).toBe('合同价固定');
  });
});

test('a fix is found, read and applied with the keyboard alone', async () => {
  const pane = await (await demo.open()).ready();
  const { keyboard } = pane.page;
  const focused = () =>
    pane.page.evaluate(() => {
      const at = document.activeElement;
      return at === document.body ? '' : (at?.getAttribute('aria-label') ?? at?.textContent ?? '');
    });
  const tabTo = async (name: RegExp) => {
    for (let press = 0; press < 40 && !name.test(await focused()); press += 1) {
      await keyboard.press('Tab');
    }
    expect(await focused()).toMatch(name);
  };
  await tabTo(/成本指标未覆盖预算/);
  await keyboard.press('ArrowDown');
  await pane.detail.getByRole('heading', { name: '成本指标应设上限' }).waitFor();
  await tabTo(/^采用：/);
  await keyboard.press('Enter');
  await pane.page.getByText(/已修改 物业费 F15/).waitFor();
  expect(await pane.held('F15')).toBe('≤86万元');
  // The focus is in the list, on the problem that came next.
  await pane.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'option');
});
