import { a1, areaA1 } from '../../../src/model/place';
import type { ModelWorkbook } from '../../host/workbook-model/workbook';

/** All that a workbook holds, line by line, so that two states of it can be compared. */
export function everythingIn({ sheets }: ModelWorkbook): string {
  const lines = sheets.flatMap((sheet) => {
    const { name, merges, heights, widths } = sheet;
    const cells: string[] = [];
    sheet.eachCell({ top: 0, left: 0, bottom: 13, right: 7 }, (row, col) => {
      const { value, formula, format, style } = sheet.cell(row, col);
      const looks = Object.entries(style).sort();
      const isPlain = value === null && formula === null && format === 'General';
      if (isPlain && looks.length === 0) return;
      cells.push(JSON.stringify([a1({ row, col }), value, formula, format, looks]));
    });
    return [
      name,
      JSON.stringify([merges.map(areaA1).sort(), [...heights].sort(), [...widths].sort()]),
      ...cells,
    ];
  });
  return lines.join('\n');
}
