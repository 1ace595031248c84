import { ENGINE } from '../../../src/lint/engine';
import { partToFill } from '../../../src/session/to-fill';
import { check } from '../../../src/lint/check';
import type { Host } from '../../../src/hosts/host';
import { a1 } from '../../../src/model/place';
import { createSession, type Session } from '../../../src/session/session';
import { sketch } from '../../support/sketch';
import { workbookOf } from '../../host/workbook-model/from-book';
import type { ModelSheet } from '../../host/workbook-model/sheet';
import type { ModelEvent, ModelWorkbook } from '../../host/workbook-model/workbook';

/** How events reach the pane. */
export type Manner = 'told' | 'lost' | 'twice' | 'late';

/** How a cell is called in what is compared: where rows move, by its column alone. */
export type CellName = (sheet: string, row: number, col: number) => string;

export const BY_ADDRESS: CellName = (sheet, row, col) => `${sheet} ${a1({ row, col })}`;
export const BY_COLUMN: CellName = (sheet, _, col) => `${sheet} ${col}`;

/** `cell` by its name; `row`, `col`: where it was then. */
export interface PaneWrite {
  readonly cell: string;
  readonly sheet: ModelSheet;
  readonly row: number;
  readonly col: number;
  readonly before: string;
  readonly text: string;
}

/** Notes what programs enter; people put what they type. */
export function noteWrites(workbook: ModelWorkbook, name: CellName): readonly PaneWrite[] {
  const writes: PaneWrite[] = [];
  const watch = (sheet: ModelSheet) => {
    const enter = sheet.enter.bind(sheet);
    sheet.enter = (row, col, input) => {
      const before = String(sheet.valueAt(row, col) ?? '');
      enter(row, col, input);
      writes.push({
        cell: name(sheet.id, row, col),
        sheet,
        row,
        col,
        before,
        text: String(sheet.valueAt(row, col) ?? ''),
      });
    };
  };
  workbook.sheets.forEach(watch);
  return writes;
}

/** A program with the pane beside it, as a test of bad behaviour needs it. */
export interface Stage {
  readonly workbook: ModelWorkbook;
  readonly session: Session;
  readonly name: CellName;
  /** How events reach the pane from now on. */
  manner: Manner;
  /** Every content that the pane put into a cell, with what stood there. */
  readonly writes: readonly PaneWrite[];
  /** The program does nothing for so many requests and then refuses, or is silent; the way back to good behaviour. */
  fail(nth: number): void;
  edit(requests: number): void;
  silence(after: number): void;
  /** Before the program looks at the request after so many, something happens to the workbook. */
  meanwhile(after: number, happens: () => void): void;
  /** Another workbook comes to the front, or this one again. */
  cover(isBehind: boolean): void;
  behave(): Promise<void>;
  /** A host that begins with nothing, on the same workbook. */
  fresh(): Host;
}

const FORM = `
2024年物业服务费项目支出绩效目标表|<|<|<|<
项目名称|物业服务费|预算资金（万元）|#316|
一级指标|二级指标|三级指标|指标值|指标值确定依据
产出指标|数量指标|保洁面积|≥２万平方米|《物业合同》第三条
^|质量指标|巡查合格率|=95%|合同
^|时效指标|完成时间|及时|
^|成本指标|物业费|=86万元|《物业合同》第六条
效益指标|社会效益指标|投诉处理率|≥ 95 %|《物业合同》第七条
满意度指标|服务对象满意度指标|职工满意度|>=90%|问卷调查
`;

export function formWorkbook(): ModelWorkbook {
  const workbook = workbookOf({ grids: [sketch(FORM), sketch('甲|乙', { sheet: '另一张' })] });
  return workbook;
}

export function sessionOver(host: Host): Session {
  return createSession(host, { engine: () => Promise.resolve(ENGINE) });
}

/** Lets events through as they are to be told. */
export function mannered(workbook: ModelWorkbook, manner: () => Manner): void {
  const tell = workbook.tell.bind(workbook);
  workbook.tell = (event: ModelEvent) => {
    const how = manner();
    if (how === 'lost') return;
    if (how === 'late') setTimeout(() => tell(event), 15);
    else tell(event);
    if (how === 'twice') tell(event);
  };
}

/** What a list says, without what it is called inside. */
export function told(
  problems: readonly {
    rule: string;
    place: { sheet: string; row: number; col: number };
    message: string;
  }[],
): string[] {
  return problems.map(
    ({ rule, place, message }) => `${rule} ${place.sheet}!${a1(place)} ${message}`,
  );
}

export async function freshList({ fresh, session }: Stage): Promise<string[]> {
  const waivers = session.state.waivers;
  expect(waivers).toEqual([]);
  const book = await fresh().read();
  // What waits to be written is listed apart from what is wrong.
  return told([...partToFill(check(book), book, new Set()).problems]);
}

/** Every cell of the workbook that holds something, as `name=content`: of a formula, both it and what it gives. */
export function contents(workbook: ModelWorkbook, name: CellName): Set<string> {
  const all = new Set<string>();
  for (const sheet of workbook.sheets) {
    const used = sheet.used(true);
    if (!used) continue;
    sheet.eachCell(used, (row, col) => {
      const { value, formula } = sheet.cell(row, col);
      const cell = name(sheet.id, row, col);
      if (formula !== null) all.add(`${cell}=${formula}`);
      const shown = formula === null ? value : sheet.valueAt(row, col);
      if (shown !== null) all.add(`${cell}=${String(shown)}`);
    });
  }
  return all;
}
