import { rule, type Context } from '../rule';
import { nameOf, plain } from '../../language/text/quote';
import type { Indicator } from '../../model/table';

export const refusedOnSave = rule({
  id: 'refused-on-save',
  title: '系统保存时会拒绝',
  severity: 'error',
  looksAt: 'table',
  aspect: '规范性',
  onlyFor: 'submission',
  sources: ['预算管理一体化系统保存校验'],
  why: '表格自己看没有问题，录入系统时却保存不了，只能退回来改。',
  says: {
    unit: '“{name}”的指标值“{value}”没有单独填写计量单位，系统不予保存，请补上。',
    signs: '“{name}”的指标值“{value}”里有“{sign}”，系统不予保存，请换成实际内容或“·”“至”等写法。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 指标值 | 权重
      产出指标   | 数量指标           | 补助人数（人） | ≥120   | 55
      效益指标   | 社会效益指标       | 政策知晓率     | ≥90%   | 30
      满意度指标 | 服务对象满意度指标 | 受助对象满意度 | ≥90%   | 10`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 指标值 | 权重
      产出指标   | 数量指标           | 补助人数       | ≥120人 | 60
      效益指标   | 社会效益指标       | 政策知晓率     | ≥90%   | 30
      满意度指标 | 服务对象满意度指标 | 受助对象满意度 | ≥90%   | 10`,
  },
  check(table, context) {
    for (const indicator of table.indicators) {
      checkUnit(indicator, context);
      checkSigns(indicator, context);
    }
  },
});

type Key = 'unit' | 'signs';

/** What `value-unit-missing` lets pass: a unit in the name only, or in the value of a form with a column for it. */
function checkUnit(indicator: Indicator, { report }: Context<Key>): void {
  const { value, unit, measure, name, description } = indicator;
  if (!value || value.isBlank || !isFigure(indicator)) return;
  const inValue = measure.unit !== null || measure.per !== null;
  const at = unit ?? value;
  if (unit ? !unit.isBlank || !inValue : inValue) return;
  if (!inValue && !namesUnit(name?.text) && !namesUnit(description?.text)) return;
  report('unit', { at, data: { name: nameOf(indicator), value: plain(value) } });
}

function isFigure({ measure: { kind } }: Indicator): boolean {
  return kind === 'number' || kind === 'percent' || kind === 'money';
}

/** “补助人数（人）” carries its unit. */
function namesUnit(text: string | undefined): boolean {
  return /[(（][^()（）]{1,6}[)）]\s*$/.test(text ?? '');
}

/** What `value-placeholder` lets pass: a `*` or `_` inside a real target, as in 元/人*月. */
function checkSigns(indicator: Indicator, { report }: Context<Key>): void {
  const { value, unit, measure } = indicator;
  if (measure.kind === 'placeholder') return;
  for (const field of [value, unit]) {
    const sign = /[*_]/.exec(field?.text ?? '')?.[0];
    if (!field || !sign) continue;
    report('signs', { at: field, data: { name: nameOf(indicator), value: plain(field), sign } });
  }
}
