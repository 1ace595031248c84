import type { Book } from './grid';
import type { Outcome } from './outcome';
import type { Problem } from './problem';
import type { Area, Place } from './place';
import type { Table, TableKind } from './table';
import type { TextLayout } from './text-layout';

/** What one version says at a cell or paragraph. */
export interface Said {
  readonly place: Place;
  readonly text: string;
}

/** A cell that the two versions fill differently; null where a version has no such cell. */
export interface CellChange {
  /** As forms head it: 指标值, 三级指标. */
  readonly name: string;
  readonly before: Said | null;
  readonly after: Said | null;
}

/** What a change is a change of: 表头项 · 资金 · 资金支出计划 · 绩效目标 · 年度任务 · 级次 · 指标 · 段落. */
export type ChangeSubject =
  'field' | 'amount' | 'plan' | 'goal' | 'task' | 'level' | 'indicator' | 'paragraph';

/** One thing that the versions say differently (一处改动). */
export interface Change {
  /** `moved`: says the same at another place among its neighbours. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Also of what was changed: it stands at another place among its neighbours. */
  readonly moved: boolean;
  readonly subject: ChangeSubject;
  /** What is meant: 预算数, 目标1, the indicator's name; as the newer version calls it. */
  readonly title: string;
  readonly before: Place | null;
  readonly after: Place | null;
  /** The cells that differ; of what was added or removed each that holds something. */
  readonly cells: readonly CellChange[];
}

/** A table or running text in one version. */
export interface PartSide {
  readonly path: string;
  readonly sheet: string;
  /** null for a running text. */
  readonly area: Area | null;
  /** Number of the table in its file's outcome; null for a running text. */
  readonly table: number | null;
  /** Of a text: how its places are called. */
  readonly text?: TextLayout;
}

/** A table, or a running text, as the two versions have it (对照的一部分); null on the side that lacks it. */
export interface PartChange {
  /** The project's name, else the title, else the sheet. */
  readonly name: string;
  readonly kind: TableKind | 'text';
  readonly before: PartSide | null;
  readonly after: PartSide | null;
  /** In reading order of the newer version; empty when they say the same. Of a part that one version lacks: empty too. */
  readonly changes: readonly Change[];
}

/** A problem and the file that has it. */
export interface FiledProblem {
  readonly path: string;
  readonly problem: Problem;
}

/** Two versions of a file or folder, by meaning (版本对照). */
export interface Comparison {
  /** Those of the newer version in its order, then those that only the older one has. */
  readonly parts: readonly PartChange[];
  readonly solved: readonly FiledProblem[];
  readonly fresh: readonly FiledProblem[];
  /** As the newer version has them. */
  readonly left: readonly FiledProblem[];
}

/** A table and the file that it stands in. */
export interface FiledTable {
  readonly path: string;
  readonly table: Table;
  /** Number of the table in its file. */
  readonly index: number;
}

/** A file of one version: what it holds, and what checking it found. */
export interface VersionFile {
  readonly path: string;
  /** Needed of texts only: their paragraphs are compared too. */
  readonly book: Book | null;
  readonly outcome: Outcome;
}
