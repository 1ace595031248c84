import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFiles } from '../../src/cli/files/find-files';
import { readBytes } from '../../src/cli/files/read-file';
import { ReadError } from '../../src/model/outcome';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-find-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
}

async function found(paths: readonly string[] = [''], except?: string) {
  const result = await findFiles(
    paths.map((path) => join(folder, path)),
    except === undefined ? undefined : join(folder, except),
  );
  return { ...result, files: result.files.map((file) => file.slice(folder.length + 1)) };
}

test('workbooks at any depth, whatever the case, names and numbers in the order of people', async () => {
  put('10.xlsx', '2.XLS', '甲 乙/表😀.et', '甲 乙/丙.xlsm', '~$2.xlsx', '.git/a.xlsx', '图.png');
  expect((await found()).files).toEqual(['2.XLS', '10.xlsx', '甲 乙/表😀.et', '甲 乙/丙.xlsm']);
});

test('links in a folder are not followed, so that a loop gives no file twice', async () => {
  put('a/表.xlsx');
  symlinkSync('..', join(folder, 'a/上级'));
  expect((await found()).files).toEqual(['a/表.xlsx']);
});

test('texts in a folder are found like workbooks', async () => {
  put('表.xlsx', '文本.docx', '子/文本.TXT', '子/旧.doc', '子/无关.pdf');
  expect((await found()).files).toEqual(['表.xlsx', '文本.docx', '子/旧.doc', '子/文本.TXT']);
});

test('a folder without a workbook or a text is told', async () => {
  put('空/说明.pdf');
  expect(await found(['空'])).toMatchObject({ files: [] });
  expect((await found(['空'])).emptyFolders).toEqual([join(folder, '空')]);
});

test('the report of an earlier run is passed over below a folder, and kept when it is named', async () => {
  put('表.xlsx', '检查结果.xlsx');
  expect((await found([''], '检查结果.xlsx')).files).toEqual(['表.xlsx']);
  expect((await found(['检查结果.xlsx'], '检查结果.xlsx')).files).toEqual(['检查结果.xlsx']);
});

test('a file given twice, or also by its folder, is checked once', async () => {
  put('a/表.xlsx');
  expect((await found(['a/表.xlsx', 'a', 'a/../a/表.xlsx'])).files).toEqual(['a/表.xlsx']);
});

test('what is no plain file, such as a socket or a pipe, is refused and not waited for', async () => {
  const path = join(folder, '管.xlsx');
  const server = createServer();
  await new Promise<void>((listening) => server.listen(path, listening));
  expect(() => readBytes(path)).toThrow(
    new ReadError('unreadable', '这不是普通文件（是管道或设备），不能检查。'),
  );
  await new Promise((closed) => server.close(closed));
});
