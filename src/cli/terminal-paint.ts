import colors from 'picocolors';
import type { Paint } from '../report/paint';

/** Colours where the terminal shows them; NO_COLOR and FORCE_COLOR are heeded. */
export function terminalPaint(): Paint {
  return {
    error: colors.red,
    warning: colors.yellow,
    info: colors.cyan,
    heading: colors.bold,
    quiet: colors.dim,
    good: colors.green,
  };
}
