import { goalNotCovered } from '../../../src/rules/goal/goal-not-covered';
import { ruleTable } from '../../support/rule-table';

const form = (goal: string, ...rows: string[]) => `项目名称 | 办公场所运行 | 资金总额（万元） | 316
  年度绩效目标 | ${goal} | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  ${rows.join('\n')}`;
const property = '产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米';

ruleTable(goalNotCovered, {
  passes: [
    form('保障1.2万平方米大厅全年物业服务。', property),
    // A synonym is enough.
    form('按合同支付租赁费，做好物业管理。', property, '产出指标 | 成本指标 | 年租金 | ≤230万元'),
    // Objects outside the dictionary are not judged.
    form('做好行政审批和窗口接待，保障物业服务。', property),
    form('', property),
    // A word by the way, who does the work, and the thing itself in other words.
    form('加强宣传和绿化管护意识，保障物业服务。', property),
    form('督促咨询单位、评估机构完成结算，保障物业服务。', property),
    form('保障机房租赁延续，做好物业服务。', property, '产出指标 | 数量指标 | 机柜数量 | ≥77台'),
  ],
  reports: [
    {
      table: form('按合同支付租赁费，保障大厅全年物业服务。', property),
      at: { B2: 'uncovered' },
      severity: 'warning',
      message: '绩效目标提到“租赁费”，没有一条指标涉及，请补充相应指标或修改目标。',
    },
  ],
  skips: [form('按合同支付租赁费。', '产出指标 | 数量指标 | 窗口数量 | ≥30个')],
});
