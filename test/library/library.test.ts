import { expenditureKind } from '../../src/library/expenditure-kind';
import { EXPENDITURE_KINDS } from '../../src/library/list';

const all = EXPENDITURE_KINDS.flatMap((kind) =>
  kind.indicators.map((indicator) => ({ ...indicator, kind: kind.name })),
);

test('the library has the fifteen kinds of expenditure, each name once', () => {
  const names = EXPENDITURE_KINDS.map((kind) => kind.name);
  expect(names).toHaveLength(15);
  expect(new Set(names).size).toBe(15);
});

test.each(EXPENDITURE_KINDS)(
  '$name covers quantity, quality, time, cost, a benefit and satisfaction',
  ({ indicators }) => {
    const codes = new Set(indicators.map((indicator) => indicator.level2));
    expect([...codes]).toEqual(expect.arrayContaining(['量', '质', '时', '成', '满']));
    expect([...codes].some((code) => '经社生续'.includes(code))).toBe(true);
  },
);

test.each(all)('$kind · $name is complete', (indicator) => {
  expect('量质时成经社生续满').toContain(indicator.level2);
  expect(['≥', '≤', '=']).toContain(indicator.operator);
  expect(indicator.name).toMatch(/^[^｜|【】]{2,}$/);
  expect(indicator.description).not.toBe('');
  expect(indicator.figure).toMatch(/^(\d+|【 】|【 】年【 】月底)$/);
  expect(indicator.unit === '').toBe(indicator.figure.includes('年'));
  expect(indicator.basis).not.toBe('');
});

test('cost indicators set an upper limit, but for a statutory standard', () => {
  const open = all.filter((indicator) => indicator.level2 === '成' && indicator.operator !== '≤');
  expect(open.map((indicator) => indicator.name)).toEqual(['补助标准']);
});

test('a line with a cell too few or too many is refused', () => {
  expect(() => expenditureKind('会议', '量 | 会议次数 | 计划内次数 | = | 2 | 次')).toThrow('会议');
});
