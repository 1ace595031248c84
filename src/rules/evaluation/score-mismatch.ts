import { rule } from '../rule';
import { compareDecimals, multiplyDecimals, printDecimal, type Decimal } from '../../model/decimal';
import { choiceText } from '../../fixes/fix';
import { completionOf, type Completion } from '../../facts/evaluation/completion';
import { divide, minus, roundingOf, sizeOf } from '../../facts/evaluation/points';
import { saysNothing } from '../../facts/evaluation/reason';
import { scoredOf } from '../../facts/evaluation/scored';
import { nameOf, plain } from '../../language/text/quote';

export const scoreMismatch = rule({
  id: 'score-mismatch',
  title: '得分与完成率不符',
  severity: 'error',
  looksAt: 'indicator',
  aspect: '适当性',
  sources: ['财预〔2020〕10号'],
  why: '定量指标按完成比例计分：没有完成不能得满分，完成了不应扣分。',
  says: {
    full: '“{name}”指标值{value}，完成值{actual}，没有完成却得了满分{score}分；按完成比例应为{expected}分（{sum}）。',
    high: '“{name}”指标值{value}，完成值{actual}，得{score}分；按完成比例应为{expected}分（{sum}），请核对或写明评分办法。',
    none: '“{name}”指标值{value}，完成值{actual}，没有完成；这类指标没有完成比例，应得0分，现得{score}分。',
    low: '“{name}”指标值{value}，完成值{actual}，已经完成，分值{weight}分只得{score}分，请核对。',
  },
  example: {
    fails: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 设备更新台数 | ≥4754台 | 4604台 | 5 | 5 | `,
    passes: `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
      产出指标 | 数量指标 | 设备更新台数 | ≥735台 | 735台 | 10 | 10 | `,
  },
  check(indicator, { report, unsure }) {
    const [scored, completion] = [scoredOf(indicator), completionOf(indicator)];
    const { value, actual, cells } = indicator;
    if (!scored || !completion || !value || !actual) return;
    const { full, points, score, weight } = scored;
    // More than full marks is told by score-over-weight.
    if (compareDecimals(points, full) > 0) return;
    const expected = expectedOf(completion, full, points);
    const gap = sizeOf(minus(points, expected));
    const isFull = compareDecimals(points, full) === 0;
    const allowed = completion.met || isFull ? LEAST : roundingOf(points);
    if (compareDecimals(gap, allowed) <= 0) return;
    const key = keyOf(completion, isFull, compareDecimals(points, expected) < 0);
    const ownScoring = cells.scoring !== undefined && !cells.scoring.isBlank;
    const explained = !saysNothing(cells.reason);
    if (key === null || (ownScoring && key !== 'full'))
      return unsure('得分与完成比例不同，可能另有评分办法，请按评分办法核对', score);
    const said = printDecimal(expected);
    report(key, {
      at: score,
      data: {
        name: nameOf(indicator),
        value: plain(value),
        actual: plain(actual),
        weight: printDecimal(full),
        score: printDecimal(points),
        expected: said,
        sum: sumOf(completion, full),
      },
      related: [
        { place: actual.place, message: `完成值${plain(actual)}` },
        { place: weight.place, message: `分值${plain(weight)}` },
      ],
      fixes: choiceText(`得分改为${said}`, score, said),
      severity: key === 'high' || ownScoring || (key === 'low' && explained) ? 'warning' : 'error',
    });
  },
});

/** What no rounding explains. */
const LEAST: Decimal = { digits: BigInt(1), scale: 1 };

/** Null where fewer points than the share were given for what is not met: stricter local rules do so. */
function keyOf({ met, wanted }: Completion, isFull: boolean, isLower: boolean) {
  if (met) return 'low';
  if (isLower) return null;
  if (wanted === 'none') return 'none';
  return isFull ? 'full' : 'high';
}

/** Points by the share that was reached, in as many decimals as the form shows, two where it shows none. */
function expectedOf(completion: Completion, full: Decimal, points: Decimal): Decimal {
  const { met, wanted, actual, target } = completion;
  if (met) return full;
  if (wanted === 'none') return { digits: BigInt(0), scale: 0 };
  const [part, whole] = wanted === 'more' ? [actual, target] : [target, actual];
  if (part.digits < BigInt(0)) return { digits: BigInt(0), scale: 0 };
  return divide(multiplyDecimals(full, part), whole, Math.max(points.scale, 2));
}

function sumOf({ wanted }: Completion, full: Decimal): string {
  const share = wanted === 'more' ? '完成值÷指标值' : '指标值÷完成值';
  return `${printDecimal(full)}×${share}`;
}
