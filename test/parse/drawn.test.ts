import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/model/grid';
import { findTables } from '../../src/parse/find-tables';
import { sketch } from '../support/sketch';
import { facts, lost } from './drawn/facts';

/**
 * Small forms, each with one thing that is odd about it, read whole: with their merges, and what differs where merges are unknown or
 * not there. What is read is pinned, so that a change is seen and agreed to (`npx jest test/parse/drawn -u`).
 *
 * `drawn/NAME.txt`: a line `# title`, and below it a form as `sketch` draws it. `…` stands for indicators without anything odd.
 */
const FOLDER = join(__dirname, 'drawn');

const INDICATORS = `一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修长度 | ≥985米`;

interface Drawn {
  readonly title: string;
  readonly text: string;
}

function drawnIn(file: string): Drawn[] {
  const pieces = readFileSync(join(FOLDER, file), 'utf8').split(/^# /m).slice(1);
  return pieces.map((piece) => {
    const [title = '', ...lines] = piece.trimEnd().split('\n');
    return {
      title,
      text: lines.join('\n').replace('…\n', `${INDICATORS}\n`).replace(/…$/, INDICATORS),
    };
  });
}

function read(grid: Grid): string[] {
  const { tables, unrecognised } = findTables({ grids: [grid] });
  return [...tables.flatMap(facts), ...unrecognised.map(lost)];
}

/** The lines that went and those that came. */
function otherwise(name: string, before: readonly string[], after: readonly string[]): string[] {
  const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`);
  return gone.length + come.length > 0 ? [name, ...gone, ...come] : [];
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', (file) => {
  test.each(drawnIn(file).map(({ title, text }) => [title, text]))('%s', (_, text) => {
    const whole = read(sketch(text));
    const unknown = read(sketch(text, { merges: false }));
    const none = read({ ...sketch(text), merges: [] });
    const lines = [
      ...whole,
      ...otherwise('where merges are unknown', whole, unknown),
      ...otherwise('without merges', unknown, none),
    ];
    expect(lines.join('\n')).toMatchSnapshot();
  });
});
