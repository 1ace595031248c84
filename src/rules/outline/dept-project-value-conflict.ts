import { rule } from '../rule';
import type { Item } from '../../model/outline';
import type { Indicator, Table } from '../../model/table';
import { nameOf } from '../../language/text/quote';
import { squeeze } from '../../language/text/normalize';
import { isProject } from '../../facts/text/shared-words';
import { fallsShort } from '../../facts/text/promised';
import { subGoalsOf } from '../../facts/text/served-goals';
import { saysSatisfied } from '../../language/meaning/asked';
import { withoutMeasure } from '../../language/meaning/alike';

export const deptProjectValueConflict = rule({
  id: 'dept-project-value-conflict',
  title: '部门与项目同类指标值不一致',
  severity: 'warning',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['财预〔2015〕88号'],
  why: '部门承诺的水平，项目不能低于它。',
  says: {
    lower: '部门分项“{title}”承诺“{item}”，项目指标“{name}”却只要求“{value}”，请核对是否一致。',
  },
  example: {
    fails: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）政务大厅
      绩效目标：保证审批大厅全年开放250天。
      绩效指标：办事群众满意率≥95%。

      物业费绩效目标表 | < | < | <
      项目名称 | 物业费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      满意度指标 | 满意度指标 | 办事群众满意率 | ≥90%`,
    passes: `
      一、总体绩效目标
      保证审批大厅全年正常运转，按时办结审批事项5000件。
      二、分项绩效目标
      （一）政务大厅
      绩效目标：保证审批大厅全年开放250天。
      绩效指标：办事群众满意率≥95%。

      物业费绩效目标表 | < | < | <
      项目名称 | 物业费 | 预算数 | 86万元
      绩效目标 | 目标1 | 保障12000平方米物业，故障24小时内修复。 | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      满意度指标 | 满意度指标 | 办事群众满意率 | ≥95%`,
  },
  check({ outline, tables }, { report }) {
    if (!outline) return;
    tables.forEach((table, index) => {
      const own = isProject(table) ? subGoalsOf(table, outline) : outline.subGoals;
      for (const indicator of table.indicators) {
        const { value, measure } = indicator;
        if (!value || measure.low === null) continue;
        const found = own
          .flatMap(({ title, items }) => items.map((item) => ({ title, item })))
          .find(({ item }) => {
            const kin = kinship(item, indicator);
            return kin !== null && fallsShort(measure, item.measure) && !isShared(item, tables);
          });
        if (!found) continue;
        const { title, item } = found;
        report('lower', {
          at: value,
          table: index,
          data: { title, item: item.text, name: nameOf(indicator), value: measure.text },
          related: [{ place: item.paragraph.field.place, message: `部门承诺“${item.text}”` }],
          severity: kinship(item, indicator) === 'same' ? 'warning' : 'info',
        });
      }
    });
  },
});

/** Whether both measure one thing, or at least both ask who is satisfied. */
function kinship(item: Item, { name, level2Kind }: Indicator): 'same' | 'alike' | null {
  const [promised, own] = [bare(item.name), bare(name?.text ?? '')];
  if (promised.length > 2 && promised === own) return 'same';
  const asks = level2Kind === 'satisfaction' && saysSatisfied(item.name);
  return asks && item.measure.kind === 'percent' ? 'alike' : null;
}

/** What several projects do together, the department promises as their sum. */
function isShared(item: Item, tables: readonly Table[]): boolean {
  if (item.measure.kind === 'percent') return false;
  const name = bare(item.name);
  return (
    tables.filter(({ indicators }) => indicators.some((one) => bare(one.name?.text ?? '') === name))
      .length > 1
  );
}

function bare(name: string): string {
  return withoutMeasure(squeeze(name));
}
