import { textReport } from '../../src/report/text';
import { PLAIN } from '../../src/report/paint';
import { textWidth } from '../../src/model/text-width';
import { at, checked, problem, unreadable } from './outcomes';

test('a problem shows cell, severity, message, related cells, fixes and sources, set in columns', () => {
  expect(textReport([checked('甲.xlsx', { problems: [problem()] })])).toBe(
    `甲.xlsx
  绩效表 A1:G18  项目绩效目标表（河北） · 1 个指标
    F15   错误    成本指标合计86万元，预算数316万元，差额230万元（72.8%）未设成本指标。
          相关    C3 预算数316万元
          可选    补一行成本指标
          依据    财预〔2015〕88号  cost-below-budget

共检查 1 个文件，1 张绩效目标表，1 个指标：错误 1，警告 0，提示 0。
`,
  );
});

test('a clean table is told so', () => {
  const report = textReport([checked('甲.xlsx')]);
  expect(report).toContain('    没有发现问题\n');
  expect(report).toContain('1 个指标：没有发现问题。');
});

test('a workbook without a table says what to look for', () => {
  expect(textReport([checked('甲.xlsx', { tables: [] })])).toContain('没有找到绩效目标表');
});

test('an unreadable file stands in its place among the others, and is summed up', () => {
  const report = textReport([unreadable('坏.xlsx'), checked('甲.xlsx')]);
  expect(report.indexOf('坏.xlsx')).toBeLessThan(report.indexOf('甲.xlsx'));
  expect(report).toContain('  无法读取  文件已损坏。请另存一份后再检查。');
  expect(report).toContain('有 1 个文件无法读取，未检查。');
});

test('a run that read nothing does not say that nothing was found', () => {
  const report = textReport([unreadable('坏.xlsx')]);
  expect(report).toContain('没有读到内容');
  expect(report).not.toContain('没有发现问题');
});

test('what could not be judged and what was waived are listed and counted, never as a pass', () => {
  const report = textReport([
    checked('甲.xlsx', {
      unjudged: [{ rule: 'value-unit-missing', place: at('F12'), table: 0, reason: '读不出单位' }],
      waived: [{ problem: problem(), reason: '合同另行支付', by: '张', at: '' }],
    }),
  ]);
  expect(report).toContain('F12   未能判断 读不出单位  value-unit-missing');
  expect(report).toContain('说明    合同另行支付（张）');
  expect(report).toContain('未能判断 1，已说明忽略 1。');
  expect(report).not.toContain('    没有发现问题');
});

test('a problem of no table is told after the tables', () => {
  const lost = problem({ rule: 'layout-unrecognised', severity: 'info', table: null });
  const lines = textReport([checked('甲.xlsx', { problems: [lost] })]).split('\n');
  expect(lines[2]).toBe('    没有发现问题');
  expect(lines[3]).toContain('F15   提示    ');
});

test('another sheet’s cell is named with its sheet', () => {
  const related = [{ place: at('B2', '部门表'), message: '部门预算' }];
  const report = textReport([checked('甲.xlsx', { problems: [problem({ related })] })]);
  expect(report).toContain('相关    部门表!B2 部门预算');
});

test('on a terminal lines are broken within its width, hung under their text', () => {
  const report = textReport([checked('甲.xlsx', { problems: [problem()] })], { width: 60 });
  const lines = report.split('\n').slice(2, -3);
  expect(lines.length).toBe(5);
  // One closing mark may stand out rather than begin a line.
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(62);
  expect(lines[1]).toMatch(/^ {18}\S/);
});

test('colour is the caller’s', () => {
  const paint = { ...PLAIN, error: (text: string) => `<${text}>` };
  expect(textReport([checked('甲.xlsx', { problems: [problem()] })], { paint })).toContain(
    '<错误    >',
  );
});

test('of many choices the first is shown with the number of the others; safe fixes are all shown', () => {
  const choices = ['甲', '乙', '丙'].map(
    (title) => ({ kind: 'choice', title, edits: [] }) as const,
  );
  const fixes = [...choices, { kind: 'safe', title: '丁', edits: [] } as const];
  const report = textReport([checked('甲.xlsx', { problems: [problem({ fixes })] })]);
  expect(report).toContain('可修复  丁\n          可选    甲（另有 2 种写法可选）\n          依据');
});

test('what would act on a terminal or turn the text round is shown as a mark, in names too', () => {
  const nasty = problem({ message: '“\u001b[31m物业\u202E费\u0007”没有单位' });
  const report = textReport([
    checked('甲\n乙\u001b[2J.xlsx', { problems: [nasty] }),
    { path: '丙.xlsx', error: { code: 'damaged', message: '\u009b有误' } },
  ]);
  expect(report).toContain('甲�乙�[2J.xlsx\n');
  expect(report).toContain('“�[31m物业�费�”没有单位');
  expect(report).toContain('�有误');
});
