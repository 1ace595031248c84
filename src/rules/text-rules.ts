import type { Rule } from './rule';
import { boilerplate } from './outline/boilerplate';
import { contentsMismatch } from './outline/contents-mismatch';
import { countWordMismatch } from './outline/count-word-mismatch';
import { deptProjectValueConflict } from './outline/dept-project-value-conflict';
import { documentNumberBracket } from './outline/document-number-bracket';
import { overallNotDecomposed } from './outline/overall-not-decomposed';
import { projectWithoutSubgoal } from './outline/project-without-subgoal';
import { sectionMissing } from './outline/section-missing';
import { sectionNumberDuplicate } from './outline/section-number-duplicate';
import { sectionNumberGap } from './outline/section-number-gap';
import { subgoalIncomplete } from './outline/subgoal-incomplete';
import { subgoalIndicatorNoValue } from './outline/subgoal-indicator-no-value';
import { subgoalNotInOverall } from './outline/subgoal-not-in-overall';
import { subgoalTitleMismatch } from './outline/subgoal-title-mismatch';
import { subgoalWithoutProject } from './outline/subgoal-without-project';
import { termInconsistent } from './outline/term-inconsistent';
import { titleAmountMismatch } from './outline/title-amount-mismatch';
import { unitNameInconsistent } from './outline/unit-name-inconsistent';
import { textBracket } from './text/text-bracket';
import { textDuplicateSentence } from './text/text-duplicate-sentence';
import { textGrammar } from './text/text-grammar';
import { textPunctuation } from './text/text-punctuation';
import { textRepeatedWord } from './text/text-repeated-word';
import { textTypo } from './text/text-typo';
import { textWhitespace } from './text/text-whitespace';
import { textWordReused } from './text/text-word-reused';

/** The rules of running text (绩效文本), in the order of the catalogue: its sections I and J. */
export const TEXT_RULES: readonly Rule[] = [
  sectionNumberGap,
  sectionNumberDuplicate,
  sectionMissing,
  subgoalIncomplete,
  subgoalTitleMismatch,
  subgoalIndicatorNoValue,
  subgoalNotInOverall,
  overallNotDecomposed,
  subgoalWithoutProject,
  projectWithoutSubgoal,
  deptProjectValueConflict,
  termInconsistent,
  boilerplate,
  titleAmountMismatch,
  contentsMismatch,
  countWordMismatch,
  documentNumberBracket,
  unitNameInconsistent,
  textRepeatedWord,
  textTypo,
  textDuplicateSentence,
  textWordReused,
  textWhitespace,
  textPunctuation,
  textBracket,
  textGrammar,
];
