import fc from 'fast-check';
import type { Edit } from '../../../../src/model/edit';
import type { Stage } from '../stage';
import type { Act, Asked } from './act';

/** What the pane may leave in which column or cell of whatever sheet, once the reader took the offer. */
function noteEdit({ workbook, name }: Stage, { pane }: Asked, edit: Edit): void {
  const note = (row: number, col: number, texts: readonly string[]) => {
    for (const { id } of workbook.sheets) {
      const cell = name(id, row, col);
      pane.set(cell, new Set([...(pane.get(cell) ?? []), ...texts]));
    }
  };
  if (edit.kind === 'set-text') {
    note(edit.place.row, edit.place.col, [edit.text, String(edit.held ?? '')]);
  }
  if (edit.kind === 'delete-row') {
    // Its undo puts back the whole row.
    for (const { name: sheet, id } of workbook.sheets) {
      if (sheet !== edit.sheet) continue;
      workbook
        .find(id)!
        .eachCell({ top: edit.row, bottom: edit.row, left: 0, right: 9 }, (row, col) =>
          note(row, col, [String(workbook.find(id)!.valueAt(row, col) ?? ''), '']),
        );
    }
  }
  if (edit.kind === 'insert-row') {
    for (const { col, text } of edit.cells) note(edit.row, col, [text, '']);
  }
}

/** The reader takes one of the offers: those that move rows among them, or not. */
const fix = (movesRows: boolean) =>
  fc.nat(12).map((at): Act => ({
    name: `fix ${at}`,
    async run(stage, asked) {
      const { session } = stage;
      const offers = session.state.problems.flatMap(({ id, problem }) =>
        problem.fixes
          .filter(({ edits }) => movesRows || edits.every(({ kind }) => kind === 'set-text'))
          .map((one) => ({ id, one })),
      );
      const rows = offers.filter(({ one }) => one.edits.some(({ kind }) => kind !== 'set-text'));
      // Offers that move rows are few beside the others.
      const wanted = at % 2 === 0 && rows.length > 0 ? rows : offers;
      const offer = wanted[at % Math.max(1, wanted.length)];
      if (!offer) return;
      for (const edit of offer.one.edits) noteEdit(stage, asked, edit);
      await session.applyFix(offer.id, offer.one.title);
    },
  }));

const others = fc.constantFrom<Act>(
  { name: 'recheck', run: ({ session }) => session.recheck(true) },
  {
    name: 'jump',
    async run({ session }) {
      const [first] = session.state.problems;
      if (first) await session.show(first.problem.place);
    },
  },
  { name: 'undo', run: async ({ session }) => void (await session.undo()) },
  { name: 'mark', run: async ({ session }) => void (await session.mark()) },
  { name: 'unmark', run: async ({ session }) => void (await session.unmark()) },
  { name: 'wait', run: () => new Promise((resolve) => setTimeout(resolve, 30)) },
);

export const reader = (movesRows: boolean) => fc.oneof(fix(movesRows), others);
