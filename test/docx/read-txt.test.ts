import { check } from '../../src/lint/check';
import { readTextFile } from '../../src/docx/read-text';

const TEXT = `某局
2024年部门预算绩效文本

1.2024年物业费绩效目标表

\t项目

名称
\t物业费
\t预算数
\t86万元

\t绩效目标
\t目标1
\t保障12000平方米大厅全年物业，故障24小时内修复。

\t一级指标
\t二级指标
\t三级指标
\t指标值

\t产出指标
\t数量指标
\t物业服务天数
\t=12次

`;

const encoded: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with BOM and CRLF', Buffer.from(`\uFEFF${TEXT.replace(/\n/g, '\r\n')}`)],
  ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
];

test.each(encoded)('%s: a tab-led line is a cell, its place a line', (_, bytes) => {
  const outcome = check(readTextFile(bytes)!);
  expect(outcome.tables).toHaveLength(1);
  expect(outcome.tables[0]!.indicators).toHaveLength(1);
  const problem = outcome.problems.find(({ rule }) => rule === 'value-unit-mismatch')!;
  expect(problem.place.named!.cell).toBe('L25');
});

test('GB18030 is read', () => {
  // 绩效指标 and 绩效目标 as a Chinese Windows writes them.
  const bytes = new Uint8Array([0xbc, 0xa8, 0xd0, 0xa7, 0xd6, 0xb8, 0xb1, 0xea, 0x0a]);
  const grid = readTextFile(bytes)!.grids[0]!;
  expect(grid.rows.get(0)![0]!.text).toBe('绩效指标');
});
