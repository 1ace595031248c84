import type {
  Block,
  ColumnId,
  Field,
  Frame,
  Indicator,
  Plan,
  TableKind,
  Task,
} from '../model/table';
import { labelKey, squeeze } from '../language/text/normalize';

/** What a form's kind is told from. */
export interface Traits {
  readonly title: Field | null;
  readonly blocks: readonly Block[];
  readonly plan: Plan | null;
  readonly tasks: readonly Task[];
  /** Keys of the head's labels. */
  readonly labels: ReadonlySet<string>;
}

/** Tells the layout (表种) by its title, else by the columns and labels that only it has. */
export function kindOf(traits: Traits): TableKind {
  const title = squeeze(traits.title?.text ?? '');
  const columns = new Set(
    traits.blocks.flatMap((block) => Object.keys(block.columns) as ColumnId[]),
  );
  const isDepartment = /整体(支出)?/.test(title) || isDepartmentHead(traits);
  if (/监控|跟踪/.test(title) || columns.has('execution') || columns.has('likelihood'))
    return 'monitor';
  if (/自评|自我评价|评价表/.test(title) || columns.has('actual') || columns.has('score')) {
    return isDepartment ? 'dept-self-eval' : 'self-eval';
  }
  if (isDepartment) return 'dept-overall';
  if (/区域绩效目标|转移支付.*区域/.test(title) || traits.labels.has('区域绩效目标'))
    return 'transfer-region';
  if (/核心(绩效)?指标/.test(title) || (columns.has('scoring') && columns.has('weight')))
    return 'core-indicator';
  return isHebei(traits, columns) ? 'hebei-project' : 'national-project';
}

function isDepartmentHead({ tasks, labels }: Traits): boolean {
  return tasks.length > 0 || (labels.has('基本支出') && labels.has('项目支出'));
}

/** 河北 alone has a payment plan, one label for budget and purpose, and a basis beside every value. */
function isHebei({ plan, labels }: Traits, columns: ReadonlySet<ColumnId>): boolean {
  if (plan || labels.has('预算规模及资金用途')) return true;
  return (
    columns.has('description') &&
    columns.has('basis') &&
    !columns.has('weight') &&
    !labels.has('实施单位')
  );
}

/** 成本指标 as a level 1, or 经济成本 and its like, make the frame of 2021; 运行成本 of a department does not. */
export function frameOf(rows: readonly Indicator[]): Frame {
  const isCostFirst = rows.some(
    ({ level1, level1Kind, level2Kind }) =>
      /-cost$/.test(level2Kind ?? '') ||
      (level1Kind === 'cost' && /^成本(指标)?$/.test(labelKey(level1?.text ?? ''))),
  );
  return isCostFirst ? 'cost-first' : 'classic';
}
