import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureKeystroke } from './keystroke.mjs';
import { interleave, median, processJson, processTime } from './measure.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const NODE = process.execPath;
const JIXIAO = here('../bin/jixiao.js');
const ESLINT = here('../node_modules/eslint/bin/eslint.js');
const SHEETJS = here('peers/sheetjs-load.cjs');
const OPENPYXL = here('peers/openpyxl_load.py');
const BIG_BOOK = here('big-book.cjs');
const PYTHON = '/usr/bin/python3';
// The sample has problems at error level, and the two lines one too.
const FOUND = { expected: [1] };

const check = (path) => () => processTime(NODE, [JIXIAO, 'check', path, '--format', 'json'], FOUND);

/** Measures every case; gives rows of the table that is printed. Times in milliseconds unless the row says otherwise. */
export function measureAll(files) {
  return [oneWorkbook(files), ...folderOf200(files), ...cityBook(files), keystroke(files)];
}

function oneWorkbook({ one, twoLines }) {
  const eslint = [ESLINT, '--no-config-lookup', '--rule', 'eqeqeq: error', twoLines];
  // eslint leaves files outside its working folder alone.
  const there = { ...FOUND, cwd: dirname(twoLines) };
  const { ours, peer } = interleave(
    { ours: check(one), peer: () => processTime(NODE, eslint, there) },
    9,
  );
  return row('检查一个工作簿，整个进程', 'eslint 检查两行代码', ours, peer, 0.65);
}

function folderOf200({ folder }) {
  const python = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
  const { ours, sheetjs, openpyxl } = interleave(
    {
      ours: check(folder),
      sheetjs: () => processTime(NODE, [SHEETJS, folder]),
      ...(python ? { openpyxl: () => processTime(PYTHON, [OPENPYXL, folder]) } : {}),
    },
    5,
  );
  const what = '检查 200 个工作簿，整个进程';
  return [
    row(what, 'SheetJS 只读入', ours, sheetjs, 0.65),
    python
      ? row(what, 'openpyxl 只读入', ours, openpyxl, 0.3)
      : { what, peer: 'openpyxl 只读入', skipped: '本机没有 python3-openpyxl，未测' },
  ];
}

function cityBook({ city500, city1000 }) {
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
    row(`${what}，进程内`, 'SheetJS 只读入', time('ours'), time('peer'), 0.65),
    row(`${what}，内存峰值（MB）`, 'SheetJS 只读入', peaks.ours, peaks.peer, 1),
    row(what, '500 张表', time('ours'), time('half'), 2.2),
  ];
}

function keystroke({ one }) {
  const { ours, peer } = measureKeystroke(one);
  return row('改一个字后重查一张表，进程内', 'ESLint 检查写成代码的同样几行', ours, peer, 0.25);
}

function row(what, peer, ours, theirs, bar) {
  return { what, peer, ours, theirs, ratio: ours / theirs, bar };
}
