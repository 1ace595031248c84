import fc from 'fast-check';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { applyTextEdits } from '../../src/lint/apply-edits';
import { check } from '../../src/lint/check';
import { fixAll } from '../../src/lint/fix-all';
import { settled } from '../../src/lint/proof/found';
import type { Book } from '../../src/model/grid';
import type { Outcome } from '../../src/model/outcome';
import { figuresOf } from '../support/figures';
import { FORMS } from '../support/forms/all';
import { hebeiForm } from '../support/hebei-form';
import { sketch } from '../support/sketch';

/** What people write into these cells, well and badly. */
const WRITTEN = [
  ...'≥95% >=95% ＝１００％ ≧735人次 ═100% 不低于90% 95%以上 高于95% 达到95% ≥100百分比 =100.00(%) ≥0.97比例 0.95'.split(
    ' ',
  ),
  ...'≥80M ≤28.40/株 >=530元/人*月 86万 86万元 =86万元 ≥86万元 860000元 854万854万 ３１６万元 316万元（叁佰壹拾万元整）'.split(
    ' ',
  ),
  ...'=0次 0 ≤0起 985米 ≤5天 95%-90% 及时 合理 提升 良好 无 / - ** ≥**人 2024年12月底 2025年3月 2023.07-2024.01'.split(
    ' ',
  ),
  ...'合同约定 往年工作经验 按要求 历史标准 《物业服务合同》（2024年）第3条 中央空调故障指标 成本投入 预算执行率 群众满意度'.split(
    ' ',
  ),
  ...'拖欠费用天数 按时支付费用 特困人员供养人数（≥**人） 25% 150% 见附件 保证各项工作顺利进行 按时支付租赁费。'.split(
    ' ',
  ),
  '',
  '␣≥ 95 %␣',
  '#0.95{0%}',
  '#316',
];

const drawings = [hebeiForm(), ...FORMS.map(({ text }) => text)];

/** A form with some of its cells written over. */
const spoiled: fc.Arbitrary<Book> = fc
  .record({
    drawing: fc.constantFrom(...drawings),
    changes: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...WRITTEN)), { maxLength: 6 }),
  })
  .map(({ drawing, changes }) => {
    const lines = drawing
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const own = lines.flatMap((line, row) =>
      line.flatMap((cell, col) => (row > 0 && cell !== '<' && cell !== '^' ? [[row, col]] : [])),
    );
    for (const [at, text] of changes) {
      const [row, col] = own[at % own.length] as [number, number];
      lines[row]![col] = text;
    }
    return { grids: [sketch(lines.map((line) => line.join(' | ')).join('\n'))] };
  });

test('safe fixes leave every amount and measure that could be read', () => {
  fc.assert(
    fc.property(spoiled, (book) => {
      const before = figuresOf(book);
      const after = figuresOf(applyTextEdits(book, fixAll(book).edits));
      expect(after.length).toBe(before.length);
      before.forEach((figure, index) => {
        if (/\d/.test(figure)) expect(after[index]).toBe(figure);
      });
    }),
    { numRuns: 100 },
  );
});

test('safe fixes applied twice change nothing more', () => {
  fc.assert(
    fc.property(spoiled, (book) => {
      const fixed = applyTextEdits(book, fixAll(book).edits);
      expect(fixAll(fixed).edits).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('every fix can be written, and its undo gives the identical grid', async () => {
  await fc.assert(
    fc.asyncProperty(spoiled, fc.nat(), async (book, pick) => {
      const fixes = check(book).problems.flatMap((problem) => problem.fixes);
      if (fixes.length === 0) return;
      const fix = fixes[pick % fixes.length]!;
      expect(fix.title).not.toMatch(/undefined|null|NaN|[{}]/);
      const host = createMemoryHost(book);
      const before = await host.read();
      const written = await host.write(fix.edits, fix.title);
      await written.undo();
      expect(await host.read()).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

/** What is told, without its place: rows may move. */
const told = ({ problems }: Outcome) => problems.map(({ rule, key }) => `${rule} ${key}`);

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

test('every fix that is offered puts its problem right, and brings no error or warning but where 【】 is to be filled in', async () => {
  await fc.assert(
    fc.asyncProperty(spoiled, fc.nat(), async (book, pick) => {
      const before = check(book);
      const offers = before.problems.flatMap((problem) =>
        problem.fixes.map((fix) => ({ problem, fix })),
      );
      if (offers.length === 0) return;
      const { problem, fix } = offers[pick % offers.length]!;
      const host = createMemoryHost(book);
      await host.write(fix.edits, fix.title);
      const after = check(await host.read());
      if (JSON.stringify(fix.edits).includes('【')) return;
      const own = `${problem.rule} ${problem.key}`;
      expect([fix.title, count(told(after), own)]).not.toEqual([
        fix.title,
        count(told(before), own) + 1,
      ]);
      const grave = (outcome: Outcome) =>
        outcome.problems.filter(({ severity }) => severity !== 'info').length;
      const gain = problem.severity === 'info' ? 0 : 1;
      expect([fix.title, grave(after) <= grave(before) - gain]).toEqual([fix.title, true]);
    }),
    { numRuns: 300 },
  );
});

test('proved many at a time or one by one, the same fixes are offered', () => {
  fc.assert(
    fc.property(spoiled, (book) => {
      const titles = ({ problems }: Outcome) =>
        problems.map(({ rule, fixes }) => [rule, ...fixes.map(({ kind, title }) => kind + title)]);
      expect(titles(settled(check(book)))).toEqual(titles(check(book)));
    }),
    { numRuns: 100 },
  );
});

test('what was approved is in no fix of a form that reports on it', () => {
  const reports = FORMS.filter(({ text }) => /自评表|监控表/.test(text));
  expect(reports.length).toBeGreaterThan(2);
  for (const { text } of reports) {
    const book = { grids: [sketch(text.replace(/≥/g, '>=').replace(/=100%/g, '100％'))] };
    const { tables, problems } = check(book);
    const targets = tables
      .filter(({ kind }) => /eval|monitor/.test(kind))
      .flatMap(({ indicators }) => indicators.flatMap(({ value }) => (value ? [value.place] : [])));
    for (const edit of problems.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits)))
      if (edit.kind === 'set-text') expect(targets).not.toContainEqual(edit.place);
    if (targets.length > 0)
      expect(fixAll(book).edits.map(({ place }) => place)).not.toEqual(
        expect.arrayContaining(targets.slice(0, 1)),
      );
  }
});
