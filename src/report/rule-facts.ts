import type { Aspect, Severity } from '../model/problem';

/** What reports tell of a rule; the rules themselves are such facts. */
export interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly aspect: Aspect;
  readonly sources: readonly string[];
  readonly why: string;
}

/** What a report knows besides the outcomes. */
export interface RunFacts {
  readonly rules: readonly RuleFacts[];
  /** The program's version. */
  readonly version: string;
  /** When the check was made. */
  readonly at: Date;
}
