import type { Edit, InsertRow } from '../../src/model/edit';
import { needsTextFormat } from '../../src/hosts/text-format';
import { freeSheetName } from '../../src/hosts/sheet-name';
import { shiftArea } from '../../src/model/row-shift';
import { planWrite } from '../../src/hosts/write-plan';

const insertAt = (
  row: number,
  texts: readonly string[],
  more: Partial<InsertRow> = {},
): InsertRow => ({
  kind: 'insert-row',
  sheet: '表',
  row,
  like: row - 1,
  cells: texts.map((text, col) => ({ col, text })),
  grow: [],
  held: [],
  ...more,
});

describe('planWrite', () => {
  const leaves = (edits: readonly Edit[]) =>
    planWrite(edits).map(({ leaves }) =>
      leaves.map(({ place, held }) => `${place.row}:${String(held)}`).sort(),
    );

  test('every edit speaks of the sheet as it was read', () => {
    const edits: Edit[] = [
      { kind: 'set-text', place: { sheet: '表', row: 9, col: 0 }, held: 'a', text: 'A' },
      insertAt(4, ['新']),
      { kind: 'delete-row', sheet: '表', row: 7, held: [] },
    ];
    expect(planWrite(edits)[0]!.rows.map(({ row }) => row)).toEqual([7, 4]);
    expect(leaves(edits)).toEqual([['4:新', '9:A']]);
  });

  test('of two rows inserted at one place the first named ends on top', () => {
    expect(leaves([insertAt(4, ['一']), insertAt(4, ['二'])])).toEqual([['4:一', '5:二']]);
  });

  test('a merge grows once for two rows inserted below it', () => {
    const area = { top: 2, bottom: 3, left: 0, right: 0 };
    const plan = planWrite([
      insertAt(4, ['一'], { grow: [area] }),
      insertAt(4, ['二'], { grow: [area] }),
    ]);
    expect(plan[0]!.rows.map((edit) => edit.kind === 'insert-row' && edit.grow.length)).toEqual([
      1, 0,
    ]);
  });

  test('the model row of an insertion is followed through the edits below it', () => {
    const [plan] = planWrite([
      insertAt(4, [], { like: 6 }),
      { kind: 'delete-row', sheet: '表', row: 5, held: [] },
    ]);
    expect(plan!.rows.at(-1)).toMatchObject({ row: 4, like: 5 });
  });

  test('edits are parted by sheet', () => {
    const edits = ['甲', '乙', '甲'].map((sheet, row): Edit => ({
      kind: 'set-text',
      place: { sheet, row, col: 0 },
      held: null,
      text: 'x',
    }));
    expect(planWrite(edits).map(({ sheet, texts }) => [sheet, texts.length])).toEqual([
      ['甲', 2],
      ['乙', 1],
    ]);
  });
});

describe('shiftArea', () => {
  const area = { top: 3, bottom: 5, left: 0, right: 1 };
  test.each([
    ['insert', 3, { top: 4, bottom: 6 }],
    ['insert', 4, { top: 3, bottom: 6 }],
    ['insert', 6, { top: 3, bottom: 5 }],
    ['delete', 2, { top: 2, bottom: 4 }],
    ['delete', 3, { top: 3, bottom: 4 }],
    ['delete', 5, { top: 3, bottom: 4 }],
    ['delete', 6, { top: 3, bottom: 5 }],
  ] as const)('%s at %i', (kind, row, expected) => {
    expect(shiftArea(area, { kind, row, count: 1 })).toMatchObject(expected);
  });
  test('nothing is left of an area whose rows all go', () => {
    expect(shiftArea(area, { kind: 'delete', row: 3, count: 3 })).toBeNull();
  });
});

test.each([
  ['=0次', true],
  ['≥90%', true],
  ['95', true],
  ['2024年12月', true],
  ['二〇二四年十二月', true],
  ['-', true],
  ['', false],
  ['财政部文件', false],
  ['2024年12月底前完成', false],
])('needsTextFormat(%j) is %s', (text, expected) => {
  expect(needsTextFormat(text)).toBe(expected);
});

test.each([
  ['目标表', ['目标表', '目标表 (2)'], '目标表 (3)'],
  ['a/b:c', [], 'a b c'],
  ['SHEET', ['sheet'], 'SHEET (2)'],
  ['长'.repeat(40), ['长'.repeat(31)], '长'.repeat(27) + ' (2)'],
])('freeSheetName(%j)', (wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});
