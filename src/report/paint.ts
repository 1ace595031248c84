import type { Severity } from '../model/problem';

/** How a terminal shows parts of the text report. Each function returns the text wrapped in what its terminal understands. */
export type Paint = Readonly<
  Record<Severity | 'heading' | 'quiet' | 'good', (text: string) => string>
>;

const asIs = (text: string): string => text;

/** No colours: for files, pipes and logs. */
export const PLAIN: Paint = {
  error: asIs,
  warning: asIs,
  info: asIs,
  heading: asIs,
  quiet: asIs,
  good: asIs,
};

/** How entries are set. */
export interface Setting {
  readonly paint: Paint;
  /** Columns of the terminal; Infinity leaves lines whole. */
  readonly width: number;
}
