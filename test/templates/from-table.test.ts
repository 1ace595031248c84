import { check } from '../../src/lint/check';
import type { SheetDraft } from '../../src/model/sheet-draft';
import { fromTable } from '../../src/templates/from-table';
import { readBook } from '../../src/xlsx/read/read';
import { createWorkbook } from '../../src/xlsx/create/create';
import { hebeiForm } from '../support/hebei-form';
import { sketch } from '../support/sketch';

function tableIn(drawn: string) {
  return check({ grids: [sketch(drawn)] }, { rules: [] }).tables[0]!;
}

function readBack(draft: SheetDraft) {
  return check(readBook(createWorkbook([draft])), { rules: [] }).tables[0]!;
}

test('a form comes into its template with all its figures', () => {
  const before = tableIn(hebeiForm());
  const { draft, kept } = fromTable(before, '绩效目标表');
  const after = readBack(draft);
  const rows = ({ indicators }: typeof before) =>
    indicators.map(({ name, value, basis }) => [name?.text, value?.text, basis?.text]);
  expect(kept).toEqual([]);
  expect(after.kind).toBe(before.kind);
  expect(rows(after)).toEqual(rows(before));
  expect(after.goals.map(({ value }) => value.text)).toEqual(
    before.goals.map(({ value }) => value.text),
  );
});

test('what the template has no place for is kept below the form and told', () => {
  const { draft, kept } = fromTable(
    tableIn(`
      项目支出绩效目标申报表 | < | < | <
      项目名称 | 物业费 | 负责人 | 王某
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 物业面积 | ≥100平方米`),
    '表',
  );
  expect(kept).toEqual(['负责人：王某']);
  expect(draft.cells[draft.cells.length - 1]!.text).toBe('负责人：王某');
});
