import { HostError } from '../../src/hosts/host';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { ENGINE } from '../../src/lint/engine';
import { createSession } from '../../src/session/session';
import { draftTemplate } from '../../src/templates/draft-template';

const DRAFTS = [draftTemplate('hebei-project'), draftTemplate('national-project')];

async function over(host = createMemoryHost({ grids: [] })) {
  const session = createSession(host, { engine: () => Promise.resolve(ENGINE) });
  await session.start();
  return { session, host };
}

test('each draft becomes a sheet of its own, the first is shown, and all are checked', async () => {
  const { session, host } = await over();
  const told: number[] = [];
  expect(await session.bringIn(DRAFTS, (count) => told.push(count))).toBe(2);
  expect(told).toEqual([1, 2]);
  expect(host.workbook.sheets).toHaveLength(2);
  expect(session.state.outcome.tables).toHaveLength(2);
  expect(session.state.notice).toMatchObject({
    kind: 'done',
    text: expect.stringContaining('2 张'),
  });
  expect(session.state.selection?.sheet).toBe(host.workbook.sheets[0]!.name);
});

test('where the host refuses one, what stands is said', async () => {
  const memory = createMemoryHost({ grids: [] });
  let inserted = 0;
  const host = {
    ...memory,
    insertSheet: (sheet: Parameters<typeof memory.insertSheet>[0]) => {
      inserted += 1;
      return inserted > 1
        ? Promise.reject(new HostError('protected', '工作簿结构受保护。'))
        : memory.insertSheet(sheet);
    },
  };
  const { session } = await over(host);
  expect(await session.bringIn(DRAFTS, () => undefined)).toBe(1);
  expect(session.state.notice).toMatchObject({
    kind: 'refused',
    text: expect.stringContaining('只导入了 1 张工作表，还有 1 张没有导入。'),
  });
  expect(session.state.notice?.text).toContain('工作簿结构受保护。');
});
