import { createWpsHost } from '../../../src/hosts/wps/wps-host';
import type { Quirks } from '../../host/et-objects/quirks';
import { startEt } from '../../host/simulated-et';
import { ModelWorkbook } from '../../host/workbook-model/workbook';
import { behavesBeside } from './property';
import {
  formWorkbook,
  mannered,
  noteWrites,
  sessionOver,
  type CellName,
  type Stage,
} from './stage';

/** `deaf`: the program refuses the first that wants to hear of edits. */
function stageOf(quirks: Partial<Quirks>, name: CellName, deaf = false): Promise<Stage> {
  const workbook = formWorkbook();
  const et = startEt(workbook, quirks);
  const own = et.program.books[0]!;
  const other = et.open(new ModelWorkbook(), '/home/user/别的.xlsx');
  other.model.addSheet('别的');
  et.bringToFront(own);
  const fresh = () =>
    createWpsHost(et.openPage().application, { patience: { retries: 2, wait: 1 } });
  const stage: Stage = {
    workbook,
    session: sessionOver(fresh()),
    manner: 'told',
    name,
    writes: noteWrites(workbook, name),
    // Every use of a member is a request there: a job of the pane is some dozens.
    meanwhile: (after, happens) => et.program.meanwhile(after * 15, happens),
    cover: (isBehind) => et.bringToFront(isBehind ? other : own),
    fail: (nth) => et.program.failAt(null, nth * 10),
    edit: (requests) => {
      et.program.editing = requests;
    },
    // Its calls answer at once or not at all: silence is a cell that is edited for longer than anyone waits.
    silence: (after) => {
      et.program.editing = after;
    },
    async behave() {
      et.program.editing = 0;
      et.program.failAt(null, Infinity);
      et.program.meanwhile(Infinity, () => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
    fresh,
  };
  mannered(workbook, () => stage.manner);
  if (deaf) et.program.failAt('ApiEvent.AddApiEventListener');
  return Promise.resolve(stage);
}

const BUILDS: readonly (readonly [string, Partial<Quirks>])[] = [
  ['plain', {}],
  [
    'item by item, echo late, silent about misspelt members',
    { readShape: 'item', emptyCell: undefined, echoAsync: true, unknownMember: 'silent' },
  ],
  [
    'no bulk writes, no XML parts',
    { bulkWrite: 'ignored', xmlParts: 'throws', eventsWhenDisabled: true },
  ],
];

describe.each(BUILDS)('beside a WPS that behaves badly (%s)', (_, quirks) => {
  test(
    'the pane stays true',
    () => behavesBeside((name) => stageOf(quirks, name), { runs: 30, movesRows: false }),
    120_000,
  );

  test(
    'also where listening to edits is refused',
    () => behavesBeside((name) => stageOf(quirks, name, true), { runs: 8, movesRows: false }),
    120_000,
  );

  test(
    'and so do rows that it inserts',
    () => behavesBeside((name) => stageOf(quirks, name), { runs: 12, movesRows: true }),
    120_000,
  );
});
