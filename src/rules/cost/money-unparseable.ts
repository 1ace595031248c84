import { rule } from '../rule';
import { squeeze, withoutBlanks } from '../../language/text/normalize';
import { isPlaceholder } from '../../language/text/placeholder';
import { labelOf, plain } from '../../language/text/quote';
import { saysNothing } from '../../language/meaning/nothing';
import { looksLikeHeading } from '../../language/form/heading-word';

export const moneyUnparseable = rule({
  id: 'money-unparseable',
  title: '金额无法识别',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '金额写成文字，合计与成本指标都无法核对。',
  says: { unparseable: '{label}填的是“{text}”，不是金额，请填写数字和单位，如“316万元”。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 见附件
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
    passes: `
      项目名称 | 物业服务费 | 预算数 | 316万元
      一级指标 | 二级指标 | 三级指标     | 指标值
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米`,
  },
  check({ funds }, { report }) {
    for (const { label, value, money } of funds) {
      if (money || value.isBlank || saysNothing(value.text) || /\d/.test(value.text)) continue;
      // 待定, 【】: placeholder-left says so.
      if (isPlaceholder(squeeze(value.text))) continue;
      if (looksLikeHeading(withoutBlanks(value.text))) continue;
      report('unparseable', { at: value, data: { label: labelOf(label), text: plain(value) } });
    }
  },
});
