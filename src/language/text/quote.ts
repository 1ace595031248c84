import type { Field, Indicator } from '../../model/table';
import { remembered } from './remember';
import { collapse, withoutBlanks } from './normalize';

/** How a message names an indicator: its name, else its description, else its row. */
export function nameOf({ name, description, row }: Indicator): string {
  for (const field of [name, description]) if (field && !field.isBlank) return plain(field);
  return `第${row + 1}行`;
}

/** A cell's text for a sentence, as the reader sees it: one line, no blanks inside Chinese words, cut when it is a paragraph. */
export function plain({ raw }: Field): string {
  return onOneLine(raw);
}

const onOneLine = remembered((raw) => {
  const text = collapse(raw).replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '$1');
  return text.length > 40 ? text.slice(0, 40) + '…' : text;
});

/** A label for a sentence: “其中：财政资金：” and “财政资金：86万元” are 财政资金. */
export function labelOf({ raw }: Field): string {
  return bareLabel(raw);
}

const bareLabel = remembered((raw) =>
  withoutBlanks(onOneLine(raw))
    .replace(/^其中[:：]?/, '')
    .replace(/[:：].*$/, ''),
);
