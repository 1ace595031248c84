import { rule } from '../rule';
import { compareDecimals, parseDecimal, printDecimal, type Decimal } from '../../model/decimal';
import { headerField } from '../../model/table';
import { choiceText } from '../../fixes/fix';
import { isEvaluation } from '../../facts/evaluation/kinds';
import { readPoints } from '../../facts/evaluation/points';
import { totalScoreOf } from '../../facts/evaluation/total';
import { weightSums } from '../../facts/structure/weights';
import { plain } from '../../language/text/quote';

const LIMITS: readonly (readonly [grade: string, least: Decimal, words: readonly string[]])[] = [
  ['优', parseDecimal('90')!, ['优', '优秀']],
  ['良', parseDecimal('80')!, ['良', '良好']],
  ['中', parseDecimal('60')!, ['中', '中等']],
  ['差', parseDecimal('0')!, ['差', '较差']],
];
const HUNDRED = parseDecimal('100')!;
const MOST_PARTS = parseDecimal('75')!;

export const gradeWrong = rule({
  id: 'grade-wrong',
  title: '等级与总分不符',
  severity: 'warning',
  looksAt: 'table',
  aspect: '适当性',
  sources: ['财预〔2020〕10号'],
  why: '90分以上为优，80分以上为良，60分以上为中，60分以下为差。',
  says: { wrong: '总分{total}分，等级应为“{right}”，现为“{grade}”，请核对。' },
  example: {
    fails: `
      项目支出绩效自评表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
      产出指标 | 数量指标 | 设备更新台数 | ≥30台 | 30台 | 96
      总分 | < | < | < | < | 96
      自评等级 | 良 | < | < | < | <`,
    passes: `
      项目支出绩效自评表 | < | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
      产出指标 | 数量指标 | 设备更新台数 | ≥30台 | 30台 | 96
      总分 | < | < | < | < | 96
      自评等级 | 优 | < | < | < | <`,
  },
  check(table, { report }) {
    const [grade, score] = [headerField(table, 'grade'), totalScoreOf(table)];
    const total = readPoints(score);
    if (!isEvaluation(table) || !grade || !score || !total || compareDecimals(total, HUNDRED) > 0)
      return;
    // Points of a hundred are graded; a form that gives fewer has limits of its own.
    if (weightSums(table).some(({ sum }) => compareDecimals(sum, MOST_PARTS) < 0)) return;
    const text = grade.value.text.replace(/[“”"\s]/g, '');
    const own = LIMITS.find(([, , words]) => words.includes(text));
    const right = LIMITS.find(([, least]) => compareDecimals(total, least) >= 0);
    if (!own || !right || own === right) return;
    report('wrong', {
      at: grade.value,
      data: { total: printDecimal(total), right: right[0], grade: plain(grade.value) },
      related: [{ place: score.place, message: `总分${plain(score)}` }],
      fixes: choiceText(`等级改为“${right[0]}”`, grade.value, right[0]),
    });
  },
});
