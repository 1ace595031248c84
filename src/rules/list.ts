import type { Rule } from './rule';
import { basisEmpty } from './basis/basis-empty';
import { basisExperienceOnly } from './basis/basis-experience-only';
import { basisExpired } from './basis/basis-expired';
import { basisInconsistent } from './basis/basis-inconsistent';
import { basisMeaningless } from './basis/basis-meaningless';
import { basisTypeMismatch } from './basis/basis-type-mismatch';
import { basisUnspecific } from './basis/basis-unspecific';
import { budgetSumMismatch } from './cost/budget-sum-mismatch';
import { costAboveBudget } from './cost/cost-above-budget';
import { costBelowBudget } from './cost/cost-below-budget';
import { costNotQuantified } from './cost/cost-not-quantified';
import { costOperator } from './cost/cost-operator';
import { costRateOnly } from './cost/cost-rate-only';
import { deptSumMismatch } from './cost/dept-sum-mismatch';
import { moneyTextRepeated } from './cost/money-text-repeated';
import { moneyUnitMissing } from './cost/money-unit-missing';
import { moneyUnitMixed } from './cost/money-unit-mixed';
import { moneyUnparseable } from './cost/money-unparseable';
import { moneyUppercaseMismatch } from './cost/money-uppercase-mismatch';
import { multiYearConfusion } from './cost/multi-year-confusion';
import { projectAmountPartMissing } from './cost/project-amount-part-missing';
import { purposeBreakdownMismatch } from './cost/purpose-breakdown-mismatch';
import { unitCostProductMismatch } from './cost/unit-cost-product-mismatch';
import { coverIncomplete } from './document/cover-incomplete';
import { layoutUnrecognised } from './document/layout-unrecognised';
import { EVALUATION_RULES } from './evaluation-rules';
import { goalEmpty } from './goal/goal-empty';
import { goalIsPayment } from './goal/goal-is-payment';
import { goalNotCovered } from './goal/goal-not-covered';
import { goalNumberMismatch } from './goal/goal-number-mismatch';
import { goalVague } from './goal/goal-vague';
import { indicatorNotFromGoal } from './goal/indicator-not-from-goal';
import { targetContradictsGoal } from './goal/target-contradicts-goal';
import { headerFieldEmpty } from './header/header-field-empty';
import { moneyUnitNoteMissing } from './header/money-unit-note-missing';
import { periodInvalid } from './header/period-invalid';
import { placeholderLeft } from './header/placeholder-left';
import { projectCodePlaceholder } from './header/project-code-placeholder';
import { projectNameEmpty } from './header/project-name-empty';
import { purposeEmpty } from './header/purpose-empty';
import { purposeNoBreakdown } from './header/purpose-no-breakdown';
import { TEXT_RULES } from './text-rules';
import { titleMissing } from './header/title-missing';
import { titleProjectMismatch } from './header/title-project-mismatch';
import { yearInconsistent } from './header/year-inconsistent';
import { yearMissing } from './header/year-missing';
import { descriptionEmpty } from './indicator/description-empty';
import { executionRateAsIndicator } from './indicator/execution-rate-as-indicator';
import { indicatorDuplicate } from './indicator/indicator-duplicate';
import { indicatorMisclassified } from './indicator/indicator-misclassified';
import { indicatorNearDuplicate } from './indicator/indicator-near-duplicate';
import { inputAsOutput } from './indicator/input-as-output';
import { nameDescriptionConflict } from './indicator/name-description-conflict';
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
import { planVsGoal } from './plan/plan-vs-goal';
import { refusedOnSave } from './submission/refused-on-save';
import { benefitMissing } from './structure/benefit-missing';
import { columnMissing } from './structure/column-missing';
import { frameMixed } from './structure/frame-mixed';
import { indicatorCount } from './structure/indicator-count';
import { indicatorRowEmpty } from './structure/indicator-row-empty';
import { levelNameNonstandard } from './structure/level-name-nonstandard';
import { levelParentWrong } from './structure/level-parent-wrong';
import { level1Missing } from './structure/level1-missing';
import { outputLevel2Missing } from './structure/output-level2-missing';
import { quantityNoPositive } from './structure/quantity-no-positive';
import { satisfactionMissing } from './structure/satisfaction-missing';
import { weightNonpositive } from './structure/weight-nonpositive';
import { weightSum } from './structure/weight-sum';
import { conditionUndefined } from './value/condition-undefined';
import { operatorDirection } from './value/operator-direction';
import { ratioDefinition } from './value/ratio-definition';
import { satisfactionObject } from './value/satisfaction-object';
import { satisfactionTarget } from './value/satisfaction-target';
import { timeOutOfPeriod } from './value/time-out-of-period';
import { timeValueNotEvaluable } from './value/time-value-not-evaluable';
import { valueDecimalRatio } from './value/value-decimal-ratio';
import { valueEmpty } from './value/value-empty';
import { valueGrammar } from './value/value-grammar';
import { valueHistoryJump } from './value/value-history-jump';
import { valueOperatorMissing } from './value/value-operator-missing';
import { valueOperatorStyle } from './value/value-operator-style';
import { valuePercentBound } from './value/value-percent-bound';
import { valuePercentRange } from './value/value-percent-range';
import { valuePlaceholder } from './value/value-placeholder';
import { valueQualitative } from './value/value-qualitative';
import { valueQualitativeWithPercent } from './value/value-qualitative-with-percent';
import { valueRangeInvalid } from './value/value-range-invalid';
import { valueStyleMixed } from './value/value-style-mixed';
import { valueUnitMismatch } from './value/value-unit-mismatch';
import { valueUnitMissing } from './value/value-unit-missing';
import { valueUnitNonstandard } from './value/value-unit-nonstandard';

/** Every rule, in the order of the catalogue: the order in which problems of one cell are told. */
export const RULES: readonly Rule[] = [
  layoutUnrecognised,
  titleMissing,
  titleProjectMismatch,
  yearMissing,
  yearInconsistent,
  projectNameEmpty,
  projectCodePlaceholder,
  headerFieldEmpty,
  placeholderLeft,
  periodInvalid,
  moneyUnitNoteMissing,
  purposeEmpty,
  purposeNoBreakdown,
  coverIncomplete,
  moneyUnparseable,
  budgetSumMismatch,
  deptSumMismatch,
  projectAmountPartMissing,
  moneyUnitMissing,
  moneyUnitMixed,
  moneyUppercaseMismatch,
  moneyTextRepeated,
  purposeBreakdownMismatch,
  costBelowBudget,
  costAboveBudget,
  unitCostProductMismatch,
  costOperator,
  costNotQuantified,
  costRateOnly,
  multiYearConfusion,
  planMissing,
  planOutOfRange,
  planDecreasing,
  planNot100,
  planFormat,
  planVsGoal,
  goalEmpty,
  goalVague,
  goalIsPayment,
  goalNotCovered,
  indicatorNotFromGoal,
  goalNumberMismatch,
  targetContradictsGoal,
  level1Missing,
  satisfactionMissing,
  weightSum,
  weightNonpositive,
  outputLevel2Missing,
  benefitMissing,
  quantityNoPositive,
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
  nameDescriptionConflict,
  indicatorDuplicate,
  indicatorNearDuplicate,
  indicatorMisclassified,
  executionRateAsIndicator,
  inputAsOutput,
  valueEmpty,
  valuePlaceholder,
  valueGrammar,
  valueOperatorMissing,
  valueOperatorStyle,
  valueStyleMixed,
  valueUnitMissing,
  valueUnitMismatch,
  valueUnitNonstandard,
  valuePercentRange,
  valuePercentBound,
  valueDecimalRatio,
  operatorDirection,
  valueRangeInvalid,
  valueQualitative,
  valueQualitativeWithPercent,
  timeValueNotEvaluable,
  timeOutOfPeriod,
  satisfactionTarget,
  satisfactionObject,
  ratioDefinition,
  conditionUndefined,
  valueHistoryJump,
  basisEmpty,
  basisMeaningless,
  basisExperienceOnly,
  basisUnspecific,
  basisExpired,
  basisTypeMismatch,
  basisInconsistent,
  ...TEXT_RULES,
  ...EVALUATION_RULES,
  refusedOnSave,
];
