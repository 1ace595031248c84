import type { Held } from './grid';
import type { Measure } from './measure';
import type { Money, MoneyUnit } from './money';
import type { Area, Place } from './place';

/** The layouts that are told apart (表种). */
export type TableKind =
  | 'hebei-project' // 河北 项目绩效目标表
  | 'national-project' // 项目支出绩效目标申报表
  | 'core-indicator' // 核心绩效指标表
  | 'dept-overall' // 部门（单位）整体支出绩效目标申报表
  | 'self-eval' // 项目支出绩效自评表
  | 'dept-self-eval' // 部门整体支出绩效自评表
  | 'monitor' // 绩效运行监控表
  | 'transfer-region' // 转移支付区域绩效目标表
  | 'narrative'; // 绩效文本的段落

/** `classic`: 成本 stands under 产出. `cost-first`: 成本指标 is a level 1 of its own (财预〔2021〕101号). */
export type Frame = 'classic' | 'cost-first';

/** A cell, or a merged area, that a table gives a meaning. */
export interface Field {
  /** The top-left cell: where a reader should look and where an edit writes. */
  readonly place: Place;
  readonly area: Area;
  /** As displayed, blanks and line breaks kept. */
  readonly raw: string;
  /** As read: trimmed, full-width signs and digits made half-width, line breaks inside kept as \n; at most 4000 characters. */
  readonly text: string;
  readonly isBlank: boolean;
  readonly held: Held;
  /** The cell computes its value: an edit would destroy a formula. */
  readonly formula: boolean;
}

export type FieldId =
  | 'project-code' // 项目编码
  | 'project-name' // 项目名称
  | 'department' // 主管部门
  | 'unit' // 实施单位、填报单位
  | 'attribute' // 项目属性、项目类别
  | 'period' // 项目起止时间
  | 'period-from' // 计划开始日期
  | 'period-to' // 计划完成日期
  | 'contact' // 负责人
  | 'phone' // 联系电话
  | 'purpose' // 资金用途
  | 'budget-total' // 预算数、年度资金总额
  | 'budget-multi-year' // 项目资金总额、中期资金总额
  | 'fiscal' // 财政资金、财政拨款
  | 'fiscal-multi-year'
  | 'other-funds' // 其他资金
  | 'other-funds-multi-year'
  | 'basic-expenditure' // 基本支出
  | 'project-expenditure' // 项目支出
  | 'total-score' // 总分
  | 'grade'; // 自评等级

/** A label of the table's head with the cell it names (表头项). */
export interface HeaderField {
  readonly id: FieldId;
  readonly label: Field;
  readonly value: Field;
}

/**
 * One amount of the funding block (资金). `total` is what the parts of the same `term` and `column` add up to;
 * a `child` belongs to the part above it (其中…) and is never added.
 */
export interface Fund {
  readonly role: 'total' | 'part' | 'child';
  readonly term: 'annual' | 'multi-year';
  /** `budget` where the form has one figure; forms that report execution have several columns. */
  readonly column: 'budget' | 'initial' | 'executed' | 'expected';
  readonly label: Field;
  readonly value: Field;
  /** null when blank or unreadable. */
  readonly money: Money | null;
}

/** What a self-evaluation says of spending the year's total (预算执行): a column that the form lacks is null. */
export interface Execution {
  readonly executed: Fund;
  readonly rateLabel: Field | null;
  readonly rate: Field | null;
  readonly weight: Field | null;
  readonly score: Field | null;
}

/** A checkpoint of the payment plan (资金支出计划): cumulative percent at the end of a month. */
export interface PlanStep {
  readonly label: Field;
  /** 1…12; null when the label names none. */
  readonly month: number | null;
  readonly value: Field;
}

export interface Plan {
  readonly label: Field;
  readonly steps: readonly PlanStep[];
}

/** A performance goal (绩效目标): “目标1”, or the whole text of the goal cell. */
export interface Goal {
  readonly label: Field;
  readonly value: Field;
  /** `actual` is the 实际完成情况 beside an expected goal in self-evaluations. */
  readonly term: 'annual' | 'multi-year' | 'actual';
}

/** A row of 年度主要任务 in a department's table, its 合计 too. */
export interface Task {
  readonly name: Field;
  readonly content: Field | null;
  readonly amount: Fund | null;
}

export type ColumnId =
  | 'level1'
  | 'level2'
  | 'level3' // the indicator's name
  | 'description'
  | 'operator'
  | 'direction'
  | 'value'
  | 'initial' // 年初指标值 where an adjusted one stands beside it
  | 'unit'
  | 'basis'
  | 'previous'
  | 'weight'
  | 'actual'
  | 'score'
  | 'scoring'
  | 'reason'
  | 'source'
  | 'remark'
  | 'execution' // 1—7月执行情况
  | 'expected' // 全年预计完成情况
  | 'likelihood'; // 完成目标可能性

/** One block of indicator rows under one header row; double forms have a mid-term and an annual block side by side. */
export interface Block {
  readonly term: 'annual' | 'multi-year';
  /** The township, county or unit whose targets these are, where each has a column of its own; else null. */
  readonly scope: Field | null;
  /** The header cell of each column the block has. */
  readonly columns: Readonly<Partial<Record<ColumnId, Field>>>;
  readonly headerRow: number;
  readonly lastRow: number;
}

/** 产出 · 效益 · 满意度 · 成本; null when the words are none of these. */
export type Level1Kind = 'output' | 'benefit' | 'satisfaction' | 'cost' | null;

/** 数量 质量 时效 成本 · 经济 社会 生态 可持续 · 满意度 · 经济成本 社会成本 生态环境成本. */
export type Level2Kind =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustained'
  | 'satisfaction'
  | 'economic-cost'
  | 'social-cost'
  | 'ecological-cost'
  | null;

/** One indicator row (指标), levels filled down. A column that the block lacks is null; a blank cell is a Field with `isBlank`. */
export interface Indicator {
  readonly row: number;
  readonly block: Block;
  readonly level1: Field | null;
  readonly level1Kind: Level1Kind;
  readonly level2: Field | null;
  readonly level2Kind: Level2Kind;
  readonly name: Field | null;
  readonly description: Field | null;
  readonly operator: Field | null;
  readonly value: Field | null;
  readonly unit: Field | null;
  readonly basis: Field | null;
  readonly weight: Field | null;
  readonly actual: Field | null;
  readonly score: Field | null;
  /** Every column's cell of this row, also those above. */
  readonly cells: Readonly<Partial<Record<ColumnId, Field>>>;
  /** The target, read from operator + value + unit. */
  readonly measure: Measure;
}

/** One performance table (绩效目标表) of a workbook. */
export interface Table {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: TableKind;
  readonly frame: Frame;
  readonly title: Field | null;
  /** The fiscal year that title, subtitle or project name state; null when none does. */
  readonly year: number | null;
  /** The note “单位：万元” that holds for amounts without a unit of their own. */
  readonly moneyUnit: { readonly unit: MoneyUnit; readonly place: Place } | null;
  /** One project of a list, under headings and a title that it shares with others. */
  readonly listed: boolean;
  /** In reading order. */
  readonly fields: readonly HeaderField[];
  readonly funds: readonly Fund[];
  readonly execution: Execution | null;
  readonly plan: Plan | null;
  readonly goals: readonly Goal[];
  readonly tasks: readonly Task[];
  readonly blocks: readonly Block[];
  /** Rows that state something, in reading order. */
  readonly indicators: readonly Indicator[];
  /** Pre-printed rows: a level 2 whose name, description and value are all blank. */
  readonly emptyRows: readonly Indicator[];
}

/** The head's entry for a field, or undefined when the layout has none. */
export function headerField(table: Table, id: FieldId): HeaderField | undefined {
  return table.fields.find((field) => field.id === id);
}

/** A region with the words of a performance table whose columns could not be mapped (未识别的版式). */
export interface Unrecognised {
  readonly sheet: string;
  readonly area: Area;
  readonly place: Place;
  /** The words that made it look like a table. */
  readonly words: readonly string[];
  readonly reason: UnreadReason;
}

/** Why rows that look like a performance table could not be mapped. */
export type UnreadReason =
  | 'no-header' // words of it, but no row that heads columns
  | 'no-name' // targets, but no column of names
  | 'no-target' // levels or names, but no column of targets
  | 'no-levels' // names and targets as any list may have them
  | 'headless' // indicators with nothing above them
  | 'in-prose' // indicators written out in one cell
  | 'title-only'; // a title, and columns of which none is known
