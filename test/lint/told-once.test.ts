import { check } from '../../src/lint/check';
import { a1 } from '../../src/model/place';
import { sketch } from '../support/sketch';

const problemsOf = (text: string) => check({ grids: [sketch(text)] }).problems;

const HALVES = `
  2024年项目支出绩效目标表 | < | < | < | <
  项目名称 | 水库加固 | < | < | <
  一级指标 | 二级指标 | 三级指标 | 三年指标值 | 2024年指标值
  产出指标 | 质量指标 | 验收合格率 | 100% | 100%`;

test('a fault of both halves of a form is told once, with both places and one fix for both', () => {
  const told = problemsOf(HALVES).filter(({ rule }) => rule === 'value-operator-missing');
  expect(told.map(({ place }) => a1(place))).toEqual(['D4']);
  expect(told[0]!.related.map(({ place }) => a1(place))).toEqual(['E4']);
  const places = told[0]!.fixes[0]!.edits.map((edit) => edit.kind === 'set-text' && a1(edit.place));
  expect(places).toEqual(['D4', 'E4']);
});

test('what only one half has is told of that half', () => {
  const told = problemsOf(HALVES.replace('100% | 100%', '≥95% | 100%'));
  const places = told
    .filter(({ rule }) => rule === 'value-operator-missing')
    .map(({ place, related }) => `${a1(place)} ${String(related.length)}`);
  expect(places).toEqual(['E4 0']);
});

const LIST = `
  部门项目支出绩效目标公开表 | < | < | < | <
  项目名称 | 资金总额（万元） | 一级指标 | 三级指标 | 指标值
  通道维护 | 96 | 产出指标 | 维护里程 | ≥48公里
  病虫害防治 | 60 | 产出指标 | 防治面积 | ≥3万亩`;

test('a problem of a whole project of a list names it and points at its first row', () => {
  const told = problemsOf(LIST).filter(({ rule }) => rule === 'benefit-missing');
  expect(told.map(({ place, message }) => `${a1(place)} ${message.slice(0, 8)}`)).toEqual([
    'A3 “通道维护”：没',
    'A4 “病虫害防治”：',
  ]);
});

test('what is wrong with the heading that all projects share is told once', () => {
  const told = problemsOf(LIST).filter(({ rule }) => rule === 'year-missing');
  expect(told.map(({ place }) => a1(place))).toEqual(['A1']);
});
