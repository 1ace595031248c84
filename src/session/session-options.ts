import type { CheckOptions } from '../lint/check';
import type { Engine } from '../lint/engine';

/** What the page that opens a session hands it. */
export interface SessionOptions {
  /** Asked whenever something is to be checked; after a refusal it is asked again. */
  readonly engine: () => Promise<Engine>;
  /** The rules to run; all of them when absent. */
  readonly rules?: NonNullable<CheckOptions['rules']>;
  /** The time as ISO 8601, noted with every waiver. */
  readonly now?: () => string;
}
