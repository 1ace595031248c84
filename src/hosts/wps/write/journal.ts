import { HostError } from '../../host';
import type { EtWorksheet } from '../et';

/** Takes one step back, in the sheet as it is found then: nothing of the object model is kept from one job to the next. */
type Inverse = (sheet: EtWorksheet) => void;

/**
 * The steps of a write, each with its inverse: WPS carries every call out at once and takes none back by itself. Where doing
 * an inverse in vain is harmless it is noted before its step, so that a step which fails half way is taken back as well;
 * inserting and deleting rows are noted once they are done.
 */
export interface Journal {
  note(sheet: string, inverse: Inverse): void;
  /** Takes all steps back, last first, once. After a failure it goes on with the step that failed. */
  takeBack(find: (sheet: string) => EtWorksheet): void;
}

function createJournal(): Journal {
  const steps: { readonly sheet: string; readonly inverse: Inverse }[] = [];
  return {
    note: (sheet, inverse) => void steps.push({ sheet, inverse }),
    takeBack(find) {
      const found = new Map<string, EtWorksheet>();
      for (let step = steps[steps.length - 1]; step; step = steps[steps.length - 1]) {
        const sheet = found.get(step.sheet) ?? find(step.sheet);
        found.set(step.sheet, sheet);
        step.inverse(sheet);
        steps.pop();
      }
    },
  };
}

/** All of a job or nothing: what it did before it failed is taken back. Where that fails too, the user must look. */
export function allOrNothing<T>(
  find: (sheet: string) => EtWorksheet,
  job: (journal: Journal) => T,
): T {
  const journal = createJournal();
  try {
    return job(journal);
  } catch (error) {
    try {
      journal.takeBack(find);
    } catch {
      throw new HostError(
        'failed',
        'WPS 中途出错，可能只写入了一部分。请按 Ctrl+Z 撤销，或核对这几处单元格后重新检查。',
      );
    }
    throw error;
  }
}
