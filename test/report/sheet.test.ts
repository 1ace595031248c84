import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { sheetReport } from '../../src/report/sheet';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';
import { at, checked, problem, unreadable } from './outcomes';

const files = [
  checked('报送/甲.xlsx', {
    problems: [problem()],
    unjudged: [{ rule: 'value-unit-missing', place: at('F12'), table: 0, reason: '读不出单位' }],
    waived: [{ problem: problem(), reason: '合同固定价', by: '张', at: '' }],
  }),
  checked('乙.xlsx'),
  unreadable('丙.xlsx'),
];

function written(given = files) {
  const bytes = createWorkbook([sheetReport(given, (path) => `../${path}`)]);
  const [grid] = readBook(bytes).grids;
  const texts = [...grid!.rows.values()].map((row) => [...row].map((cell) => cell?.text ?? ''));
  return { bytes, grid: grid!, texts, parts: unzipSync(bytes) };
}

test('every file has its rows, in their order', () => {
  const { grid, texts } = written();
  expect(grid.sheet).toBe('检查结果');
  expect(texts.slice(3).map((row) => row.slice(0, 4))).toEqual([
    ['报送/甲.xlsx', '绩效表', 'F15', '错误'],
    ['报送/甲.xlsx', '绩效表', 'F12', '未能判断'],
    ['报送/甲.xlsx', '绩效表', 'F15', '已说明'],
    ['乙.xlsx', '', '', '通过'],
    ['丙.xlsx', '', '', '无法读取'],
  ]);
  expect(texts[1]![0]).toContain('共检查 3 个文件');
});

test('the cell’s address is a link to the cell in its file', () => {
  const { parts } = written();
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain(`<hyperlink ref="C4" r:id="rId1" location="'绩效表'!F15"/>`);
  expect(strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)).toContain(
    'Target="../报送/甲.xlsx" TargetMode="External"',
  );
});

test('the list keeps its head in sight, can be filtered, and offers what was done', () => {
  const sheet = strFromU8(written().parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toContain('<pane ySplit="3" topLeftCell="A4"');
  expect(sheet).toContain('<autoFilter ref="A3:I8"/>');
  expect(sheet).toContain('sqref="I4:I8"');
});

const HOSTILE = fc.oneof(
  fc.constantFrom(
    `=cmd|' /C calc'!A0`,
    '+1+1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '_x0041_',
    '\uD800',
    '\u0001',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('whatever a checked file says, no cell becomes a formula and the workbook can be read', () => {
  fc.assert(
    fc.property(HOSTILE, (text) => {
      const place = at('F15', text);
      const fixes = [
        { kind: 'choice', title: text, edits: [{ kind: 'set-text', place, held: text, text }] },
      ] as const;
      const hostile = problem({ message: text, sources: [text], rule: text, place, fixes });
      const { grid, parts } = written([checked(text, { problems: [hostile] })]);
      expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
      for (const row of grid.rows.values()) {
        for (const cell of row) {
          if (cell) expect([cell.kind, cell.format, cell.formula]).toEqual(['text', '@', false]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
