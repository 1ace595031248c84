import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/cli/files/find-files';
import { readBytes } from '../../src/cli/files/read-file';
import { replaceFile } from '../../src/cli/files/write-file';

/** 绩效 and 预算 as a zip from a Chinese Windows leaves them on a disk of UTF-8. */
const GBK = [
  [0xbc, 0xa8, 0xd0, 0xa7],
  [0xd4, 0xa4, 0xcb, 0xe3],
] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-raw-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const raw = (name: readonly number[], rest: string): Buffer =>
  Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name), Buffer.from(rest)]);

test('a file whose name is GBK is found, read and replaced', async () => {
  writeFileSync(raw(GBK[0], '.xlsx'), '旧');
  const { files } = await findFiles([folder], undefined);
  expect(files).toHaveLength(1);
  expect(Buffer.from(readBytes(files[0]!)).toString()).toBe('旧');
  await replaceFile(files[0]!, '新');
  expect(readFileSync(raw(GBK[0], '.xlsx'), 'utf8')).toBe('新');
});

test('a folder whose name is GBK is walked', async () => {
  mkdirSync(raw(GBK[0], ''));
  writeFileSync(raw(GBK[0], '/表.xlsx'), '内');
  const { files } = await findFiles([folder], undefined);
  expect(files.map((file) => Buffer.from(readBytes(file)).toString())).toEqual(['内']);
});

test('of two names that read the same neither is passed over', async () => {
  writeFileSync(raw([0xff, 0xfe], '.xlsx'), '甲');
  writeFileSync(raw([0xfe, 0xff], '.xlsx'), '乙');
  const { files } = await findFiles([folder], undefined);
  expect(() => readBytes(files[0]!)).toThrow('不是 UTF-8 且显示相同');
});
