import fc from 'fast-check';
import type { DeleteRow, InsertRow } from '../../src/model/edit';
import { applyEdits } from '../../src/xlsx/patch/patch';
import { CannotMoveRows } from '../../src/xlsx/patch/errors';
import { mapReferences } from '../../src/xlsx/patch/move/references';
import { XmlScanner } from '../../src/xlsx/xml/scan';
import { workbookFile } from '../support/xlsx-file';
import { partText } from '../support/zip-entries';

const ROWS = 12;

/**
 * Column A holds the row's own number, as it was; B a formula with one reference and C one over a range, whose stored
 * values are the numbers of the rows that they refer to. So whether a formula still means what it meant can be read off
 * the file itself.
 */
interface Row {
  readonly refers: number;
  readonly range: readonly [number, number];
}

const row = fc.record({
  refers: fc.nat({ max: ROWS - 1 }),
  range: fc.tuple(fc.nat({ max: ROWS - 1 }), fc.nat({ max: ROWS - 1 })),
});
const sheet = fc.array(row, { minLength: ROWS, maxLength: ROWS });
const rowEdit = fc.oneof(
  fc
    .record({ row: fc.nat({ max: ROWS }), like: fc.nat({ max: ROWS - 1 }) })
    .map((edit): InsertRow => ({
      kind: 'insert-row',
      sheet: '甲',
      ...edit,
      cells: [{ col: 3, text: '新' }],
      grow: [],
      held: [],
    })),
  fc
    .nat({ max: ROWS - 1 })
    .map((at): DeleteRow => ({ kind: 'delete-row', sheet: '甲', row: at, held: [] })),
);

test('after any insertions and deletions every formula still refers to the cells it referred to', () => {
  let moved = 0;
  fc.assert(
    fc.property(sheet, fc.array(rowEdit, { maxLength: 5 }), (rows, edits) => {
      let after: Uint8Array;
      try {
        after = applyEdits(bookOf(rows), edits);
      } catch (error) {
        // Refusing is right only where a row that a formula needs is deleted.
        if (!(error instanceof CannotMoveRows)) throw error;
        expect(edits.some(({ kind }) => kind === 'delete-row')).toBe(true);
        return;
      }
      moved += 1;
      const cells = cellsOf(partText(after, 'xl/worksheets/sheet1.xml'));
      const deleted = new Set(
        edits.flatMap((edit) => (edit.kind === 'delete-row' ? [edit.row] : [])),
      );
      const stays = (at: number): boolean => !deleted.has(at);
      const formulas = ['sheet1', 'sheet2']
        .flatMap((part) => [...cellsOf(partText(after, `xl/worksheets/${part}.xml`)).values()])
        .filter(({ formula }) => formula !== '');
      for (const { formula, value } of formulas) {
        expect(rowsMeant(formula, cells)).toEqual(value.split(',').map(Number).filter(stays));
      }
      const numbers = [...cells].filter(([address]) => address.startsWith('A'));
      expect(numbers.map(([, { value }]) => Number(value))).toEqual(
        rows.map((_, at) => at).filter(stays),
      );
      expect([...cells.values()].filter(({ value }) => value === '新').length).toBe(
        edits.filter(({ kind }) => kind === 'insert-row').length,
      );
    }),
    { numRuns: 80 },
  );
  expect(moved).toBeGreaterThan(15);
});

function bookOf(rows: readonly Row[]): Uint8Array {
  const sheetXml = (prefix: string): string => {
    const lines = rows.map(({ refers, range }, at) => {
      const r = String(at + 1);
      const [first, last] = [Math.min(...range), Math.max(...range)];
      const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const own = prefix ? '' : `<c r="A${r}"><v>${String(at)}</v></c>`;
      const single = `${prefix}A${at % 2 ? '$' : ''}${String(refers + 1)}+0`;
      const area = `SUM(${prefix}$A${String(first + 1)}:A${String(last + 1)})`;
      return (
        `<row r="${r}">${own}<c r="B${r}"><f>${single}</f><v>${String(refers)}</v></c>` +
        `<c r="C${r}" t="str"><f>${area}</f><v>${all.join(',')}</v></c></row>`
      );
    });
    return `<sheetData>${lines.join('')}</sheetData>`;
  };
  return workbookFile({
    sheets: [
      { name: '甲', xml: sheetXml('') },
      { name: '乙', xml: sheetXml('甲!') },
    ],
  });
}

interface FoundCell {
  readonly value: string;
  readonly formula: string;
}

function cellsOf(xmlText: string): Map<string, FoundCell> {
  const xml = new XmlScanner(xmlText, 'sheet');
  const cells = new Map<string, FoundCell>();
  let [address, value, formula] = ['', '', ''];
  while (xml.next()) {
    if (xml.opened && xml.name === 'c') [address, value, formula] = [xml.attribute('r')!, '', ''];
    else if (xml.opened && (xml.name === 'v' || xml.name === 't')) value = xml.content();
    else if (xml.opened && xml.name === 'f') formula = xml.content();
    else if (xml.name === 'c' && value !== '') cells.set(address, { value, formula });
  }
  return cells;
}

/** The original numbers of the rows that a formula refers to; a range neither begins nor ends with a new row. */
function rowsMeant(formula: string, cells: ReadonlyMap<string, FoundCell>): number[] {
  let meant: number[] = [];
  mapReferences(formula, ({ from, to }) => {
    const last = to?.row ?? from.row!;
    const addresses = Array.from(
      { length: last - from.row! + 1 },
      (_, index) => `A${String(from.row! + index + 1)}`,
    );
    expect([cells.has(addresses[0]!), cells.has(addresses[addresses.length - 1]!)]).toEqual([
      true,
      true,
    ]);
    meant = addresses.flatMap((address) =>
      cells.has(address) ? [Number(cells.get(address)!.value)] : [],
    );
    return null;
  });
  return meant;
}
