import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { ENGINE } from '../../src/lint/engine';
import { a1 } from '../../src/model/place';
import { createSession, type Session } from '../../src/session/session';
import { nextToFill } from '../../src/session/to-fill';
import { draftTemplate } from '../../src/templates/draft-template';
import { TEMPLATES } from '../../src/templates/list';
import { findKind } from '../../src/library/list';

async function over() {
  const host = createMemoryHost({ grids: [] });
  const session = createSession(host, { engine: () => Promise.resolve(ENGINE) });
  await session.start();
  return { host, session };
}

const waiting = ({ state }: Session) => state.toFill.map(a1);

test.each(TEMPLATES.map(({ name }) => name))(
  'nothing of an untouched %s is wrong, its cells wait to be written',
  async (name) => {
    const { session } = await over();
    await session.insertTemplate({ draft: draftTemplate(name), at: null });
    expect(session.state.problems.map(({ problem }) => problem.message)).toEqual([]);
    expect(session.state.toFill.length).toBeGreaterThan(5);
    expect(session.state.outcome.problems.length).toBeGreaterThan(0);
  },
);

test('a cell that is written counts no more, and one that is written wrongly is a problem', async () => {
  const { host, session } = await over();
  const kind = findKind('物业管理');
  await session.insertTemplate({ draft: draftTemplate('hebei-project', { kind }), at: null });
  const before = session.state.toFill.length;
  expect(waiting(session)).toContain('F10');
  const sheet = session.state.toFill[0]!.sheet;
  host.workbook.type({ sheet, row: 9, col: 5 }, '逐步提高');
  await session.recheck();
  expect(waiting(session)).not.toContain('F10');
  expect(session.state.toFill.length).toBe(before - 1);
  expect(session.state.problems.map(({ problem }) => a1(problem.place))).toContain('F10');
});

test('what was open before a template came is closed, and the selection is the new table', async () => {
  const { session } = await over();
  await session.insertTemplate({ draft: draftTemplate('core-indicator'), at: null });
  const { selection, selected, resolved, toFill } = session.state;
  expect(selection).toEqual({ sheet: toFill[0]!.sheet, row: 0, col: 0 });
  expect([selected, resolved]).toEqual([null, null]);
});

test('the walk goes on from the selected cell, round the end and back', () => {
  const at = (row: number, col = 0, sheet = '表1') => ({ sheet, row, col });
  const cells = [at(1), at(3), at(3, 2), at(0, 0, '表2')];
  expect(nextToFill(cells, null, 1)).toEqual(at(1));
  expect(nextToFill(cells, at(2), 1)).toEqual(at(3));
  expect(nextToFill(cells, at(3), 1)).toEqual(at(3, 2));
  expect(nextToFill(cells, at(2), -1)).toEqual(at(1));
  expect(nextToFill(cells, at(0, 0, '表2'), 1)).toEqual(at(1));
  expect(nextToFill(cells, at(1), -1)).toEqual(at(0, 0, '表2'));
  expect(nextToFill([], at(1), 1)).toBeNull();
});
