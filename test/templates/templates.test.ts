import { check } from '../../src/lint/check';
import { a1 } from '../../src/model/place';
import { draftTemplate } from '../../src/templates/draft-template';
import { fillTemplate } from '../../src/templates/fill-template';
import { hebeiProject } from '../../src/templates/hebei-project';
import { TEMPLATES } from '../../src/templates/list';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';
import { EXPENDITURE_KINDS, findKind } from '../../src/library/list';
import { CLEAN_TABLE } from './clean-table';
import { TO_FILL_IN } from './to-fill-in';

const KINDS: Readonly<Record<string, string>> = {
  'hebei-project': 'hebei-project',
  'national-project': 'national-project',
  'core-indicator': 'core-indicator',
  'dept-overall': 'dept-overall',
  'self-evaluation': 'self-eval',
  monitoring: 'monitor',
};

describe.each(TEMPLATES)('$name', ({ name, widths }) => {
  test('a blank one, checked, is known for what it is and only asks to be filled in', () => {
    const { tables, problems, unjudged } = checked(createWorkbook([draftTemplate(name)]));
    expect(tables.map((table) => table.kind)).toEqual([KINDS[name]]);
    const others = problems.filter((problem) => !TO_FILL_IN.includes(problem.rule));
    expect(others.map((problem) => problem.message)).toEqual([]);
    expect(problems.length).toBeGreaterThan(5);
    expect(unjudged).toEqual([]);
  });

  test('no two boxes lie on one cell, and every row is as wide as the form', () => {
    const draft = draftTemplate(name);
    const covered = new Map<string, number>();
    const spans = new Map(draft.merges.map((area) => [`${area.top},${area.left}`, area]));
    for (const { row, col } of draft.cells) {
      const area = spans.get(`${row},${col}`) ?? { top: row, left: col, bottom: row, right: col };
      for (let r = area.top; r <= area.bottom; r += 1) {
        for (let c = area.left; c <= area.right; c += 1) {
          const cell = a1({ row: r, col: c });
          covered.set(cell, (covered.get(cell) ?? 0) + 1);
        }
      }
    }
    const rows = Math.max(...draft.cells.map((cell) => cell.row)) + 1;
    expect([...covered.values()].every((times) => times === 1)).toBe(true);
    expect(covered.size).toBe(rows * widths.length);
  });

  test('what is known goes into its fields', () => {
    const options = { project: '物业费', budget: '86万元', year: 2024, kind: findKind('物业管理') };
    const { tables } = checked(createWorkbook([draftTemplate(name, options)]));
    const table = tables[0]!;
    const texts = table.fields.map((field) => `${field.id}=${field.value.text}`);
    if (name !== 'dept-overall') expect(texts).toContain('project-name=物业费');
    const total = table.funds.find((fund) => fund.role === 'total' && fund.money !== null);
    expect(total?.money?.fen).toBe(BigInt(86_000_000));
    expect(table.year).toBe(2024);
    expect(table.indicators.map((row) => row.name?.text)).toContain('物业服务面积');
  });
});

test.each(EXPENDITURE_KINDS)(
  'every indicator of $name finds its level in every form that has it',
  ({ name, indicators }) => {
    for (const template of TEMPLATES) {
      const draft = draftTemplate(template.name, { kind: findKind(name) });
      const texts = new Set(draft.cells.map((cell) => cell.text));
      const codes = template.name === 'core-indicator' ? '量质时成经社生满' : '量质时成经社生续满';
      const expected = indicators.filter((one) => codes.includes(one.level2));
      expect(expected.filter((one) => !texts.has(one.name)).map((one) => one.name)).toEqual([]);
    }
  },
);

test('a form of ours, filled in with care, reports nothing', () => {
  const { problems, unjudged } = checked(createWorkbook([fillTemplate(hebeiProject, CLEAN_TABLE)]));
  expect(problems.map((problem) => `${a1(problem.place)} ${problem.message}`)).toEqual([]);
  expect(unjudged).toEqual([]);
});

function checked(bytes: Uint8Array): ReturnType<typeof check> {
  return check(readBook(bytes));
}
