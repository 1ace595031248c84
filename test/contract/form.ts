import type { Edit } from '../../src/model/edit';
import type { Held } from '../../src/model/grid';
import { a1, parseA1, type Place } from '../../src/model/place';
import type { GivenSheet, World } from './world';

export const SHEET = '目标表';

/** A small form with all that makes trouble: merges, formats, a formula, text that looks like one. */
export const FORM: readonly GivenSheet[] = [
  {
    name: SHEET,
    merges: ['A1:E1', 'A3:A5'],
    cells: {
      A1: '物业服务费项目绩效目标表',
      A2: '预算数',
      B2: { value: 316, format: '0"万元"', fill: '#FFFF00' },
      C2: { value: 86, formula: '=D2+6' },
      D2: 80,
      A3: '产出指标',
      B3: '数量指标',
      C3: '保洁面积',
      D3: '≥２万平方米',
      E3: '合同',
      B4: '质量指标',
      C4: '投诉',
      D4: { value: '=0次', format: '@' },
      B5: '时效指标',
      C5: { value: '完成\n时间', fill: '#FFFFFF' },
      D5: { value: 0.95, format: '0%' },
    },
  },
  { name: '备查 (2)', cells: { B3: { value: 45000, format: 'yyyy/m/d' }, C3: true } },
  { name: '空表', cells: {} },
  { name: '码表', visibility: 'veryHidden', cells: { A1: '数量指标' } },
];

export const at = (address: string, sheet = SHEET): Place => ({ sheet, ...parseA1(address)! });

export const setText = (address: string, held: Held, text: string, sheet = SHEET): Edit => ({
  kind: 'set-text',
  place: at(address, sheet),
  held,
  text,
});

/** All of a sheet as a person finds it, by address: to see that nothing else moved. */
export function picture(world: World, sheet = SHEET): Record<string, unknown> {
  const cells: Record<string, unknown> = {
    merges: world.merges(sheet).map((area) => ({ ...area })),
  };
  for (let row = 0; row < 12; row += 1) {
    for (let col = 0; col < 6; col += 1) {
      cells[a1({ row, col })] = world.cell({ sheet, row, col });
    }
  }
  return cells;
}

export async function refusal(job: Promise<unknown>): Promise<{ code: string; message: string }> {
  return job.then(
    () => {
      throw new Error('was not refused');
    },
    (error: { code: string; message: string }) => ({ code: error.code, message: error.message }),
  );
}
