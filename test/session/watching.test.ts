import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { HostError, type Host, type Stop } from '../../src/hosts/host';
import { ENGINE } from '../../src/lint/engine';
import { createSession, type Session } from '../../src/session/session';
import { sketch } from '../support/sketch';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function sessionOver(watch: (host: Host) => Host['watch']): [Session, Host] {
  const host = createMemoryHost({ grids: [sketch('错字')] });
  Object.assign(host, { watch: watch({ ...host }) });
  return [createSession(host, { engine: () => Promise.resolve(ENGINE) }), host];
}

test('the list does not wait for a host that never says whether it listens', async () => {
  const [session] = sessionOver(() => () => new Promise<Stop>(() => undefined));
  void session.start();
  await jest.advanceTimersByTimeAsync(2_100);
  expect(session.state.phase).toBe('ready');
});

test('a host that was silent is asked again when the reader comes back, and the workbook is read once more', async () => {
  let tries = 0;
  const [session, host] = sessionOver((own) => (on) => {
    tries += 1;
    return tries === 1 ? Promise.reject(new HostError('timeout', '没有回应')) : own.watch(on);
  });
  void session.start();
  await jest.advanceTimersByTimeAsync(100);
  expect(session.state.notice?.text).toContain('改动通知');
  const read = jest.spyOn(host, 'read');
  await session.recheck();
  await jest.advanceTimersByTimeAsync(100);
  expect(tries).toBe(2);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a host that cannot tell is asked once', async () => {
  const watch = jest.fn(() => Promise.reject(new HostError('unsupported', '不通知')));
  const [session] = sessionOver(() => watch);
  void session.start();
  await jest.advanceTimersByTimeAsync(100);
  await session.recheck();
  expect(watch).toHaveBeenCalledTimes(1);
  expect(session.state.phase).toBe('ready');
});
