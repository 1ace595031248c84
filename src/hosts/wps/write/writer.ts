import type { EtApplication } from '../et';
import type { Gate } from '../gate';
import { allOrNothing, type Journal } from './journal';
import type { OwnBook } from '../own-book';
import { quietly } from './quietly';

/** Runs what changes the workbook: all or nothing, quietly, and known as our own. */
export interface Writer {
  /** `sheets`: those whose content the job changes; a change of looks is not told by WPS. */
  run<T>(sheets: readonly string[], job: (journal: Journal) => T): Promise<T>;
  /** Whether a job is changing the workbook: what is told now is its own doing. */
  isWriting(): boolean;
  /** Whether a change that is told now is the late echo of a job of ours; null: in any sheet. */
  isEcho(sheet: string | null): boolean;
}

/** Builds differ in whether they tell of a write during the call or a moment later. Milliseconds. */
const ECHO_WITHIN = 100;

export function createWriter(
  app: EtApplication,
  gate: Gate,
  own: OwnBook,
  now: () => number,
): Writer {
  let writing = false;
  let echoing: readonly string[] = [];
  let until = 0;
  return {
    run: (sheets, job) =>
      gate.run(() => {
        writing = true;
        try {
          return quietly(app, sheets.length > 0, () => allOrNothing(own.sheet, job));
        } finally {
          writing = false;
          echoing = sheets;
          until = now() + ECHO_WITHIN;
        }
      }),
    isWriting: () => writing,
    isEcho(sheet) {
      const isEchoing = sheet === null ? echoing.length > 0 : echoing.indexOf(sheet) >= 0;
      return isEchoing && now() < until;
    },
  };
}
