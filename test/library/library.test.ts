import { EXPENDITURE_KINDS, TRADES } from '../../src/library/list';
import { KINDS_WITH_ROW, quantityRow } from '../../src/library/quantity-rows';
import { readTrade } from '../../src/library/read-trade';

const all = EXPENDITURE_KINDS.flatMap((kind) =>
  kind.indicators.map((indicator) => ({ ...indicator, kind: kind.name })),
);

test('the library has at least 60 kinds of expenditure and 900 indicators; each kind has its own name', () => {
  const names = EXPENDITURE_KINDS.map((kind) => kind.name);
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
  expect(all.length).toBeGreaterThanOrEqual(900);
  expect(new Set(TRADES.map(({ name }) => name)).size).toBe(TRADES.length);
});

test.each(EXPENDITURE_KINDS)('$name has no indicator twice', ({ indicators }) => {
  const names = indicators.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(KINDS_WITH_ROW)('the row that a rule offers for %s is the one of the library', (kind) => {
  const entries = EXPENDITURE_KINDS.find(({ name }) => name === kind)?.indicators ?? [];
  expect(quantityRow(kind)).toEqual(entries.find(({ level2 }) => level2 === '量'));
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
  expect(indicator.basis).toMatch(/^[^:]{4,}$/);
  expect(indicator.why).toMatch(/^[^。|]{4,20}$/);
});

test('cost indicators set an upper limit, but for a statutory standard', () => {
  const open = all.filter((indicator) => indicator.level2 === '成' && indicator.operator !== '≤');
  expect(open.length).toBeGreaterThan(0);
  for (const { name, operator } of open) expect(`${operator}${name}`).toMatch(/^=.*标准$/);
});

test('a line with a cell too few or too many is refused', () => {
  expect(() => readTrade('办公', '# 会议\n量 | 会议次数 | 计划内次数 | = | 2 | 次')).toThrow(
    '会议次数',
  );
});
