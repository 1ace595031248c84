import { basisEmpty } from '../../../src/rules/basis/basis-empty';
import { hebeiForm, withRow } from '../../support/hebei-form';
import { ruleTable } from '../../support/rule-table';

ruleTable(basisEmpty, {
  passes: [
    hebeiForm(),
    // An empty pre-printed row asks for nothing.
    hebeiForm({
      rows: `产出指标 | 数量指标 | 物业服务面积 | 建筑面积 | < | ≥3000平方米 | 合同附件面积表
      效果指标 | 生态效益指标 | | | < | |`,
    }),
  ],
  reports: [
    {
      table: withRow(3, '^ | 时效指标 | 空调报修响应时间 | 接报到人员到场的时间 | < | ≤30分钟 |'),
      at: { G12: 'empty' },
      severity: 'error',
      message: '“空调报修响应时间”没有填写指标值确定依据，请写明合同、文件、标准或上年实际数。',
    },
    // A cell of blanks is empty; every row is told.
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标值 | 参考值确定依据
        产出指标 | 数量指标 | 评审项目数 | ≥30个 | ␣␣
        产出指标 | 质量指标 | 报告合格率 | ≥98% |`,
      at: { E2: 'empty', E3: 'empty' },
    },
    // Cost may be grounded on a spending standard, satisfaction never on a contract.
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
        满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
      at: { E2: 'empty' },
      fixes: [
        '依据“历史标准”：填“历史标准：【】年实际完成【】”',
        '依据“计划标准”：填“计划标准：《【计划或方案名称】》（【】年）”',
        '依据“行业标准”：填“行业标准：【标准名称及编号】”',
        '依据“其他标准”：填“其他标准：【资料名称、日期】”',
      ],
    },
  ],
  skips: [
    // National forms have no such column: nothing is asked.
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 评审项目数 | ≥30个`,
  ],
});
