import { rule } from '../rule';
import type { Fix } from '../../model/edit';
import { headerField, type Field } from '../../model/table';
import { choice } from '../../fixes/fix';

export const titleMissing = rule({
  id: 'title-missing',
  title: '缺少表标题',
  severity: 'warning',
  looksAt: 'table',
  aspect: '完整性',
  sources: ['财预〔2015〕88号'],
  why: '没有标题，看不出是哪个项目、哪一年的表。',
  says: { missing: '表格上方没有标题，请加上“{title}”。' },
  example: {
    fails: `
      项目名称 | 物业服务费 | 预算数 | 86万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
    passes: `
      2024年物业服务费绩效目标表 | < | < | <
      项目名称 | 物业服务费 | 预算数 | 86万元
      一级指标 | 二级指标   | 三级指标     | 指标值
      产出指标 | 数量指标   | 物业服务面积 | ≥12000平方米`,
  },
  check(table, { report }) {
    if (table.title) return;
    const [first] = table.fields;
    // Indicator rows alone, cut out of a form, never had a title.
    if (!first) return;
    const name = headerField(table, 'project-name')?.value.text;
    const title = `${name || '【项目名称】'}绩效目标表`;
    report('missing', {
      at: first.label,
      data: { title },
      fixes: [titleAbove(first.label, title)],
    });
  },
});

/** A row of its own above the first label. */
function titleAbove({ place, held }: Field, title: string): Fix {
  const { sheet, row, col } = place;
  return choice(`在表上方加一行标题“${title}”`, {
    kind: 'insert-row',
    sheet,
    row,
    like: row,
    cells: [{ col, text: title }],
    grow: [],
    held: [{ place, held }],
  });
}
