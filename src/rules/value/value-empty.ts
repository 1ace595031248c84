import { rule } from '../rule';
import type { Block, Table } from '../../model/table';
import { isNotApplicable } from '../../facts/structure/not-applicable';
import { nameOf } from '../../language/text/quote';

export const valueEmpty = rule({
  id: 'value-empty',
  title: '指标值未填写',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '可衡量性',
  sources: ['预算管理一体化系统保存校验'],
  why: '没有指标值就没有目标，系统保存时也会拒绝。',
  says: { empty: '“{name}”没有填写指标值，请填写要达到的数量、比率或时间。' },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 |
      产出指标 | 质量指标 | 考核合格率   | =100%`,
    passes: `
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米
      产出指标 | 质量指标 | 考核合格率   | =100%`,
  },
  check(indicator, { table, report }) {
    const { value, block } = indicator;
    if (!value?.isBlank || isNotApplicable(indicator) || isUnusedMidTerm(table, block)) return;
    report('empty', { at: value, data: { name: nameOf(indicator) } });
  },
});

/** The mid-term half of a double form, left blank as a whole by projects of one year. */
function isUnusedMidTerm(table: Table, block: Block): boolean {
  if (block.term !== 'multi-year') return false;
  return table.indicators.every(
    (other) => other.block !== block || !other.value || other.value.isBlank,
  );
}
