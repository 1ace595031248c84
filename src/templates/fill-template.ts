import type { SheetDraft } from '../model/sheet-draft';
import { input, label, title } from './boxes';
import type { Facts } from './facts';
import type { Box, BoxRow, Part, Template } from './form';
import { indicatorRows } from './indicator-rows';
import { layOut } from './lay-out';
import { rowHeights } from './row-heights';

/** The sheet that a template and facts make. */
export function fillTemplate(template: Template, facts: Facts): SheetDraft {
  const { widths, landscape } = template;
  const laid = layOut([
    [title(facts.heading, widths.length)],
    ...template.parts.flatMap((part) => partRows(part, template, facts)),
  ]);
  return {
    name: '绩效目标表',
    ...laid,
    widths,
    heights: rowHeights(laid, widths),
    print: { landscape, titleRows: 1 },
  };
}

function partRows(part: Part, { levels }: Template, facts: Facts): readonly BoxRow[] {
  switch (part.kind) {
    case 'rows':
      return part.rows.map((row) => row.map((box) => filled(box, facts)));
    case 'goals':
      return goalRows(part.side, part.across, facts.goals);
    case 'indicators':
      return indicatorRows(part, facts.indicators, levels, facts.headerRows);
  }
}

function filled(box: Box, facts: Facts): Box {
  const text = box.slot === null ? undefined : facts.slots[box.slot];
  return text === undefined ? box : { ...box, text };
}

function goalRows(side: string, across: number, goals: readonly string[]): BoxRow[] {
  return goals.map((goal, index) => {
    const number = label(`目标${String(index + 1)}`);
    const row = [number, input(null, { across, align: 'left', text: goal })];
    return index === 0 ? [label(side, { down: goals.length }), ...row] : row;
  });
}
