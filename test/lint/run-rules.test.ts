import { check, type CheckOptions } from '../../src/lint/check';
import { fillMessage } from '../../src/lint/message';
import { rule, type Rule, type Subjects } from '../../src/rules/rule';
import type { Book } from '../../src/model/grid';
import { a1 } from '../../src/model/place';
import { sketch } from '../support/sketch';

const INDICATORS = `一级指标 | 二级指标 | 三级指标     | 指标值
  产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米
  ^        | 质量指标 | 合格率       | ≥95%`;
const named = (name: string) => `项目名称 | ${name} | < | <\n${INDICATORS}`;

/** Two sheets, the second of which has two tables. */
const BOOK: Book = {
  grids: [
    { ...sketch(INDICATORS), sheet: '后' },
    { ...sketch(`${named('物业费')}\n\n${named('租赁费')}`), sheet: '前' },
  ],
};

function made<Subject extends keyof Subjects>(
  looksAt: Subject,
  checked: Rule<'said', Subject>['check'],
  more: Partial<Rule<'said', Subject>> = {},
): Rule {
  return rule<'said', Subject>({
    id: `by-${looksAt}`,
    title: '试验',
    severity: 'warning',
    looksAt,
    aspect: '规范性',
    sources: ['财预〔2015〕88号'],
    why: '试验。',
    says: { said: '说“{what}”。' },
    example: { fails: '', passes: '' },
    check: checked,
    ...more,
  }) as Rule;
}

function toldBy(rules: readonly Rule[], options: CheckOptions = {}): string[] {
  return check(BOOK, { rules, ...options }).problems.map(
    ({ place, table, severity, rule: id, message }) =>
      `${place.sheet}!${a1(place)} ${table ?? '-'} ${severity} ${id} ${message}`,
  );
}

const byIndicator = made('indicator', ({ name, value }, { report }) => {
  report('said', { at: value!, data: { what: value!.text } });
  report('said', { at: name!, data: { what: 1 }, severity: 'info' });
});
const byTable = made('table', ({ title, area, indicators }, { report, table }) => {
  expect(table.indicators).toBe(indicators);
  expect(title).toBeNull();
  const { place } = indicators[0]!.name!;
  report('said', { at: { ...place, row: area.top, col: 0 }, data: { what: area.top } });
});
const byField = made('field', ({ value }, { report }) =>
  report('said', { at: value, data: { what: value.text } }),
);
const byDocument = made('document', ({ tables, book }, { report }) => {
  const place = { sheet: '无', row: 0, col: 0 };
  report('said', { at: place, data: { what: book.grids.length }, table: tables.length - 1 });
  report('said', { at: { ...place, sheet: '前' }, data: { what: '表' } });
});

test('each rule is called with what it looks at, and told in reading order, one cell in the order of the rules', () => {
  expect(toldBy([byIndicator, byField, byTable, byDocument])).toEqual([
    '后!A1 0 warning by-table 说“0”。',
    '后!C2 0 info by-indicator 说“1”。',
    '后!D2 0 warning by-indicator 说“≥12000平方米”。',
    '后!C3 0 info by-indicator 说“1”。',
    '后!D3 0 warning by-indicator 说“≥95%”。',
    '前!A1 - warning by-document 说“表”。',
    '前!A1 1 warning by-table 说“0”。',
    '前!B1 1 warning by-field 说“物业费”。',
    '前!C3 1 info by-indicator 说“1”。',
    '前!D3 1 warning by-indicator 说“≥12000平方米”。',
    '前!C4 1 info by-indicator 说“1”。',
    '前!D4 1 warning by-indicator 说“≥95%”。',
    '前!A6 2 warning by-table 说“5”。',
    '前!B6 2 warning by-field 说“租赁费”。',
    '前!C8 2 info by-indicator 说“1”。',
    '前!D8 2 warning by-indicator 说“≥12000平方米”。',
    '前!C9 2 info by-indicator 说“1”。',
    '前!D9 2 warning by-indicator 说“≥95%”。',
    '无!A1 2 warning by-document 说“2”。',
  ]);
});

test('a setting wins over the rule’s grading and over the case’s; off is silent', () => {
  const severities = { 'by-indicator': 'error', 'by-table': 'off', 'by-document': 'off' } as const;
  const told = toldBy([byIndicator, byTable, byDocument], { severities });
  expect(told).toHaveLength(12);
  expect(told.every((line) => line.includes(' error by-indicator '))).toBe(true);
});

test('a rule for the checks on save runs only where they are asked for', () => {
  const onSave = made('table', ({ area }, { report }) =>
    report('said', { at: { sheet: '后', row: area.top, col: 0 }, data: { what: '' } }),
  );
  const only = { ...onSave, onlyFor: 'submission' } as const;
  expect(toldBy([only])).toEqual([]);
  expect(toldBy([only], { submission: true })).toHaveLength(3);
});

test('a problem has the area of its field, or the bare cell; what is not given is empty', () => {
  const drawn = sketch('项目名称 | 物业费 | < | <\n^ | ^ | ^ | ^\n' + INDICATORS);
  const bare = made('field', ({ value }, { report }) => {
    report('said', { at: value, data: { what: '' } });
    report('said', { at: value.place, data: { what: '' } });
  });
  const { problems } = check({ grids: [drawn] }, { rules: [bare] });
  expect(problems.map(({ area }) => area)).toEqual([
    { top: 0, left: 1, bottom: 1, right: 3 },
    { top: 0, left: 1, bottom: 0, right: 1 },
  ]);
  expect(problems[0]).toMatchObject({
    key: 'said',
    related: [],
    fixes: [],
    sources: ['财预〔2015〕88号'],
  });
});

test('what cannot be judged is told with its reason, in reading order', () => {
  const unsure = made('indicator', ({ name, value }, context) => {
    context.unsure('值', value!);
    context.unsure('名', name!.place);
  });
  const { unjudged, problems } = check(BOOK, { rules: [unsure] });
  expect(problems).toEqual([]);
  expect(unjudged.slice(0, 3).map(({ place, reason }) => a1(place) + reason)).toEqual([
    'C2名',
    'D2值',
    'C3名',
  ]);
  expect(unjudged[0]).toMatchObject({ rule: 'by-indicator', table: 0 });
});

test('mistakes of a rule’s author are thrown', () => {
  const wrongKey = made('document', (_, { report }) =>
    report('other' as 'said', { at: { sheet: '前', row: 0, col: 0 } }),
  );
  const noTable = made('document', (_, context) => void context.table);
  expect(() => check(BOOK, { rules: [wrongKey] })).toThrow('by-document has no message “other”');
  expect(() => check(BOOK, { rules: [noTable] })).toThrow('looks at the document');
  expect(() => fillMessage('{a}和{b}', { a: 1 })).toThrow('no data for {b}');
});

test.each([
  ['没有空', {}, '没有空'],
  ['{a}与{b}', { a: '甲\n 乙', b: '  丙  丁 ' }, '甲 乙与丙 丁'],
  ['{a}{a}', { a: 0 }, '00'],
])('message %s', (template, data, message) => expect(fillMessage(template, data)).toBe(message));
