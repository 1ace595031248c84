import type { SheetDraft } from '../../src/model/sheet-draft';
import { at, FORM, picture, refusal, SHEET } from './form';
import type { MakeWorld } from './world';

const DRAFT: SheetDraft = {
  name: '目标表',
  cells: [
    {
      row: 0,
      col: 0,
      text: '项目支出绩效目标表',
      style: { role: 'title', text: false, align: 'center' },
    },
    { row: 1, col: 0, text: '指标值', style: { role: 'label', text: false, align: 'center' } },
    { row: 1, col: 1, text: '=0次', style: { role: 'input', text: true, align: 'left' } },
    { row: 1, col: 2, text: '', style: { role: 'input', text: false, align: 'left' } },
    { row: 2, col: 0, text: '95', style: { role: 'note', text: false, align: 'left' } },
  ],
  merges: [{ top: 0, bottom: 0, left: 0, right: 2 }],
  widths: [10, 20, 8],
  heights: new Map([[0, 30]]),
  lists: [
    { area: { top: 1, bottom: 1, left: 2, right: 2 }, choices: ['是', '否'], hint: '请选择' },
  ],
  print: { landscape: true, titleRows: 1 },
};

/** Templates: a new sheet, or a form laid over blank cells. */
export function describeSheets(makeWorld: MakeWorld): void {
  test('a template becomes a new sheet with a name of its own', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    const name = await world.host.insertSheet({ draft: DRAFT, at: null });
    expect(name).toBe('目标表 (2)');
    expect(world.cell(at('A1', name)).value).toBe('项目支出绩效目标表');
    expect(world.cell(at('B2', name))).toMatchObject({ value: '=0次', formula: null, format: '@' });
    expect(world.cell(at('A3', name))).toMatchObject({ value: '95', formula: null });
    expect(world.cell(at('C2', name)).value).toBeNull();
    expect(world.merges(name)).toEqual(DRAFT.merges);
    expect(picture(world)).toEqual(before);
    expect((await world.host.read(name)).grids[0]?.rows.size).toBe(3);
  });

  test('a template is laid over blank cells', async () => {
    const world = makeWorld(FORM);
    const name = await world.host.insertSheet({ draft: DRAFT, at: at('A8') });
    expect(name).toBe(SHEET);
    expect(world.cell(at('B9'))).toMatchObject({ value: '=0次', formula: null });
    expect(world.merges(SHEET)).toContainEqual({ top: 7, bottom: 7, left: 0, right: 2 });
  });

  test('a template is not laid over what is there', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    const { code, message } = await refusal(world.host.insertSheet({ draft: DRAFT, at: at('D4') }));
    expect(code).toBe('failed');
    expect(message).toMatch(/D4.*空白/);
    expect(picture(world)).toEqual(before);
  });
}
