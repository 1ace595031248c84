import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { interleave, processTime } from '../measure.mjs';
import { ESLINT, here, JIXIAO, NODE, row, skipped } from './paths.mjs';

const PYTHON = 'python3';
const SHEETJS = here('peers/sheetjs-load.cjs');
const OPENPYXL = here('peers/openpyxl_load.py');
const HUNDRED = here('peers/eslint-hundred.config.mjs');
// The sample has problems at error level, and the two lines one too.
const FOUND = { expected: [1] };

const check = (path) => () => processTime(NODE, [JIXIAO, 'check', path, '--format', 'json'], FOUND);

export function oneWorkbook({ one, twoLines }) {
  const eslint = [ESLINT, '--no-config-lookup', '--rule', 'eqeqeq: error', twoLines];
  // eslint leaves files outside its working folder alone.
  const there = { ...FOUND, cwd: dirname(twoLines) };
  const { ours, peer } = interleave(
    { ours: check(one), peer: () => processTime(NODE, eslint, there) },
    9,
  );
  const means = '打一条命令，不觉得等';
  return [
    row('检查一个工作簿，整个进程', 'eslint 检查两行代码', {
      ours,
      theirs: peer,
      bar: 0.55,
      means,
    }),
  ];
}

export function folderOf200({ folder, sources }) {
  const what = '检查 200 个工作簿，整个进程';
  const peers = {
    sheetjs: () => processTime(NODE, [SHEETJS, folder]),
    eslint: () => processTime(NODE, [ESLINT, '-c', HUNDRED, sources], { cwd: sources }),
    ...(hasOpenpyxl() ? { openpyxl: () => processTime(PYTHON, [OPENPYXL, folder]) } : {}),
  };
  const { ours, sheetjs, eslint, openpyxl } = interleave({ ours: check(folder), ...peers }, 5);
  const hundred = 'ESLint 用 100 条规则检查同样多的行';
  return [
    row(what, 'SheetJS 只读入', {
      ours,
      theirs: sheetjs,
      bar: 1,
      means: '审一个县的表，同别人只打开它们一样久',
    }),
    openpyxl === undefined
      ? skipped(what, 'openpyxl 只读入', '本机没有 python3-openpyxl，未测')
      : row(what, 'openpyxl 只读入', {
          ours,
          theirs: openpyxl,
          bar: 0.18,
          means: '比自己写 Python 脚本快五倍',
        }),
    row(what, hundred, { ours, theirs: eslint, bar: 0.5, means: '做同类的活，用一半时间' }),
    office(what, folder),
  ];
}

function hasOpenpyxl() {
  return spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
}

/** LibreOffice takes the better part of a minute: one run beside one of ours says enough. */
function office(what, folder) {
  const peer = 'LibreOffice 转换';
  if (spawnSync('soffice', ['--version']).status !== 0)
    return skipped(what, peer, '本机没有 LibreOffice，未测');
  const scratch = mkdtempSync(join(tmpdir(), 'jixiao-office-'));
  try {
    cpSync(folder, join(scratch, 'in'), { recursive: true });
    const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
    const convert = `soffice "${profile}" --headless --convert-to csv --outdir "${scratch}/out" "${scratch}"/in/*.xlsx`;
    const theirs = processTime('bash', ['-c', convert]);
    const ours = check(folder)();
    return row(what, peer, {
      ours,
      theirs,
      bar: 0.05,
      means: '不必先用办公软件打开，等的时间是它的二十分之一',
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
