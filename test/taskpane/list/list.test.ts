import { check } from '../../../src/lint/check';
import type { ListedProblem } from '../../../src/session/state';
import { alikeOnes, othersAtCell } from '../../../src/taskpane/list/alike';
import { arrange } from '../../../src/taskpane/list/arrange';
import { EVERYTHING, isNarrowed } from '../../../src/taskpane/list/filter';
import { filterProblems } from '../../../src/taskpane/list/filter-problems';
import { groupProblems } from '../../../src/taskpane/list/group';
import { problemText } from '../../../src/taskpane/list/problem-text';
import { RULES } from '../../../src/rules/list';
import { sourceName } from '../../../src/report/source-names';
import { sketch } from '../../support/sketch';

const grid = sketch(RULES.find(({ id }) => id === 'cost-below-budget')!.example.fails);
const outcome = check({ grids: [grid] });
const problems: readonly ListedProblem[] = outcome.problems.map((problem, index) => ({
  id: `p${index}`,
  problem,
}));

/** The same problem again, about another cell. */
function again(one: ListedProblem, id: string, change: object): ListedProblem {
  return { id, problem: { ...one.problem, ...change } };
}

test('laid out by severity, the gravest stand first and equals stay as they were', () => {
  const arranged = arrange(problems, 'severity');
  const ranks = arranged.map(({ problem }) =>
    ['error', 'warning', 'info'].indexOf(problem.severity),
  );
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const errors = (list: readonly ListedProblem[]) =>
    list.filter(({ problem }) => problem.severity === 'warning').map(({ id }) => id);
  expect(errors(arranged)).toEqual(errors(problems));
  expect(arrange(problems, 'place')).toBe(problems);
});

test('laid out by rule, each rule has one heading', () => {
  const twice = [...problems, again(problems[0]!, 'again', { message: '另一处' })];
  const groups = groupProblems(arrange(twice, 'rule'), outcome, 'rule');
  const titles = groups.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(groups[0]!.problems.map(({ id }) => id)).toContain('again');
  expect(groups.reduce((sum, group) => sum + group.problems.length, 0)).toBe(twice.length);
});

test('words are looked for in sentence, rule and cell, all of them', () => {
  const found = (words: string) => filterProblems(problems, { ...EVERYTHING, words }).length;
  expect(found('')).toBe(problems.length);
  expect(found('  预算数  ')).toBeGreaterThan(0);
  expect(found('预算数 没有这样的字')).toBe(0);
  const cell = problems[0]!.problem.place;
  expect(found(`${cell.sheet}`)).toBe(problems.length);
  expect(isNarrowed({ ...EVERYTHING, words: ' ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, words: 'x' })).toBe(true);
});

test('problems that only their sentences tell apart are alike; others of the cell are named', () => {
  const [first] = problems;
  const twin = again(first!, 'twin', { message: '另一句' });
  const other = again(first!, 'other', { rule: 'another-rule' });
  const list = [first!, twin, other];
  expect(Array.from(alikeOnes(list))).toEqual([first!.id, 'twin']);
  expect(othersAtCell(first!, list).map(({ id }) => id)).toEqual(['twin', 'other']);
});

test('a problem is copied with its place and the title of each document', () => {
  const listed = problems.find(({ problem }) => problem.rule === 'cost-below-budget')!;
  const text = problemText(listed.problem);
  expect(text).toContain(listed.problem.message);
  expect(text).toMatch(/^【错误】.* [A-Z]\d+ 成本指标未覆盖预算/);
  expect(text).toContain('依据：《中央部门预算绩效目标管理办法》（财预〔2015〕88号）');
});

test('every number that a rule cites has a title; what is named already stays as it is', () => {
  const numbers = new Set(RULES.flatMap(({ sources }) => sources).filter((one) => /号$/.test(one)));
  for (const number of numbers) expect(sourceName(number)).toMatch(/^《.+》（.+号）$/);
  expect(sourceName('《党政机关公文处理工作条例》')).toBe('《党政机关公文处理工作条例》');
});
