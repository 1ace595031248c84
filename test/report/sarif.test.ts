import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { propertyFeeWorkbook } from '../../scripts/property-fee-workbook';
import { check } from '../../src/lint/check';
import { sarifReport } from '../../src/report/sarif/sarif';
import { RULES } from '../../src/rules/list';
import { readBook } from '../../src/xlsx/read/read';
import { at, checked, problem, unreadable } from './outcomes';

const facts = { rules: RULES, version: '1.2.3', at: new Date(Date.UTC(2026, 0, 5, 8)) };

/**
 * The schema of SARIF 2.1.0 (rtm.5) as Microsoft publishes it in its npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT).
 * It is written in JSON Schema's draft 4, of which it uses nothing that a later draft reads differently but its own two names.
 */
function validator() {
  const path = join(__dirname, 'sarif-2.1.0.schema.json');
  const schema = JSON.parse(readFileSync(path, 'utf8'));
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text: string) => URL.canParse(text));
  ajv.addFormat('uri-reference', /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  return ajv.compile(schema);
}

const validate = validator();

const files = [
  checked('报送/甲 #1.xlsx', {
    problems: [problem(), problem({ severity: 'info', related: [], rule: 'of-no-catalogue' })],
    unjudged: [{ rule: 'value-unit-missing', place: at('F12'), table: 0, reason: '读不出单位' }],
    waived: [
      { problem: problem({ rule: 'cost-operator' }), reason: '合同固定价', by: '张', at: '' },
    ],
  }),
  unreadable('C:\\报送\\乙.xlsx'),
];

function log(...args: Parameters<typeof sarifReport>): Log {
  return JSON.parse(sarifReport(...args));
}

test.each([
  ['problems, waived ones, open cases and a file that could not be read', files],
  [
    'the sample',
    [{ path: '甲.xlsx', error: null, outcome: check(readBook(propertyFeeWorkbook())) }],
  ],
  ['nothing found', [checked('甲.xlsx')]],
  ['no file', []],
])('the log is valid by the schema: %s', (_, given) => {
  expect(validate(log(given, facts)) ? [] : validate.errors).toEqual([]);
});

test('the schema is in force: what it forbids is refused', () => {
  const wrong = log(files, facts);
  (wrong.runs[0]!.results![0] as unknown as Record<string, unknown>)['severity'] = 'error';
  expect(validate(wrong)).toBe(false);
});

test('a problem names its rule, level and cell, and the cells it is compared with', () => {
  const [run] = log(files, facts).runs;
  const [first, unknownRule] = run!.results!;
  expect(first).toMatchObject({
    ruleId: 'cost-below-budget',
    kind: 'fail',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '%E6%8A%A5%E9%80%81/%E7%94%B2%20%231.xlsx', index: 0 },
          region: { startLine: 15, startColumn: 6 },
        },
        logicalLocations: [{ name: 'F15', fullyQualifiedName: '绩效表!F15' }],
      },
    ],
    relatedLocations: [{ message: { text: '预算数316万元' } }],
  });
  expect(run!.tool.driver.rules![first!.ruleIndex!]!.id).toBe('cost-below-budget');
  expect(unknownRule).not.toHaveProperty('ruleIndex');
});

test('an answered problem is suppressed with its reason; what could not be judged is open', () => {
  const results = log(files, facts).runs[0]!.results!;
  expect(results.find(({ suppressions }) => suppressions)).toMatchObject({
    ruleId: 'cost-operator',
    suppressions: [{ kind: 'inSource', status: 'accepted', justification: '合同固定价' }],
  });
  expect(results.find(({ kind }) => kind === 'open')).toMatchObject({
    ruleId: 'value-unit-missing',
    level: 'none',
    message: { text: '未能判断：读不出单位' },
  });
});

test('a file that could not be read is told as a notification, and the run as not successful', () => {
  const [invocation] = log(files, facts).runs[0]!.invocations!;
  expect(invocation).toMatchObject({
    executionSuccessful: false,
    endTimeUtc: '2026-01-05T08:00:00.000Z',
    toolExecutionNotifications: [
      {
        descriptor: { id: 'damaged' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'file:///C:/%E6%8A%A5%E9%80%81/%E4%B9%99.xlsx', index: 1 },
            },
          },
        ],
      },
    ],
  });
  expect(log([checked('甲.xlsx')], facts).runs[0]!.invocations![0]!.executionSuccessful).toBe(true);
});
