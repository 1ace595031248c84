import { indicatorCount } from '../../../src/rules/structure/indicator-count';
import { hebeiForm } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

const table = (...rows: string[]) =>
  ['一级指标 | 二级指标 | 三级指标 | 指标值', ...rows].join('\n');
const quantity = '产出指标 | 数量指标 | 评审项目数 | ≥30个';
const quality = '产出指标 | 质量指标 | 报告合格率 | ≥98%';
const timely = '产出指标 | 时效指标 | 按时完成率 | =100%';
const cost = '产出指标 | 成本指标 | 评审费 | ≤30万元';
const social = '效益指标 | 社会效益指标 | 审批按时办结率 | =100%';
const satisfaction = '满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95%';

ruleTable(indicatorCount, {
  passes: [
    // Levels side by side: one list of five, however many each level has.
    `成本指标 | < | 产出指标 | < | 效益指标 | <
     三级指标 | 指标值 | 三级指标 | 指标值 | 三级指标 | 指标值
     运维总成本 | ≤360万元 | 监控路数 | ≥12000路 | 破案次数 | ≥800次
      | | 视频在线率 | ≥95% | |
      | | 故障修复时限 | ≤24小时 | |`,
    table(quantity, quality, timely, cost, social, satisfaction),
    hebeiForm(),
  ],
  reports: [
    { table: table(quantity, social), at: { A1: 'few' }, severity: 'info' },
    {
      table: table(
        ...Array.from(
          { length: 21 },
          (_, index) => `产出指标 | 数量指标 | 第${index}项任务 | ≥${index + 1}个`,
        ),
      ),
      at: { A1: 'many' },
    },
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
        产出指标 | 数量指标 | 评审项目数 | ≥30个 | 90
        产出指标 | 质量指标 | 报告合格率 | ≥98% | 0
        产出指标 | 时效指标 | 按时完成率 | =100% | 0
        效益指标 | 社会效益指标 | 办结率 | =100% | 0
        满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥95% | 10`,
      at: { E2: 'heavy' },
    },
  ],
  skips: [table('产出指标 | 数量指标 | |')],
});
