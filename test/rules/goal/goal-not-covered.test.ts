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
    // A figure whose thing an indicator names, in whatever it counts; the sum of rows; a part; a price; a size of the thing.
    form('改造危桥3座。', '产出指标 | 质量指标 | 危桥改造合格率 | =100%'),
    form(
      '养护公路20公里，其中县道12公里、乡道8公里。',
      '产出指标 | 数量指标 | 县道里程 | =12公里',
      '产出指标 | 数量指标 | 乡道里程 | =8公里',
    ),
    form('为老人发放津贴，每人每月100元。', '产出指标 | 数量指标 | 津贴发放老人数 | ≥300人'),
    form('新建400米操场1个。', '产出指标 | 数量指标 | 新建操场数 | =1个'),
    form('现有教师120名，改造危桥3座。', '产出指标 | 数量指标 | 改造危桥座数 | =3座'),
  ],
  reports: [
    {
      table: form('配备无人机6架，保障大厅物业服务。', property),
      at: { B2: 'figure' },
      severity: 'warning',
      message: '绩效目标写“配备无人机6架”，没有一条指标考核它，请补充相应指标或修改目标。',
    },
    // Another thing in the same words, people behind the figure, a rate.
    {
      table: form(
        '修建防火通道32公里，组织防火演练4次。',
        '产出指标 | 数量指标 | 组织防火演练次数 | ≥4次',
      ),
      at: { B2: 'figure' },
    },
    {
      table: form(
        '培训农民800人，资助困境儿童35名。',
        '产出指标 | 数量指标 | 农民培训人数 | ≥800人',
      ),
      at: { B2: 'figure' },
    },
    {
      table: form(
        '培训农民800人，结业后就业创业率不低于60%。',
        '产出指标 | 数量指标 | 农民培训人数 | ≥800人',
      ),
      at: { B2: 'figure' },
    },
    {
      table: form('按合同支付租赁费，保障大厅全年物业服务。', property),
      at: { B2: 'uncovered' },
      severity: 'warning',
      message: '绩效目标提到“租赁费”，没有一条指标涉及，请补充相应指标或修改目标。',
    },
  ],
  skips: [form('按合同支付租赁费。', '产出指标 | 数量指标 | 窗口数量 | ≥30个')],
});
