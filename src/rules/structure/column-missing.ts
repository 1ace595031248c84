import { rule } from '../rule';
import type { Block, ColumnId, Field } from '../../model/table';
import { COLUMN_NAMES } from '../../facts/column-names';

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
    advised: '指标表缺少“{column}”一列，请按本省表样补上，逐条填写。',
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
  check(table, { report, profile }) {
    for (const block of table.blocks) {
      const header = firstHeader(block);
      if (!header) continue;
      const lacks = (column: ColumnId): boolean => !block.columns[column];
      for (const column of profile.columns.required.filter(lacks)) {
        report('missing', { at: header, data: { column: COLUMN_NAMES[column] } });
      }
      for (const column of profile.columns.advised.filter(lacks)) {
        report('advised', {
          at: header,
          data: { column: COLUMN_NAMES[column] },
          severity: 'warning',
        });
      }
    }
  },
});

/** The header cell 一级指标, or the first there is. */
function firstHeader({ columns }: Block): Field | null {
  return columns.level1 ?? columns.level2 ?? Object.values(columns)[0] ?? null;
}
