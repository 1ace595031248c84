import { applyTextEdits } from '../../src/lint/apply-edits';
import { fixAll } from '../../src/lint/fix-all';
import { rule, type Rule } from '../../src/rules/rule';
import type { Edit, Fix } from '../../src/model/edit';
import type { Book } from '../../src/model/grid';
import { a1 } from '../../src/model/place';
import type { Severity } from '../../src/model/problem';
import type { Field } from '../../src/model/table';
import { sketch } from '../support/sketch';

const BOOK: Book = {
  grids: [
    { ...sketch('甲 | 乙\n丙 |'), sheet: '其他' },
    sketch(`
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 面积     | 3
      ^        | 质量指标 | 合格率   | 9`),
  ],
};

function edit(cell: { row: number; col: number }, held: string | null, text: string): Edit {
  return { kind: 'set-text', place: { sheet: '其他', ...cell }, held, text };
}

describe('applyTextEdits', () => {
  test('writes text, empties, adds rows in their order, and shares what it leaves', () => {
    const after = applyTextEdits(BOOK, [
      edit({ row: 0, col: 1 }, '乙', ''),
      edit({ row: 1, col: 2 }, null, '=0次'),
      edit({ row: -1, col: 0 }, null, '前'),
    ]);
    const [first, second] = after.grids;
    expect(second).toBe(BOOK.grids[1]);
    expect([...first!.rows.keys()]).toEqual([-1, 0, 1]);
    expect(first!.rows.get(0)!.map((cell) => cell?.text)).toEqual(['甲', undefined]);
    expect(first!.rows.get(1)![2]).toEqual({
      kind: 'text',
      value: '=0次',
      text: '=0次',
      format: '@',
      formula: false,
    });
    expect(BOOK.grids[0]!.rows.get(0)![1]?.text).toBe('乙');
  });

  test('refuses a cell that holds something else, and rows', () => {
    expect(() => applyTextEdits(BOOK, [edit({ row: 0, col: 1 }, '甲', '')])).toThrow(
      '其他!B1 no longer holds "甲"',
    );
    const row: Edit = { kind: 'delete-row', sheet: '其他', row: 0, held: [] };
    expect(() => applyTextEdits(BOOK, [row])).toThrow('only text edits');
  });
});

/** Speaks wherever a value is written like this (`␣` is a blank), and writes a blank behind it. */
function step(
  from: string,
  kind: Fix['kind'] = 'safe',
  id = `from-${from}`,
  severity: Severity = 'warning',
): Rule {
  return rule<'said', 'indicator'>({
    id,
    title: '试验',
    severity,
    looksAt: 'indicator',
    aspect: '规范性',
    sources: [],
    why: '试验。',
    says: { said: '说。' },
    example: { fails: '', passes: '' },
    check: ({ value }, { report }) => {
      if (value?.raw === from.replace(/␣/g, ' '))
        report('said', { at: value, fixes: [next(value, kind)] });
    },
  }) as Rule;
}

function next(field: Field, kind: Fix['kind']): Fix {
  const text = `${field.raw} `;
  return {
    kind,
    title: '加空格',
    edits: [{ kind: 'set-text', place: field.place, held: field.held, text }],
  };
}

function fixed(rules: readonly Rule[]) {
  const { edits, problems, after } = fixAll(BOOK, { rules });
  return {
    edits: edits.map(
      ({ place, held, text }) => `${a1(place)} ${String(held)} → ${text.replace(/ /g, '␣')}`,
    ),
    problems: problems.map(({ rule: id }) => id),
    left: after.problems.map(({ rule: id }) => id),
  };
}

describe('fixAll', () => {
  test('goes on until nothing is left, one edit a cell from what it first held', () => {
    expect(fixed([step('3'), step('3␣', 'safe', 'from-3␣', 'info'), step('9')])).toEqual({
      edits: ['D2 3 → 3␣␣', 'D3 9 → 9␣'],
      problems: ['from-3', 'from-9', 'from-3␣'],
      left: [],
    });
  });

  test('of two fixes of one cell the first is made', () => {
    expect(fixed([step('3'), step('3', 'safe', 'again')]).problems).toEqual(['from-3']);
  });

  test('a fix of several cells waits for the next round when one of them is taken', () => {
    const both = rule<'said', 'table'>({
      ...(step('') as never as Rule<'said', 'table'>),
      id: 'both',
      looksAt: 'table',
      check: ({ indicators: [first, second] }, { report }) => {
        if (second?.value?.raw !== '9') return;
        const edits = [first!.value!, second.value].flatMap((value) => next(value, 'safe').edits);
        report('said', { at: second.value, fixes: [{ kind: 'safe', title: '都加空格', edits }] });
      },
    }) as Rule;
    expect(fixed([step('3'), both])).toEqual({
      edits: ['D2 3 → 3␣␣', 'D3 9 → 9␣'],
      problems: ['from-3', 'both'],
      left: [],
    });
  });

  test('rows are left to a person, too', () => {
    const rows: Rule = {
      ...step('3'),
      check: (_, { report }) =>
        report('said', {
          at: { sheet: '表1', row: 1, col: 3 },
          fixes: [
            {
              kind: 'safe',
              title: '删行',
              edits: [{ kind: 'delete-row', sheet: '表1', row: 1, held: [] }],
            },
          ],
        }),
    };
    expect(fixed([rows]).edits).toEqual([]);
  });

  test('leaves choices to a person', () => {
    expect(fixed([step('3', 'choice')])).toEqual({ edits: [], problems: [], left: ['from-3'] });
  });

  test('two rules never pull a cell back and forth: what brings back as bad a problem is not done', () => {
    expect(fixed([step('3'), step('3␣'), step('9')])).toEqual({
      edits: ['D3 9 → 9␣'],
      problems: ['from-9'],
      left: ['from-3'],
    });
  });

  test('cells that a person has answered for are left alone', () => {
    const { edits } = fixAll(BOOK, { rules: [step('3'), step('9')] }, ({ row }) => row === 1);
    expect(edits.map(({ place }) => a1(place))).toEqual(['D3']);
  });
});
