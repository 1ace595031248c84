import { rule } from '../rule';
import type { Indicator, TableKind } from '../../model/table';
import { namesMovement } from '../../language/meaning/change';
import { plain } from '../../language/text/quote';

export const valueStyleMixed = rule({
  id: 'value-style-mixed',
  title: '同一表指标值写法不统一',
  severity: 'info',
  looksAt: 'table',
  ofText: 'whole',
  aspect: '规范性',
  sources: ['预算管理一体化系统保存校验'],
  why: '有的写“≥95%”有的写“达到95%”，同一个意思像两个要求。',
  says: { mixed: '比率的指标值有{count}种写法（{styles}），请统一成“≥95%”这样的写法。' },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标   | 指标值
      产出指标   | 质量指标           | 验收合格率 | 100%
      产出指标   | 时效指标           | 按时完成率 | 高于95%
      满意度指标 | 服务对象满意度指标 | 群众满意率 | 达到95%`,
    passes: `
      一级指标   | 二级指标           | 三级指标   | 指标值
      产出指标   | 质量指标           | 验收合格率 | =100%
      产出指标   | 时效指标           | 按时完成率 | ≥95%
      满意度指标 | 服务对象满意度指标 | 群众满意率 | ≥95%`,
  },
  check({ indicators, kind }, { report }) {
    const rates = indicators.filter(
      ({ measure, value, name }) =>
        measure.kind === 'percent' &&
        value &&
        !value.isBlank &&
        // A rise says its sign in words: 较上年增长5%以上.
        !(kind === 'narrative' && namesMovement(name?.text ?? '')),
    );
    const styles = new Map(rates.map((one) => [styleOf(one, kind), one] as const));
    const [first] = rates;
    if (
      styles.size < 2 ||
      !first?.value ||
      !rates.some(({ measure }) => /[\u4e00-\u9fff]/.test(measure.operatorText))
    )
      return;
    const shown = [...styles.values()].map(({ value }) => `“${plain(value!)}”`).join('、');
    report('mixed', { at: first.value, data: { count: styles.size, styles: shown } });
  },
});

/** A sign, a word, or nothing at all; a sentence may say “达到” and “以内” by turns. */
function styleOf({ measure: { operatorText } }: Indicator, kind: TableKind): string {
  if (/[\u4e00-\u9fff]/.test(operatorText)) return kind === 'narrative' ? 'word' : operatorText;
  return operatorText === '' ? '' : 'sign';
}
