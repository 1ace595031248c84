import { interleave, median, processJson } from '../measure.mjs';
import { here, row } from './paths.mjs';

const BIG_BOOK = here('big-book.cjs');

export function cityBook({ city500, city1000 }) {
  const runs = { ours: [], peer: [], half: [] };
  for (let round = 0; round < 3; round += 1) {
    runs.ours.push(processJson(BIG_BOOK, ['ours', city1000, '5']));
    runs.peer.push(processJson(BIG_BOOK, ['sheetjs', city1000, '5']));
    runs.half.push(processJson(BIG_BOOK, ['ours', city500, '5']));
  }
  const time = (name) => median(runs[name].map((run) => run.time));
  const once = (who) => processJson(BIG_BOOK, [who, city1000, '1']).peak;
  const peaks = interleave({ ours: () => once('ours'), peer: () => once('sheetjs') }, 3);
  const what = '检查一个工作簿里的 1000 张表';
  return [
    row(`${what}，进程内`, 'SheetJS 只读入', {
      ours: time('ours'),
      theirs: time('peer'),
      bar: 1.4,
      means: '一个市的汇总表，一两秒有结果',
    }),
    row(`${what}，内存峰值（MB）`, 'SheetJS 只读入', {
      ours: peaks.ours,
      theirs: peaks.peer,
      bar: 1.1,
      means: '能打开它的电脑就能检查它',
    }),
    row(what, '500 张表', {
      ours: time('ours'),
      theirs: time('half'),
      bar: 2.1,
      means: '表多一倍，时间多一倍，不会更多',
    }),
  ];
}
