import { areaA1 } from '../../src/model/place';
import { EVENT, type Excel } from './excel-objects/excel';
import { workbook as excelWorkbook } from './excel-objects/workbook';
import type { Message } from './excel-protocol/bridge';
import { Interpreter, type Answer, type Batch } from './excel-protocol/protocol';
import { simulate } from './excel-protocol/simulated';
import type { ModelEvent, ModelWorkbook } from './workbook-model/workbook';

/** Excel's half of the conversation: batches are answered and events told, over whatever wire there is. */
export interface RunningExcel {
  answer(batch: Batch): Promise<Answer>;
  /** Tells every event that the add-in has asked to hear of. */
  listen(tell: (message: Message) => void): void;
  /** The next batch that has so many actions of this name fails at the last of them, after what came before it was done. */
  failAt(action: string, nth?: number): void;
  /** The next batch fails at its action of this number, whatever that is; null takes it back. */
  failNext(nth: number | null): void;
  /** Members that this program lacks, though it claims their set: `GetRanges`, `Pattern`. */
  readonly lacking: Set<string>;
  /** Batches are taken and never answered. */
  hang: boolean;
  /** After so many more batches nothing is done or answered, until what is returned is called: then everything in turn. */
  silence(after: number): () => void;
  /** After so many more batches, before the next is looked at, something else happens to the workbook. */
  meanwhile(after: number, happens: () => void): void;
  /** Longer answers are refused, as Excel on the web refuses them. */
  longestAnswer: number;
}

/** What office.js asks for when it boots: told that its page is there, Excel does nothing that an add-in could see. */
const BOOT_SERVICES = {
  'Microsoft.InternalService.AddinInternalService': simulate('AddinInternalService', {
    call: { NotifyActionHandlerReady: () => null },
  })(null),
};

/** An Excel that has the given requirement set, `1.7` to `1.20`, with a workbook open. */
export function runExcel(workbook: ModelWorkbook, apiSet: string): RunningExcel {
  const excel: Excel = { workbook, registered: new Set() };
  const interpreter = new Interpreter(excelWorkbook(excel), BOOT_SERVICES);
  let failing: { readonly name: string | null; readonly nth: number } | null = null;
  const withinLimit = (result: Answer): Answer =>
    JSON.stringify(result).length > running.longestAnswer
      ? refusal('ResponsePayloadSizeLimitExceeded', 'the answer is too long')
      : result;
  let talking = Infinity;
  let silent: Promise<void> = Promise.resolve();
  let waiting: { after: number; readonly happens: () => void } | null = null;
  const running: RunningExcel = {
    hang: false,
    silence(after) {
      let release = (): void => undefined;
      talking = after;
      silent = new Promise((resolve) => (release = resolve));
      return () => {
        talking = Infinity;
        release();
      };
    },
    longestAnswer: Infinity,
    lacking: new Set(),
    failAt: (name, nth = 1) => {
      failing = { name, nth };
    },
    meanwhile: (after, happens) => {
      waiting = { after, happens };
    },
    failNext: (nth) => {
      failing = nth === null ? null : { name: null, nth };
    },
    async answer(batch) {
      if (running.hang) return new Promise(() => undefined);
      talking -= 1;
      if (talking < 0) await silent;
      if (waiting && --waiting.after < 0) {
        const { happens } = waiting;
        waiting = null;
        happens();
      }
      if (workbook.editing > 0) {
        workbook.editing -= 1;
        return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode');
      }
      const lacked = [...running.lacking].find((name) => isNamed(batch, name));
      if (lacked !== undefined) return refusal('ApiNotFound', `${lacked} is not there`);
      const at = failing ? nthAction(batch, failing.name, failing.nth) : -1;
      if (at < 0) return withinLimit(interpreter.run(batch));
      failing = null;
      const done = interpreter.run({ ...batch, Actions: batch.Actions.slice(0, at) });
      return { ...done, ...refusal('GeneralException', 'simulated failure', at) };
    },
    listen: (tell) => {
      workbook.listen((event) => messagesOf(event, excel, apiSet).forEach(tell));
    },
  };
  return running;
}

function isNamed({ Actions, ObjectPaths }: Batch, name: string): boolean {
  const asked = Actions.flatMap(({ Name, QueryInfo }) => [Name, ...(QueryInfo?.Select ?? [])]);
  const made = Object.values(ObjectPaths).map(({ Name }) => Name);
  const last = (path: string) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return [...asked, ...made].some((path) => last(path) === name.toLowerCase());
}

/** Methods that answer an object, such as Insert, are carried out where their object is made. */
function nthAction({ Actions, ObjectPaths }: Batch, name: string | null, nth: number): number {
  if (name === null) return nth < Actions.length ? nth : -1;
  const places = Actions.flatMap(({ Name, ActionType, ObjectPathId }, index) => {
    const made = ActionType === 1 ? ObjectPaths[String(ObjectPathId)]?.Name : null;
    return Name === name || made === name ? [index] : [];
  });
  return places[nth - 1] ?? -1;
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
