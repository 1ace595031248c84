import { basisUnspecific } from '../../../src/rules/basis/basis-unspecific';
import { ruleTable } from '../../support/rule-table';

const row = (basis: string) => `一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
  产出指标 | 数量指标 | 评审项目数 | ≥30个 | ${basis}`;

ruleTable(basisUnspecific, {
  passes: [
    row('建设工程质量监督合同备案管理办法'),
    row('2024年施工合同'),
    row('《高新区行政服务中心物业服务合同》（2024年）第3条'),
    row('财预〔2021〕101号'),
    row('2023年实际完成31个'),
    row('合同附件面积表'),
    row('政务服务事项清单'),
    row('中标价'),
    // A basis in words of the unit's own is not judged.
    row('区委办公室会议纪要'),
    row('工作要求、区委办公室会议纪要'),
    // Experience is another rule's business.
    row('往年工作经验'),
    row(''),
  ],
  reports: [
    { table: row('施工合同'), at: { E2: 'unspecific' } },
    { table: row('物业服务合同约定'), at: { E2: 'unspecific' } },
    // In a column for the kind of standard, what is no kind is still too general.
    { table: row('合同约定').replace('指标值确定依据', '参考标准'), at: { E2: 'unspecific' } },
    { table: row('计划标准要求').replace('指标值确定依据', '参考标准'), at: { E2: 'unspecific' } },
    ...[
      '合同约定',
      '工作要求',
      '文件要求',
      '相关规定',
      '工作计划',
      '上级要求',
      '计划标准',
      '行业标准',
      '合同\n约定',
      '（合同约定）',
      '合同约定、工作要求',
      '合同约定。',
      '按照合同要求',
      '相关文件规定',
      '根据工作实际需要',
      '依据相关政策文件',
    ].map((basis) => ({
      table: row(basis.replace('\n', '⏎')),
      at: { E2: 'unspecific' as const },
      severity: 'warning' as const,
    })),
  ],
  skips: [
    // A column headed 绩效标准 asks for the kind of standard alone.
    row('历史标准').replace('指标值确定依据', '参考标准'),
    // The core table's own column is a choice among the kinds of standard.
    `核心绩效指标表 | < | < | < | < | < | <
     项目名称 | 项目评审 | < | < | < | < | <
     一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 | 计量单位 | 指标值设定依据
     成本指标 | 经济成本指标 | 评审费总额 | 全年支付 | ≤30 | 万元 | 预算支出标准
     产出指标 | 数量指标 | 评审项目数 | 全年完成评审的项目 | ≥30 | 个 | 计划标准`,
    `一级指标 | 二级指标 | 三级指标 | 指标值
     产出指标 | 数量指标 | 评审项目数 | ≥30个`,
  ],
});
