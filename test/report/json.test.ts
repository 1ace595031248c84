import { jsonReport } from '../../src/report/json';
import { ndjsonReport } from '../../src/report/ndjson';
import { at, checked, problem, unreadable } from './outcomes';

const files = [
  checked('甲.xlsx', {
    problems: [problem()],
    unjudged: [{ rule: 'value-unit-missing', place: at('F12'), table: 0, reason: '读不出单位' }],
    waived: [
      { problem: problem({ rule: 'cost-operator' }), reason: '合同固定价', by: '张', at: '' },
    ],
  }),
  unreadable('乙.xlsx'),
];

test('a read file is told as the contract has it', () => {
  const report = JSON.parse(jsonReport(files));
  expect(report.version).toBe('1');
  expect(report.files[0]).toEqual({
    path: '甲.xlsx',
    error: null,
    tables: [
      {
        sheet: '绩效表',
        range: 'A1:G18',
        kind: 'hebei-project',
        frame: 'classic',
        fields: {
          'project-name': { cell: 'E2', text: '物业费' },
          'budget-total': { cell: 'C3', text: '316万元', yuan: '3160000.00' },
        },
        goals: [{ cell: 'C7', text: '保障运转' }],
        indicators: [
          {
            row: 15,
            level1: '产出指标',
            level2: '成本指标',
            name: '成本投入',
            description: '',
            value: '=86万元',
            basis: '',
            cells: { level1: 'A11', level2: 'B15', name: 'C15', value: 'F15' },
          },
        ],
      },
    ],
    problems: [
      {
        rule: 'cost-below-budget',
        severity: 'error',
        sheet: '绩效表',
        cell: 'F15',
        message: '成本指标合计86万元，预算数316万元，差额230万元（72.8%）未设成本指标。',
        related: [{ sheet: '绩效表', cell: 'C3', message: '预算数316万元' }],
        sources: ['财预〔2015〕88号'],
        fixes: [{ kind: 'choice', title: '补一行成本指标' }],
      },
    ],
    unjudged: [{ rule: 'value-unit-missing', sheet: '绩效表', cell: 'F12', reason: '读不出单位' }],
    waived: [
      { rule: 'cost-operator', sheet: '绩效表', cell: 'F15', reason: '合同固定价', by: '张' },
    ],
  });
});

test('a file that could not be read keeps its place and says why', () => {
  const [, second] = JSON.parse(jsonReport(files)).files;
  expect(second).toEqual({
    path: '乙.xlsx',
    error: { code: 'damaged', message: '文件已损坏。请另存一份后再检查。' },
    tables: [],
    problems: [],
    unjudged: [],
    waived: [],
  });
});

test('the sums count by severity; waived problems are not among them', () => {
  const severities = ['error', 'warning', 'warning', 'info'] as const;
  const problems = severities.map((severity) => problem({ severity }));
  const report = JSON.parse(jsonReport([checked('甲.xlsx', { problems }), unreadable('乙.xlsx')]));
  expect(report.summary).toEqual({
    files: 2,
    unreadable: 1,
    tables: 1,
    indicators: 1,
    errors: 1,
    warnings: 2,
    infos: 1,
  });
});

test('ndjson is one element of `files` a line', () => {
  const lines = ndjsonReport(files).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(jsonReport(files)).files);
});

test('no file is an empty report, not a broken one', () => {
  expect(ndjsonReport([])).toBe('');
  expect(JSON.parse(jsonReport([])).files).toEqual([]);
});
