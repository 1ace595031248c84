import type { Block, Indicator } from '../../model/table';
import { planBlocks, type BlockPlan } from './columns';
import { dataRowsOf, type DataRows } from './data-rows';
import type { HeaderRow } from './heading';
import { columnFields, readIndicators } from './indicators';
import type { Lattice } from '../sheet/lattice';
import { isPlainList } from './plain-list';
import { pagesOf, type Segment } from '../sheet/segments';

/** The indicator blocks of a form, and the rows that they take up. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly indicators: readonly Indicator[];
  readonly emptyRows: readonly Indicator[];
  /** Rows of headers and data. */
  readonly rows: ReadonlySet<number>;
  /** 总分. */
  readonly total: number | null;
}

interface Part {
  readonly header: HeaderRow;
  readonly plans: readonly BlockPlan[];
  /** Of each plan, page by page. */
  readonly data: readonly DataRows[][];
}

/** Reads the indicator blocks under a form's headers; a header printed again over the next page goes on with its block. */
export function readBlocks(lattice: Lattice, segment: Segment): Blocks {
  const taken = new Set<number>();
  const parts: Part[] = [];
  let total: number | null = null;
  for (const { header, own, rows } of pagesOf(segment)) {
    const plans = planBlocks(lattice, header, rows).map((plan) => withTerm(lattice, header, plan));
    const data = plans.map((plan) => dataRowsOf(lattice, plan, rows));
    if (!header.sure && !speaksOfLevels(data) && !isPlainList(lattice, segment, plans, data))
      continue;
    const end = data[0]?.end ?? Infinity;
    for (const row of own) taken.add(row);
    for (const row of rows) if (row < end) taken.add(row);
    total ??= data[0]?.total ?? null;
    const last = parts[parts.length - 1];
    if (last && isSameHeader(last.plans, plans)) {
      last.data.forEach((pages, at) => pages.push(data[at]!));
    } else {
      parts.push({ header, plans, data: data.map((read) => [read]) });
    }
  }
  return { ...indicatorsOf(lattice, parts), rows: taken, total };
}

function indicatorsOf(lattice: Lattice, parts: readonly Part[]): Omit<Blocks, 'rows' | 'total'> {
  const read = parts.flatMap(({ header, plans, data }) =>
    plans.map((plan, at) => {
      const rows = joined(data[at]!);
      const lastRow = rows.rows[rows.rows.length - 1]?.row ?? header.bottom;
      const term = plan.term ?? 'annual';
      const columns = columnFields(plan);
      const scope = plan.scope?.field ?? null;
      return readIndicators(
        lattice,
        { term, scope, columns, headerRow: header.row, lastRow },
        rows,
      );
    }),
  );
  const inOrder = (a: Indicator, b: Indicator) => a.row - b.row;
  return {
    blocks: read.map(({ block }) => block),
    indicators: read.flatMap(({ indicators }) => indicators).sort(inOrder),
    emptyRows: read.flatMap(({ emptyRows }) => emptyRows).sort(inOrder),
  };
}

/** 长期绩效指标 or 年度绩效目标表 at the left of the header or on the line above it. */
function withTerm(lattice: Lattice, { row, headings }: HeaderRow, plan: BlockPlan): BlockPlan {
  if (plan.term) return plan;
  const first = headings[0]?.left ?? 0;
  const left = lattice.slots(row).filter((slot) => slot.col < first);
  const above = lattice.slots(row - 1).length === 1 ? lattice.slots(row - 1) : [];
  const named = [...left, ...above].find(
    ({ label }) => label.term && /(指标|目标)表?$/.test(label.key),
  );
  return named ? { ...plan, term: named.label.term } : plan;
}

function isSameHeader(before: readonly BlockPlan[], now: readonly BlockPlan[]): boolean {
  const shape = (plans: readonly BlockPlan[]) =>
    plans.map(({ term, scope, columns }) =>
      [term, scope?.text, ...[...columns].map(([id, { left }]) => `${id}${left}`)].join(),
    );
  return shape(before).join(' ') === shape(now).join(' ');
}

function joined(pages: readonly DataRows[]): DataRows {
  const [first] = pages;
  if (first && pages.length === 1) return first;
  return {
    rows: pages.flatMap(({ rows }) => rows),
    groups: new Map(pages.flatMap(({ groups }) => [...groups])),
    total: pages.find(({ total }) => total !== null)?.total ?? null,
    end: pages[pages.length - 1]?.end ?? null,
  };
}

/** 指标名称 and 目标值 head a performance table only where 产出, 数量 and the like stand below. */
function speaksOfLevels(data: readonly DataRows[]): boolean {
  return data.some(({ rows, groups }) => {
    const levels = rows
      .slice(0, 30)
      .flatMap(({ cells }) => [cells.get('level1'), cells.get('level2')]);
    return [...levels, ...groups.values()].some(
      (slot) => slot?.label.level1Kind || slot?.label.level2Kind,
    );
  });
}
