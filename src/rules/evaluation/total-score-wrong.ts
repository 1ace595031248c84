import { rule } from '../rule';
import {
  addDecimals,
  compareDecimals,
  parseDecimal,
  printDecimal,
  type Decimal,
} from '../../model/decimal';
import type { Field, Table } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { minus, readPoints, roundingOf, sizeOf } from '../../facts/evaluation/points';
import { totalScoreOf } from '../../facts/evaluation/total';
import { plain } from '../../language/text/quote';

const HUNDRED = parseDecimal('100')!;

export const totalScoreWrong = rule({
  id: 'total-score-wrong',
  title: '总分合计错误',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2020〕10号'],
  why: '总分是各项得分之和，对不上就不知道哪个是真的。',
  says: { wrong: '各项得分合计{sum}分，总分写成{total}，请核对。' },
  example: {
    fails: `
      项目支出绩效自评表 | < | < | < | < | < | <
      项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | 150 | 125.25 | 10 | 83.5% | 8.35
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 巡查次数 | ≥30次 | 30次 | 90 | 90
      总分 | < | < | < | < | 100 | 99`,
    passes: `
      项目支出绩效自评表 | < | < | < | < | < | <
      项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | 150 | 125.25 | 10 | 83.5% | 8.35
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 巡查次数 | ≥30次 | 30次 | 90 | 90
      总分 | < | < | < | < | 100 | 98.35`,
  },
  check(table, { report }) {
    const total = totalScoreOf(table);
    const stated = readPoints(total);
    if (!isEvaluation(table) || !total || !stated) return;
    const { execution, indicators } = table;
    const rows = indicators.map(({ weight, score }) => ({ weight, score }));
    const own = sums(rows);
    const all = execution ? sums([...rows, execution]) : null;
    // Only where the weights make a hundred is every row of the form among those added up.
    const whole = [own, all].find((one) => one && compareDecimals(one.weights, HUNDRED) === 0);
    if (!whole) return;
    if (compareDecimals(sizeOf(minus(whole.scores, stated)), roundingOf(stated)) <= 0) return;
    const sum = printDecimal(whole.scores);
    report('wrong', {
      at: total,
      data: { sum, total: plain(total) },
      fixes: choiceText(`总分改为${sum}`, total, sum),
    });
  },
});

type Row = Pick<Table['indicators'][number], 'weight' | 'score'>;

/** Null where a cell is no figure. A cell merged over several rows counts once. */
function sums(rows: readonly Row[]): { weights: Decimal; scores: Decimal } | null {
  const weights = sumOf(rows.map(({ weight }) => weight));
  const scores = sumOf(rows.map(({ score }) => score));
  return weights && scores && { weights, scores };
}

function sumOf(fields: readonly (Field | null)[]): Decimal | null {
  let sum: Decimal = { digits: BigInt(0), scale: 0 };
  const seen = new Set<string>();
  for (const field of fields) {
    const points = readPoints(field);
    if (!field || !points) return null;
    const key = `${field.place.row} ${field.place.col}`;
    if (seen.has(key)) continue;
    seen.add(key);
    sum = addDecimals(sum, points);
  }
  return sum;
}
