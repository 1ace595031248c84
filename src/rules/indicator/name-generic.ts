import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import type { Indicator } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import {
  endsInMeasured,
  isGenericName,
  withoutPeriod,
  withoutSuffix,
  leavesOpenWhat,
} from '../../language/meaning/generic-name';

/** A name is read at a glance. */
const LONGEST = 20;

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
    open: '三级指标“{name}”看不出统计什么，请写明是次数、人数、率还是时间。',
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
    const bare = text.length > 3 ? withoutSuffix(text) : null;
    if (bare !== null) {
      report('suffix', {
        at: name,
        data: { name: plain(name) },
        fixes: namesFor(indicator, bare),
      });
    } else if (isGenericName(text)) {
      report('generic', { at: name, data: { name: plain(name) } });
    } else if (leavesOpenWhat(text) && !isGraded(indicator)) {
      report('open', { at: name, data: { name: plain(name) } });
    }
  },
});

/** Without its suffix where that names what is measured; else what the description counts, which names it in full. */
function namesFor({ name, description }: Indicator, bare: string): Fix[] {
  const counted = withoutPeriod(withoutBlanks(description?.text ?? ''));
  const names = [bare, counted].filter((one) => endsInMeasured(one) && one.length <= LONGEST);
  return [...new Set(names)].flatMap((one) => choiceText(`名称改为“${one}”`, name!, one));
}

/** 带动成效: 较好 may be judged by grades. */
function isGraded({ measure: { kind } }: Indicator): boolean {
  return kind === 'text' || kind === 'enum';
}
