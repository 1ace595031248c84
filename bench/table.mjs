import { cpus } from 'node:os';

/** The results as a Markdown table, a line a case. */
export function resultTable(rows) {
  return [
    '| 做什么 | 对手 | 绩校 | 对手 | 比值 | 上限 | |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...rows.map(line),
  ].join('\n');
}

function line(row) {
  if (row.skipped) return `| ${row.what} | ${row.peer} | | | | | ${row.skipped} |`;
  const { what, peer, ours, theirs, ratio, bar } = row;
  const held = ratio <= bar ? '达到' : '**未达到**';
  return `| ${what} | ${peer} | ${figure(ours)} | ${figure(theirs)} | ${ratio.toFixed(2)} | ≤ ${bar} | ${held} |`;
}

function figure(number) {
  return number < 10 ? number.toFixed(2) : Math.round(number).toString();
}

/** docs/benchmarks.md whole. */
export function benchmarksPage(rows) {
  const machine = `${cpus()[0]?.model.trim() ?? '?'} × ${cpus().length}，Node.js ${process.version}`;
  return `# 速度与内存

由 \`npm run bench\` 生成，不要手改。时间以毫秒计，内存以 MB 计；比值越小越好。

${resultTable(rows)}

测于 ${machine}。

## 怎样重测

\`\`\`sh
npm ci
npm run bench
\`\`\`

* 工作簿由绩校自己的写入程序在临时文件夹里生成：样例表、200 个各含一张表的工作簿、一个含 1000 张表（20 个工作表）的工作簿。
* 对手与绩校在同一次运行里交替进行（甲乙甲乙），取中位数，第一轮不计；绝对数随机器和负载变化，比值才有意义。
* “检查”包括读入、识别表格、运行全部规则和输出 JSON；“只读入”的对手只把文件读进内存。
* 对手是 eslint、@e965/xlsx（SheetJS）和 openpyxl（Debian 的 python3-openpyxl，没有时注明未测）。
`;
}
