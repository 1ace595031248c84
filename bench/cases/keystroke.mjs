import { median, processJson } from '../measure.mjs';
import { here, row } from './paths.mjs';

const ROUNDS = 7;

export function keystroke({ one }) {
  const runs = Array.from({ length: ROUNDS }, () => processJson(here('keystroke.cjs'), [one]));
  const of = (state, who) => median(runs.map((run) => run[state][who]));
  const peer = 'ESLint 检查写成代码的同样几行';
  const line = (what, state, bar, means) =>
    row(what, peer, { ours: of(state, 'ours'), theirs: of(state, 'peer'), bar, means });
  return [
    line('改一个字后重查一张表，进程内', 'warm', 0.4, '边填边查，不拖慢打字'),
    line('打开后第一次重查，进程内', 'first', 1, '第一个字也不卡'),
  ];
}
