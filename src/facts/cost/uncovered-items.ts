import { headerField, type Field, type Table } from '../../model/table';
import { findExpenditureItems } from '../../language/meaning/expenditure';
import { isCost } from '../level-names';

/** A thing the money is for that no cost indicator names. */
export interface UncoveredItem {
  /** As the text names it: 租赁费. */
  readonly word: string;
  /** 资金用途 or 项目名称. */
  readonly where: string;
  readonly field: Field;
}

/** Long texts tell the story of a project and name much that this money does not pay. */
const TALE = 120;

/** The expenditure items of purpose and project name that no cost indicator names, in the order of the text. */
export function uncoveredItems(table: Table): UncoveredItem[] {
  const covered = new Set(
    table.indicators
      .filter(isCost)
      .flatMap(({ name, description }) => [name, description])
      .flatMap((field) => (field ? findExpenditureItems(field.text).map(({ item }) => item) : [])),
  );
  const seen = new Set<string>();
  return sourcesOf(table).flatMap(({ where, field }) =>
    findExpenditureItems(field.text).flatMap(({ item, word }) => {
      if (covered.has(item) || seen.has(item)) return [];
      seen.add(item);
      return [{ word, where, field }];
    }),
  );
}

function sourcesOf(table: Table): { where: string; field: Field }[] {
  const purpose = headerField(table, 'purpose')?.value;
  const name = headerField(table, 'project-name')?.value;
  return [
    ...(purpose && purpose.text.length <= TALE ? [{ where: '资金用途', field: purpose }] : []),
    ...(name ? [{ where: '项目名称', field: name }] : []),
  ];
}
