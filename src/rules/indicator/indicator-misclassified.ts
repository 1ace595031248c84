import { rule } from '../rule';
import type { Indicator } from '../../model/table';
import { unitSet } from '../../language/measure/unit';
import { classify } from '../../language/meaning/classify';
import type { Level2 } from '../../model/levels';
import { level2Name, LEVEL2_NAMES } from '../../facts/level-names';
import { moveIndicator } from '../../fixes/move-indicator';
import { nameOf, plain } from '../../language/text/quote';
import { withoutBlanks } from '../../language/text/normalize';
import { isShareOfAnswers, namesMovement } from '../../language/meaning/change';
import { endsInSatisfaction } from '../../language/meaning/asked';

export const indicatorMisclassified = rule({
  id: 'indicator-misclassified',
  title: '指标归类错误',
  severity: 'warning',
  looksAt: 'indicator',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '归错类，产出和效益就各少一块，评分权重也会错位。',
  says: { wrong: '“{name}”放在“{level2}”下，从内容看应属“{right}”，请核对归类。' },
  example: {
    fails: `
      一级指标 | 二级指标     | 三级指标     | 绩效指标描述         | 指标值
      产出指标 | 时效指标     | 报修响应时间 | 接报到人员到场的时间 | ≤30分钟
      效益指标 | 经济效益指标 | 按时支付费用 | 拖欠费用天数         | ≤10天`,
    passes: `
      一级指标 | 二级指标     | 三级指标     | 绩效指标描述         | 指标值
      产出指标 | 时效指标     | 报修响应时间 | 接报到人员到场的时间 | ≤30分钟
      产出指标 | 时效指标     | 按时支付费用 | 拖欠费用天数         | ≤10天`,
  },
  check(indicator, { table, report }) {
    const { level2 } = indicator;
    const own = ownKind(indicator);
    if (!level2 || !own) return;
    const right = betterKind(indicator, own);
    if (!right) return;
    report('wrong', {
      at: level2,
      data: { name: nameOf(indicator), level2: plain(level2), right: LEVEL2_NAMES[right] },
      related: indicator.name
        ? [
            {
              place: indicator.name.place,
              message: `“${nameOf(indicator)}”应属“${level2Name(table, right)}”`,
            },
          ]
        : [],
      choices: () => moveIndicator(table, indicator, right),
    });
  },
});

/** Kinds of cost in the cost-first frame are one for this purpose. */
function ownKind({ level2Kind }: Indicator): Level2 | null {
  return level2Kind === 'economic-cost' ? 'cost' : level2Kind;
}

/** Another kind that a strong word names while nothing at all speaks for the kind the indicator stands under. */
function betterKind({ name, description, measure }: Indicator, own: Level2): Level2 | null {
  // Whatever else a name says, one that ends so is asked of people.
  if (own !== 'satisfaction' && endsInSatisfaction(withoutBlanks(name?.text ?? '')))
    return 'satisfaction';
  const scores = classify(name?.text ?? '', description?.text ?? '', measure);
  if (scores.some(({ kind }) => kind === own)) return null;
  if (own === 'social-cost' || own === 'ecological-cost') return null;
  const [best, next] = scores;
  // Two kinds with equal claims: the reviewer himself would hesitate.
  if (own === 'timeliness' && best?.kind === 'quantity' && isWork(measure)) return 'quantity';
  if (!best?.strong || (next && next.score === best.score)) return null;
  // 延误下降率, 办理时间缩短: a change for the better is an effect, whatever changes.
  if (BENEFITS.has(own) && best.kind === 'timeliness' && namesMovement(name?.text ?? ''))
    return null;
  // A count of what came too late is an effect of the work: 延误抢险次数. Days of it are not.
  if (BENEFITS.has(own) && best.kind === 'timeliness' && isCountOfEvents(measure)) return null;
  // No quality, no time and no quantity is measured in money: 封存不合格种子避免的损失.
  if (BENEFITS.has(own) && measure.kind === 'money' && !MONEYED.has(best.kind)) return null;
  // Money that is won (≥) or kept from being lost or owed (=0) is an effect and no cost.
  if (BENEFITS.has(own) && best.kind === 'cost' && measure.operator !== '≤') return null;
  // 按期修复率 is asked for under either.
  if (own === 'quality' && best.kind === 'timeliness' && measure.kind === 'percent') return null;
  if (own === 'quality' && best.kind === 'social' && measure.kind === 'percent')
    if (isShareOfAnswers(name?.text ?? '')) return null;
  return isMatterOfTaste(own, best.kind, measure) ? null : best.kind;
}

const MONEYED: ReadonlySet<Level2> = new Set(['cost', 'economic']);

/** So many of a thing at least: no time at all. */
function isWork({ kind, unit, operator }: Indicator['measure']): boolean {
  if (kind !== 'number' || unit === null || operator === '≤') return false;
  return !['time', 'percent', 'unknown', 'event', 'score'].includes(unitSet(unit));
}

function isCountOfEvents({ kind, unit }: Indicator['measure']): boolean {
  return kind === 'number' && unit !== null && unitSet(unit) === 'event';
}

const BENEFITS: ReadonlySet<Level2> = new Set(['economic', 'social', 'ecological', 'sustained']);

/**
 * Reviewers do not quarrel over these: benefits are measured by whom they reach (到馆人次, 新增户数) and how well (食品合格率), among
 * each other they overlap (带动就业, 农民增收), and saving belongs to cost as well as to the economy.
 */
function isMatterOfTaste(own: Level2, best: Level2, { kind }: Indicator['measure']): boolean {
  if (own === 'cost' || own === 'satisfaction') return best === 'economic';
  if (!BENEFITS.has(own)) return false;
  if (best === 'quantity') return true;
  if (best === 'quality') return own !== 'economic';
  if (best === 'ecological') return own === 'sustained' || own === 'social';
  if (best === 'economic') return kind !== 'money' || own === 'social';
  return BENEFITS.has(best);
}
