import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { here, row, skipped } from './paths.mjs';

/** The pane's first load in bytes, as `npm run budgets` last built it. */
export function firstLoad() {
  const what = '任务窗格首次载入（gzip 字节）';
  const peer = '只有 Fabric 几个控件的空页';
  const floor = ['boot.js', 'floor.js'].map((file) =>
    here(`../node_modules/.cache/budgets/floor/${file}`),
  );
  const { first } = createRequire(import.meta.url)('../../build/first-load.cjs');
  const ours = first.map((file) => here(`../${file}`));
  if (![...floor, ...ours].every(existsSync))
    return [skipped(what, peer, '没有构建（npm run build 和 npm run budgets），未测')];
  const weight = (files) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const means = '窗格一打开就能用，列表随后到';
  return [row(what, peer, { ours: weight(ours), theirs: weight(floor), bar: 1.35, means })];
}
