import { EXPENDITURE_KINDS, TRADES } from '../../../src/library/list';
import { findEntries } from '../../../src/taskpane/library/find-entries';
import { initialsOf } from '../../../src/taskpane/library/initials';

const everything = { words: '', kind: '', levels: '' } as const;

test('nothing asked for is everything', () => {
  const all = EXPENDITURE_KINDS.reduce((sum, { indicators }) => sum + indicators.length, 0);
  expect(findEntries(TRADES, everything)).toHaveLength(all);
});

test.each<[string, string]>([
  ['物业服务面积', '物业服务面积'],
  ['wyfwmj', '物业服务面积'],
  ['WYFWMJ', '物业服务面积'],
  ['造林 成活', '造林成活率'],
])('%s finds %s', (words, name) => {
  const found = findEntries(TRADES, { ...everything, words });
  expect(found.map(({ entry }) => entry.name)).toContain(name);
});

test('a kind and a level narrow what is found', () => {
  const found = findEntries(TRADES, { words: '', kind: '物业管理', levels: '成' });
  expect(found.map(({ entry }) => entry.name)).toEqual(['物业服务费', '单位面积物业费']);
});

test('words that nothing holds find nothing', () => {
  expect(findEntries(TRADES, { ...everything, words: '火星车' })).toEqual([]);
});

test('initials leave what is no 汉字', () => {
  expect(initialsOf('满意度≥90%')).toBe('myd≥90%');
  expect(initialsOf('安全啊坐标')).toBe('aqazb');
});
