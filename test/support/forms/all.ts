import { bondProject } from './bond-project';
import { centredLevels } from './centred-levels';
import { coreIndicator } from './core-indicator';
import { deptOverall } from './dept-overall';
import { deptSelfEval } from './dept-self-eval';
import type { Form } from './form';
import { unitAndProject } from './unit-and-project';
import { fundsInWords } from './funds-in-words';
import { deptIncomeOutlay } from './dept-income-outlay';
import { costItems } from './cost-items';
import { gradedTargets } from './published/graded-targets';
import { gradedPlain } from './published/graded-plain';
import { plainSelfEval } from './published/plain-self-eval';
import { townshipColumns } from './published/township-columns';
import { spanAndYear } from './published/span-and-year';
import { sealedApproval } from './published/sealed-approval';
import { repeatedTerms } from './published/repeated-terms';
import { halfYearMonitor } from './published/half-year-monitor';
import { hebeiProject } from './hebei-project';
import { monitor } from './monitor';
import { nationalDouble } from './national-double';
import { nationalSingle } from './national-single';
import { purchasedService } from './purchased-service';
import { scoreBelowRemark } from './score-below-remark';
import { selfEval } from './self-eval';
import { sourceColumns } from './source-columns';
import { stackedTerms } from './stacked-terms';
import { systemExport } from './system-export';
import { totalAndAnnual } from './total-and-annual';
import { transferRegion } from './transfer-region';
import { twoLevels } from './two-levels';
import { twoValues } from './two-values';

/** Every layout that is read whole, one form each. */
export const FORMS: readonly Form[] = [
  hebeiProject,
  nationalDouble,
  nationalSingle,
  totalAndAnnual,
  twoValues,
  stackedTerms,
  coreIndicator,
  deptOverall,
  transferRegion,
  selfEval,
  deptSelfEval,
  monitor,
  centredLevels,
  twoLevels,
  costItems,
  deptIncomeOutlay,
  fundsInWords,
  unitAndProject,
  scoreBelowRemark,
  sourceColumns,
  purchasedService,
  bondProject,
  systemExport,
  gradedTargets,
  gradedPlain,
  plainSelfEval,
  townshipColumns,
  spanAndYear,
  sealedApproval,
  repeatedTerms,
  halfYearMonitor,
];
