import type { Fix } from './edit';
import type { Area, Place } from './place';

/** 错误: a reviewer sends the table back · 警告: asks for a correction · 提示: advice. */
export type Severity = 'error' | 'warning' | 'info';

/** What profile or user set for a rule. */
export type RuleSetting = Severity | 'off';

/** The review aspect that a rule serves (财预〔2015〕88号: 完整性、相关性、适当性、可行性), and 可衡量性 for values. */
export type Aspect = '完整性' | '相关性' | '适当性' | '可行性' | '可衡量性' | '规范性';

/** Another cell that takes part in a problem: 预算数 beside 成本指标. */
export interface Related {
  readonly place: Place;
  readonly message: string;
}

/** Something wrong in a table (问题). */
export interface Problem {
  readonly rule: string;
  /** Which of the rule's messages. */
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  /** Where the reader should look: the top-left cell. */
  readonly place: Place;
  readonly area: Area;
  /** Number of its table in the outcome; null when it belongs to no table. */
  readonly table: number | null;
  readonly related: readonly Related[];
  readonly sources: readonly string[];
  /** Proved when they are first asked for: reading them costs a check of the table. */
  readonly fixes: readonly Fix[];
  /** Its rule offers a safe fix; whether it holds is proved with `fixes`. */
  readonly mayBeSafe: boolean;
}

/** A rule that could not judge (未能判断): said, never counted as a pass. */
export interface Unjudged {
  readonly rule: string;
  readonly place: Place;
  readonly table: number | null;
  readonly reason: string;
}

/** A problem that a person has answered with a reason (说明后忽略). */
export interface Waived {
  readonly problem: Problem;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601; empty when unknown. */
  readonly at: string;
}
