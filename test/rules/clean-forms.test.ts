import { check } from '../../src/lint/check';
import { a1 } from '../../src/model/place';
import { hebeiForm } from '../support/hebei-form';
import { bondProject } from '../support/forms/bond-project';
import { purchasedService } from '../support/forms/purchased-service';
import { systemExport } from '../support/forms/system-export';
import { VARIANTS } from '../support/forms/variants';
import { sketch } from '../support/sketch';

test('a form that is filled in well gives nothing at all', () => {
  const { problems, unjudged } = check({ grids: [sketch(hebeiForm())] });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(unjudged).toEqual([]);
});

const CLEAN = [purchasedService, bondProject, systemExport];

describe.each(CLEAN)('$name, filled in well', ({ text }) => {
  const problemsOf = (grid: ReturnType<typeof sketch>) =>
    check({ grids: [grid] })
      .problems.filter(({ severity }) => severity !== 'info')
      .map(({ rule, message }) => `${rule}: ${message}`);

  test('gives no error and no warning', () => {
    expect(problemsOf(sketch(text))).toEqual([]);
  });

  test.each(VARIANTS)('nor when drawn another way: $name', ({ draw }) => {
    expect(problemsOf(draw(text))).toEqual([]);
  });
});

/** One fault in a form that has no other: the rule that tells it, at the cell, and no second one. */
const FAULTS: readonly (readonly [form: string, was: string, is: string, said: string])[] = [
  [purchasedService.text, '每人次服务成本 | ≤', '每人次服务成本 | ≥', 'cost-operator E13'],
  [purchasedService.text, '98 | %', '98 | 人', 'value-unit-mismatch E11'],
  [purchasedService.text, '≥ | 1200 | 人', ' | 1200 | 人', 'value-operator-missing E9'],
  [purchasedService.text, '24 | 小时', '24 |', 'value-unit-missing E12'],
  [purchasedService.text, '服务记录完整率', '【指标名称】', 'placeholder-left C11'],
  [bondProject.text, '其他资金 | 3000', '其他资金 | 4000', 'budget-sum-mismatch E5'],
  [bondProject.text, '≤9000万元', '≤18000万元', 'multi-year-confusion E14'],
  [bondProject.text, '≥21000平方米', '≥2.1万', 'value-unit-missing E11'],
  [
    bondProject.text,
    '分部工程验收合格率 | < | =100%',
    '分部工程验收合格率 | < | 良好',
    'value-qualitative E12',
  ],
  [systemExport.text, '≤ | 60 | 天', '≥ | 60 | 天', 'operator-direction E10'],
  [systemExport.text, '灭火弹2000枚', '灭火弹3000枚', 'goal-number-mismatch E8'],
  [systemExport.text, '预算年度 | 2025', '预算年度 |', 'year-missing A1'],
];

test.each(FAULTS)('%#: one fault is told once', (form, was, is, said) => {
  expect(form).toContain(was);
  const { problems } = check({ grids: [sketch(form.replace(was, is))] });
  const told = problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, place }) => `${rule} ${a1(place)}`);
  expect(told).toEqual([said]);
});
