import fc from 'fast-check';
import { createMemoryHost, type MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { Change } from '../../../src/hosts/host';
import { createRemoteHost, type RemoteHost } from '../../../src/hosts/frame/remote-host';
import { serveHost } from '../../../src/hosts/frame/serve-host';
import type { Book } from '../../../src/model/grid';
import { sketch } from '../../support/sketch';
import { fakeChannel } from '../../workbench/fake-channel';

const BOOK = { grids: [sketch('a|b\nc|d'), sketch('x|y', { sheet: '表2' })] };
const PAGE = {
  showProblems: () => undefined,
  showRelated: () => undefined,
  focusGrid: () => undefined,
};

/** A page over a workbook in memory, and a pane that counts what it asks. */
async function connected() {
  const { page, pane } = fakeChannel();
  const asked: string[] = [];
  const port = {
    ...pane,
    postMessage(message: { method?: string }) {
      asked.push(message.method ?? '');
      pane.postMessage(message);
    },
  };
  const memory = createMemoryHost(BOOK);
  const remote = createRemoteHost(port, memory.can);
  pane.onmessage = (event) => port.onmessage?.call(port as never, event);
  serveHost(page, memory, PAGE);
  const told: Change[] = [];
  await remote.watch((change) => told.push(change));
  return { memory, remote, asked, told };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

const typeInto = ({ workbook }: MemoryHost, row: number, text: string, sheet = '表1') =>
  workbook.type({ sheet, row, col: 0 }, text);

const textAt = ({ grids }: Book, row: number) => grids[0]!.rows.get(row)?.[0]?.text;

async function textOf(remote: RemoteHost, row: number): Promise<string | undefined> {
  return textAt(await remote.read('表1'), row);
}

test('an edit brings what it changed: the sheet is read without asking the page', async () => {
  const { memory, remote, asked, told } = await connected();
  await remote.read();
  typeInto(memory, 1, '新');
  await settled();
  expect(told.map(({ kind, sheet }) => [kind, sheet])).toEqual([['edit', '表1']]);
  expect(await textOf(remote, 1)).toBe('新');
  expect(asked).toEqual(['read']);
});

test('news are read once; what comes without any is asked for', async () => {
  const { memory, remote, asked } = await connected();
  typeInto(memory, 1, '新');
  await settled();
  await remote.read('表1');
  await remote.read('表1');
  await remote.read('表2');
  expect(asked).toEqual(['read', 'read']);
});

test('the edits of one command are told together, by sheet', async () => {
  const { memory, remote, told } = await connected();
  for (const row of [0, 1, 2]) typeInto(memory, row, `第${row}行`);
  typeInto(memory, 0, '旁边', '表2');
  await settled();
  expect(told.map(({ sheet }) => sheet)).toEqual(['表1', '表2']);
  expect(await textOf(remote, 2)).toBe('第2行');
});

test('after a write of its own, which is no news, the pane asks', async () => {
  const { memory, remote, asked } = await connected();
  typeInto(memory, 0, '新');
  await settled();
  const place = { sheet: '表1', row: 1, col: 0 };
  const { undo } = await remote.write([{ kind: 'set-text', place, held: 'c', text: '改' }], '改');
  expect(await textOf(remote, 1)).toBe('改');
  await undo();
  expect(await textOf(remote, 1)).toBe('c');
  expect(asked).toEqual(['write', 'read', 'undo', 'read']);
});

test('a sheet that went before it could be told of is asked for, and the answer says so', async () => {
  const { memory, remote, told } = await connected();
  typeInto(memory, 0, '新', '表2');
  memory.workbook.removeSheet('表2');
  await settled();
  expect(told.map(({ kind }) => kind).sort()).toEqual(['edit', 'sheets']);
  await expect(remote.read('表2')).rejects.toMatchObject({ code: 'gone' });
});

test('whatever comes between, who reads after each hint knows the workbook in the end', async () => {
  const step = fc.record({
    act: fc.constantFrom('type', 'write', 'read', 'read all', 'wait'),
    row: fc.nat(2),
    text: fc.constantFrom('甲', '乙', '=0次'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const { memory, remote } = await connected();
      let known = await remote.read();
      const running: Promise<unknown>[] = [];
      const keep = (reading: Promise<Book>) =>
        running.push(reading.then(({ grids: [first] }) => (known = { grids: [first!] })));
      await remote.watch(() => keep(remote.read('表1')));
      for (const { act, row, text } of steps) {
        const place = { sheet: '表1', row, col: 0 };
        if (act === 'type') typeInto(memory, row, text);
        else if (act === 'read') keep(remote.read('表1'));
        else if (act === 'read all') keep(remote.read());
        else if (act === 'wait') await new Promise((resolve) => setTimeout(resolve));
        else {
          const edit = { kind: 'set-text', place, held: heldIn(memory, row), text } as const;
          const written = remote.write([edit], '改').then(() => keep(remote.read('表1')));
          running.push(written.catch(() => undefined));
        }
      }
      await settled();
      await Promise.all(running);
      await settled();
      expect(known.grids[0]).toEqual((await memory.read('表1')).grids[0]);
    }),
    { numRuns: 40 },
  );
});

function heldIn({ workbook }: MemoryHost, row: number) {
  return workbook.sheet('表1').slot(row, 0).cell?.value ?? null;
}
