import type { Area } from '../model/place';
import type { DraftCell, DraftStyle, SheetDraft } from '../model/sheet-draft';

/** The cells of one look: a host draws them together. */
interface StyledAreas {
  readonly style: DraftStyle;
  readonly areas: Area[];
}

/** A draft's cells by their style, merged ones as the whole area, as they stand when the draft is laid `down` and `across`. */
export function areasByStyle(
  draft: SheetDraft,
  down: number,
  across: number,
): readonly StyledAreas[] {
  const anchors = new Map(draft.merges.map((area) => [`${area.top},${area.left}`, area]));
  const groups = new Map<string, StyledAreas>();
  for (const cell of draft.cells) {
    const { role, align } = cell.style;
    const key = `${role} ${align}`;
    const area = moved(anchors.get(`${cell.row},${cell.col}`) ?? areaOf(cell), down, across);
    const group = groups.get(key);
    if (group) group.areas.push(area);
    else groups.set(key, { style: cell.style, areas: [area] });
  }
  return Array.from(groups.values());
}

/** An area of the draft where it stands in the sheet. */
export function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, bottom: bottom + down, left: left + across, right: right + across };
}

function areaOf({ row, col }: DraftCell): Area {
  return { top: row, bottom: row, left: col, right: col };
}
