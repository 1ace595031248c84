/** The pieces of a Hebei form that a case may change. */
interface Pieces {
  readonly title?: string;
  readonly code?: string;
  readonly name?: string;
  readonly budget?: string;
  readonly fiscal?: string;
  readonly other?: string;
  readonly purpose?: string;
  /** Progress at the end of March, June, October and December. */
  readonly plan?: readonly [string, string, string, string];
  readonly goals?: readonly string[];
  /** Rows of seven cells: level 1, level 2, name, description, `<`, value, basis. */
  readonly rows?: string;
}

/** Rows that no rule objects to. */
const GOOD_ROWS = `
产出指标   | 数量指标           | 租赁房屋面积     | 合同租用的建筑面积           | < | =3000平方米   | 《房屋租赁合同》（2024年）第2条
^          | ^                  | 物业服务面积     | 合同约定保洁安保的建筑面积   | < | ≥12000平方米  | 《物业服务合同》（2024年）第3条
^          | 质量指标           | 物业考核合格率   | 考核合格月数÷12×100%         | < | =100%         | 《物业服务合同》（2024年）第8条
^          | 时效指标           | 空调报修响应时间 | 接报到人员到场的时间         | < | ≤30分钟       | 《空调使用合同》（2024年）第5条
^          | 成本指标           | 年租金           | 当年应付租金总额             | < | ≤230万元      | 《房屋租赁合同》（2024年）第4条
^          | ^                  | 物业及空调使用费 | 当年实际支付总额             | < | ≤86万元       | 《物业服务合同》（2024年）第6条
效果指标   | 社会效益指标       | 大厅正常开放天数 | 因场地原因未停摆的工作日天数 | < | ≥250天        | 历史标准：2023年实际251天
满意度指标 | 服务对象满意度指标 | 办事群众满意度   | 满意人数÷有效调查人数×100%   | < | ≥95%          | 历史标准：2023年调查96%`;

/** A Hebei project form that no rule objects to, with the given pieces changed; a sketch. */
export function hebeiForm(pieces: Pieces = {}): string {
  const {
    title = '2024年房屋租赁及物业、中央空调使用费绩效目标表',
    code = '13010024P000000012345',
    name = '房屋租赁及物业、中央空调使用费',
    budget = '316万元',
    fiscal = '316万元',
    other = '0万元',
    purpose = '用于支付2024年租赁费230万元、物业费46万元及中央空调使用费40万元。',
    plan = ['25%', '50%', '75%', '100%'],
    goals = ['保障3000平方米租赁用房和1.2万平方米大厅全年物业、空调供应，故障24小时内修复。'],
    rows = GOOD_ROWS,
  } = pieces;
  return [
    `${title} | < | < | < | < | < | <`,
    `项目编码 | ${code} | < | 项目名称 | ${name} | < | <`,
    `预算规模及资金用途 | 预算数 | ${budget} | 其中：财政资金 | ${fiscal} | 其他资金 | ${other}`,
    `^ | ${purpose} | < | < | < | < | <`,
    '资金支出计划（%） | 3月底 | < | 6月底 | 10月底 | 12月底 | <',
    `^ | ${plan[0]} | < | ${plan[1]} | ${plan[2]} | ${plan[3]} | <`,
    ...goals.map(
      (goal, index) => `${index ? '^' : '绩效目标'} | 目标${index + 1} | ${goal} | < | < | < | <`,
    ),
    '一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据',
    rows.trim(),
  ].join('\n');
}

/** The form with one row replaced or added: `row(3, '…')` replaces the fourth of the good rows. */
export function withRow(index: number, row: string): string {
  const rows = GOOD_ROWS.trim().split('\n');
  rows[index] = row;
  return hebeiForm({ rows: rows.join('\n') });
}
