import type { Indicator, Level1Kind, Table } from '../model/table';
import { parentOf, type Level1, type Level2 } from '../model/levels';
import { withoutBlanks } from '../language/text/normalize';

export const LEVEL1_NAMES: Readonly<Record<Level1, string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

export const LEVEL2_NAMES: Readonly<Record<Level2, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economic: '经济效益指标',
  social: '社会效益指标',
  ecological: '生态效益指标',
  sustained: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
  'economic-cost': '经济成本指标',
  'social-cost': '社会成本指标',
  'ecological-cost': '生态环境成本指标',
};

/** An indicator's level 1, inferred from its level 2 in forms that print no level 1. */
export function level1Of(indicator: Indicator): Level1Kind {
  if (indicator.level1Kind) return indicator.level1Kind;
  const unnamed = !indicator.level1 || indicator.level1.isBlank;
  return unnamed && indicator.level2Kind ? parentOf(indicator.level2Kind) : null;
}

/** What this table itself calls a level 1 (“效果指标” in Hebei), or the standard name. */
export function level1Name(table: Table, kind: Level1): string {
  const own = table.indicators.find(({ level1Kind, level1 }) => level1Kind === kind && level1);
  return withoutBlanks(own?.level1?.text ?? LEVEL1_NAMES[kind]);
}

/** What this table itself calls a level 2, or the standard name. */
export function level2Name(table: Table, kind: Level2): string {
  const rows = [...table.indicators, ...table.emptyRows];
  const own = rows.find(({ level2Kind, level2 }) => level2Kind === kind && level2);
  return withoutBlanks(own?.level2?.text ?? LEVEL2_NAMES[kind]);
}

/** An indicator that measures money spent: 成本指标 under 产出, or 经济成本 in the cost-first frame. */
export function isCost({ level1Kind, level2Kind }: Indicator): boolean {
  if (level2Kind === 'social-cost' || level2Kind === 'ecological-cost') return false;
  return level1Kind === 'cost' || level2Kind === 'cost' || level2Kind === 'economic-cost';
}
