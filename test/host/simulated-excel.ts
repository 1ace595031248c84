import { connect, type Request } from './excel-protocol/bridge';
import { loadClientLibrary } from './excel-protocol/client-library';
import { runExcel, type RunningExcel } from './running-excel';
import type { ModelWorkbook } from './workbook-model/workbook';

/** Excel as an add-in sees it in this jsdom window: the real client library before it, our own workbook behind it. */
export type SimulatedExcel = Pick<
  RunningExcel,
  'failAt' | 'failNext' | 'hang' | 'lacking' | 'longestAnswer' | 'meanwhile' | 'silence'
> & {
  readonly requests: readonly Request[];
};

/** Starts an Excel that has the given requirement set, `1.7` to `1.20`, with a workbook open. */
export function startExcel(workbook: ModelWorkbook, apiSet: string): SimulatedExcel {
  loadClientLibrary({ ExcelApi: apiSet });
  const running = runExcel(workbook, apiSet);
  const { requests, tell } = connect((batch) => running.answer(batch));
  running.listen(tell);
  return Object.assign(running, { requests });
}
