import type { Indicator, Table } from '../../model/table';
import type { Document } from '../../rules/rule';
import { COLUMN_PARTS, DOCUMENT_PARTS, HEAD_PARTS, MEASURE, ROWS, WHOLE_ROW } from './parts';
import type { Parts } from './parts';

/** What has been read since it was last set to 0. */
export interface Reads {
  parts: Parts;
}

/** A row that notes which of its columns are read. Where it stands is no part: forms whose rows differ are not compared at all. */
class WatchedIndicator implements Indicator {
  readonly row: number;
  readonly block: Indicator['block'];

  constructor(
    private readonly of: Indicator,
    private readonly reads: Reads,
  ) {
    this.row = of.row;
    this.block = of.block;
  }

  get level1() {
    this.reads.parts |= COLUMN_PARTS.level1;
    return this.of.level1;
  }
  get level1Kind() {
    this.reads.parts |= COLUMN_PARTS.level1;
    return this.of.level1Kind;
  }
  get level2() {
    this.reads.parts |= COLUMN_PARTS.level2;
    return this.of.level2;
  }
  get level2Kind() {
    this.reads.parts |= COLUMN_PARTS.level2;
    return this.of.level2Kind;
  }
  get name() {
    this.reads.parts |= COLUMN_PARTS.level3;
    return this.of.name;
  }
  get description() {
    this.reads.parts |= COLUMN_PARTS.description;
    return this.of.description;
  }
  get operator() {
    this.reads.parts |= COLUMN_PARTS.operator;
    return this.of.operator;
  }
  get value() {
    this.reads.parts |= COLUMN_PARTS.value;
    return this.of.value;
  }
  get unit() {
    this.reads.parts |= COLUMN_PARTS.unit;
    return this.of.unit;
  }
  get basis() {
    this.reads.parts |= COLUMN_PARTS.basis;
    return this.of.basis;
  }
  get weight() {
    this.reads.parts |= COLUMN_PARTS.weight;
    return this.of.weight;
  }
  get actual() {
    this.reads.parts |= COLUMN_PARTS.actual;
    return this.of.actual;
  }
  get score() {
    this.reads.parts |= COLUMN_PARTS.score;
    return this.of.score;
  }
  get cells() {
    this.reads.parts |= WHOLE_ROW;
    return this.of.cells;
  }
  get measure() {
    this.reads.parts |= MEASURE;
    return this.of.measure;
  }
}

/** A table that notes what is read of it. Its frame is no part: where that changes, every rule runs again. */
export class WatchedTable implements Table {
  readonly sheet: string;
  readonly area: Table['area'];
  readonly kind: Table['kind'];
  readonly frame: Table['frame'];
  readonly listed: boolean;
  readonly blocks: Table['blocks'];
  readonly emptyRows: Table['emptyRows'];
  /** The rows, for one that looks at each by itself. */
  readonly subjects: readonly Indicator[];

  constructor(
    private readonly of: Table,
    private readonly reads: Reads,
  ) {
    this.sheet = of.sheet;
    this.area = of.area;
    this.kind = of.kind;
    this.frame = of.frame;
    this.listed = of.listed;
    this.blocks = of.blocks;
    this.emptyRows = of.emptyRows;
    this.subjects = of.indicators.map((one) => new WatchedIndicator(one, reads));
  }

  get indicators() {
    this.reads.parts |= ROWS;
    return this.subjects;
  }
  get title() {
    this.reads.parts |= HEAD_PARTS.title;
    return this.of.title;
  }
  get year() {
    this.reads.parts |= HEAD_PARTS.year;
    return this.of.year;
  }
  get moneyUnit() {
    this.reads.parts |= HEAD_PARTS.moneyUnit;
    return this.of.moneyUnit;
  }
  get fields() {
    this.reads.parts |= HEAD_PARTS.fields;
    return this.of.fields;
  }
  get funds() {
    this.reads.parts |= HEAD_PARTS.funds;
    return this.of.funds;
  }
  get execution() {
    this.reads.parts |= HEAD_PARTS.execution;
    return this.of.execution;
  }
  get plan() {
    this.reads.parts |= HEAD_PARTS.plan;
    return this.of.plan;
  }
  get goals() {
    this.reads.parts |= HEAD_PARTS.goals;
    return this.of.goals;
  }
  get tasks() {
    this.reads.parts |= HEAD_PARTS.tasks;
    return this.of.tasks;
  }
}

/** A document that notes what is read of it and of its tables. */
export class WatchedDocument implements Document {
  readonly tables: readonly WatchedTable[];
  /** No part: handed over with the settings, and other settings are checked anew. */
  readonly approved: Document['approved'];

  constructor(
    private readonly of: Document,
    private readonly reads: Reads,
  ) {
    this.approved = of.approved;
    this.tables = of.tables.map((table) => new WatchedTable(table, reads));
  }

  get book() {
    this.reads.parts |= DOCUMENT_PARTS.book;
    return this.of.book;
  }
  get outline() {
    this.reads.parts |= DOCUMENT_PARTS.outline;
    return this.of.outline;
  }
  get unrecognised() {
    this.reads.parts |= DOCUMENT_PARTS.unrecognised;
    return this.of.unrecognised;
  }
}
