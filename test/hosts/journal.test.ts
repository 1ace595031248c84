import { createJournal } from '../../src/hosts/journal';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { HostError } from '../../src/hosts/host';
import { sketch } from '../support/sketch';

let clock = 0;
const journal = () => createJournal(() => (clock += 10));

test('every job is noted with its time and its end, and nothing of what cells hold', async () => {
  clock = 0;
  const own = journal();
  const memory = createMemoryHost({ grids: [sketch('秘密', { sheet: '内部表' })] });
  const host = own.over(memory);
  await host.watch(() => undefined);
  await host.read();
  const place = { sheet: '内部表', row: 0, col: 0 };
  const edit = { kind: 'set-text', place, held: '秘密', text: '机密' } as const;
  const { undo } = await host.write([edit], '改');
  await undo();
  await host.write([{ ...edit, held: '别的' }], '改').catch(() => undefined);
  const lines = own.lines().join('\n');
  for (const words of ['登记通知', '读取工作簿', '写入 1 处', '撤销', '完成', 'changed'])
    expect(lines).toContain(words);
  expect(lines).not.toMatch(/秘密|机密|内部表/);
});

test('a write that comes late is noted twice', async () => {
  const own = journal();
  const later = Promise.resolve({ undo: () => Promise.resolve() });
  const memory = createMemoryHost({ grids: [sketch('甲')] });
  memory.write = () => Promise.reject(new HostError('timeout', '没有回应', later));
  await own
    .over(memory)
    .write([], '改')
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(own.lines().map((line) => line.replace(/^.*毫秒 /, ''))).toEqual([
    'timeout，已发出',
    '迟到，完成',
  ]);
});

test('only the last entries are kept', () => {
  const own = journal();
  for (let count = 0; count < 100; count += 1) own.note(`第 ${count} 件`);
  expect(own.lines()).toHaveLength(60);
  expect(own.lines()[59]).toContain('第 99 件');
});
