/** @jest-environment jsdom */
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { WRITING } from '../../../src/hosts/excel/writing';
import { startExcel } from '../../host/simulated-excel';
import { behavesBeside } from './property';
import {
  formWorkbook,
  mannered,
  noteWrites,
  sessionOver,
  type CellName,
  type Stage,
} from './stage';

const fresh = () =>
  createExcelHost({
    writing: () => Promise.resolve(WRITING),
    patience: { retries: 2, wait: 1 },
    timeout: 25,
  });

function stageOf(apiSet: string, name: CellName, lacking: readonly string[] = []): Promise<Stage> {
  const workbook = formWorkbook();
  const excel = startExcel(workbook, apiSet);
  lacking.forEach((member) => excel.lacking.add(member));
  let release = (): void => undefined;
  const stage: Stage = {
    workbook,
    session: sessionOver(fresh()),
    manner: 'told',
    name,
    writes: noteWrites(workbook, name),
    meanwhile: (after, happens) => excel.meanwhile(after, happens),
    cover: (isBehind) => {
      workbook.behind = isBehind;
    },
    fail: (nth) => excel.failNext(nth),
    edit: (requests) => {
      workbook.editing = requests;
    },
    silence(after) {
      release();
      release = excel.silence(after);
    },
    async behave() {
      release();
      excel.failNext(null);
      excel.meanwhile(Infinity, () => undefined);
      workbook.editing = 0;
      // What was kept back is answered, and what comes of it is looked at.
      await new Promise((resolve) => setTimeout(resolve, 40));
    },
    fresh: () => fresh(),
  };
  mannered(workbook, () => stage.manner);
  return Promise.resolve(stage);
}

describe.each(['1.7', '1.14', '1.20'])(
  'beside an Excel with ExcelApi %s that behaves badly',
  (apiSet) => {
    test(
      'the pane stays true',
      () => behavesBeside((name) => stageOf(apiSet, name), { runs: 40, movesRows: false }),
      120_000,
    );

    test(
      'also where nobody may listen to edits',
      () =>
        behavesBeside((name) => stageOf(apiSet, name, ['_RegisterDataChangedEvent']), {
          runs: 10,
          movesRows: false,
        }),
      120_000,
    );

    test(
      'and so do rows that it inserts',
      () => behavesBeside((name) => stageOf(apiSet, name), { runs: 15, movesRows: true }),
      120_000,
    );
  },
);
