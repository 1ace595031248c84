import { rule } from '../../lint/rule';
import type { Block, ColumnId, Field } from '../../model/table';

const REQUIRED: readonly { column: ColumnId; name: string }[] = [
  { column: 'level3', name: '三级指标' },
  { column: 'value', name: '指标值' },
];

export const columnMissing = rule({
  id: 'column-missing',
  title: '缺少必要列',
  severity: 'error',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '没有这一列，指标就缺了名称、目标值或依据。',
  says: {
    missing: '指标表缺少“{column}”一列，请按标准表样补上。',
    basis: '指标表缺少“指标值确定依据”一列，请按河北省表样补上，逐条写明依据。',
  },
  example: {
    fails: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 25%       | 50%   | 75%    | 100%
      一级指标 | 二级指标 | 三级指标     | 绩效指标描述             | 指标值
      产出指标 | 数量指标 | 物业服务面积 | 合同约定的保洁安保面积 | ≥12000平方米`,
    passes: `
      项目名称           | 物业服务费 | <     | 预算数 | 86万元
      资金支出计划（%） | 3月底     | 6月底 | 10月底 | 12月底
      ^                  | 25%       | 50%   | 75%    | 100%
      一级指标 | 二级指标 | 三级指标     | 指标值        | 指标值确定依据
      产出指标 | 数量指标 | 物业服务面积 | ≥12000平方米 | 《物业服务合同》（2024年）第3条`,
  },
  check(table, { report }) {
    for (const block of table.blocks) {
      const header = firstHeader(block);
      if (!header) continue;
      for (const { column, name } of REQUIRED) {
        if (!block.columns[column]) report('missing', { at: header, data: { column: name } });
      }
      if (table.kind === 'hebei-project' && !block.columns.basis) {
        report('basis', { at: header, severity: 'warning' });
      }
    }
  },
});

/** The header cell 一级指标, or the first there is. */
function firstHeader({ columns }: Block): Field | null {
  return columns.level1 ?? columns.level2 ?? Object.values(columns)[0] ?? null;
}
