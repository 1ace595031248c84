import { check } from '../../src/lint/check';
import { sketch } from '../support/sketch';

/** Fixes insert rows where a level is missing; the block may have lost the columns that tell where. */
test.each([
  [
    'without names and values',
    '一级指标 | 二级指标 | 指标解释',
    '产出指标 | 数量指标 | 物业服务面积',
  ],
  ['without names', '一级指标 | 二级指标 | 指标值', '产出指标 | 数量指标 | ≥12000平方米'],
  ['without values', '一级指标 | 二级指标 | 三级指标', '产出指标 | 数量指标 | 物业服务面积'],
])('a block %s is checked like any other', (_, header, row) => {
  const { tables, problems } = check({ grids: [sketch(`${header}\n${row}`)] });
  expect(tables).toHaveLength(1);
  expect(problems.map(({ rule }) => rule)).toContain('level1-missing');
});
