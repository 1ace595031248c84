import { rule } from '../../lint/rule';
import { squeeze, withoutBlanks } from '../../parse/text/normalize';
import { isPlaceholder } from '../../parse/text/placeholder';
import { labelOf, plain } from '../quote';

/** Marks that stand for “nothing”: not an amount, but not an unreadable one either. */
const NOTHING = /^(无|没有|不涉及|不适用|暂无|空|\s|[-—–_/*\\.…·]|0)+$/;
/** 年中调整金额, 全年执行数③: the heading of a column that no list knows, not a reply. */
const HEADING = /(金额|总额|数|率|情况|依据|说明|概述|来源|项目|名称)[①-⑳]?[:：]?$/;

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
      if (money || value.isBlank || NOTHING.test(value.text) || /\d/.test(value.text)) continue;
      // 待定, 【】: placeholder-left says so.
      if (isPlaceholder(squeeze(value.text))) continue;
      if (HEADING.test(withoutBlanks(value.text))) continue;
      report('unparseable', { at: value, data: { label: labelOf(label), text: plain(value) } });
    }
  },
});
