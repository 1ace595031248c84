import type { BodyBlock } from './body';
import type { ReadTable } from './table';

/** What the first cells of a new form say; a table without one of them goes on with the one before it. */
const BEGINS_FORM =
  /项目(名称|编码)|部门名称|单位名称|任务名称|绩效目标(申报|批复|自评|监控)?表|^(序号|预算)/;

/**
 * A form that was cut in two at a page's end is one table again: no words stand between its parts, both are equally wide, and the
 * second does not begin as a form does.
 */
export function joinCut(blocks: readonly BodyBlock[]): BodyBlock[] {
  const joined: BodyBlock[] = [];
  let last: ReadTable | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const filled =
        block.text.trim() !== '' || block.boxes.some((box) => box.join('').trim() !== '');
      if (filled) last = null;
      joined.push(block);
    } else if (last && goesOn(last, block.table)) append(last, block.table);
    else {
      last = block.table;
      joined.push(block);
    }
  }
  return joined;
}

function goesOn(first: ReadTable, second: ReadTable): boolean {
  if (widthOf(first) !== widthOf(second) || second.rows.length === 0) return false;
  const words = second.rows
    .slice(0, 2)
    .flatMap((row) => row.map((text) => (text ?? '').replace(/\s/g, '')));
  return !words.some((word) => BEGINS_FORM.test(word));
}

function widthOf({ rows, merges }: ReadTable): number {
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return merges.reduce((most, { right }) => Math.max(most, right + 1), widest);
}

function append(first: ReadTable, second: ReadTable): void {
  const down = first.rows.length;
  first.rows.push(...second.rows);
  first.spans.push(...second.spans);
  for (const { top, left, bottom, right } of second.merges)
    first.merges.push({ top: top + down, left, bottom: bottom + down, right });
}
