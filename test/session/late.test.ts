import { HostError, type Written } from '../../src/hosts/host';
import { live } from './live';

test('a fix that the host carries out after it was given up is listed, said, and can be taken back', async () => {
  const { session, host, listed, idAt } = await live('请改|错字');
  const write = host.write.bind(host);
  let answer = (): void => undefined;
  host.write = (edits, label) => {
    const later = new Promise<Written>((resolve) => {
      answer = () => resolve(write(edits, label));
    });
    return Promise.reject(new HostError('timeout', '迟迟没有回应', later));
  };
  expect(await session.applyFix(idAt(0, 0), '改好')).toBe(false);
  expect(session.state).toMatchObject({ undo: null, notice: { kind: 'refused' } });
  expect(listed()).toEqual(['请改请改', '错字有错']);
  answer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.state).toMatchObject({ undo: '改好', notice: { kind: 'done', undo: true } });
  expect(listed()).toEqual(['错字有错']);
  expect(await session.undo()).toBe(true);
  expect(listed()).toEqual(['请改请改', '错字有错']);
});

test('a fix that fails after it was given up says why', async () => {
  const { session, host, idAt } = await live('请改');
  const later = Promise.reject(new HostError('changed', '改过'));
  later.catch(() => undefined);
  host.write = () => Promise.reject(new HostError('timeout', '迟迟没有回应', later));
  await session.applyFix(idAt(0, 0), '改好');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.state).toMatchObject({ undo: null, notice: { kind: 'refused', text: '改过' } });
});
