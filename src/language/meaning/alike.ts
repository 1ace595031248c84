import { remembered } from '../text/remember';
import { wordAtEnd, wordList, withoutWords, wordsIn } from '../text/word-list';

const IN_TIME = wordList('及时 按期 准时 如期');
const ATTRIBUTES = wordList(
  '准确 合格 按时 足额 完成 达标 覆盖 完好 满意 知晓 质量 数量 人数 人次 户数 次数 面积 天数 时间 时长 成本 标准 金额 费',
);
/** 开工时间 and 完工时间: one character of difference that is the point. */
const STAGE = /开工|完工|竣工|开始|结束|上半年|下半年|[一二三四]季度|第[一二三四五]期/;
const MEASURES = wordList('比例 比率 率 度');
/** Filler that makes two names look different. */
const FILLER = wordList('全年 年度 本年度 本年 当年 年 的 服务 次数 情况 指标 项目');
const SIGNS = /20\d\d|[，,。；;、\s()（）]/g;

/** A name with 及时, 按期 and 准时 said alike. */
export const inPlainWords = remembered((name): string => withoutWords(IN_TIME, name, '按时'));

/** What is measured of a thing: 发放准确率 and 发放及时率 are two measures however alike their names. */
export const attributesOf = remembered((name): string =>
  [...new Set(wordsIn(ATTRIBUTES, name))].sort().join(),
);

/** Whether a text names a stage of the work or a part of the year. */
export function namesStage(text: string): boolean {
  return STAGE.test(text);
}

/** A name without what it measures: 办事群众满意率 and 办事群众满意度 are one. */
export function withoutMeasure(name: string): string {
  const measure = wordAtEnd(MEASURES, name);
  return measure ? name.slice(0, -measure.length) : name;
}

/** A name without years, signs and the words that any name has. */
export function withoutFiller(name: string): string {
  return withoutWords(FILLER, name.replace(SIGNS, ''));
}
