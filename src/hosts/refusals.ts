import { a1, type Place } from '../model/place';
import { HostError } from './host';

/** The sentences that every host says alike: what is wrong, and what to do. */

export function cellChanged(place: Place): HostError {
  return new HostError(
    'changed',
    `“${place.sheet}”的 ${a1(place)} 在检查之后改过，没有写入任何内容。请重新检查后再修复。`,
  );
}

export function undoChanged(place: Place): HostError {
  return new HostError(
    'changed',
    `“${place.sheet}”的 ${a1(place)} 在修复之后又改过，没有撤销，以免丢掉新内容。请手工改回。`,
  );
}

export function cellCovered(place: Place, anchor: Place): HostError {
  return new HostError(
    'failed',
    `“${place.sheet}”的 ${a1(place)} 被合并在 ${a1(anchor)} 里，写入后看不见，没有写入。请改 ${a1(anchor)}，或先取消合并。`,
  );
}

export function sheetProtected(sheet: string): HostError {
  return new HostError(
    'protected',
    `工作表“${sheet}”受保护，没有写入任何内容。请在“审阅”里撤销工作表保护后再试。`,
  );
}

export function formatProtected(sheet: string): HostError {
  return new HostError(
    'protected',
    `工作表“${sheet}”受保护，不许改单元格格式，而这处要先设成文本格式，没有写入任何内容。请在“审阅”里撤销工作表保护后再试。`,
  );
}

export function sheetGone(sheet: string): HostError {
  return new HostError('gone', `找不到工作表“${sheet}”，可能已删除或改名。请重新检查工作簿。`);
}

export function sheetTooLarge(sheet: string): HostError {
  return new HostError(
    'too-large',
    `工作表“${sheet}”内容太多，一次处理不完。请把绩效目标表移到单独的工作簿，再重新检查。`,
  );
}

export function placeOccupied(place: Place): HostError {
  return new HostError(
    'failed',
    `“${place.sheet}”从 ${a1(place)} 起的区域已有内容，没有插入。请选一处空白区域，或插入到新工作表。`,
  );
}

export function hostBusy(): HostError {
  return new HostError('busy', '单元格正在编辑，或有对话框开着。请按回车结束编辑，再试一次。');
}
