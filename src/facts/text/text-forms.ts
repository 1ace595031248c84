import type { Item, Outline, Paragraph, SubGoal } from '../../model/outline';
import type { Block, Field, Goal, Indicator, Table } from '../../model/table';
import { halfWidth } from '../../language/text/normalize';

/** What of a text a rule of forms is to judge: its overall goals with all indicators, or each sub-goal by itself. */
export type TextPart = 'whole' | 'sub-goal';

/** A text's goals and indicators as forms, so that the rules of goals and values judge them where they stand. */
export function textForms(outline: Outline, part: TextPart): Table[] {
  const { overall, subGoals } = outline;
  if (subGoals.length === 0) return [];
  if (part === 'sub-goal') return subGoals.map((one) => formOf(outline, goalsOf(one), one.items));
  const goals = overall.map((paragraph) => goalOf(paragraph, paragraph.field.raw));
  return [
    formOf(
      outline,
      goals,
      subGoals.flatMap(({ items }) => items),
    ),
  ];
}

function goalsOf({ goals, goal }: SubGoal): Goal[] {
  const [first] = goals;
  return first && goal !== '' ? [goalOf(first, goal)] : [];
}

function goalOf({ field }: Paragraph, text: string): Goal {
  return { label: piece(field, ''), value: piece(field, text), term: 'annual' };
}

function formOf({ year }: Outline, goals: readonly Goal[], items: readonly Item[]): Table {
  const at = (items[0]?.paragraph ?? null)?.field ?? goals[0]?.value ?? null;
  const row = at?.place.row ?? 0;
  const block: Block = { term: 'annual', scope: null, columns: {}, headerRow: row, lastRow: row };
  return {
    sheet: at?.place.sheet ?? '',
    area: at?.area ?? { top: 0, left: 0, bottom: 0, right: 0 },
    kind: 'narrative',
    frame: 'classic',
    title: null,
    year,
    moneyUnit: null,
    listed: false,
    fields: [],
    funds: [],
    execution: null,
    plan: null,
    goals,
    tasks: [],
    blocks: [block],
    indicators: items.map((item) => rowOf(item, block)),
    emptyRows: [],
  };
}

/** An indicator of a sub-goal as a row that has a name and a value, both of them in one paragraph. */
function rowOf({ name, value, measure, paragraph: { field } }: Item, block: Block): Indicator {
  const cells = { level3: piece(field, name), value: piece(field, value) };
  return {
    row: field.place.row,
    block,
    level1: null,
    level1Kind: null,
    level2: null,
    level2Kind: null,
    name: cells.level3,
    description: null,
    operator: null,
    value: cells.value,
    unit: null,
    basis: null,
    weight: null,
    actual: null,
    score: null,
    cells,
    measure,
  };
}

/** A part of a paragraph's text, at the paragraph's place. */
function piece(field: Field, raw: string): Field {
  const text = halfWidth(raw).trim();
  return { ...field, raw, text, isBlank: text === '' };
}
