import { cellAt } from '../../src/model/grid';
import { areaA1 } from '../../src/model/place';
import { sketch } from './sketch';

test('cells stand where they are drawn, from the given corner', () => {
  const grid = sketch(
    `
    项目⏎名称 | 物业费 |
    | =0次 | #0.5{0%} | #316{0"万元"} | #1234.5{#,##0.00}
    `,
    { at: 'C5', sheet: '一' },
  );
  expect(grid.sheet).toBe('一');
  expect(cellAt(grid, 4, 2)).toMatchObject({ kind: 'text', text: '项目\n名称', formula: false });
  expect(cellAt(grid, 5, 3)).toMatchObject({ kind: 'text', value: '=0次', formula: false });
  expect(cellAt(grid, 5, 4)).toMatchObject({ kind: 'number', value: 0.5, text: '50%' });
  expect(cellAt(grid, 5, 5)).toMatchObject({ value: 316, text: '316万元' });
  expect(cellAt(grid, 5, 6)).toMatchObject({ value: 1234.5, text: '1,234.50' });
  expect(cellAt(grid, 5, 2)).toBeUndefined();
});

test('merges grow right and down', () => {
  const grid = sketch(`
    标题 | < | <
    甲 | < | 乙
    ^ | < | ^
    丙 | 丁 | 戊
  `);
  expect(grid.merges?.map(areaA1)).toEqual(['A1:C1', 'A2:B3', 'C2:C3']);
  expect(sketch('甲 | <', { merges: false }).merges).toBeNull();
});

test('a formula is told apart from text that begins with =', () => {
  const grid = sketch('fx#86 | fx:合计 | =86万元');
  expect(grid.rows.get(0)?.map((cell) => cell?.formula)).toEqual([true, true, false]);
});
