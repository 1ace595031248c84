import fc from 'fast-check';
import {
  ChangeListener,
  ChangeTeller,
  type BookChanges,
} from '../../../src/hosts/frame/book-changes';
import { LiveBook } from '../../../src/workbench/grid/read/live-book';
import { sketch } from '../../support/sketch';

const BOOK = { grids: [sketch('a|<|c\nd|e|f\n\ng'), sketch('x|y', { sheet: '表2' })] };

/** What passes a port comes out as a copy. */
const sent = (changes: BookChanges): BookChanges => structuredClone(changes);

function connected() {
  const live = new LiveBook(['s1', 's2'], BOOK);
  const [teller, listener] = [new ChangeTeller(), new ChangeListener()];
  return {
    live,
    teller,
    read: (sheet?: string) => listener.hear(sent(teller.tell(live.read(sheet)))),
  };
}

test('the first reading is told whole, the next by the row that changed', () => {
  const { live, teller, read } = connected();
  const before = read();
  expect(before).toEqual(BOOK);
  live.putCell('s1', 1, 1, undefined);
  const { sheets } = teller.tell(live.read('表1'));
  expect(
    sheets.map(({ grid, gone, sameMerges }) => [[...grid.rows.keys()], gone, sameMerges]),
  ).toEqual([[[1], [], true]]);
});

test('rows that did not change come out as the objects they were', () => {
  const { live, read } = connected();
  const before = read();
  live.putCell('s1', 1, 1, undefined);
  const after = read('表1');
  expect(after.grids[0]!.rows.get(0)).toBe(before.grids[0]!.rows.get(0));
  expect(after.grids[0]!.merges).toBe(before.grids[0]!.merges);
  expect(after.grids[0]!.rows.get(1)?.[1]).toBeUndefined();
});

test('after any edits the pane knows what the page holds, rows in ascending order', () => {
  const cell = fc.record({
    id: fc.constantFrom('s1', 's2'),
    row: fc.nat(6),
    col: fc.nat(3),
    text: fc.constantFrom('', '=0次', '甲'),
  });
  fc.assert(
    fc.property(
      fc.array(cell, { maxLength: 12 }),
      fc.constantFrom(undefined, '表1', '表2'),
      (edits, sheet) => {
        const { live, read } = connected();
        read();
        for (const { id, row, col, text } of edits) {
          live.putCell(
            id,
            row,
            col,
            text === ''
              ? undefined
              : { kind: 'text', value: text, text, format: '@', formula: false },
          );
          const heard = read(sheet);
          expect(heard).toEqual(live.read(sheet));
          for (const { rows } of heard.grids)
            expect([...rows.keys()]).toEqual([...rows.keys()].sort((a, b) => a - b));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a sheet that was read anew after rows moved is told whole where it differs', () => {
  const { live, read } = connected();
  read();
  live.putSheet('s1', sketch('a|b|c\nnew\nd|e|f'));
  expect(read('表1')).toEqual(live.read('表1'));
});
