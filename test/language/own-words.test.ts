import { OWN_TAGS } from '../../src/model/own-terms';
import { costReading } from '../../src/language/meaning/cost';
import { isSlogan } from '../../src/language/meaning/slogan';
import { promisesIn } from '../../src/language/meaning/promise';
import { segment } from '../../src/language/segment';
import { ownWords, withOwnMarks, withoutOwnMarks } from '../../src/language/terms/own';

const WORDS = ownWords({
  负面事项: ['窨井嗡鸣', '返青灌浆'],
  单位成本: ['一卡通基准'],
  总成本: ['大盘子'],
  套话: ['打造样板'],
  普通词语: ['事故通'],
});
const marked = (text: string) => withOwnMarks(WORDS, text);

test('a text carries what its own words mean, and is given back without it', () => {
  const text = '窨井嗡鸣次数，道路事故通平台';
  expect(marked(text)).not.toBe(text);
  expect(withoutOwnMarks(marked(text))).toBe(text);
  expect(marked('道路长度')).toBe('道路长度');
});

test('an own word is a token with its tags and nothing of it is read otherwise', () => {
  const said = (text: string) => segment(marked(text)).map(({ text: word, tags }) => [word, tags]);
  expect(said('窨井嗡鸣次数')).toEqual([
    ['窨井嗡鸣', { better: 'less' }],
    ['次数', { head: 'count', event: true }],
  ]);
  expect(said('事故通平台')[0]).toEqual(['事故通', {}]);
  const tokens = segment(marked('治理窨井嗡鸣次数'));
  for (const [index, { start }] of tokens.entries())
    expect(start).toBe(index === 0 ? 0 : tokens[index - 1]!.end);
});

test('readers of cost, promise and slogan know it', () => {
  expect(costReading(marked('养老一卡通基准'), '', null)).toBe('unit');
  expect(costReading('养老一卡通基准', '', null)).toBe('total');
  expect(promisesIn(marked('全年无窨井嗡鸣'))).toHaveLength(1);
  expect(promisesIn('全年无窨井嗡鸣')).toHaveLength(0);
  expect(isSlogan(marked('打造样板形象'))).toBe(true);
});

test('a mark without its end, as no marked text has it, is a sign like any other', () => {
  expect(segment('\ue100道路').some(({ tags }) => tags?.better)).toBe(false);
});

test('every tag has its own sign', () => {
  const signs = OWN_TAGS.map((tag) =>
    withOwnMarks(ownWords({ [tag]: ['词语'] }), '词语').charAt(0),
  );
  expect(new Set(signs).size).toBe(OWN_TAGS.length);
});
