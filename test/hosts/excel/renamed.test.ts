/** @jest-environment jsdom */
import { createSession } from '../../../src/session/session';
import { ENGINE } from '../../../src/lint/engine';
import { excelWorld } from '../../contract/excel-world';
import { at, FORM, refusal, setText, SHEET } from '../../contract/form';

/** A sheet is renamed, and Excel tells nobody: its id stays. */
describe.each(['1.7', '1.9', '1.14', '1.20'])('a renamed sheet with ExcelApi %s', (apiSet) => {
  test('a jump, and a fix, find it under the name that is listed', async () => {
    const world = excelWorld(FORM, apiSet);
    await world.host.read();
    world.workbook.rename(world.workbook.find(SHEET)!, '新名');
    await world.host.show(at('C3'));
    expect(world.selection()).toEqual(at('C3', '新名'));
    const { undo } = await world.host.write([setText('E4', null, '合同第三条')], '补');
    expect(world.cell(at('E4', '新名')).value).toBe('合同第三条');
    await undo();
    expect(world.cell(at('E4', '新名')).value).toBeNull();
  });

  test('an edit brings the new name into the list', async () => {
    const world = excelWorld(FORM, apiSet);
    const session = createSession(world.host, { engine: () => Promise.resolve(ENGINE) });
    await session.start();
    world.workbook.rename(world.workbook.find(SHEET)!, '新名');
    world.type(at('D2', '新名'), 81);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const sheets = new Set(session.state.problems.map(({ problem }) => problem.place.sheet));
    expect(session.state.failure).toBeNull();
    expect(sheets.has(SHEET)).toBe(false);
    await session.stop();
  });

  test('a sheet that was put in the place of a deleted one is another one', async () => {
    const world = excelWorld(FORM, apiSet);
    await world.host.read();
    world.removeSheet(SHEET);
    world.workbook.addSheet(SHEET);
    const { code } = await refusal(world.host.write([setText('E4', null, 'x')], '补'));
    expect(code).toBe('gone');
  });
});
