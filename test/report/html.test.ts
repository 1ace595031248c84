import { htmlReport } from '../../src/report/html/html';
import { parseAreaA1 } from '../../src/model/place';
import { at, checked, problem, unreadable } from './outcomes';

const facts = { rules: [], version: '1.2.3', at: new Date(2026, 0, 5, 8, 9) };

function page(...args: Parameters<typeof checked>): string {
  return htmlReport([checked(...args)], facts);
}

/** The page without its tags, as it is read. */
function read(html: string): string {
  return html
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a problem is told with cell, level, source, related cell and each change', () => {
  const fixes = [
    {
      kind: 'safe',
      title: '写成“≤86万元”',
      edits: [{ kind: 'set-text', place: at('F15'), held: '=86万元', text: '≤86万元' }],
    },
    {
      kind: 'choice',
      title: '补一行',
      edits: [
        {
          kind: 'insert-row',
          sheet: '绩效表',
          row: 15,
          like: 14,
          cells: [{ col: 2, text: '房屋租赁费' }],
          grow: [],
          held: [],
        },
      ],
    },
    {
      kind: 'choice',
      title: '删去',
      edits: [{ kind: 'delete-row', sheet: '绩效表', row: 14, held: [] }],
    },
  ] as const;
  const text = read(page('甲.xlsx', { problems: [problem({ fixes })] }));
  expect(text).toContain('F15 错误 成本指标合计86万元');
  expect(text).toContain('相关：C3 预算数316万元');
  expect(text).toContain('依据：财预〔2015〕88号');
  expect(text).toContain('可直接修复：写成“≤86万元” F15 =86万元 → ≤86万元');
  expect(text).toContain('第 16 行 插入一行： 房屋租赁费');
  expect(text).toContain('第 15 行 整行删除');
});

test('of many choices three are printed, and the others are counted', () => {
  const fixes = [1, 2, 3, 4, 5].map(
    (n) => ({ kind: 'choice', title: `写法${n}`, edits: [] }) as const,
  );
  const text = read(page('甲.xlsx', { problems: [problem({ fixes })] }));
  expect(text).toContain('写法3');
  expect(text).not.toContain('写法4');
  expect(text).toContain('另有 2 种写法可选');
});

test('answered problems come with reason and name; unjudged ones are not counted as passed', () => {
  const text = read(
    page('甲.xlsx', {
      unjudged: [{ rule: 'value-unit-missing', place: at('F12'), table: 0, reason: '读不出单位' }],
      waived: [{ problem: problem(), reason: '合同固定价', by: '张', at: '2026-01-04T08:00:00Z' }],
    }),
  );
  expect(text).toContain('未能判断，请人工核对 单元格 原因 F12 读不出单位');
  expect(text).toContain('合同固定价 张 2026-01-04');
});

test('the overview concludes for each file and sums up', () => {
  const files = [
    checked('甲.xlsx', { problems: [problem()] }),
    checked('乙.xlsx'),
    unreadable('丙.xlsx'),
  ];
  const text = read(htmlReport(files, facts));
  expect(text).toContain('甲.xlsx 1 1 1 0 0 0 0 需修改');
  expect(text).toContain('乙.xlsx 1 1 0 0 0 0 0 未发现问题');
  expect(text).toContain('丙.xlsx 0 0 0 0 0 0 0 无法读取');
  expect(text).toContain('合计 3 个文件 2 2 1 0 0 0 0');
  expect(text).toContain('检查时间：2026年1月5日 08:09');
  expect(text).toContain('审核人（签字）');
  expect(text).toContain('无法读取：文件已损坏。');
});

test('what files and cells say is never markup', () => {
  const nasty = `<script>alert(1)</script>"'&\u0000`;
  const place = at('F15', nasty);
  const fixes = [
    { kind: 'safe', title: nasty, edits: [{ kind: 'set-text', place, held: nasty, text: nasty }] },
  ] as const;
  const one = problem({
    message: nasty,
    place,
    area: parseAreaA1('F15')!,
    related: [{ place: at('A1', nasty), message: nasty }],
    sources: [nasty],
    fixes,
  });
  const html = page(nasty, {
    problems: [one],
    waived: [{ problem: one, reason: nasty, by: nasty, at: nasty }],
    unjudged: [{ rule: nasty, place, table: null, reason: nasty }],
  });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('\u0000');
  // Everything between “<” and “>” is a tag of ours.
  for (const tag of html.replace(/<style>[^]*<\/style>/, '').match(/<[^>]*>/g)!) {
    expect(tag).not.toMatch(/alert/);
  }
});

test('the page stands alone: no script, nothing fetched', () => {
  const html = page('甲.xlsx', { problems: [problem()] });
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(
    /<(script|link|img|iframe|object|form)\b|\bon\w+=|https?:|url\(|@import/,
  );
});

test('marks that turn the direction of a text, and orders to a terminal, do not reach the page', () => {
  const message = '物业\u202E费\u2066\u001b[31m';
  expect(page('甲.xlsx', { problems: [problem({ message })] })).toContain('物业�费��[31m');
});
