import type { Rule } from './rule';
import { actualNotComparable } from './evaluation/actual-not-comparable';
import { deviationReasonMissing } from './evaluation/deviation-reason-missing';
import { execRateWrong } from './evaluation/exec-rate-wrong';
import { execScoreWrong } from './evaluation/exec-score-wrong';
import { gradeWrong } from './evaluation/grade-wrong';
import { monitorActualMissing } from './evaluation/monitor-actual-missing';
import { monitorLight } from './evaluation/monitor-light';
import { monitorReasonMissing } from './evaluation/monitor-reason-missing';
import { scoreMismatch } from './evaluation/score-mismatch';
import { scoreOverWeight } from './evaluation/score-over-weight';
import { selfevalTargetChanged } from './evaluation/selfeval-target-changed';
import { targetFarExceeded } from './evaluation/target-far-exceeded';
import { totalScoreWrong } from './evaluation/total-score-wrong';

/** The rules of self-evaluation and monitoring (自评、监控), in the order of the catalogue: its section K. */
export const EVALUATION_RULES: readonly Rule[] = [
  execRateWrong,
  execScoreWrong,
  scoreOverWeight,
  scoreMismatch,
  deviationReasonMissing,
  targetFarExceeded,
  actualNotComparable,
  totalScoreWrong,
  gradeWrong,
  selfevalTargetChanged,
  monitorActualMissing,
  monitorReasonMissing,
  monitorLight,
];
