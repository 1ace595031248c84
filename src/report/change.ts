import type { Edit, Fix } from '../model/edit';
import { a1 } from '../model/place';

/** What a fix does to one cell or row, for people. */
export interface Change {
  readonly kind: 'text' | 'insert' | 'delete';
  /** `F16`, or `第 16 行`. */
  readonly where: string;
  /** What stands there; empty when nothing does. */
  readonly before: string;
  /** What will stand there; of a new row its cells, parted by “｜”. */
  readonly after: string;
}

/** What a fix does, cell by cell. */
export function changesOf({ edits }: Fix): Change[] {
  return edits.map(changeOf);
}

/** A change in one line: `F12 =0次 → =0天`. */
export function changeLine({ kind, where, before, after }: Change): string {
  if (kind === 'insert') return `${where} 插入一行：${after}`;
  if (kind === 'delete') return `${where} 整行删除`;
  return `${where} ${before || '（空）'} → ${after || '（清空）'}`;
}

function changeOf(edit: Edit): Change {
  if (edit.kind === 'set-text') {
    const before = edit.held === null ? '' : String(edit.held);
    return { kind: 'text', where: a1(edit.place), before, after: edit.text };
  }
  const where = `第 ${String(edit.row + 1)} 行`;
  if (edit.kind === 'delete-row') return { kind: 'delete', where, before: '', after: '' };
  const texts = edit.cells.map(({ text }) => text).filter((text) => text !== '');
  return { kind: 'insert', where, before: '', after: texts.join(' ｜ ') || '空行' };
}
