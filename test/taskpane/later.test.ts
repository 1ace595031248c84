import { LoadError } from '../../src/session/load-error';
import { later, loadAhead } from '../../src/taskpane/boot/later';

/** What webpack rejects with when a file does not come. */
const missing = Object.assign(new Error('Loading chunk engine failed.'), {
  request: 'https://host/jixiao/engine.js?0a1b2c3d',
});

test('a part is loaded once, however often it is asked for', async () => {
  const fetch = jest.fn(() => Promise.resolve('规则'));
  const part = later(fetch);
  expect(part.part).toBeNull();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['规则', '规则']);
  expect(await part.load()).toBe('规则');
  expect(part.part).toBe('规则');
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a part that did not come is told with the name of its file, and asked for again', async () => {
  const fetch = jest.fn(() => Promise.resolve('规则')).mockRejectedValueOnce(missing);
  const part = later(fetch);
  const refused = await part.load().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LoadError);
  expect((refused as LoadError).message).toMatch(/^绩校的程序文件 engine\.js 没有加载成功。请重试/);
  expect(part.part).toBeNull();
  expect(await part.load()).toBe('规则');
});

test('asking ahead for what does not come disturbs nobody', async () => {
  const fetch = jest.fn(() => Promise.resolve('规则')).mockRejectedValueOnce(missing);
  const part = later(fetch);
  loadAhead(part);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(await part.load()).toBe('规则');
});
