import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { ENGINE, type Engine } from '../../src/lint/engine';
import { LoadError } from '../../src/session/load-error';
import { createSession } from '../../src/session/session';
import { sketch } from '../support/sketch';

const SENTENCE = '绩校的程序文件没有加载成功。';

function sessionWith(engine: () => Promise<Engine>) {
  const host = createMemoryHost({ grids: [sketch('一级指标 | 三级指标 | 指标值')] });
  return { host, session: createSession(host, { engine }) };
}

test('the workbook is read while the engine is still on its way', async () => {
  let arrive: (engine: Engine) => void = () => undefined;
  const { host, session } = sessionWith(() => new Promise((resolve) => (arrive = resolve)));
  const read = jest.spyOn(host, 'read');
  const started = session.start();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(read).toHaveBeenCalledTimes(1);
  expect(session.state.phase).toBe('loading');
  arrive(ENGINE);
  await started;
  expect(session.state.phase).toBe('ready');
  expect(read).toHaveBeenCalledTimes(1);
  await session.stop();
});

test('settings that change before the engine is there list nothing', async () => {
  const { session } = sessionWith(() => new Promise(() => undefined));
  void session.start();
  await session.changeSettings({ submission: true });
  expect(session.state).toMatchObject({ phase: 'loading', version: 0 });
  expect((await session.previewSafeFixes()).edits).toEqual([]);
});

test('an engine that does not come is said, and the next check asks for it again', async () => {
  const engine = jest
    .fn(() => Promise.resolve(ENGINE))
    .mockRejectedValueOnce(new LoadError(SENTENCE));
  const { session } = sessionWith(engine);
  await session.start();
  expect(session.state).toMatchObject({ phase: 'error', failure: SENTENCE });
  await session.recheck();
  expect(session.state).toMatchObject({ phase: 'ready', failure: null });
  await session.stop();
});
