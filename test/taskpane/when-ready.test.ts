import { whenReady } from '../../src/taskpane/boot/when-ready';

const EXCEL = { host: 'Excel' };

test.each<[string, Parameters<typeof whenReady>[0]]>([
  ['by call and by promise', { onReady: (tell) => (tell(EXCEL), Promise.resolve(EXCEL)) }],
  ['by call alone', { onReady: (tell) => void tell(EXCEL) as undefined }],
  ['by promise alone', { onReady: () => Promise.resolve(EXCEL) }],
  ['twice, and late', { onReady: (tell) => later(() => [tell(EXCEL), tell(EXCEL)]) }],
])('told %s, the pane is opened once', async (_, office) => {
  const open = jest.fn();
  whenReady(office, open);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(open.mock.calls).toEqual([['Excel']]);
});

function later(tell: () => unknown): undefined {
  setTimeout(tell, 1);
}
