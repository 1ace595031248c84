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
    // A name of its own, though nothing numbers it.
    row('高新区社会保险经办中心台账'),
    row('工作要求、社会保险经办中心统计月报'),
    // A part of a document, found by what it holds.
    row('采购合同技术参数附件'),
    row('县政府第三十二次常务会议纪要'),
    row('十五届县政府常务会议纪要（二〇二四年）'),
    row('JTG H10'),
    row('单价×数量：12元×3000平方米'),
    row('省厅下达任务四十人'),
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
    // Where the other cells of the column say which standard it is, the kind alone is too little.
    {
      table: `一级指标 | 二级指标 | 三级指标 | 指标内容 | 指标值 | 绩效标准
        产出指标 | 数量指标 | 评审项目数 | 出具报告的项目 | ≥30个 | 计划标准：2026年财政投资评审计划表（第一批）
        产出指标 | 质量指标 | 报告合格率 | 合格报告÷全部报告×100% | ≥98% | 历史标准：2025年97%
        产出指标 | 时效指标 | 评审用时 | 收齐资料到出具报告 | ≤20天 | 历史标准`,
      at: { F4: 'unspecific' },
    },
    // The core table's column too, for what is no kind of standard.
    {
      table: `核心绩效指标表 | < | < | < | < | < | <
        项目名称 | 项目评审 | < | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 | 计量单位 | 指标值设定依据
        成本指标 | 经济成本指标 | 评审费总额 | 全年支付 | ≤30 | 万元 | 主管部门的有关要求
        产出指标 | 数量指标 | 评审项目数 | 全年完成评审的项目 | ≥30 | 个 | 计划标准`,
      at: { G4: 'unspecific' },
    },
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
      // A meeting without its number or date, a report without its year.
      '区委办公室会议纪要',
      '局党组会议研究确定',
      '可行性研究报告',
      '领导批示',
      '第三方报告',
      '市场询价结果',
      '服务对象的反馈',
      '环保部门的有关要求',
      '医院承诺',
      '1.合同约定；2.工作计划',
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
