import { yuan } from '../model/money';
import type { FileOutcome, Outcome } from '../model/outcome';
import { placeName, type TextLayout } from '../model/text-layout';
import { a1, areaA1, type Place } from '../model/place';
import type { Problem } from '../model/problem';
import type { ColumnId, Field, FieldId, Indicator, Table } from '../model/table';
import type {
  CellReport,
  FieldReport,
  FileReport,
  IndicatorReport,
  ProblemReport,
  TableReport,
} from './contract';

/** A file's outcome in the words of the command line's contract. */
export function fileReport(file: FileOutcome): FileReport {
  const { path, error } = file;
  if (error) return { path, error, tables: [], problems: [], unjudged: [], waived: [] };
  const { tables, problems, unjudged, waived }: Outcome = file.outcome;
  return {
    path,
    error: null,
    tables: tables.map((table) => tableReport(table, file.outcome.text)),
    problems: problems.map(problemReport),
    unjudged: unjudged.map(({ rule, place, reason }) => ({ rule, ...cellOf(place), reason })),
    waived: waived.map(({ problem, reason, by }) => ({
      rule: problem.rule,
      ...cellOf(problem.place),
      reason,
      by,
    })),
  };
}

function cellOf(place: Place): CellReport {
  const { named } = place;
  return {
    sheet: place.sheet,
    cell: a1(place),
    ...(named ? { path: named.path, quote: named.quote } : {}),
  };
}

function problemReport(problem: Problem): ProblemReport {
  const { rule, severity, place, message, related, sources, fixes } = problem;
  return {
    rule,
    severity,
    ...cellOf(place),
    message,
    related: related.map((other) => ({ ...cellOf(other.place), message: other.message })),
    sources,
    fixes: fixes.map(({ kind, title }) => ({ kind, title })),
  };
}

function tableReport(table: Table, text: TextLayout | undefined): TableReport {
  const { sheet, kind, frame, goals, indicators } = table;
  return {
    sheet,
    range: areaName(table, text),
    kind,
    frame,
    fields: fieldReports(table, text),
    goals: goals.map(({ value }) => ({ cell: placeName(value.place, text), text: value.text })),
    indicators: indicators.map((indicator) => indicatorReport(indicator, text)),
  };
}

/** `A1:G24`; of a plain text its lines. */
function areaName({ sheet, area }: Table, text: TextLayout | undefined): string {
  if (!text?.lines) return areaA1(area);
  const corner = (row: number, col: number): string => placeName({ sheet, row, col }, text);
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

function fieldReports(
  { fields, funds }: Table,
  text: TextLayout | undefined,
): TableReport['fields'] {
  const amounts = new Map(funds.map((fund) => [a1(fund.value.place), fund.money]));
  const reports: Partial<Record<FieldId, FieldReport>> = {};
  for (const { id, value } of fields) {
    // A form that names a field twice means the first.
    if (reports[id]) continue;
    const money = amounts.get(a1(value.place));
    reports[id] = {
      cell: placeName(value.place, text),
      text: value.text,
      ...(money ? { yuan: yuan(money) } : {}),
    };
  }
  return reports;
}

/** The contract calls this column `name`; the others have our own words. */
const NAME_COLUMN: ColumnId = 'level3';

function indicatorReport(indicator: Indicator, text: TextLayout | undefined): IndicatorReport {
  const { name, description, value, basis, measure } = indicator;
  return {
    row: indicator.row + 1,
    level1: levelText(indicator.level1),
    level2: levelText(indicator.level2),
    name: name?.text ?? '',
    description: description?.text ?? '',
    value: value ? measure.text : '',
    basis: basis?.text ?? '',
    cells: indicatorCells(indicator, text),
  };
}

/** Levels are labels, and labels wrap: “产出⏎指标” is 产出指标. */
function levelText(field: Field | null): string {
  return field ? field.text.replace(/\s+/g, '') : '';
}

function indicatorCells(
  { cells }: Indicator,
  text: TextLayout | undefined,
): IndicatorReport['cells'] {
  const places: Partial<Record<string, string>> = {};
  for (const id of Object.keys(cells) as ColumnId[]) {
    const field = cells[id];
    if (field) places[id === NAME_COLUMN ? 'name' : id] = placeName(field.place, text);
  }
  return places;
}
