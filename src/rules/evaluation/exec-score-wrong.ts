import { rule } from '../rule';
import { compareDecimals, multiplyDecimals, parseDecimal, printDecimal } from '../../model/decimal';
import { choiceText } from '../../fixes/fix';
import { spentOf } from '../../facts/evaluation/execution';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { divide, minus, readPoints, roundingOf, sizeOf } from '../../facts/evaluation/points';
import { plain } from '../../language/text/quote';

const HUNDRED = parseDecimal('100')!;
const MOST_RULES = parseDecimal('90')!;

export const execScoreWrong = rule({
  id: 'exec-score-wrong',
  title: '执行率得分错误',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2020〕10号'],
  why: '执行率得分等于执行率乘分值，最多得满分。',
  says: {
    wrong: '预算执行分值{weight}分，执行率{rate}%，应得{right}分，现得{score}分，请核对。',
  },
  example: {
    fails: `
      项目支出绩效自评表 | < | < | < | < | < | <
      项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | 150 | 125.25 | 10 | 83.5% | 9.8
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 巡查次数 | ≥30次 | 30次 | 90 | 90`,
    passes: `
      项目支出绩效自评表 | < | < | < | < | < | <
      项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | 150 | 125.25 | 10 | 83.5% | 8.35
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 巡查次数 | ≥30次 | 30次 | 90 | 90`,
  },
  check(table, { report }) {
    const { execution } = table;
    const spent = isEvaluation(table) ? spentOf(table) : null;
    const { weight, score } = execution ?? { weight: null, score: null };
    const [full, points] = [readPoints(weight), readPoints(score)];
    if (!spent || !weight || !score || !full || !points || full.digits === BigInt(0)) return;
    const isOver = compareDecimals(spent.percent, HUNDRED) > 0;
    const share = isOver ? HUNDRED : spent.percent;
    const right = divide(multiplyDecimals(share, full), HUNDRED, Math.max(points.scale, 2));
    const gap = sizeOf(minus(points, right));
    if (compareDecimals(gap, roundingOf(points)) <= 0) return;
    // Many places give full marks from 90 % on, or take more off below: only what no such rule gives is sure.
    const isLocal =
      compareDecimals(points, right) < 0
        ? compareDecimals(share, HUNDRED) < 0
        : compareDecimals(share, MOST_RULES) >= 0 && compareDecimals(points, full) <= 0;
    const said = printDecimal(right);
    report('wrong', {
      at: score,
      data: {
        weight: printDecimal(full),
        rate: printDecimal(divide(share, { digits: BigInt(1), scale: 0 }, 2)),
        right: said,
        score: printDecimal(points),
      },
      related: [
        { place: spent.budget.place, message: `预算数${plain(spent.budget)}` },
        { place: spent.executed.place, message: `执行数${plain(spent.executed)}` },
      ],
      fixes: choiceText(`得分改为${said}`, score, said),
      severity: isLocal ? 'warning' : 'error',
    });
  },
});
