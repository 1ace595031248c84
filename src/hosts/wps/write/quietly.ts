import type { EtApplication } from '../et';
import { CALCULATE_ON_DEMAND } from '../et-numbers';
import { twice } from '../tolerant';

type Switch = 'ScreenUpdating' | 'EnableEvents' | 'DisplayAlerts' | 'Calculation';

const QUIET: readonly (readonly [Switch, boolean | number])[] = [
  ['ScreenUpdating', false],
  ['EnableEvents', false],
  ['DisplayAlerts', false],
];
/** Putting this one back computes anew what changes by itself, and tells so: it is for jobs that change content. */
const CALM: typeof QUIET = [...QUIET, ['Calculation', CALCULATE_ON_DEMAND]];

/**
 * Runs what writes without redrawing, questions or recalculation in between, and puts every switch back as it was, whatever
 * happens: a screen that is not updated any more looks like a frozen program.
 */
export function quietly<T>(app: EtApplication, changesContent: boolean, job: () => T): T {
  const before: [Switch, unknown][] = [];
  try {
    for (const [name, quiet] of changesContent ? CALM : QUIET) {
      const old = read(app, name);
      if (old === undefined || old === quiet) continue;
      before.unshift([name, old]);
      write(app, name, quiet);
    }
    return job();
  } finally {
    for (const [name, old] of before) write(app, name, old);
  }
}

/** A build without the switch, or with one that cannot be moved, works as well: only less quietly. */
function read(app: EtApplication, name: Switch): unknown {
  return twice(() => app[name]) ?? undefined;
}

function write(app: EtApplication, name: Switch, value: unknown): void {
  twice(() => {
    (app as unknown as Record<Switch, unknown>)[name] = value;
    return true;
  });
}
