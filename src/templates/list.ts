import { coreIndicator } from './core-indicator';
import { deptOverall } from './dept-overall';
import type { Template } from './form';
import { hebeiProject } from './hebei-project';
import { monitoring } from './monitoring';
import { nationalProject } from './national-project';
import { selfEvaluation } from './self-evaluation';

/** Every standard table, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  hebeiProject,
  nationalProject,
  coreIndicator,
  deptOverall,
  selfEvaluation,
  monitoring,
];
