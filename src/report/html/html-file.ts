import type { FileOutcome, Outcome } from '../../model/outcome';
import { areaA1 } from '../../model/place';
import { headerField, type FieldId, type Table } from '../../model/table';
import { entriesByTable, type Entries } from '../entries';
import { problemTable, unjudgedTable, waivedTable } from './html-problem';
import { html } from './html-text';
import { KIND_NAMES } from '../kind-names';

/** What the head of a table says about itself. */
const FACTS: readonly (readonly [FieldId, string])[] = [
  ['project-name', '项目名称'],
  ['unit', '单位'],
  ['budget-total', '预算数'],
];

/** One file, table by table. `id` is the anchor that the overview points to. */
export function fileSection(file: FileOutcome, id: string): string {
  const body = file.error
    ? `<p class="error">无法读取：${html(file.error.message)}</p>`
    : outcomeBody(file.outcome);
  return `<section><h2 id="${id}">${html(file.path)}</h2>${body}</section>`;
}

function outcomeBody(outcome: Outcome): string {
  const entries = entriesByTable(outcome);
  const loose = entries.get(null);
  if (outcome.tables.length === 0 && !loose) return '<p>没有找到绩效目标表。</p>';
  return (
    outcome.tables.map((table, index) => tableSection(table, entries.get(index))).join('') +
    (loose ? `<h3>整个文件</h3>${entryTables(loose)}` : '')
  );
}

function tableSection(table: Table, entries: Entries | undefined): string {
  const facts = FACTS.flatMap(([field, name]) => {
    const text = headerField(table, field)?.value.text;
    return text ? [`${name}：${html(text)}`] : [];
  });
  return (
    `<h3>${html(table.sheet)} ${areaA1(table.area)} · ${KIND_NAMES[table.kind]}</h3>` +
    `<p class="facts">${[...facts, `指标：${String(table.indicators.length)} 个`].join('　')}</p>` +
    (entries ? entryTables(entries) : '<p>没有发现问题。</p>')
  );
}

function entryTables({ problems, unjudged, waived }: Entries): string {
  return problemTable(problems) + unjudgedTable(unjudged) + waivedTable(waived);
}
