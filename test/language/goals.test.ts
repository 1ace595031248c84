import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/lint/check';
import { sketch } from '../support/sketch';

/** corpus/goals.txt: goals with the reading that a reviewer gives them, `vague` or `good`. */
const GOALS = readFileSync(join(__dirname, 'corpus', 'goals.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t') && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string]);

function isTold(goal: string): boolean {
  const form = `
    项目名称 | 某项目 | 预算数 | 86万元
    绩效目标 | 目标1 | ${goal} | <
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`;
  return check({ grids: [sketch(form)] }).problems.some(({ rule }) => rule === 'goal-vague');
}

test('a goal with a thing, a number or a result is never called vague', () => {
  const good = GOALS.filter(([, reading]) => reading === 'good');
  expect(good.length).toBeGreaterThan(50);
  expect(good.filter(([goal]) => isTold(goal))).toEqual([]);
});

test('a goal that any office could have is told', () => {
  const vague = GOALS.filter(([, reading]) => reading === 'vague');
  const told = vague.filter(([goal]) => isTold(goal));
  expect(told.length / vague.length).toBeGreaterThan(0.95);
});
