import {
  firstWordIn,
  holdsWord,
  wordAtEnd,
  wordList,
  wordsIn,
  withoutWords,
} from '../../src/language/text/word-list';

const LIST = wordList('满意 满意率 时间', '不满意 时间段');

test('the longest word of a list is found', () => {
  expect(wordsIn(LIST, '群众满意率和服务时间')).toEqual(['满意率', '时间']);
  expect(firstWordIn(LIST, '服务时间，满意')).toBe('时间');
  expect(firstWordIn(LIST, '服务')).toBeNull();
});

test('what a word does not mean is hidden by a longer one', () => {
  expect(holdsWord(LIST, '群众不满意')).toBe(false);
  expect(holdsWord(LIST, '不满意的时间')).toBe(true);
  expect(wordsIn(LIST, '时间段')).toEqual([]);
});

test('a word may be asked for at the end', () => {
  expect(wordAtEnd(LIST, '完成时间')).toBe('时间');
  expect(wordAtEnd(LIST, '时间完成')).toBeNull();
  expect(wordAtEnd(LIST, '完成时间段')).toBeNull();
  expect(wordAtEnd(LIST, '')).toBeNull();
});

test('words are taken out, and what is hidden stays', () => {
  expect(withoutWords(LIST, '群众满意率')).toBe('群众');
  expect(withoutWords(LIST, '满意的时间段', '／')).toBe('／的时间段');
});
