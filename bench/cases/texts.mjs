import { interleave, processJson, processTime } from '../measure.mjs';
import { here, JIXIAO, NODE, peerFile, row, skipped } from './paths.mjs';

const NOT_INSTALLED = '未安装（npm ci --prefix bench/peers），未测';

export function formsInText({ docx }) {
  const what = '读入并检查含 23 张表的 .docx，进程内';
  const peer = 'mammoth 只读入';
  if (!peerFile('mammoth')) return [skipped(what, peer, NOT_INSTALLED)];
  const time = (script) => () => processJson(here(script), [docx, '5']).time;
  const { ours, theirs } = interleave(
    { ours: time('read-docx.cjs'), theirs: time('peers/mammoth-read.cjs') },
    5,
  );
  const means = '一本绩效文本，交稿前随手查一遍';
  return [row(what, peer, { ours, theirs, bar: 0.8, means })];
}

export function runningText({ text }) {
  const what = '检查一篇绩效文本，整个进程';
  const peer = 'textlint 用一套写作规则检查同一篇';
  const textlint = peerFile('textlint', 'bin/textlint.js');
  if (!textlint) return [skipped(what, peer, NOT_INSTALLED)];
  const config = ['--config', here('peers/.textlintrc.json'), text];
  const { ours, theirs } = interleave(
    {
      ours: () =>
        processTime(NODE, [JIXIAO, 'check', text, '--format', 'json'], { expected: [0, 1] }),
      theirs: () =>
        processTime(NODE, [textlint, ...config], { expected: [0, 1], cwd: here('peers') }),
    },
    5,
  );
  const means = '比通用的文字检查快，查得到预算里的事';
  return [row(what, peer, { ours, theirs, bar: 0.5, means })];
}
