import { fileUri } from '../../src/report/file-uri';

test.each([
  ['甲.xlsx', '%E7%94%B2.xlsx'],
  ['../a b/50%.xlsx', '../a%20b/50%25.xlsx'],
  ['报送\\a.xlsx', '%E6%8A%A5%E9%80%81/a.xlsx'],
  ['/home/a#b.xlsx', 'file:///home/a%23b.xlsx'],
  ['D:\\表\\a.xlsx', 'file:///D:/%E8%A1%A8/a.xlsx'],
  ['\\\\server\\share\\a.xlsx', 'file://server/share/a.xlsx'],
])('%s', (path, uri) => {
  expect(fileUri(path)).toBe(uri);
});
