import { a1 } from '../../model/place';
import type { Field, Fund, Table } from '../../model/table';
import { labelKey } from '../../language/text/normalize';
import { moneyMeaning, pointsMeaning, valueMeaning, wordsMeaning } from '../meaning';
import type { Item } from './item';

type Subject = Item['subject'];

/** What a table says beside its indicators: title, head, amounts, execution, plan, goals, tasks. */
export function headItems(table: Table): Item[] {
  const { title, fields, funds, execution, plan, goals, tasks } = table;
  const amounts = new Set(funds.map(({ value }) => a1(value.place)));
  const items = new Items();
  if (title) items.add('field', 'title', '表名', title, wordsMeaning(title.text));
  for (const { id, label, value } of fields) {
    // An amount of the head is told as an amount.
    if (!amounts.has(a1(value.place)))
      items.add('field', id, nameOf(label, value), value, wordsMeaning(value.text));
  }
  for (const fund of funds) addFund(items, fund);
  if (execution) {
    const { rate, weight, score } = execution;
    if (rate) items.add('amount', 'rate', '预算执行率', rate, valueMeaning(rate.text, '%'));
    if (weight) items.add('amount', 'weight', '预算执行分值', weight, pointsMeaning(weight.text));
    if (score) items.add('amount', 'score', '预算执行得分', score, pointsMeaning(score.text));
  }
  for (const { label, month, value } of plan?.steps ?? [])
    items.add('plan', String(month ?? label.text), label.text, value, valueMeaning(value.text));
  for (const { label, value, term } of goals)
    items.add(
      'goal',
      `${term} ${labelKey(label.text)}`,
      label.text,
      value,
      wordsMeaning(value.text),
    );
  for (const { name, content, amount } of tasks) {
    const task = labelKey(name.text);
    items.add('task', `${task} name`, name.text, name, wordsMeaning(name.text));
    if (content)
      items.add('task', `${task} content`, name.text, content, wordsMeaning(content.text));
    if (amount) addFund(items, amount, task);
  }
  return items.all;
}

const COLUMN_WORDS: Readonly<Record<Fund['column'], string>> = {
  budget: '',
  initial: '（年初预算数）',
  executed: '（执行数）',
  expected: '（全年预计）',
};

function addFund(items: Items, fund: Fund, of = ''): void {
  const { role, term, column, label, value, money } = fund;
  // A total is known by what it is: forms of two years call it 预算数 and 年度资金总额.
  const called = role === 'total' ? role : labelKey(label.text);
  const name = nameOf(label, value) + COLUMN_WORDS[column];
  const meaning = money ? moneyMeaning(money) : wordsMeaning(value.text);
  items.add('amount', [of, term, column, called].join(' '), name, value, meaning);
}

/** The label's words; a label that shares its cell with the value is cut before it. */
function nameOf(label: Field, value: Field): string {
  const key = labelKey(label.text);
  return a1(label.place) === a1(value.place) ? key.split(/[:：]/)[0]! : key;
}

class Items {
  readonly all: Item[] = [];
  private readonly seen = new Map<string, number>();

  add(subject: Subject, key: string, title: string, value: Field, meaning: string): void {
    const group = `${subject} ${key}`;
    const count = this.seen.get(group) ?? 0;
    this.seen.set(group, count + 1);
    const name = title.replace(/\s+/g, '');
    const { place, text, isBlank } = value;
    this.all.push({
      subject,
      title: name,
      place,
      group,
      keys: [String(count)],
      words: '',
      ordered: false,
      cells: [{ name, said: { place, text }, meaning: isBlank ? '' : meaning }],
    });
  }
}
