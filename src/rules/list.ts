import type { Rule } from '../lint/rule';
import { basisEmpty } from './basis/basis-empty';
import { basisExperienceOnly } from './basis/basis-experience-only';
import { basisMeaningless } from './basis/basis-meaningless';
import { basisUnspecific } from './basis/basis-unspecific';
import { budgetSumMismatch } from './cost/budget-sum-mismatch';
import { costAboveBudget } from './cost/cost-above-budget';
import { costNotQuantified } from './cost/cost-not-quantified';
import { costOperator } from './cost/cost-operator';
import { moneyUnitMissing } from './cost/money-unit-missing';
import { moneyUnparseable } from './cost/money-unparseable';
import { multiYearConfusion } from './cost/multi-year-confusion';
import { layoutUnrecognised } from './document/layout-unrecognised';
import { goalEmpty } from './goal/goal-empty';
import { projectCodePlaceholder } from './header/project-code-placeholder';
import { projectNameEmpty } from './header/project-name-empty';
import { purposeEmpty } from './header/purpose-empty';
import { titleMissing } from './header/title-missing';
import { descriptionEmpty } from './indicator/description-empty';
import { executionRateAsIndicator } from './indicator/execution-rate-as-indicator';
import { indicatorDuplicate } from './indicator/indicator-duplicate';
import { inputAsOutput } from './indicator/input-as-output';
import { nameEmpty } from './indicator/name-empty';
import { namePlaceholder } from './indicator/name-placeholder';
import { nameTooLong } from './indicator/name-too-long';
import { planDecreasing } from './plan/plan-decreasing';
import { planFormat } from './plan/plan-format';
import { planMissing } from './plan/plan-missing';
import { planNot100 } from './plan/plan-not-100';
import { planOutOfRange } from './plan/plan-out-of-range';
import { benefitMissing } from './structure/benefit-missing';
import { columnMissing } from './structure/column-missing';
import { frameMixed } from './structure/frame-mixed';
import { indicatorCount } from './structure/indicator-count';
import { indicatorRowEmpty } from './structure/indicator-row-empty';
import { levelNameNonstandard } from './structure/level-name-nonstandard';
import { levelParentWrong } from './structure/level-parent-wrong';
import { level1Missing } from './structure/level1-missing';
import { outputLevel2Missing } from './structure/output-level2-missing';
import { satisfactionMissing } from './structure/satisfaction-missing';
import { operatorDirection } from './value/operator-direction';
import { satisfactionTarget } from './value/satisfaction-target';
import { valueEmpty } from './value/value-empty';
import { valuePercentBound } from './value/value-percent-bound';
import { valuePercentRange } from './value/value-percent-range';
import { valuePlaceholder } from './value/value-placeholder';
import { valueRangeInvalid } from './value/value-range-invalid';
import { valueUnitMismatch } from './value/value-unit-mismatch';
import { valueUnitMissing } from './value/value-unit-missing';

/** Every rule, in the order of the catalogue: the order in which problems of one cell are told. */
export const RULES: readonly Rule[] = [
  layoutUnrecognised,
  titleMissing,
  projectNameEmpty,
  projectCodePlaceholder,
  purposeEmpty,
  moneyUnparseable,
  budgetSumMismatch,
  moneyUnitMissing,
  costAboveBudget,
  costOperator,
  costNotQuantified,
  multiYearConfusion,
  planMissing,
  planOutOfRange,
  planDecreasing,
  planNot100,
  planFormat,
  goalEmpty,
  level1Missing,
  satisfactionMissing,
  outputLevel2Missing,
  benefitMissing,
  frameMixed,
  levelParentWrong,
  levelNameNonstandard,
  indicatorRowEmpty,
  indicatorCount,
  columnMissing,
  nameEmpty,
  descriptionEmpty,
  namePlaceholder,
  nameTooLong,
  indicatorDuplicate,
  executionRateAsIndicator,
  inputAsOutput,
  valueEmpty,
  valuePlaceholder,
  valueUnitMissing,
  valueUnitMismatch,
  valuePercentRange,
  valuePercentBound,
  operatorDirection,
  valueRangeInvalid,
  satisfactionTarget,
  basisEmpty,
  basisMeaningless,
  basisExperienceOnly,
  basisUnspecific,
];
