/** A cell of an example, with the cells that it is merged over. */
export interface ExampleCell {
  readonly text: string;
  readonly across: number;
  readonly down: number;
}

/**
 * Reads a rule's example: one row a line, cells parted by “|”; `<` continues the cell to the left, `^` the one above.
 * `#316` is a number, `#0.5{0%}` one with its format, `fx#86` a formula's result, `⏎` a line break, `␣` a blank.
 */
export function exampleCells(drawn: string): readonly (readonly ExampleCell[])[] {
  const lines = drawn
    .replace(/^\s*\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((entry) => entry.trim()));
  return lines.map((line, row) =>
    line.flatMap((entry, col) =>
      entry === '<' || entry === '^'
        ? []
        : [{ text: shownText(entry), across: across(line, col), down: down(lines, row, col) }],
    ),
  );
}

function across(line: readonly string[], col: number): number {
  let next = col + 1;
  while (line[next] === '<') next += 1;
  return next - col;
}

function down(lines: readonly (readonly string[])[], row: number, col: number): number {
  let next = row + 1;
  while (lines[next]?.[col] === '^') next += 1;
  return next - row;
}

function shownText(entry: string): string {
  const body = entry.replace(/^fx:?/, '');
  const number = /^#(-?\d+(?:\.\d+)?)(?:\{(.+)\})?$/.exec(body);
  if (!number) return body.replace(/⏎/g, '\n').replace(/␣/g, ' ');
  const [, digits = '', format = ''] = number;
  const unit = /"(.*)"/.exec(format)?.[1] ?? '';
  return format.indexOf('%') >= 0
    ? `${Number((Number(digits) * 100).toPrecision(12))}%`
    : digits + unit;
}
