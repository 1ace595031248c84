import type { Host } from '../../src/hosts/host';
import { displayText } from '../../src/model/display/display';
import { cellAt, type Grid } from '../../src/model/grid';
import { a1 } from '../../src/model/place';
import { at, FORM, refusal, SHEET } from './form';
import { complete, type GivenSheet, type MakeWorld } from './world';

function expectGrid(host: Host, grid: Grid, given: GivenSheet): void {
  expect(grid.sheet).toBe(given.name);
  expect(grid.visibility).toBe(given.visibility ?? 'visible');
  const wanted = Object.entries(given.cells).map(([address, cell]) => {
    const { value, format, formula } = complete(cell);
    return [address, value, displayText(value, format), format, formula !== null];
  });
  const found = [...grid.rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, col) =>
      cell ? [[a1({ row, col }), cell.value, cell.text, cell.format, cell.formula]] : [],
    ),
  );
  expect(found.sort()).toEqual(wanted.sort());
  expect([...grid.rows.keys()]).toEqual([...grid.rows.keys()].sort((a, b) => a - b));
  if (!host.can.merges) expect(grid.merges).toBeNull();
  else expect(grid.merges).toHaveLength(given.merges?.length ?? 0);
}

/** Reading: everything as it is stored, nothing that is not there. */
export function describeReading(makeWorld: MakeWorld): void {
  test('reads the workbook as it is', async () => {
    const { host } = makeWorld(FORM);
    const { grids } = await host.read();
    expect(grids).toHaveLength(FORM.length);
    grids.forEach((grid, index) => expectGrid(host, grid, FORM[index]!));
  });

  test('reads one sheet by its name', async () => {
    const { host } = makeWorld(FORM);
    const { grids } = await host.read('备查 (2)');
    expect(grids.map(({ sheet }) => sheet)).toEqual(['备查 (2)']);
    expectGrid(host, grids[0]!, FORM[1]!);
  });

  test('text that begins with = is text', async () => {
    const { host } = makeWorld(FORM);
    const [grid] = (await host.read(SHEET)).grids;
    expect(cellAt(grid!, 3, 3)).toMatchObject({ kind: 'text', value: '=0次', formula: false });
  });

  test('what was read does not change with the workbook', async () => {
    const world = makeWorld(FORM);
    const [grid] = (await world.host.read(SHEET)).grids;
    world.type(at('D2'), 99);
    expect(cellAt(grid!, 1, 3)?.value).toBe(80);
  });

  test('a sheet that is gone is told', async () => {
    const world = makeWorld(FORM);
    world.removeSheet('空表');
    const { code, message } = await refusal(world.host.read('空表'));
    expect(code).toBe('gone');
    expect(message).toContain('空表');
  });
}
