import type { CellChange, Change, FiledProblem, PartChange } from '../../model/comparison';
import { a1 } from '../../model/place';
import type { SheetDraft } from '../../model/sheet-draft';
import { listSheet, type ListColumn } from '../list-sheet';
import { SEVERITY_NAMES } from '../severity-names';
import { CHANGE_NAMES, saidText, subjectOf } from './change-words';
import {
  cellOf,
  partsToTell,
  problemsSentence,
  sumsOf,
  sumsSentence,
  type Compared,
} from './compared';

/** A cell of the list of changes. */
interface ChangeRow {
  readonly part: PartChange;
  readonly change: Change | null;
  readonly cell: CellChange | null;
}

const CHANGE_COLUMNS: readonly ListColumn<ChangeRow>[] = [
  { heading: '项目或表', width: 26, align: 'left', text: ({ part }) => part.name },
  { heading: '改动', width: 9, align: 'center', text: kindOf },
  { heading: '内容', width: 26, align: 'left', text: subjectText },
  { heading: '栏目', width: 16, align: 'left', text: ({ cell }) => cell?.name ?? '' },
  { heading: '旧版位置', width: 11, align: 'center', text: (row) => placeOf(row, 'before') },
  { heading: '旧版', width: 38, align: 'left', text: (row) => textOf(row, 'before') },
  { heading: '新版位置', width: 11, align: 'center', text: (row) => placeOf(row, 'after') },
  { heading: '新版', width: 38, align: 'left', text: (row) => textOf(row, 'after') },
];

function kindOf({ part, change }: ChangeRow): string {
  if (!change) return part.before ? '整张删除' : '整张增加';
  return CHANGE_NAMES[change.kind] + (change.moved && change.kind === 'changed' ? '并移动' : '');
}

function subjectText({ change }: ChangeRow): string {
  return change ? subjectOf(change) : '整张表';
}

function placeOf({ part, change, cell }: ChangeRow, version: 'before' | 'after'): string {
  const place = cell?.[version]?.place ?? change?.[version];
  return place ? cellOf(place, part[version]) : '';
}

function textOf({ cell }: ChangeRow, version: 'before' | 'after'): string {
  const said = cell?.[version];
  return said ? saidText(said) : '';
}

interface ProblemRow extends FiledProblem {
  readonly state: string;
}

const PROBLEM_COLUMNS: readonly ListColumn<ProblemRow>[] = [
  { heading: '情况', width: 11, align: 'center', text: ({ state }) => state },
  {
    heading: '级别',
    width: 9,
    align: 'center',
    text: ({ problem }) => SEVERITY_NAMES[problem.severity],
  },
  { heading: '文件', width: 26, align: 'left', text: ({ path }) => path },
  { heading: '工作表', width: 16, align: 'left', text: ({ problem }) => problem.place.sheet },
  { heading: '单元格', width: 10, align: 'center', text: ({ problem }) => a1(problem.place) },
  { heading: '问题', width: 70, align: 'left', text: ({ problem }) => problem.message },
];

/** The comparison as two sheets, 改动 and 问题, an entry a row, with filters and heads that stay in sight. */
export function comparisonSheets(compared: Compared): SheetDraft[] {
  const { comparison, before, after } = compared;
  const sums = sumsOf(compared);
  const changes = partsToTell(comparison).flatMap(changeRows);
  const problems = [
    ...comparison.fresh.map((one) => ({ ...one, state: '新出现' })),
    ...comparison.left.map((one) => ({ ...one, state: '仍有' })),
    ...comparison.solved.map((one) => ({ ...one, state: '已解决' })),
  ];
  const versions = `旧版：${before}　新版：${after}`;
  return [
    listSheet(
      '改动',
      '两个版本的对照',
      `${versions}　${sumsSentence(sums)}。`,
      CHANGE_COLUMNS,
      changes,
    ),
    listSheet('问题', '两版的问题', `${problemsSentence(sums)}。`, PROBLEM_COLUMNS, problems),
  ];
}

function changeRows(part: PartChange): ChangeRow[] {
  if (!part.before || !part.after) return [{ part, change: null, cell: null }];
  return part.changes.flatMap((change): ChangeRow[] =>
    change.cells.length > 0
      ? change.cells.map((cell) => ({ part, change, cell }))
      : [{ part, change, cell: null }],
  );
}
