import { createWorkbook } from '../../../src/xlsx/create/create';
import { writeLibraryFile } from '../../../src/library/own/library-file';
import { readLibraryWorkbook } from '../../../src/library/own/read-workbook';
import { readBook } from '../../../src/xlsx/read/read';
import { sketch } from '../../support/sketch';
import { shoot } from '../support/shoot';
import { demoPages } from './demo-pages';
import type { PanePage } from './pane-page';

const demo = demoPages();

/** A library as a bureau publishes it. */
function published(): Uint8Array {
  const grid = sketch(`
某市项目支出绩效指标库
行业 | 类别 | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 计量单位
市政 | 路灯 | 产出指标 | 数量指标 | 路灯维护数量 | 纳入维护的路灯盏数 | 盏
 | | | 质量指标 | 亮灯率 | 亮灯盏数÷应亮盏数×100% | %
 | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | 满意份数÷有效份数×100% | %
 | | 其他 | 其他 | 备用指标 | |
`);
  const cells = [...grid.rows].flatMap(([row, line]) =>
    line.flatMap((cell, col) =>
      cell
        ? [
            {
              row,
              col,
              text: cell.text,
              style: { role: 'plain', text: true, align: 'left' } as const,
            },
          ]
        : [],
    ),
  );
  return createWorkbook([
    {
      name: '指标库',
      cells,
      merges: [],
      widths: [],
      heights: new Map(),
      lists: [],
      print: { landscape: false, titleRows: 0 },
    },
  ]);
}

async function library(): Promise<PanePage> {
  const pane = await (await demo.open()).ready();
  await pane.tab('指标库').click();
  await pane.page.getByLabel('按词查找').waitFor();
  return pane;
}

async function hand(pane: PanePage, name: string, bytes: Uint8Array): Promise<void> {
  await pane.page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

test('a bureau’s own library is imported from its workbook, kept, inserted from, and removed with undo', async () => {
  const pane = await library();
  await hand(pane, '某市指标库.xlsx', published());
  await pane.page.getByText('已导入“某市指标库”').waitFor();
  await pane.page.getByText('第 6 行：不认识的级别“其他、其他”').waitFor();
  const names = () => pane.page.locator('.entry__name').allTextContents();
  expect(await names()).toEqual(['路灯维护数量', '亮灯率', '居民满意度']);
  await pane.page.getByText('本单位的指标库').click();
  await shoot(pane.page, 'library-own');
  expect(await pane.page.getByLabel('支出类别').inputValue()).toBe('某市指标库');
  expect(await pane.overflow()).toEqual([]);
  expect(await pane.violations()).toEqual([]);

  await pane.button('插入“亮灯率”').click();
  await pane.page.getByText('表中已有').waitFor();

  await pane.page.reload();
  await pane.ready();
  await pane.tab('指标库').click();
  await pane.page.getByLabel('支出类别').selectOption('市政·路灯');
  expect(await names()).toEqual(['路灯维护数量', '亮灯率', '居民满意度']);
  await pane.tab('模板').click();
  expect(await pane.page.getByLabel('支出类别').locator('option').allTextContents()).toContain(
    '市政·路灯（3 条常用指标）',
  );

  await pane.tab('指标库').click();
  await pane.page.getByText('本单位的指标库').click();
  const remove = pane.button('移除本单位的指标库');
  await remove.click();
  await remove.waitFor({ state: 'detached' });
  await pane.button('撤销本次修改').click();
  await remove.waitFor();
  await remove.click();
  await pane.page.reload();
  await pane.ready();
  await pane.tab('指标库').click();
  await pane.page.getByText('本单位的指标库').click();
  await pane.button('导入指标库…').waitFor();
});

test('the file of the command line is taken, and anything else is refused in a sentence', async () => {
  const pane = await library();
  await pane.page.getByText('本单位的指标库').click();
  await hand(pane, '照片.xlsx', new Uint8Array([1, 2, 3]));
  await pane.page.getByRole('alert').getByText('“照片.xlsx”没有导入').waitFor();
  await shoot(pane.page, 'library-refused');
  await hand(pane, '坏.json', Buffer.from('{"version":9}'));
  await pane.page.getByRole('alert').getByText('这不是绩校的指标库文件').waitFor();
  const { trade } = readLibraryWorkbook(readBook(published()), '本市');
  await hand(pane, '本市.json', Buffer.from(writeLibraryFile(trade)));
  await pane.page.getByText('已导入“本市”').waitFor();
  expect(await pane.page.getByRole('alert').count()).toBe(0);
});

test('levels narrow the library: all of 效益, or one of its 二级指标', async () => {
  const pane = await library();
  await pane.page.getByLabel('支出类别').selectOption('物业管理');
  await pane.page.getByLabel('指标级别').selectOption({ label: '效益指标（全部）' });
  const levels = () => pane.page.locator('.entry > .hint').allTextContents();
  expect((await levels()).every((one) => /效益|影响/.test(one))).toBe(true);
  await pane.page.getByLabel('指标级别').selectOption({ label: '数量指标' });
  expect((await levels()).every((one) => one.endsWith('数量指标'))).toBe(true);
});
