import fc from 'fast-check';
import type { Asked } from './acts/act';
import { acts } from './acts/acts';
import {
  BY_ADDRESS,
  BY_COLUMN,
  contents,
  freshList,
  told,
  type CellName,
  type Stage,
} from './stage';

/**
 * After any interleaving: the list is that of a fresh check of what the workbook holds, nothing was written that was not asked
 * for, and every write the pane made can be undone, or it says why not.
 */
export function behavesBeside(
  makeStage: (name: CellName) => Promise<Stage>,
  { runs, movesRows }: { readonly runs: number; readonly movesRows: boolean },
): Promise<void> {
  return fc.assert(
    fc.asyncProperty(acts(movesRows), async (all) => {
      const stage = await makeStage(movesRows ? BY_COLUMN : BY_ADDRESS);
      const { session, workbook } = stage;
      const asked: Asked = { people: contents(workbook, stage.name), pane: new Map() };
      await session.start();
      for (const act of all) await act.run(stage, asked);
      await stage.behave();
      stage.manner = 'told';
      stage.cover(false);
      await session.recheck(true);
      expect(session.state.failure).toBeNull();
      expect(told(session.state.problems.map(({ problem }) => problem))).toEqual(
        await freshList(stage),
      );
      let refused = false;
      for (let step = session.state.undo; step !== null; step = session.state.undo) {
        if (await session.undo()) continue;
        expect(session.state.notice).toMatchObject({ kind: 'refused' });
        expect(session.state.notice!.text.length).toBeGreaterThan(10);
        refused = true;
        break;
      }
      expectOnlyAskedFor(stage, asked);
      if (!refused) expectNothingOfThePane(stage, asked);
      await session.stop();
    }),
    { numRuns: runs, seed: 12, endOnFailure: true },
  );
}

/** No cell was written but those of fixes, over nothing but what the reader saw there, or to put back what was there. */
function expectOnlyAskedFor({ writes }: Stage, { pane, people }: Asked): void {
  const strange = writes.filter(({ cell, before, text }) => {
    const known = pane.get(cell);
    const isPutBack = people.has(`${cell}=${text}`);
    return !known || !(isPutBack || (known.has(text) && known.has(before)));
  });
  expect(strange.map(({ cell, before, text }) => ({ cell, before, text }))).toEqual([]);
}

/** All that was done is undone: what is there is from people. */
function expectNothingOfThePane({ workbook, name }: Stage, { people }: Asked): void {
  expect([...contents(workbook, name)].filter((held) => !people.has(held))).toEqual([]);
}
