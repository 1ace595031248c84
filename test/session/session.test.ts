import { live } from './live';

afterEach(() => jest.useRealTimers());

/** Past the debounce, and as often as a follow-up asks for. */
async function afterDebounce(): Promise<void> {
  await jest.advanceTimersByTimeAsync(300);
}

describe('the live loop', () => {
  beforeEach(() => jest.useFakeTimers());

  test('lists what is wrong at the start', async () => {
    const { session, listed } = await live('错字|好字|请改');
    expect(session.state.phase).toBe('ready');
    expect(listed()).toEqual(['错字有错', '请改请改']);
  });

  test('an edit is checked after the debounce with one round trip, and the list is old until then', async () => {
    const { session, host, listed, at } = await live('错字|好字');
    const before = host.counts.roundTrips;
    host.workbook.type(at(0, 0), '对');
    host.workbook.type(at(0, 1), '错二');
    expect(session.state.stale).toBe(true);
    expect(host.counts.roundTrips).toBe(before);
    await afterDebounce();
    expect(listed()).toEqual(['错二有错']);
    expect(session.state.stale).toBe(false);
    expect(host.counts.roundTrips).toBe(before + 1);
    expect(host.counts.writes).toBe(0);
    await session.stop();
  });

  test('a re-read that finds nothing new leaves the list as it is', async () => {
    const { session } = await live('错字');
    const { problems, version } = session.state;
    await session.recheck();
    expect(session.state.problems).toBe(problems);
    expect(session.state.version).toBe(version);
  });

  test('while a cell is being edited the old list stays, marked as old, until the edit ends', async () => {
    const { session, host, listed, at } = await live('错字');
    host.workbook.type(at(0, 0), '错了');
    host.knobs.busy = 5;
    await jest.advanceTimersByTimeAsync(300);
    expect(listed()).toEqual(['错字有错']);
    expect(session.state.stale).toBe(true);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(listed()).toEqual(['错了有错']);
    expect(session.state.stale).toBe(false);
    await session.stop();
  });

  test('with live checking off an edit only marks the list as old', async () => {
    const { session, host, listed, at } = await live('错字');
    await session.changeSettings({ live: false });
    host.workbook.type(at(0, 0), '对');
    await afterDebounce();
    expect(listed()).toEqual(['错字有错']);
    expect(session.state.stale).toBe(true);
    await session.recheck();
    expect(listed()).toEqual([]);
  });

  test('work that takes longer than half a second is told', async () => {
    const { session, host } = await live('错字');
    host.knobs.latency = 2_000;
    const done = session.recheck();
    await jest.advanceTimersByTimeAsync(400);
    expect(session.state.progress).toBeNull();
    await jest.advanceTimersByTimeAsync(200);
    expect(session.state.progress).toEqual({ step: 'reading', sheets: null });
    await jest.advanceTimersByTimeAsync(2_000);
    await done;
    expect(session.state.progress).toBeNull();
  });
});

describe('the selected problem', () => {
  test('is the first error when the workbook is opened', async () => {
    const { session, idAt } = await live('好字|错字|错二');
    expect(session.state.selected).toBe(idAt(0, 1));
  });

  test('keeps its name when a row is inserted above and when its figure is edited', async () => {
    const { session, host, idAt, at } = await live('甲\n错字\n错字');
    const second = idAt(2, 0);
    session.select(second);
    host.workbook.type(at(2, 0), '错字二');
    await session.recheck();
    expect(session.state.selected).toBe(second);
    host.workbook.type(at(3, 0), '错字二');
    host.workbook.type(at(2, 0), '错字');
    await session.recheck();
    expect(idAt(3, 0)).toBe(second);
  });

  test('follows the selection in the workbook, but stays where nothing is wrong', async () => {
    const { session, host, idAt, at } = await live('错字|好字|错二');
    host.workbook.select(at(0, 2));
    expect(session.state.selected).toBe(idAt(0, 2));
    host.workbook.select(at(0, 1));
    expect(session.state.selected).toBe(idAt(0, 2));
    host.workbook.select(at(0, 0));
    expect(session.state.selected).toBe(idAt(0, 0));
  });

  test('is let go when it is put right by hand', async () => {
    const { session, host, idAt, at } = await live('错字');
    session.select(idAt(0, 0));
    host.workbook.type(at(0, 0), '对');
    await session.recheck();
    expect(session.state.selected).toBeNull();
    expect(session.state.resolved?.problem.message).toBe('错字有错');
    session.select(null);
    expect(session.state.resolved).toBeNull();
  });
});

describe('writing', () => {
  test('a chosen fix is written, said, and taken back', async () => {
    const { session, host, listed, idAt } = await live('请改|错字');
    session.select(idAt(0, 0));
    expect(await session.applyFix(idAt(0, 0), '改好')).toBe(true);
    expect(listed()).toEqual(['错字有错']);
    expect(session.state.notice).toMatchObject({ kind: 'done', undo: true });
    expect(session.state.undo).toBe('改好');
    expect(session.state.selected).toBe(idAt(0, 1));
    expect(await session.undo()).toBe(true);
    expect(listed()).toEqual(['请改请改', '错字有错']);
    expect(session.state.undo).toBeNull();
    expect(host.counts.writes).toBe(2);
  });

  test('a fix for a cell that changed a moment ago is not written', async () => {
    const { session, host, idAt, at } = await live('请改');
    const id = idAt(0, 0);
    host.workbook.type(at(0, 0), '别的');
    expect(await session.applyFix(id, '改好')).toBe(false);
    expect(host.counts.writes).toBe(0);
    expect(session.state.notice?.kind).toBe('refused');
  });

  test('all safe fixes are previewed cell by cell, then written in one step', async () => {
    const { session, host, listed } = await live('甲␣|请改|乙␣');
    const preview = await session.previewSafeFixes();
    expect(preview.edits.map(({ held, text }) => [held, text])).toEqual([
      ['甲 ', '甲'],
      ['乙 ', '乙'],
    ]);
    expect(host.counts.writes).toBe(0);
    expect(await session.applySafeFixes(preview)).toBe(true);
    expect(listed()).toEqual(['请改请改']);
    expect(host.counts.writes).toBe(1);
    await session.undo();
    expect(listed()).toHaveLength(3);
  });

  test('a preview that the workbook has outrun is refused', async () => {
    const { session, host, at } = await live('甲␣');
    const preview = await session.previewSafeFixes();
    host.workbook.type(at(0, 0), '丙 ');
    expect(await session.applySafeFixes(preview)).toBe(false);
    expect(host.counts.writes).toBe(0);
  });
});

describe('marks', () => {
  test('are set and cleared on command', async () => {
    const { session, host } = await live('错字|好字');
    await session.mark();
    expect(session.state.marked).toBe(true);
    expect(host.workbook.sheet('表1').slot(0, 0).fill).not.toBeNull();
    expect(host.workbook.sheet('表1').slot(0, 1).fill).toBeNull();
    await session.unmark();
    expect(host.workbook.sheet('表1').slot(0, 0).fill).toBeNull();
  });

  test('follow every check once asked for, but never a co-author’s edit', async () => {
    const { session, host, at } = await live('错字|好字');
    await session.changeSettings({ autoMark: true });
    await session.recheck();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const fill = (col: number) => host.workbook.sheet('表1').slot(0, col).fill;
    expect(fill(0)).not.toBeNull();
    host.workbook.type(at(0, 1), '错二');
    await session.recheck();
    expect(fill(1)).not.toBeNull();
    const { writes } = host.counts;
    jest.useFakeTimers();
    host.workbook.type(at(0, 1), '好', { remote: true });
    await jest.advanceTimersByTimeAsync(300);
    expect(session.state.problems).toHaveLength(1);
    expect(host.counts.writes).toBe(writes);
    await session.stop();
  });
});

describe('settings', () => {
  test('move a severity, switch a rule off, and travel with the workbook', async () => {
    const { session, host, listed } = await live('错字');
    await session.changeSettings({ severities: { spelling: 'info' } });
    expect(session.state.problems[0]!.problem.severity).toBe('info');
    await session.changeSettings({ severities: { spelling: 'off' } });
    expect(listed()).toEqual([]);
    expect(host.workbook.stored.get('settings')).toContain('"spelling":"off"');
  });
});

describe('commands and failures', () => {
  test('a command during an edit waits, says so, and is carried out afterwards', async () => {
    jest.useFakeTimers();
    const { session, host, idAt } = await live('请改');
    host.knobs.busy = 4;
    const done = session.show({ sheet: '表1', row: 0, col: 0 });
    await jest.advanceTimersByTimeAsync(100);
    expect(session.state.notice?.kind).toBe('wait');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await done).toBe(true);
    expect(session.state.notice).toBeNull();
    expect(idAt(0, 0)).toBeTruthy();
  });

  test('jumping selects the cell', async () => {
    const { session, host, at } = await live('错字');
    await session.show(at(0, 0));
    expect(host.workbook.selection).toEqual(at(0, 0));
  });

  test('a sheet that is gone is said', async () => {
    const { session } = await live('错字');
    expect(await session.show({ sheet: '没有', row: 0, col: 0 })).toBe(false);
    expect(session.state.notice?.text).toContain('没有');
  });
});
