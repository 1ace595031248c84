import { at, FORM, picture, refusal, setText, SHEET } from './form';
import type { MakeWorld } from './world';

/** Writing texts: all or nothing, as text, and back again. */
export function describeWriting(makeWorld: MakeWorld): void {
  test('writes text, and nothing else changes', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    await world.host.write([setText('E3', '合同', '物业服务合同')], '改依据');
    const { E3: old, ...rest } = before;
    expect(picture(world)).toEqual({ ...rest, E3: { ...(old as object), value: '物业服务合同' } });
  });

  test.each(['=0次', '90%', '2024年12月', '95', '-', '=D2', '+86万元', '1.2.3', 'TRUE'])(
    'writes %j as the text it is',
    async (text) => {
      const world = makeWorld(FORM);
      await world.host.write([setText('E4', null, text)], '填依据');
      expect(world.cell(at('E4'))).toMatchObject({ value: text, formula: null });
    },
  );

  test('many cells at once, in several sheets', async () => {
    const world = makeWorld(FORM);
    await world.host.write(
      [
        setText('D3', '≥２万平方米', '≥2万平方米'),
        setText('D4', '=0次', '=0次/年'),
        setText('D5', 0.95, '≥95%'),
        setText('A1', null, '说明', '空表'),
      ],
      '一键修复',
    );
    const texts = ['D3', 'D4', 'D5'].map((address) => world.cell(at(address)).value);
    expect(texts).toEqual(['≥2万平方米', '=0次/年', '≥95%']);
    expect(world.cell(at('A1', '空表')).value).toBe('说明');
  });

  test('the label of a merged area is written at its first cell', async () => {
    const world = makeWorld(FORM);
    await world.host.write([setText('A3', '产出指标', '产出')], '改级别');
    expect(world.cell(at('A3')).value).toBe('产出');
    expect(world.merges(SHEET)).toHaveLength(2);
  });

  test('one cell that changed since it was read: nothing is written', async () => {
    const world = makeWorld(FORM);
    world.type(at('D4'), '≤1次');
    const before = picture(world);
    const edits = [setText('E3', '合同', '合同文本'), setText('D4', '=0次', '=0')];
    const { code, message } = await refusal(world.host.write(edits, '修复'));
    expect(code).toBe('changed');
    expect(message).toContain('D4');
    expect(picture(world)).toEqual(before);
  });

  test('a protected sheet is left alone, and the sentence says what to do', async () => {
    const world = makeWorld(FORM);
    world.protect(SHEET, true);
    const before = picture(world);
    const { code, message } = await refusal(world.host.write([setText('E4', null, 'x')], '填'));
    expect(code).toBe('protected');
    expect(message).toMatch(/目标表.*撤销.*保护/);
    expect(picture(world)).toEqual(before);
  });

  test('a sheet that is gone is told', async () => {
    const world = makeWorld(FORM);
    world.removeSheet('空表');
    const { code } = await refusal(world.host.write([setText('A1', null, 'x', '空表')], '填'));
    expect(code).toBe('gone');
  });

  test('undo puts value, format and formula back exactly', async () => {
    const world = makeWorld(FORM);
    const before = picture(world);
    const written = await world.host.write(
      [
        setText('B2', 316, '316万元'),
        setText('C2', 86, '86万元'),
        setText('D4', '=0次', '≤0次'),
        setText('D5', 0.95, '95%'),
        setText('E5', null, '合同'),
      ],
      '修复',
    );
    expect(world.cell(at('C2'))).toMatchObject({ value: '86万元', formula: null });
    await written.undo();
    expect(picture(world)).toEqual(before);
  });

  test('undo is done once', async () => {
    const world = makeWorld(FORM);
    const written = await world.host.write([setText('E3', '合同', '协议')], '改');
    await written.undo();
    world.type(at('E3'), '合同书');
    await written.undo();
    expect(world.cell(at('E3')).value).toBe('合同书');
  });

  test('undo refuses what was changed since', async () => {
    const world = makeWorld(FORM);
    const written = await world.host.write([setText('E3', '合同', '协议')], '改');
    world.type(at('E3'), '合同书');
    const { code, message } = await refusal(written.undo());
    expect(code).toBe('changed');
    expect(message).toContain('E3');
    expect(world.cell(at('E3')).value).toBe('合同书');
  });
}
