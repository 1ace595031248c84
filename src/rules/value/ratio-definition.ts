import { rule, type Context } from '../rule';
import { saysSatisfied } from '../../language/meaning/asked';
import { choiceText } from '../../fixes/fix';
import {
  countedIn,
  isOpenRate,
  isSampleOfWhole,
  isUpsideDown,
  isWithoutDifference,
  mostInYear,
  ratioIn,
  tellsNoFormula,
  type Ratio,
} from '../../language/meaning/ratio';
import { namesMovement } from '../../language/meaning/change';
import { asksForShare, ceilingOf } from '../../language/meaning/share';
import { nameOf } from '../../language/text/quote';
import type { Field, Indicator } from '../../model/table';

const RIGHT = '满意人数÷有效调查人数×100%';

export const ratioDefinition = rule({
  id: 'ratio-definition',
  title: '比率口径缺失或分子分母不匹配',
  severity: 'warning',
  looksAt: 'indicator',
  ofText: 'whole',
  aspect: '可衡量性',
  sources: ['财预〔2021〕101号'],
  why: '调查了一部分人，就只能除以被调查的人数；除以全体，满意率永远偏低。分子分母数的不是同一类，除出来也不是比率。',
  says: {
    open: '“{name}”没有写明怎么算，请写出分子和分母，或改成能数的指标。',
    mismatch: '“{name}”的分子来自调查，分母却是“{below}”，请改成“满意人数÷有效调查人数×100%”。',
    sample: '“{name}”的分子来自抽查，分母却是“{below}”，请改为除以抽查的总数。',
    year: '“{name}”按{counted}计算，一年只有{most}个，分母却是{below}，请核对公式。',
    upsideDown: '“{name}”把“{above}”除以“{below}”，分子分母写反了，请对调。',
    difference: '“{name}”考核的是变化幅度，公式却是“{above}÷{below}”，请写成两年之差除以上年数。',
    missing: '“{name}”是比率，描述没有写明分子和分母，请写出计算公式。',
    counted: '“{name}”的分子“{above}”是{one}，分母“{below}”是{other}，不是同一类，请核对公式。',
  },
  example: {
    fails: `
      一级指标   | 二级指标           | 三级指标       | 绩效指标描述                           | 指标值
      满意度指标 | 服务对象满意度指标 | 工作人员满意率 | 调查工作人员满意数量比全体工作人员数量 | ≥90%`,
    passes: `
      一级指标   | 二级指标           | 三级指标       | 绩效指标描述               | 指标值
      满意度指标 | 服务对象满意度指标 | 工作人员满意率 | 满意人数÷有效调查人数×100% | ≥90%`,
  },
  check(indicator, { table, report }) {
    const { description, name } = indicator;
    // A text has no room for descriptions: only a rate of something that nobody counts is told.
    if (table.kind === 'narrative' && name && isOpenRate(name.text))
      report('open', { at: name, data: { name: nameOf(indicator) } });
    if (!description || description.isBlank) return;
    const ratio = ratioIn(description.text);
    if (!ratio) {
      if (isRate(indicator) && tellsNoFormula(description.text))
        report('missing', { at: description, data: { name: nameOf(indicator) } });
      return;
    }
    const data = { name: nameOf(indicator), ...ratio };
    if (isSampleOfWhole(ratio)) {
      const isAsked = saysSatisfied(ratio.above);
      report(isAsked ? 'mismatch' : 'sample', {
        at: description,
        data,
        fixes: isAsked ? choiceText(`写成“${RIGHT}”`, description, RIGHT) : [],
      });
    } else if (isUpsideDown(ratio)) report('upsideDown', { at: description, data });
    else if (
      namesMovement(indicator.name?.text ?? '') &&
      isWithoutDifference(ratio, description.text)
    )
      report('difference', { at: description, data });
    else checkCounts(indicator, description, ratio, report);
  },
});

/** 12 quarters in a year; households by an area. Only of shares: 补助额÷户数 is an average. */
function checkCounts(
  indicator: Indicator,
  description: Field,
  ratio: Ratio,
  report: Context<'year' | 'counted'>['report'],
): void {
  const [one, other] = [countedIn(ratio.above), countedIn(ratio.below)];
  const most = mostInYear(one);
  const data = { name: nameOf(indicator), ...ratio };
  if (one && most !== null && /^\d+$/.test(ratio.below)) {
    if (Number(ratio.below) > most) {
      report('year', { at: description, data: { ...data, counted: one, most } });
    }
    return;
  }
  // 病例件数÷参保人数 is how often it happens; a share of what was done has both of one kind.
  const isOften = one === '件数' || other === '件数';
  if (isOften && ceilingOf(indicator.name?.text ?? '') !== 'share') return;
  if (isOften && one !== '人数' && other !== '人数') return;
  if (!one || !other || one === other || !isShare(indicator, description)) return;
  report('counted', { at: description, data: { ...data, one, other } });
}

function isRate({ name, measure }: Indicator): boolean {
  return measure.kind === 'percent' && asksForShare(name?.text ?? '');
}

function isShare({ name, measure }: Indicator, { text }: Field): boolean {
  return (
    /[×*xX＊]\s*100\s*[%％]/.test(text) ||
    (measure.kind === 'percent' && /率$/.test(name?.text ?? ''))
  );
}
