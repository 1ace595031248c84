import type { DeleteRow, InsertRow } from '../../src/model/edit';
import { at, FORM, picture, refusal, SHEET, setText } from './form';
import type { MakeWorld } from './world';

const insert = (row: number, more: Partial<InsertRow> = {}): InsertRow => ({
  kind: 'insert-row',
  sheet: SHEET,
  row,
  like: row - 1,
  cells: [
    { col: 1, text: '时效指标' },
    { col: 3, text: '=100%' },
  ],
  grow: [],
  held: [{ place: at('C5'), held: '完成\n时间' }],
  ...more,
});

const remove = (row: number): DeleteRow => ({
  kind: 'delete-row',
  sheet: SHEET,
  row,
  held: [{ place: at('A3'), held: '产出指标' }],
});

/** Inserting and deleting rows: merges grow, shrink and keep their labels; undo is exact. */
export function describeRowEdits(makeWorld: MakeWorld): void {
  test('a row inserted inside a merged area belongs to it', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    const written = await world.host.write([insert(4)], '补指标');
    expect(world.cell(at('D5'))).toMatchObject({ value: '=100%', formula: null });
    expect(world.cell(at('C6')).value).toBe('完成\n时间');
    expect(world.merges(SHEET)).toContainEqual({ top: 2, bottom: 5, left: 0, right: 0 });
    await written.undo();
    expect(picture(world)).toEqual(before);
  });

  test('a row inserted below a merged area is taken into it when it is to grow', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    const area = { top: 2, bottom: 4, left: 0, right: 0 };
    const written = await world.host.write(
      [insert(5, { grow: [area] }), insert(5, { grow: [area] })],
      '补指标',
    );
    expect(world.merges(SHEET)).toContainEqual({ ...area, bottom: 6 });
    expect(world.cell(at('B6')).value).toBe('时效指标');
    expect(world.cell(at('B7')).value).toBe('时效指标');
    expect(world.cell(at('A3')).value).toBe('产出指标');
    await written.undo();
    expect(picture(world)).toEqual(before);
  });

  test('texts and rows of one write all speak of the sheet as it was read', async () => {
    const world = makeWorld(FORM);
    const written = await world.host.write(
      [setText('D5', 0.95, '95%'), insert(3), setText('E3', '合同', '协议')],
      '修复',
    );
    expect(world.cell(at('D6')).value).toBe('95%');
    expect(world.cell(at('E3')).value).toBe('协议');
    expect(world.cell(at('B4')).value).toBe('时效指标');
    await written.undo();
    expect(world.cell(at('D5'))).toMatchObject({ value: 0.95, format: '0%' });
  });

  test('a deleted row comes back with content, format and merges', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    const written = await world.host.write([remove(4)], '删空行');
    expect(world.cell(at('C5')).value).toBeNull();
    expect(world.merges(SHEET)).toContainEqual({ top: 2, bottom: 3, left: 0, right: 0 });
    await written.undo();
    // Of a row that Excel deleted its program interface gives no fill back; and of merges it may know nothing.
    const unknown = ['fill', ...(world.blind?.noMerges ? ['merges'] : [])];
    const known = (cells: Record<string, unknown>): unknown =>
      JSON.parse(
        JSON.stringify(cells, (key, value: unknown) => (unknown.includes(key) ? null : value)),
      );
    expect(known(picture(world))).toEqual(known(before));
  });

  test('undo of an inserted row does not take away what was typed into it', async () => {
    const world = makeWorld(FORM);
    const written = await world.host.write([insert(5)], '补指标');
    world.type(at('E6'), '合同');
    const { code, message } = await refusal(written.undo());
    expect(code).toBe('changed');
    expect(message).toContain('E6');
    expect(world.cell(at('E6')).value).toBe('合同');
  });

  test('a row edit whose proof is gone is refused', async () => {
    const world = makeWorld(FORM);
    world.type(at('C5'), '别的');
    const before = picture(world);
    expect((await refusal(world.host.write([insert(4)], '补'))).code).toBe('changed');
    expect(picture(world)).toEqual(before);
  });
}
