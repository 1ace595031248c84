import { createJournal } from '../../hosts/journal';

/** What this page asked of its host since it was opened; shown and saved in 诊断. */
export const JOURNAL = createJournal(() => performance.now());
