import type { Severity } from '../model/problem';
import type { FieldId, Table } from '../model/table';

/** A cell as people name it: sheet and `F16`. */
export interface CellReport {
  readonly sheet: string;
  readonly cell: string;
  /** Of a place in a text: the headings above it, and its words. */
  readonly path?: string;
  readonly quote?: string;
}

/** A header field of the table: where it is, what it says, and of an amount what it is worth in 元, as `3160000.00`. */
export interface FieldReport {
  readonly cell: string;
  readonly text: string;
  readonly yuan?: string;
}

export interface IndicatorReport {
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
  /** Top-left cells; a column that the table lacks is absent. */
  readonly cells: Readonly<Partial<Record<string, string>>>;
}

export interface TableReport {
  readonly sheet: string;
  readonly range: string;
  readonly kind: Table['kind'];
  readonly frame: Table['frame'];
  readonly fields: Readonly<Partial<Record<FieldId, FieldReport>>>;
  readonly goals: readonly { readonly cell: string; readonly text: string }[];
  readonly indicators: readonly IndicatorReport[];
}

export interface ProblemReport extends CellReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (CellReport & { readonly message: string })[];
  readonly sources: readonly string[];
  readonly fixes: readonly { readonly kind: 'safe' | 'choice'; readonly title: string }[];
}

/** One element of `files` in the JSON report, version 1. */
export interface FileReport {
  readonly path: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly tables: readonly TableReport[];
  readonly problems: readonly ProblemReport[];
  readonly unjudged: readonly (CellReport & { readonly rule: string; readonly reason: string })[];
  readonly waived: readonly (CellReport & {
    readonly rule: string;
    readonly reason: string;
    readonly by: string;
  })[];
}
