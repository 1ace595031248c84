import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A cell of a form and what people write into it, well and badly. */
export interface Written {
  /** Its address and what it is: “F10, 指标值（数量）”. */
  readonly title: string;
  readonly cell: string;
  readonly texts: readonly string[];
}

/** In the lists nothing is written so. */
const NOTHING = '（空）';

/** Reads `NAME.txt`: a line for each cell, below it and indented a line for each text. */
export function writtenIn(name: string): readonly Written[] {
  const lists = readFileSync(join(__dirname, `${name}.txt`), 'utf8').split(/\n(?=\S)/);
  return lists.map((list) => {
    const [title = '', ...texts] = list.trim().split('\n');
    const [cell = ''] = title.split(',');
    return {
      title,
      cell,
      texts: texts.map((text) => text.trim()).map((text) => (text === NOTHING ? '' : text)),
    };
  });
}
