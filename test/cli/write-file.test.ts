import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotWritten, replaceFile, writeNew } from '../../src/cli/files/write-file';

// An object of its own, so that one function of it can be made to fail.
jest.mock('node:fs/promises', () => ({
  __esModule: true,
  ...jest.requireActual<typeof fs>('node:fs/promises'),
}));

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-write-'));
  file = join(folder, '表.xlsx');
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** A disk that takes half of what is written. */
function fullDisk(): void {
  const { open } = fs;
  jest.spyOn(fs, 'open').mockImplementation(async (...given) => {
    const handle = await open(...given);
    handle.writeFile = async (bytes) => {
      await handle.write(String(bytes).slice(0, 2));
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    };
    return handle;
  });
}

test('a full disk leaves no cut-off file, neither in a new place nor in an old one', async () => {
  writeFileSync(file, '原来的');
  fullDisk();
  await expect(replaceFile(file, 'new content')).rejects.toThrow('磁盘空间不足');
  await expect(writeNew(join(folder, '新.xlsx'), 'new content')).rejects.toThrow('磁盘空间不足');
  expect(readFileSync(file, 'utf8')).toBe('原来的');
  expect(readdirSync(folder)).toEqual(['表.xlsx']);
});

test('a link stays, and the file that it leads to is replaced', async () => {
  const link = join(folder, '链接.xlsx');
  writeFileSync(file, '旧');
  symlinkSync('表.xlsx', link);
  await replaceFile(link, '新');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('新');
});

test('a link that leads nowhere is told and stays', async () => {
  const link = join(folder, '链接.xlsx');
  symlinkSync('没有.xlsx', link);
  await expect(replaceFile(link, '新')).rejects.toThrow('断开的链接');
  await expect(writeNew(link, '新')).rejects.toThrow(NotWritten);
  expect(readdirSync(folder)).toEqual(['链接.xlsx']);
});

test.each([0o600, 0o640, 0o664])('the mode %i is kept', async (mode) => {
  writeFileSync(file, '旧');
  chmodSync(file, mode);
  await replaceFile(file, '新');
  expect(statSync(file).mode & 0o777).toBe(mode);
});

test('a read-only file is not replaced', async () => {
  writeFileSync(file, '旧');
  chmodSync(file, 0o444);
  await expect(replaceFile(file, '新')).rejects.toThrow('只读');
  expect(readFileSync(file, 'utf8')).toBe('旧');
});

// A pipe of our own, and no device: what replaces it then harms nothing else.
test('a pipe is written to, not replaced', async () => {
  const pipe = join(folder, '管道');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const reader = spawn('cat', [pipe]);
  await replaceFile(pipe, '新');
  const [read] = (await once(reader.stdout, 'data')) as [Buffer];
  expect(read.toString()).toBe('新');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a new file never takes the place of another, and is no news when it is there', async () => {
  expect(await writeNew(file, '甲')).toBe(true);
  expect(await writeNew(file, '甲')).toBe(false);
  await expect(writeNew(file, '乙')).rejects.toThrow('已存在且内容不同');
  expect(readFileSync(file, 'utf8')).toBe('甲');
  expect(readdirSync(folder)).toEqual(['表.xlsx']);
});

test('where there are no hard links a new file still takes the place of none', async () => {
  jest.spyOn(fs, 'link').mockRejectedValue(Object.assign(new Error('no links'), { code: 'EPERM' }));
  expect(await writeNew(file, '甲')).toBe(true);
  expect(readdirSync(folder)).toEqual(['表.xlsx']);
});
