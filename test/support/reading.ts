import type { Field, Indicator, Table } from '../../src/model/table';
import { a1 } from '../../src/model/place';
import { yuan } from '../../src/model/money';

/** Where a table's cells are counted from: a form drawn at C5 reads like one at A1. */
interface Origin {
  readonly row: number;
  readonly col: number;
}

/** A table as read, one fact a line, every fact with its cell: what the tests of the forms compare. */
export function reading(table: Table, origin: Origin = { row: 0, col: 0 }): string {
  const at = (field: Field) =>
    a1({ row: field.place.row - origin.row, col: field.place.col - origin.col });
  const says = (field: Field) => `${at(field)} ${field.text.replace(/\n/g, '⏎')}`;
  const word = (field: Field) => field.text.replace(/\s/g, '');
  const lines = [
    `${table.kind} ${table.frame} ${table.year ?? '-'} ${table.moneyUnit?.unit ?? '-'}`,
    `title ${table.title ? says(table.title) : '-'}`,
    ...table.fields.map(({ id, label, value }) => `${id} ${at(label)} → ${says(value)}`),
    ...table.funds.map(
      ({ role, term, column, value, money }) =>
        `fund ${role} ${term} ${column} ${at(value)} ${money ? yuan(money) : '-'}`,
    ),
    ...(table.plan?.steps ?? []).map((step) => `plan ${step.month ?? '-'} ${says(step.value)}`),
    ...table.goals.map(({ term, label, value }) => `goal ${term} ${at(label)} → ${says(value)}`),
    ...table.tasks.map(
      ({ name, content, amount }) =>
        `task ${says(name)} · ${content ? says(content) : '-'} · ${amount?.money ? yuan(amount.money) : '-'}`,
    ),
    ...table.blocks.map(
      ({ term, columns }) =>
        `block ${term} ${Object.entries(columns)
          .map(([id, field]) => `${id}=${at(field)}`)
          .join(' ')}`,
    ),
    ...table.indicators.map((indicator) => `row ${indicatorLine(indicator, says, at, word)}`),
    ...table.emptyRows.map(
      ({ level1, level2 }) =>
        `empty ${level1 ? word(level1) : '-'} / ${level2 ? `${at(level2)} ${word(level2)}` : '-'}`,
    ),
  ];
  return lines.join('\n');
}

function indicatorLine(
  { level1, level1Kind, level2, level2Kind, cells }: Indicator,
  says: (field: Field) => string,
  at: (field: Field) => string,
  word: (field: Field) => string,
): string {
  const levels = [
    `${level1 ? `${at(level1)} ${word(level1)}` : '-'}:${level1Kind ?? '-'}`,
    `${level2 ? `${at(level2)} ${word(level2)}` : '-'}:${level2Kind ?? '-'}`,
  ];
  const others = Object.entries(cells)
    .filter(([id]) => id !== 'level1' && id !== 'level2')
    .map(([, field]) => says(field));
  return [...levels, ...others].join(' | ');
}
