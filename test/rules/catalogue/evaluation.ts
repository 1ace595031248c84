import type { Catalogue } from './forms';
import { graded, july, row, spent } from '../evaluation/forms';

/** A declaration, and the self-evaluation of the same project below it. */
function approvedAndReported(approved: string, reported: string): string {
  return `2024年项目支出绩效目标申报表 | < | < | <
    项目名称 | 物业费 | < | <
    一级指标 | 二级指标 | 三级指标 | 指标值
    满意度指标 | 服务对象满意度 | 职工满意度 | ${approved}
    2024年项目支出绩效自评表 | < | < | < | < | <
    项目名称 | 物业费 | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
    满意度指标 | 服务对象满意度 | 职工满意度 | ${reported} | 96% | 10`;
}

/** Section K: scores, reasons and grades of self-evaluations, monitoring. */
export const EVALUATION: Catalogue = {
  'exec-rate-wrong': {
    fails: [spent('150 | 125.25 | 10 | 93.5% | 8.35')],
    passes: [spent('150 | 125.25 | 10 | 83.5% | 8.35')],
  },
  'exec-score-wrong': {
    fails: [spent('150 | 125.25 | 100 | 83.5% | 98')],
    passes: [spent('150 | 150 | 10 | 100% | 10')],
  },
  'total-score-wrong': {
    fails: [spent('150 | 90 | 10 | 60% | 6', '98')],
    passes: [spent('150 | 90 | 10 | 60% | 6', '96')],
  },
  'score-over-weight': {
    fails: [row('补助发放次数 | ≥12次 | 12次 | 8 | 10 | ')],
    passes: [row('补助发放次数 | ≥12次 | 12次 | 8 | 8 | ')],
  },
  'score-mismatch': {
    fails: [
      row('特困人员供养人数 | ≥4754人 | 4604人 | 5 | 5 | '),
      row('单位供养成本 | ≤5300元/人 | 5830元/人 | 10 | 10 | ', '成本指标'),
      row('补助发放及时率 | =100% | 100% | 10 | 7 | ', '时效指标'),
    ],
    passes: [
      row('补助人次 | ≥735人次 | 735人次 | 10 | 10 | '),
      row('重大事故数 | =0起 | 0起 | 10 | 10 | ', '质量指标'),
    ],
  },
  'deviation-reason-missing': {
    fails: [row('政策知晓率 | =100% | 98% | 10 | 9 | ', '质量指标')],
    passes: [row('供养人数 | ≥4754人 | 4604人 | 5 | 4.84 | 特困人员实行动态管理')],
  },
  'target-far-exceeded': {
    fails: [row('受训人数 | ≥59人 | 87人 | 10 | 10 | ')],
    passes: [row('受训人数 | ≥59人 | 62人 | 10 | 10 | ')],
  },
  'actual-not-comparable': {
    fails: [row('办案成本 | ≤30万元 | 完成 | 10 | 10 | ', '成本指标')],
    passes: [row('办案成本 | ≤30万元 | 29.8万元 | 10 | 10 | ', '成本指标')],
  },
  'grade-wrong': { fails: [graded('96', '良')], passes: [graded('96', '优')] },
  'selfeval-target-changed': {
    fails: [approvedAndReported('≥95%', '≥90%')],
    passes: [approvedAndReported('≥95%', '≥95%')],
  },
  'monitor-actual-missing': {
    fails: [
      `${july('检查次数 | ≥12次 | | 12次 | ')}
  ^ | ^ | 检查里程 | ≥600公里 | 350公里 | 600公里 | `,
    ],
    passes: [july('检查次数 | ≥100次 | 60次 | 100次 | ')],
  },
  'monitor-reason-missing': {
    fails: [july('检查次数 | ≥100次 | 30次 | 100次 | ')],
    passes: [july('检查次数 | ≥100次 | 60次 | 100次 | ')],
  },
  'monitor-light': {
    fails: [july('检查次数 | ≥100次 | 30次 | 100次 | ')],
    passes: [july('检查次数 | ≥100次 | 60次 | 100次 | ')],
  },
};
