import type { ExpenditureKind, Level2Code, LibraryIndicator } from '../library/expenditure-kind';
import type { IndicatorFacts } from './facts';
import type { LevelRow, Template } from './form';

/** The first characters that a form's 二级指标 may begin with for each code of the library. */
const LEVEL2_STARTS: Readonly<Record<Level2Code, string>> = {
  量: '数量',
  质: '质量',
  时: '时效',
  成: '成本|经济成本',
  经: '经济效益',
  社: '社会效益',
  生: '生态效益',
  续: '可持续',
  满: '服务对象满意',
};

/** The library's indicators of one kind as rows of a template, in the template's order of levels; levels without any are left out. */
export function kindIndicators(template: Template, kind: ExpenditureKind): IndicatorFacts[] {
  const splitsSign = hasColumn(template, 'operator');
  const splitsUnit = hasColumn(template, 'unit');
  return levelsOnce(template.levels).flatMap((levels) =>
    kind.indicators
      .filter((indicator) => belongs(indicator, levels))
      .map((indicator) => ({ ...levels, texts: texts(indicator, splitsSign, splitsUnit) })),
  );
}

function belongs(indicator: LibraryIndicator, { level2 }: LevelRow): boolean {
  return LEVEL2_STARTS[indicator.level2].split('|').some((start) => level2.startsWith(start));
}

function levelsOnce(levels: readonly LevelRow[]): LevelRow[] {
  return levels.filter(
    (row, index) => levels.findIndex((other) => other.level2 === row.level2) === index,
  );
}

function hasColumn(template: Template, id: 'operator' | 'unit'): boolean {
  return template.parts.some(
    (part) => part.kind === 'indicators' && part.columns.some((column) => column.id === id),
  );
}

function texts(
  indicator: LibraryIndicator,
  splitsSign: boolean,
  splitsUnit: boolean,
): IndicatorFacts['texts'] {
  const { operator, figure, unit } = indicator;
  return {
    level3: indicator.name,
    description: indicator.description,
    operator,
    value: (splitsSign ? '' : operator) + figure + (splitsUnit ? '' : unit),
    unit,
    basis: indicator.basis,
  };
}
