import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const manual = readFileSync('docs/manual.zh-CN.md', 'utf8');

/** What a reader is told to press or to look for: words in “ ” that the pane's own sources hold too. */
const CONTROLS = [
  '检查本表',
  '一键修复',
  '全部修复',
  '撤销本次修改',
  '说明后忽略…',
  '已说明',
  '未能判断',
  '标记到单元格',
  '清除标记',
  '插入到新工作表',
  '下一处待填',
  '重新检查',
  '导出检查报告（打印、签字）',
  '这处问题已解决',
];

/** Everything that pane and ribbon say. */
function spoken(): string {
  const sources = [
    'CheckToolbar',
    'problems/ProblemDetail',
    'FixPreview',
    'NoticeBar',
    'ViewTabs',
    'Resolved',
  ];
  return [
    ...sources.map((name) => `src/taskpane/components/${name}.tsx`),
    'src/taskpane/filling/FillingBar.tsx',
    'src/taskpane/screens/TemplatesScreen.tsx',
    'manifest.xml',
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

test.each(CONTROLS)('“%s” is called so in the manual and in the program', (words) => {
  expect(manual).toContain(words);
  expect(spoken()).toContain(words);
});

test('every picture and every page that is linked is there', () => {
  const linked = [...manual.matchAll(/(?:src="|\]\()([^")#]+)[")]/g)].map((match) => match[1]!);
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((path) => !existsSync(join('docs', path)))).toEqual([]);
});

test('the table of contents leads to every section', () => {
  const sections = [...manual.matchAll(/^## (.+)$/gm)].map((match) => match[1]!);
  for (const section of sections) expect(manual).toContain(`[${section}](#${anchor(section)})`);
});

test('every picture has words for those who do not see it', () => {
  for (const [picture] of manual.matchAll(/<img [^>]*>/g))
    expect(picture).toMatch(/alt="[^"]{5,}"/);
});

/** As GitHub makes it: without signs. */
function anchor(heading: string): string {
  return heading.replace(/[（）、]/g, '');
}
