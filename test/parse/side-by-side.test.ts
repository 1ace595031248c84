import { areaA1 } from '../../src/model/place';
import type { Table } from '../../src/model/table';
import { findTables } from '../../src/parse/find-tables';
import { FORMS } from '../support/forms/all';
import { reading } from '../support/reading';
import { sketch } from '../support/sketch';

function linesOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** One drawing to the right of another, with blank columns between them. */
function beside(left: string[][], right: string[][], gap = 1): string {
  const width = widthOf(left) + gap;
  return left
    .map((line, row) => {
      const blank = Array.from({ length: width - line.length }, () => '');
      return [...line, ...blank, ...(right[row] ?? [])].join(' | ');
    })
    .join('\n');
}

function widthOf(lines: string[][]): number {
  return Math.max(...lines.map((line) => line.length));
}

function tablesIn(drawn: string): readonly Table[] {
  return findTables({ grids: [sketch(drawn)] }).tables;
}

/** A second form beside the first is told by its levels; these head theirs with other words, or have none. */
const TOGETHER = [
  '收支构成列表的部门整体申报表',
  '资金构成写成一段话的目标表',
  '没有级别列的分级目标表',
  '没有级别列的部门整体自评表',
];
const apart = FORMS.filter(({ name }) => !TOGETHER.includes(name));

test.each(apart)('$name stands twice side by side', ({ text }) => {
  const lines = linesOf(text);
  const [first, second, third] = tablesIn(beside(lines, lines));
  expect(reading(second!, { row: 0, col: widthOf(lines) + 1 })).toBe(reading(first!));
  expect(reading(first!)).toBe(reading(tablesIn(text)[0]!));
  expect(third).toBeUndefined();
});

const FORM = linesOf(`
  物业费绩效目标表 | < | < | <
  项目名称 | 物业费 | 预算数 | 86万元
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米
  满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%`);
const WHOLE = '2024年物业费绩效目标表 | < | < | < | < | < | < | < | <';

const areasOf = (drawn: string) => tablesIn(drawn).map(({ area }) => areaA1(area));

test('three forms, with a blank column between them and without', () => {
  const two = linesOf(beside(FORM, FORM));
  expect(areasOf(beside(two, FORM))).toEqual(['A1:D5', 'F1:I5', 'K1:N5']);
  expect(areasOf(beside(FORM, FORM, 0))).toEqual(['A1:D5', 'E1:H5']);
});

test('forms above and below that take the whole width stay whole', () => {
  const whole = `${WHOLE}\n${FORM.slice(1)
    .map((line) => line.join(' | '))
    .join('\n')}`;
  const two = beside(FORM, FORM);
  expect(areasOf(`${whole}\n${two}`)).toEqual(['A1:I5', 'A6:D10', 'F6:I10']);
  expect(areasOf(`${two}\n${whole}`)).toEqual(['A1:D5', 'F1:I5', 'A6:I10']);
});

test('without titles two names tell them apart, unless they are of one form', () => {
  const untitled = FORM.slice(1);
  expect(areasOf(beside(untitled, untitled))).toEqual(['A1:D4', 'F1:I4']);
  expect(
    areasOf(`
      项目名称 | 物业费 | 项目名称 | 租赁费
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`),
  ).toEqual(['A1:D3']);
});

test('two titles over one header are one form', () => {
  const [title, , ...rest] = FORM;
  const drawn = [[...title!.slice(0, 1), '', '项目绩效自评表', ''], ...rest];
  expect(areasOf(drawn.map((line) => line.join(' | ')).join('\n'))).toHaveLength(1);
});
