import { areaA1 } from '../../src/model/place';
import { EVENT, type Excel } from './excel-objects/excel';
import { workbook as excelWorkbook } from './excel-objects/workbook';
import { connect, type Message, type Request } from './excel-protocol/bridge';
import { loadClientLibrary } from './excel-protocol/client-library';
import { Interpreter, type Answer, type Batch } from './excel-protocol/protocol';
import type { ModelEvent, ModelWorkbook } from './workbook-model/workbook';

/** Excel as an add-in sees it: the real client library before it, our own workbook behind it. */
export interface SimulatedExcel {
  readonly requests: readonly Request[];
  /** The next batch fails at an action of this name, after what came before it was done. */
  failAt(action: string): void;
  /** Batches are taken and never answered. */
  hang: boolean;
}

/** Starts an Excel that has the given requirement set, `1.7` to `1.20`, with a workbook open. */
export function startExcel(workbook: ModelWorkbook, apiSet: string): SimulatedExcel {
  loadClientLibrary({ ExcelApi: apiSet });
  const excel: Excel = { workbook, registered: new Set() };
  const interpreter = new Interpreter(excelWorkbook(excel));
  let failing: string | null = null;

  const answer = async (batch: Batch): Promise<Answer> => {
    if (simulated.hang) return new Promise(() => undefined);
    if (workbook.editing > 0) {
      workbook.editing -= 1;
      return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
    }
    const at = batch.Actions.findIndex(({ Name }) => Name === failing);
    if (at < 0) return interpreter.run(batch);
    failing = null;
    const done = interpreter.run({ ...batch, Actions: batch.Actions.slice(0, at) });
    return { ...done, ...refusal('GeneralException', 'simulated failure', at) };
  };

  const { requests, tell } = connect(answer);
  const simulated: SimulatedExcel = {
    requests,
    hang: false,
    failAt: (action) => {
      failing = action;
    },
  };
  workbook.listen((event) => {
    for (const message of messagesOf(event, excel, apiSet)) tell(message);
  });
  return simulated;
}

function refusal(Code: string, Message: string, ActionIndex = 0): Answer {
  return { Results: [], TraceIds: [], Error: { Code, Message, ActionIndex } };
}

/** The selection event of the whole document needs no registration with Excel's own API. */
const DOCUMENT_SELECTION = 2;

function messagesOf(event: ModelEvent, { registered }: Excel, apiSet: string): Message[] {
  const worksheetId = event.sheet.id;
  if (event.kind === 'selected') return [{ type: DOCUMENT_SELECTION, target: '', content: {} }];
  const type = EVENT[event.kind];
  const content =
    event.kind === 'changed'
      ? {
          worksheetId,
          address: addressOf(event),
          changeType: event.change,
          source: event.source,
          ...(Number(apiSet.split('.')[1]) >= 14 && event.own
            ? { triggerSource: 'ThisLocalAddin' }
            : {}),
        }
      : { worksheetId, source: 'Local' };
  return [worksheetId, 'Workbook']
    .filter((target) => registered.has(`${type} ${target}`))
    .map((target) => ({ type, target, content }));
}

function addressOf({ change, area }: Extract<ModelEvent, { kind: 'changed' }>): string {
  return change === 'RangeEdited' ? areaA1(area) : `${area.top + 1}:${area.bottom + 1}`;
}
