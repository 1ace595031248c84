import { demoPages } from './demo-pages';

const demo = demoPages();
test('a template is inserted with what is known, and the new sheet is checked', async () => {
  const pane = await demo.open('?book=empty');
  await pane.page.getByText('这个工作簿里还没有绩效目标表').waitFor();
  await pane.button('插入标准模板').click();
  await pane.page.getByLabel('项目名称').fill('办公楼物业管理');
  await pane.page.getByLabel('预算数').fill('316');
  await pane.page.getByText('按316万元填入').waitFor();
  await pane.page.getByLabel('预算数').fill('三百');
  await pane.page.getByText('请写数字和单位，例如 316万元。').waitFor();
  expect(await pane.button('插入到新工作表').isDisabled()).toBe(true);
  await pane.page.getByLabel('预算数').fill('316');
  await pane.page.getByLabel('年度', { exact: true }).fill('2025');
  await pane.page.getByLabel('支出类别').selectOption('物业管理');
  await pane.button('插入到新工作表').click();
  await pane.page.getByText(/已插入/).waitFor();
  await pane.page.getByRole('group', { name: '待填写' }).waitFor();
  const titles = await pane.page.evaluate(() =>
    window.demo.workbook.sheets.map((sheet) => sheet.held(0, 0)),
  );
  expect(titles).toEqual([expect.stringContaining('办公楼物业管理')]);
});

test('an entry of the library is found by its initials, goes in, is marked as there, and comes out again', async () => {
  const pane = await (await demo.open()).ready();
  await pane.tab('指标库').click();
  await pane.page.getByLabel('按词查找').fill('zmcxhl 造林');
  await pane.page.getByText('没有找到').waitFor();
  await pane.page.getByLabel('按词查找').fill('zlchl');
  await pane.page.getByRole('heading', { name: '造林成活率' }).waitFor();
  await pane.button('插入“造林成活率”').press('Enter');
  await pane.page.getByText('表中已有').waitFor();
  await pane.page.getByText(/已插入指标“造林成活率”/).waitFor();
  await pane.button('撤销').click();
  await pane.page.getByText('表中已有').waitFor({ state: 'detached' });
});

test('settings move a severity and switch live checking off', async () => {
  const pane = await (await demo.open()).ready();
  const [, warnings, infos] = await pane.counts();
  await pane.tab('设置').click();
  await pane.page.getByPlaceholder(/查找规则/).fill('成本指标应设上限');
  await pane.page.getByLabel('成本指标应设上限').selectOption('info');
  await pane.page.getByRole('switch', { name: /边填边查/ }).click();
  await pane.tab('检查').click();
  expect(await pane.counts()).toEqual([expect.any(Number), warnings - 1, infos + 1]);
  await pane.type('F15', '≤86万元');
  await pane.page.getByText(/工作簿已有改动/).waitFor();
  await pane.row('成本指标应设上限').waitFor();
  await pane.button('重新检查').click();
  await pane.row('成本指标应设上限').waitFor({ state: 'detached' });
});

test.each([
  ['导出检查报告（打印、签字）', /^绩校检查结果-\d{4}-\d\d-\d\d\.html$/, '审核人（签字）'],
  ['导出检查报告（纯文本）', /^绩校检查结果-\d{4}-\d\d-\d\d\.txt$/, '230万元'],
])('%s saves a file', async (command, name, words) => {
  const pane = await (await demo.open()).ready();
  await pane.button('更多').click();
  const download = pane.page.waitForEvent('download');
  await pane.page.getByRole('menuitem', { name: command }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(name);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text).toContain('成本指标合计86万元');
  expect(text).toContain(words);
});

describe('intents of the ribbon', () => {
  test('一键修复 opens the preview', async () => {
    const pane = await demo.open('?do=fix');
    await pane.page.getByRole('heading', { name: /一键修复：\d+ 个单元格/ }).waitFor();
  });

  test('插入标准模板 opens the gallery', async () => {
    const pane = await demo.open('?do=templates');
    await pane.page.getByRole('radio').first().waitFor();
  });

  test('说明后忽略 asks for the reason of the problem at the selected cell', async () => {
    const pane = await demo.open('?do=waive&at=F12');
    await pane.page.getByLabel('为什么可以忽略').fill('按天统计');
    await pane.detail.getByRole('heading', { name: '指标值单位与指标描述不符' }).waitFor();
  });

  test('检查本表 narrows the list to the table around the selected cell', async () => {
    const pane = await demo.open('?book=two&do=here&at=C30');
    await pane.ready();
    const titles = pane.page.locator('.group__where');
    await pane.page.getByLabel('按表格筛选').waitFor();
    expect(await titles.allTextContents()).toEqual(['物业费 A20:G37']);
  });
});

describe('states', () => {
  test('a workbook that cannot be read says why and offers to try again', async () => {
    const pane = await demo.open('?broken');
    await pane.page.getByText('表格软件 30 秒没有回应').waitFor();
    await pane.button('重试').waitFor();
  });

  test('a slow host is told after half a second', async () => {
    const pane = await demo.open('?latency=2500');
    await pane.page.getByText('正在读取工作簿…').waitFor();
    await pane.ready();
  });

  test('two thousand problems are walked through without a wait', async () => {
    const pane = await (await demo.open('?book=long')).ready();
    const counts = await pane.counts();
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(2_000);
    const waits = await pane.page.evaluate(async () => {
      document.querySelector<HTMLElement>('.row[tabindex="0"]')!.focus();
      const times: number[] = [];
      for (let press = 0; press < 20; press += 1) {
        const before = performance.now();
        const key = { key: 'ArrowDown', bubbles: true, cancelable: true };
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', key));
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
        times.push(performance.now() - before);
      }
      return times.sort((a, b) => a - b);
    });
    // About 17 ms: a frame. The bound is for busy machines.
    expect(waits[waits.length >> 1]).toBeLessThan(120);
  });

  test('a thousand tables on five sheets are listed, walked to the end, and narrowed to one table', async () => {
    const pane = await (await demo.open('?book=many')).ready();
    const [errors, warnings, infos] = await pane.counts();
    expect(errors + warnings + infos).toBeGreaterThan(10_000);
    await pane.rows.first().focus();
    await pane.page.keyboard.press('End');
    await pane.page.waitForFunction(
      (n) => document.activeElement?.getAttribute('aria-posinset') === n,
      String(errors + warnings + infos),
    );
    // Only a part of the list is ever drawn.
    expect(await pane.rows.count()).toBeLessThan(400);
    await pane.page.keyboard.press('ArrowUp');
    await pane.button('查找、筛选和排列').click();
    await pane.page.getByLabel('按表格筛选').selectOption({ index: 500 });
    const one = await pane.rows.count();
    expect(one).toBeGreaterThan(10);
    expect(one).toBeLessThan(100);
    await pane.page.getByLabel('按表格筛选').selectOption({ index: 0 });
    expect(await pane.rows.count()).toBeGreaterThan(100);
  });
});
