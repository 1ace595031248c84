import { rule, type Context } from '../rule';
import { approvedOf, heldAgainst, reportsOnGoals, type HeldRow } from '../../compare/against';
import { choiceText } from '../../fixes/fix';
import { withoutBlanks } from '../../language/text/normalize';
import type { FiledTable } from '../../model/comparison';
import { a1 } from '../../model/place';
import { headerField, type Field, type Indicator, type Table } from '../../model/table';

type Key = 'target' | 'words' | 'name' | 'added' | 'missing';

export const selfevalTargetChanged = rule<Key, 'document'>({
  id: 'selfeval-target-changed',
  title: '自评指标与批复目标不一致',
  severity: 'error',
  looksAt: 'document',
  aspect: '相关性',
  sources: ['财预〔2020〕10号'],
  why: '自评和监控对照的是批复的绩效目标；指标或目标值改了，完成情况就无从衡量。',
  says: {
    target:
      '“{name}”的目标值是“{told}”，批复的是“{wanted}”（{where}），请按批复的目标填写；经批准调整过的，请写明调整依据。',
    words: '“{name}”的目标写成“{told}”，批复的是“{wanted}”（{where}），请与批复一致。',
    name: '指标名称“{name}”与批复的“{wanted}”（{where}）不一致，请与批复一致。',
    added: '“{name}”不在批复的绩效目标表（{where}）里，请核对；经批准增加的，请写明依据。',
    missing: '批复的指标{names}在这张表里没有（{where}），请补上。',
  },
  example: {
    fails: `
      2024年项目支出绩效目标申报表 | < | < | <
      项目名称 | 物业费 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      满意度指标 | 服务对象满意度 | 职工满意度 | ≥95%
      2024年项目支出绩效自评表 | < | < | < | < | <
      项目名称 | 物业费 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
      满意度指标 | 服务对象满意度 | 职工满意度 | ≥90% | 92% | 10`,
    passes: `
      2024年项目支出绩效目标申报表 | < | < | <
      项目名称 | 物业费 | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      满意度指标 | 服务对象满意度 | 职工满意度 | ≥95%
      2024年项目支出绩效自评表 | < | < | < | < | <
      项目名称 | 物业费 | < | < | < | <
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
      满意度指标 | 服务对象满意度 | 职工满意度 | 不低于95% | 96% | 10`,
  },
  check(document, context) {
    const { tables, approved } = document;
    const own = tables.map((table, index): FiledTable => ({ path: '', table, index }));
    tables.forEach((table, index) => {
      if (!reportsOnGoals(table) || table.indicators.length === 0) return;
      const found = approvedOf(table, approved) ?? approvedOf(table, own);
      if (found) holdAgainst(table, index, found, context);
      else if (approved.length > 0)
        context.unsure(`批复的绩效目标表里没有找到${projectName(table)}，没有核对`, headOf(table));
    });
  },
});

type Report = Pick<Context<Key>, 'report'>;

function holdAgainst(table: Table, index: number, approved: FiledTable, { report }: Report): void {
  const isOwn = approved.path === '';
  const missing: Indicator[] = [];
  for (const held of heldAgainst(table, approved.table)) {
    const { row, approved: old, differs } = held;
    if (differs === 'same') continue;
    if (!row) {
      if (old) missing.push(old);
      continue;
    }
    const at = (differs === 'name' || differs === 'added' ? row.name : row.value) ?? row.name;
    if (!at) continue;
    const theirs = differs === 'name' ? old?.name : old?.value;
    report(differs === 'missing' ? 'added' : differs, {
      at,
      table: index,
      severity: differs === 'target' ? 'error' : 'warning',
      data: {
        name: nameText(row.name),
        told: row.measure.text,
        wanted: differs === 'name' ? nameText(old?.name ?? null) : (old?.measure.text ?? ''),
        where: whereOf(approved, theirs ?? null),
      },
      related:
        isOwn && theirs ? [{ place: theirs.place, message: `批复的是“${theirs.text}”` }] : [],
      fixes: fixesOf(held),
    });
  }
  if (missing.length === 0) return;
  report('missing', {
    at: headOf(table),
    table: index,
    data: { names: namesOf(missing), where: whereOf(approved, null) },
  });
}

/** Sign, value and unit in cells of their own are for a person to bring in line. */
function fixesOf({ row, approved, differs }: HeldRow) {
  if (!row || !approved) return [];
  if (differs === 'name' && row.name && approved.name)
    return choiceText(`改为批复的“${approved.name.text}”`, row.name, approved.name.text);
  const isWhole = [row, approved].every(({ operator, unit }) => !operator && !unit);
  if (differs === 'name' || !isWhole || !row.value || row.cells.initial) return [];
  return choiceText(`改为批复的“${approved.measure.text}”`, row.value, approved.measure.text);
}

function nameText(name: Field | null): string {
  return withoutBlanks(name?.text ?? '');
}

const MOST_NAMES = 5;

function namesOf(rows: readonly Indicator[]): string {
  const names = rows.slice(0, MOST_NAMES).map(({ name }) => `“${nameText(name)}”`);
  const more = rows.length - names.length;
  return names.join('、') + (more > 0 ? `等${String(rows.length)}条` : '');
}

function whereOf({ path, table }: FiledTable, field: Field | null): string {
  const file = path === '' ? '' : `${path.split(/[\\/]/).pop()!} `;
  return `${file}${table.sheet}${field ? `!${a1(field.place)}` : ''}`;
}

function projectName(table: Table): string {
  const name = headerField(table, 'project-name')?.value.text;
  return name ? `“${name}”` : '这张表的项目';
}

function headOf({ blocks, title, sheet, area }: Table) {
  const { columns } = blocks[0]!;
  return columns.level1 ?? columns.level3 ?? title ?? { sheet, row: area.top, col: area.left };
}
