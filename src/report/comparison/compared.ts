import type { Comparison, PartChange, PartSide } from '../../model/comparison';
import type { ReadErrorCode } from '../../model/outcome';
import { areaA1, type Place } from '../../model/place';
import { placeName } from '../../model/text-layout';

/** A comparison, and what was compared. */
export interface Compared {
  /** The paths that were given: a file or a folder each. */
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
  readonly unreadable: readonly UnreadFile[];
}

/** A file of one of the versions that could not be read; what it holds is missing from the comparison. */
export interface UnreadFile {
  readonly path: string;
  readonly version: 'before' | 'after';
  readonly error: { readonly code: ReadErrorCode; readonly message: string };
}

/** The sums under a comparison. */
export interface ComparedSums {
  readonly tables: number;
  readonly texts: number;
  /** Parts that say something else. */
  readonly changedParts: number;
  readonly addedParts: number;
  readonly removedParts: number;
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly solved: number;
  readonly new: number;
  readonly left: number;
  readonly unreadable: number;
}

export function sumsOf({ comparison, unreadable }: Compared): ComparedSums {
  const { parts, solved, fresh, left } = comparison;
  const changes = parts.flatMap((part) => part.changes);
  const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  return {
    tables: parts.filter(({ kind }) => kind !== 'text').length,
    texts: parts.filter(({ kind }) => kind === 'text').length,
    changedParts: parts.filter((part) => part.changes.length > 0).length,
    addedParts: parts.filter(({ before }) => !before).length,
    removedParts: parts.filter(({ after }) => !after).length,
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
    solved: solved.length,
    new: fresh.length,
    left: left.length,
    unreadable: unreadable.length,
  };
}

/** `F16`; of a text `P12` or `L141`. */
export function cellOf(place: Place, side: PartSide | null): string {
  return placeName(place, side?.text);
}

/** `Sheet1!A1:G24`; of a running text 正文. */
export function sideName({ sheet, area }: PartSide): string {
  return area ? `${sheet}!${areaA1(area)}` : sheet;
}

/** Parts that differ, and those that only one version has. */
export function partsToTell({ parts }: Comparison): readonly PartChange[] {
  return parts.filter(({ before, after, changes }) => !before || !after || changes.length > 0);
}

/** “共对照 3 张表、1 份正文：改动 4 处，增加 1 处，新版增加 1 张表”. */
export function sumsSentence(sums: ComparedSums): string {
  const { tables, texts, changed, added, removed, moved, addedParts, removedParts } = sums;
  const read = [
    [tables, '张表'],
    [texts, '份正文'],
  ] as const;
  const said = [
    ['改动', changed, '处'],
    ['增加', added, '处'],
    ['删除', removed, '处'],
    ['移动', moved, '处'],
    ['新版增加', addedParts, '张表'],
    ['新版没有', removedParts, '张表'],
  ] as const;
  const parts = read.flatMap(([n, word]) => (n > 0 ? [`${String(n)} ${word}`] : []));
  const told = said.flatMap(([word, n, unit]) => (n > 0 ? [`${word} ${String(n)} ${unit}`] : []));
  if (parts.length === 0) return '两版都没有找到绩效目标表';
  return `共对照 ${parts.join('、')}：${told.length > 0 ? told.join('，') : '内容相同'}`;
}

export function problemsSentence({ solved, new: fresh, left }: ComparedSums): string {
  return `问题：解决 ${String(solved)} 个，新增 ${String(fresh)} 个，仍有 ${String(left)} 个`;
}
