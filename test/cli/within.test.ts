import { checkFile } from '../../src/cli/check/check-file';
import { Interrupted, OutOfTime, within } from '../../src/cli/check/within';

it('gives what the work gives, and throws what it throws', async () => {
  expect(await within(60, () => [1])).toEqual([1]);
  await expect(within(60, () => JSON.parse('{'))).rejects.toThrow(SyntaxError);
});

it.each([
  ['a loop', () => endless()],
  ['an expression that tries every way', () => /^(a+)+$/.test(`${'a'.repeat(60)}b`)],
  [
    'work that catches everything',
    () => {
      for (;;)
        try {
          endless();
        } catch {
          continue;
        }
    },
  ],
])('ends %s when the time is up', async (_, work) => {
  await expect(within(0.05, work)).rejects.toThrow(OutOfTime);
  expect(await within(60, () => 'goes on')).toBe('goes on');
});

it('ends work on Ctrl+C', async () => {
  const interrupted = within(60, () => {
    process.kill(process.pid, 'SIGINT');
    endless();
  });
  await expect(interrupted).rejects.toThrow(Interrupted);
});

it('reports a file that takes too long as unreadable', async () => {
  const settings = { profile: null, submission: false, severities: {}, waivers: true, against: [] };
  const path = 'examples/物业费绩效目标表.xlsx';
  const given = async (seconds: number) => checkFile(path, { ...settings, seconds });
  expect(await given(0.001)).toMatchObject({
    path,
    error: { code: 'unreadable', message: expect.stringContaining('超过 0.001 秒') },
  });
  expect(await given(60)).toMatchObject({ error: null });
});

function endless(): never {
  for (;;);
}
