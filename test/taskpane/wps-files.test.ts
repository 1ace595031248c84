import { keepFile } from '../../src/taskpane/wps/keep-file';

/** The desktop of a WPS, with what lies there. */
function desktop(there: string[] = []) {
  const files = new Map(there.map((path) => [path, 'theirs']));
  return {
    files,
    addIn: {
      Env: { GetDesktopPath: () => '/home/user/桌面/' },
      FileSystem: {
        Exists: (path: string) => files.has(path),
        WriteFile: (path: string, text: string) => void files.set(path, text),
      },
    },
  };
}

test('a report is put on the desktop, and its path is told', () => {
  const { addIn, files } = desktop();
  expect(keepFile(addIn, '报告.txt', '正文')).toBe('/home/user/桌面/报告.txt');
  expect(files.get('/home/user/桌面/报告.txt')).toBe('正文');
});

test('no earlier report is overwritten', () => {
  const { addIn, files } = desktop(['/home/user/桌面/报告.txt']);
  expect(keepFile(addIn, '报告.txt', '正文')).toBe('/home/user/桌面/报告（2）.txt');
  expect(files.get('/home/user/桌面/报告.txt')).toBe('theirs');
});

test('a WPS that cannot, or only says that it has, leaves it to the browser', () => {
  const { addIn } = desktop();
  expect(keepFile({}, '报告.txt', '正文')).toBeNull();
  const silent = { ...addIn, FileSystem: { ...addIn.FileSystem, WriteFile: () => undefined } };
  expect(keepFile(silent, '报告.txt', '正文')).toBeNull();
  const refusing = {
    get Env(): never {
      throw new Error('no such member');
    },
  };
  expect(keepFile(refusing, '报告.txt', '正文')).toBeNull();
});
