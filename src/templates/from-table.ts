import type { DraftCell, SheetDraft } from '../model/sheet-draft';
import type { ColumnId, Table, TableKind } from '../model/table';
import type { IndicatorFacts } from './facts';
import { fillTemplate } from './fill-template';
import type { Slot, Template } from './form';
import { TEMPLATES } from './list';

/** A form brought into its standard template, and what the template has no place for: kept below the form, and told. */
export interface BroughtIn {
  readonly draft: SheetDraft;
  readonly kept: readonly string[];
}

const TEMPLATE_OF: Readonly<Partial<Record<TableKind, string>>> = {
  'hebei-project': 'hebei-project',
  'national-project': 'national-project',
  'core-indicator': 'core-indicator',
  'dept-overall': 'dept-overall',
  'self-eval': 'self-evaluation',
  monitor: 'monitoring',
};

/** The form as a sheet in the standard template of its kind, filled; forms of other kinds go into the national one. */
export function fromTable(table: Table, name: string): BroughtIn {
  const wanted = TEMPLATE_OF[table.kind] ?? 'national-project';
  const template = TEMPLATES.find((one) => one.name === wanted)!;
  const slots = slotsOf(template);
  const kept: string[] = [];
  const texts: Partial<Record<Slot, string>> = {};
  const put = (slot: Slot, label: string, text: string): void => {
    if (text === '') return;
    if (slots.has(slot) && texts[slot] === undefined) texts[slot] = text;
    else if (texts[slot] !== text) kept.push(`${label}：${text}`);
  };
  if (table.year !== null && slots.has('year-line'))
    put('year-line', '年度', `（${String(table.year)}年度）`);
  for (const { id, label, value } of table.fields)
    put(id, label.text, amountIn(value.text, template));
  for (const { month, label, value } of table.plan?.steps ?? [])
    put(`plan-${String(month)}` as Slot, label.text, value.text);
  const goals = table.goals.filter(({ value }) => !value.isBlank);
  const annual = goals.filter(({ term }) => term === 'annual').map(({ value }) => value.text);
  if (slots.has('goal')) put('goal', '绩效目标', annual.join('\n'));
  for (const { term, label, value } of goals)
    if (term !== 'annual')
      put(term === 'actual' ? 'actual' : 'goal-multi-year', label.text, value.text);
  for (const { name: task, content, amount } of table.tasks)
    kept.push(
      `任务：${[task.text, content?.text ?? '', amount?.value.text ?? ''].filter(Boolean).join(' ')}`,
    );
  const columns = columnsOf(template);
  const indicators = table.indicators.map(({ cells, level1, level2 }): IndicatorFacts => {
    const own: Partial<Record<ColumnId, string>> = {};
    for (const id of Object.keys(cells) as ColumnId[]) {
      const cell = cells[id]!;
      if (cell.isBlank || id === 'level1' || id === 'level2') continue;
      if (columns.has(id)) own[id] = cell.text;
      else kept.push(`${cells.level3?.text ?? ''} ${id}：${cell.text}`);
    }
    return { level1: plain(level1?.text), level2: plain(level2?.text), texts: own };
  });
  const draft = fillTemplate(template, {
    heading: table.title?.text ?? template.title,
    slots: texts,
    goals: slots.has('goal') ? [] : annual,
    indicators,
    headerRows: 1,
  });
  return { draft: { ...withKept(draft, kept), name }, kept };
}

/** Everything that has no place of its own stands below the form, a line each. */
function withKept(draft: SheetDraft, kept: readonly string[]): SheetDraft {
  if (kept.length === 0) return draft;
  const last = draft.widths.length - 1;
  const start = draft.cells.reduce((most, { row }) => Math.max(most, row), 0) + 2;
  const lines = ['原文中模板没有的内容：', ...kept];
  const cells = lines.map((text, index): DraftCell => ({
    row: start + index,
    col: 0,
    text,
    style: { role: 'note', text: true, align: 'left' },
  }));
  const merges = cells.map(({ row }) => ({ top: row, left: 0, bottom: row, right: last }));
  return { ...draft, cells: [...draft.cells, ...cells], merges: [...draft.merges, ...merges] };
}

function slotsOf({ parts }: Template): Set<Slot> {
  return new Set(
    parts.flatMap((part) =>
      part.kind === 'rows' ? part.rows.flatMap((row) => row.flatMap(({ slot }) => slot ?? [])) : [],
    ),
  );
}

function columnsOf({ parts }: Template): Set<ColumnId> {
  return new Set(
    parts.flatMap((part) =>
      part.kind === 'indicators'
        ? part.columns.filter(({ term }) => term === 'annual').map(({ id }) => id)
        : [],
    ),
  );
}

/** “316万元” is 316 where the label already says 万元. */
function amountIn(text: string, { moneyUnit }: Template): string {
  return moneyUnit !== null && /^[\d.,]+万元$/.test(text) ? text.slice(0, -moneyUnit.length) : text;
}

/** Levels are labels, and labels wrap. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, '');
}
