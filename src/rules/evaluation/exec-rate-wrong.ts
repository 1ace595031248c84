import { rule } from '../rule';
import { addDecimals, compareDecimals, parseDecimal, printDecimal } from '../../model/decimal';
import { choiceText } from '../../fixes/fix';
import { readRate, spentOf } from '../../facts/evaluation/execution';
import { divide, minus, sizeOf } from '../../facts/evaluation/points';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { plain } from '../../language/text/quote';

const ONE = parseDecimal('1')!;

export const execRateWrong = rule({
  id: 'exec-rate-wrong',
  title: '执行率计算错误',
  severity: 'error',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2020〕10号'],
  why: '执行率是全年执行数除以全年预算数，算错了得分也跟着错。',
  says: { wrong: '执行率{rate}，按执行数{executed}÷预算数{budget}应为{right}%，请核对。' },
  example: {
    fails: `
      项目支出绩效自评表 | < | < | < | < | < | <
      项目资金（万元） | | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
      ^ | 年度资金总额 | 150 | 125.25 | 10 | 93.5% | 8.35
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
    if (!execution?.rate || !spent) return;
    const { rate } = execution;
    const read = readRate(rate);
    if (!read) return;
    // A last digit cut off instead of rounded is no fault.
    const digit = { digits: BigInt(1), scale: /[%％]/.test(rate.text) ? read.scale : 1 };
    const allowed = addDecimals(compareDecimals(digit, ONE) > 0 ? ONE : digit, spent.slack);
    if (compareDecimals(sizeOf(minus(read, spent.percent)), allowed) < 0) return;
    const right = printDecimal(divide(spent.percent, ONE, 2));
    report('wrong', {
      at: rate,
      data: {
        rate: plain(rate),
        right,
        executed: plain(spent.executed),
        budget: plain(spent.budget),
      },
      related: [
        { place: spent.budget.place, message: `预算数${plain(spent.budget)}` },
        { place: spent.executed.place, message: `执行数${plain(spent.executed)}` },
      ],
      fixes: choiceText(`执行率改为${right}%`, rate, `${right}%`),
    });
  },
});
