import type { Rule } from '../lint/rule';
import { basisEmpty } from './basis/basis-empty';
import { basisExperienceOnly } from './basis/basis-experience-only';
import { basisMeaningless } from './basis/basis-meaningless';
import { basisUnspecific } from './basis/basis-unspecific';
import { budgetSumMismatch } from './cost/budget-sum-mismatch';
import { costAboveBudget } from './cost/cost-above-budget';
import { costNotQuantified } from './cost/cost-not-quantified';
import { costOperator } from './cost/cost-operator';
import { costRateOnly } from './cost/cost-rate-only';
import { moneyUnitMissing } from './cost/money-unit-missing';
import { moneyUnparseable } from './cost/money-unparseable';
import { multiYearConfusion } from './cost/multi-year-confusion';
import { projectAmountPartMissing } from './cost/project-amount-part-missing';
import { layoutUnrecognised } from './document/layout-unrecognised';
import { goalEmpty } from './goal/goal-empty';
import { goalIsPayment } from './goal/goal-is-payment';
import { goalNumberMismatch } from './goal/goal-number-mismatch';
import { goalVague } from './goal/goal-vague';
import { headerFieldEmpty } from './header/header-field-empty';
import { moneyUnitNoteMissing } from './header/money-unit-note-missing';
import { placeholderLeft } from './header/placeholder-left';
import { projectCodePlaceholder } from './header/project-code-placeholder';
import { projectNameEmpty } from './header/project-name-empty';
import { purposeEmpty } from './header/purpose-empty';
import { titleMissing } from './header/title-missing';
import { yearInconsistent } from './header/year-inconsistent';
import { yearMissing } from './header/year-missing';
import { descriptionEmpty } from './indicator/description-empty';
import { executionRateAsIndicator } from './indicator/execution-rate-as-indicator';
import { indicatorDuplicate } from './indicator/indicator-duplicate';
import { indicatorNearDuplicate } from './indicator/indicator-near-duplicate';
import { inputAsOutput } from './indicator/input-as-output';
import { nameEmbedsValue } from './indicator/name-embeds-value';
import { nameEmpty } from './indicator/name-empty';
import { nameEqualsDescription } from './indicator/name-equals-description';
import { nameGeneric } from './indicator/name-generic';
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
import { conditionUndefined } from './value/condition-undefined';
import { ratioDefinition } from './value/ratio-definition';
import { satisfactionObject } from './value/satisfaction-object';
import { satisfactionTarget } from './value/satisfaction-target';
import { valueDecimalRatio } from './value/value-decimal-ratio';
import { valueEmpty } from './value/value-empty';
import { valueGrammar } from './value/value-grammar';
import { valueOperatorStyle } from './value/value-operator-style';
import { valuePercentBound } from './value/value-percent-bound';
import { valuePercentRange } from './value/value-percent-range';
import { valuePlaceholder } from './value/value-placeholder';
import { valueQualitative } from './value/value-qualitative';
import { valueQualitativeWithPercent } from './value/value-qualitative-with-percent';
import { valueRangeInvalid } from './value/value-range-invalid';
import { valueUnitMismatch } from './value/value-unit-mismatch';
import { valueUnitMissing } from './value/value-unit-missing';
import { valueUnitNonstandard } from './value/value-unit-nonstandard';

/** Every rule, in the order of the catalogue: the order in which problems of one cell are told. */
export const RULES: readonly Rule[] = [
  layoutUnrecognised,
  titleMissing,
  yearMissing,
  yearInconsistent,
  projectNameEmpty,
  projectCodePlaceholder,
  headerFieldEmpty,
  placeholderLeft,
  moneyUnitNoteMissing,
  purposeEmpty,
  moneyUnparseable,
  budgetSumMismatch,
  projectAmountPartMissing,
  moneyUnitMissing,
  costAboveBudget,
  costOperator,
  costNotQuantified,
  costRateOnly,
  multiYearConfusion,
  planMissing,
  planOutOfRange,
  planDecreasing,
  planNot100,
  planFormat,
  goalEmpty,
  goalVague,
  goalIsPayment,
  goalNumberMismatch,
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
  nameGeneric,
  nameEmbedsValue,
  nameEqualsDescription,
  indicatorDuplicate,
  indicatorNearDuplicate,
  executionRateAsIndicator,
  inputAsOutput,
  valueEmpty,
  valuePlaceholder,
  valueGrammar,
  valueOperatorStyle,
  valueUnitMissing,
  valueUnitMismatch,
  valueUnitNonstandard,
  valuePercentRange,
  valuePercentBound,
  valueDecimalRatio,
  valueRangeInvalid,
  valueQualitative,
  valueQualitativeWithPercent,
  satisfactionTarget,
  satisfactionObject,
  ratioDefinition,
  conditionUndefined,
  basisEmpty,
  basisMeaningless,
  basisExperienceOnly,
  basisUnspecific,
];
