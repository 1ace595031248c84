import { readTextFile } from '../../src/docx/read-text';
import { check } from '../../src/lint/check';
import type { Outcome } from '../../src/model/outcome';
import { CHINESE_LISTS, docxFile, listed, p, tbl } from '../support/docx-file';

const checked = (body: string, numbering = ''): Outcome =>
  check(readTextFile(docxFile(body, { numbering }))!);
const rulesOf = ({ problems }: Outcome): string[] => problems.map(({ rule }) => rule);
const lines = (...texts: string[]): string => texts.map((text) => p(text)).join('');

const TEXT = [
  '一、总体绩效目标',
  '全年清淤河道18公里，加固水库4座，沿岸居民满意度不低于90%。',
  '二、分项绩效目标',
  '（一）河道清淤',
  '绩效目标：清淤河道18公里，沿线积水点减少6处。',
  '绩效指标：清淤河道长度≥18公里，沿岸居民满意度≥90%。',
  '（二）水库加固',
  '绩效目标：加固水库4座，汛期前完成蓄水验收。',
  '绩效指标：加固水库数量≥4座，加固验收合格率=100%。',
  '三、工作保障措施',
  '（一）压实责任。每月核对工程进度，按进度拨付资金。',
];

test.each([
  [
    'blanks that set words apart',
    'text-whitespace',
    ['第一部分 部门整体绩效目标', ...TEXT, '目 录'],
  ],
  [
    'a saying of two halves',
    'text-repeated-word',
    [...TEXT, '（二）方便群众。让家家户户用上放心水，研究研究再决定的事项限期答复。'],
  ],
  [
    'a list of 1) and 2)',
    'text-bracket',
    [...TEXT, '（二）规范程序。包括1)公开招标，2)签订合同，3)竣工验收。'],
  ],
  [
    'headings that come twice',
    'text-duplicate-sentence',
    [
      ...TEXT,
      '第二部分 预算项目绩效目标',
      '2026年河道清淤工程绩效目标表',
      '2026年河道清淤工程绩效目标表',
    ],
  ],
  [
    'an excerpt that begins at （2）',
    'section-number-gap',
    ['（2）清淤河道18公里，积水点减少6处。', '（3）加固水库4座，汛期前完成蓄水验收。', ...TEXT],
  ],
  [
    'numbers that go on over parts',
    'section-number-gap',
    [
      ...TEXT.slice(0, 9),
      '三、预算安排',
      '按进度拨付资金。',
      '四、工作保障措施',
      '（三）压实责任。每月核对工程进度。',
      '（四）公开透明。每季度公示一次。',
    ],
  ],
  [
    'an amount at the start of a line',
    'section-number-gap',
    [...TEXT, '4.5万元以上的支出集体研究。', '2026.年底前完成自评。'],
  ],
  ['a year is no value', 'subgoal-indicator-no-value', TEXT],
])('%s', (_, rule, texts) => expect(rulesOf(checked(lines(...texts)))).not.toContain(rule));

test('an indicator that has a year alone has no value', () => {
  const texts = TEXT.map((one) => one.replace('加固水库数量≥4座', '2026年水库正常运行'));
  expect(rulesOf(checked(lines(...texts)))).toContain('subgoal-indicator-no-value');
});

test('contents before the text count once', () => {
  const contents = ['目录', '一、总体绩效目标 1', '二、分项绩效目标 2', '三、工作保障措施 3'];
  const told = rulesOf(checked(lines('2026年部门预算绩效文本', ...contents, ...TEXT)));
  expect(told).not.toContain('section-number-duplicate');
  expect(told).not.toContain('contents-mismatch');
});

test('a dump without line breaks is told as a layout that is not known, and nothing else', () => {
  const told = rulesOf(checked(p(TEXT.join(''))));
  expect(told.filter((rule) => /^(section|subgoal|overall)/.test(rule))).toEqual([]);
});

test('a number that is typed where Word writes it too is told', () => {
  const body =
    lines(...TEXT.slice(0, 3)) + listed('（一）河道清淤', 1, 1) + lines(...TEXT.slice(4));
  expect(rulesOf(checked(body, CHINESE_LISTS))).toContain('section-number-duplicate');
});

const HEAD = '一级指标 | 二级指标 | 三级指标 | 指标值';
const FORM = `项目名称 | 河道清淤 | 预算数 | 86万元\n绩效目标 | 目标1 | 清淤河道18公里，积水点减少6处。 | <\n${HEAD}\n产出指标 | 数量指标 | 清淤河道长度 | ≥18公里`;

test('a form cut by a page, with its headings again, is one form', () => {
  const rest = `${HEAD}\n满意度指标 | 服务对象满意度指标 | 沿岸居民满意度 | ≥90%`;
  const { tables } = checked(p('2026年河道清淤绩效目标表') + tbl(FORM) + tbl(rest));
  expect(tables).toHaveLength(1);
  expect(tables[0]!.indicators.map(({ name }) => name!.text)).toEqual([
    '清淤河道长度',
    '沿岸居民满意度',
  ]);
});

test('a form in a cell of another table is read where it is', () => {
  const nested = `<w:tbl><w:tr><w:tc>${p('附表')}${tbl(FORM)}${p()}</w:tc></w:tr></w:tbl>`;
  const { tables } = checked(p('2026年河道清淤绩效目标表') + nested);
  expect(tables.map(({ sheet, indicators }) => [sheet, indicators.length])).toEqual([
    ['表1.A1.1', 1],
  ]);
});
