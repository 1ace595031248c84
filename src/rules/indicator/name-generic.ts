import { rule } from '../../lint/rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { choiceText, safeText } from '../fixes';
import { plain } from '../quote';
import { withoutBlanks } from '../../parse/text/normalize';

const GENERIC = new Set(
  '成本投入 成本控制 项目成本 数量 质量 时效 成本 质量达标 满意度 各项工作完成情况 工作完成情况 社会效益 经济效益 成本节约'.split(
    ' ',
  ),
);
/** What an indicator measures, when its description ends with it. */
const MEASURED = /(次数|天数|人数|人次|户数|面积|金额|件数|台数|时间|时长|[\u4e00-\u9fff]率)$/;

export const nameGeneric = rule({
  id: 'name-generic',
  title: '三级指标名称笼统或带“指标”后缀',
  severity: 'info',
  looksAt: 'indicator',
  aspect: '规范性',
  sources: ['财预〔2021〕101号'],
  why: '名称要一眼看出统计什么，“××指标”“成本投入”看不出是次数、天数还是金额。',
  says: {
    suffix: '三级指标“{name}”不必带“指标”二字，宜写明统计的是次数、天数、率还是面积。',
    generic: '三级指标“{name}”太笼统，请写明具体对象，如“年物业服务费”。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标         | 绩效指标描述                 | 指标值
      产出指标 | 质量指标 | 中央空调故障指标 | 全年空调故障未及时维修次数 | =0次`,
    passes: `
      一级指标 | 二级指标 | 三级指标                   | 绩效指标描述                 | 指标值
      产出指标 | 质量指标 | 中央空调故障未及时维修次数 | 接报修后超过24小时未恢复的次数 | =0次`,
  },
  check(indicator, { report }) {
    const { name } = indicator;
    if (!name || name.isBlank) return;
    const text = withoutBlanks(name.text);
    if (text.length > 3 && /[^级类]指标$/.test(text)) {
      report('suffix', {
        at: name,
        data: { name: plain(name) },
        fixes: withoutSuffix(indicator, text),
      });
    } else if (GENERIC.has(text)) {
      report('generic', { at: name, data: { name: plain(name) } });
    }
  },
});

/** Dropping the suffix is safe; adding what the description measures is for a person to pick. */
function withoutSuffix({ name, description }: Indicator, text: string): Fix[] {
  const bare = text.replace(/指标$/, '');
  const measured = description && MEASURED.exec(withoutBlanks(description.text))?.[1];
  return [
    ...safeText(`改为“${bare}”`, name!, bare),
    ...(measured && !bare.endsWith(measured)
      ? choiceText(`改为“${bare}${measured}”`, name!, bare + measured)
      : []),
  ];
}
