import { cpus } from 'node:os';

/** The results as a Markdown table, a line a case. */
export function resultTable(rows) {
  return [
    '| 做什么 | 对手 | 绩校 | 对手 | 比值 | 上限 | | 对使用的人 |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}

function line(row) {
  if (row.skipped) return `| ${row.what} | ${row.peer} | | | | | ${row.skipped} | |`;
  const { what, peer, ours, theirs, ratio, bar, means } = row;
  const held = ratio <= bar ? '达到' : '**未达到**';
  return `| ${what} | ${peer} | ${figure(ours)} | ${figure(theirs)} | ${ratio.toFixed(2)} | ≤ ${bar} | ${held} | ${means} |`;
}

function figure(number) {
  return number < 10 ? number.toFixed(2) : Math.round(number).toString();
}

const [BEGIN, END] = ['<!-- 结果由 npm run bench 写入，不要手改 -->', '<!-- 结果到此 -->'];

/** docs/benchmarks.md with its results in place of the last ones; what people wrote around them stays. */
export function withResults(page, rows) {
  const machine = `${cpus()[0]?.model.trim() ?? '?'} × ${cpus().length}，Node.js ${process.version}`;
  const [before, rest] = [page.split(BEGIN)[0], page.split(END)[1]];
  if (rest === undefined) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${resultTable(rows)}\n\n测于 ${machine}。\n\n${END}${rest}`;
}
