import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { heldAt } from '../../src/model/grid';
import { readAgain } from '../../src/session/read-again';
import { sketch } from '../support/sketch';
import { live } from './live';

/** What a card says of a cell is true of the cell now. */
describe('“这处问题已解决”', () => {
  test('goes when the problem is back, and the problem is open again', async () => {
    const { session, host, idAt, at } = await live('错字|错二');
    session.select(idAt(0, 0));
    host.workbook.type(at(0, 0), '对');
    await session.recheck();
    expect(session.state.resolved).not.toBeNull();
    host.workbook.type(at(0, 0), '错字');
    await session.recheck();
    expect(session.state.resolved).toBeNull();
    expect(session.state.selected).toBe(idAt(0, 0));
  });

  test('is not said of a cell with which something else is wrong now', async () => {
    const { session, host, idAt, at } = await live('错字|好');
    session.select(idAt(0, 0));
    host.workbook.type(at(0, 0), '请改');
    await session.recheck();
    expect(session.state.resolved).toBeNull();
    expect(session.state.selected).toBe(idAt(0, 0));
  });

  test('is not said of a sheet that is gone', async () => {
    const { session, host, idAt, at } = await live('错字');
    session.select(idAt(0, 0));
    host.workbook.type(at(0, 0), '对');
    await session.recheck();
    host.workbook.removeSheet('表1');
    await session.recheck();
    expect(session.state.resolved).toBeNull();
  });
});

test.each([
  [false, 90],
  [true, 80],
])(
  'a formula elsewhere is read along where the host does not tell it (tells: %s)',
  async (tellsComputed, expected) => {
    const computed = sketch('fx#80', { sheet: '汇总' });
    const host = createMemoryHost(
      { grids: [sketch('#80', { sheet: '数据' }), computed] },
      { can: { tellsComputed } },
    );
    const book = await host.read();
    const cell = { ...computed.rows.get(0)![0]!, value: 90, text: '90' };
    Object.assign(host.workbook.sheet('汇总').slot(0, 0), { cell });
    const request = { sheets: new Set(['数据']), remote: false };
    const [, read] = (await readAgain(host, book, request)).grids;
    expect(heldAt(read!, 0, 0)).toBe(expected);
  },
);
