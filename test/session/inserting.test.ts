import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { findKind } from '../../src/library/list';
import { ENGINE } from '../../src/lint/engine';
import { createSession, type Session } from '../../src/session/session';
import { draftTemplate } from '../../src/templates/draft-template';
import { createWorkbook } from '../../src/xlsx/create/create';
import { readBook } from '../../src/xlsx/read/read';

const [entry] = findKind('物业管理').indicators;

async function over(...names: string[]): Promise<Session> {
  const drafts = names.map((name) => draftTemplate(name));
  const book = names.length > 0 ? readBook(createWorkbook(drafts)) : { grids: [] };
  const session = createSession(createMemoryHost(book), { engine: () => Promise.resolve(ENGINE) });
  await session.start();
  return session;
}

const namesIn = ({ state }: Session): (string | undefined)[] =>
  state.outcome.tables.flatMap(({ indicators }) => indicators.map(({ name }) => name?.text));

test('an entry of the library goes into the table, and one undo takes it out again', async () => {
  const session = await over('hebei-project');
  expect(await session.insertIndicator(entry!)).toBe(true);
  expect(namesIn(session)).toEqual(['物业服务面积']);
  expect(session.state.undo).toBe('插入指标“物业服务面积”');
  expect(await session.undo()).toBe(true);
  expect(namesIn(session)).toEqual([]);
});

test('without a table it is refused with a sentence', async () => {
  const session = await over();
  expect(await session.insertIndicator(entry!)).toBe(false);
  expect(session.state.notice?.text).toContain('没有可以插入指标的绩效目标表');
});
