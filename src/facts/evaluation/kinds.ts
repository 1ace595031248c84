import type { Table } from '../../model/table';

/** Whether a table tells what was reached in the year (自评表). */
export function isEvaluation({ kind }: Table): boolean {
  return kind === 'self-eval' || kind === 'dept-self-eval';
}
