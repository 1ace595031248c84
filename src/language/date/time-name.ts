import { holdsWord, wordAtEnd, wordList } from '../text/word-list';

const TIMES = wordList('时间 时限 时点 日期 期限 时长 工期');
const POINTS = wordList('时间 日期 时限 时点', '时间段');
/** What comes to an end or is handed over has its day; how long a response takes is a length of time. */
const POINT =
  /(?:完成|开工|竣工|完工|到位|上线|验收|发放|支付|交付|实施|拨付|到账|启用|投用)的?(?:时间|时限|日期|期限)$/;
/** The whole year without a day in it. */
const PERIOD = /^(?:20\d\d年|本年|当年|全年|年)度?(?:内|之内|期间)(?:完成)?$/;

/** A day that may be any of many: 年底前后, 10月份陆续完成, 3日以后. */
const LOOSE =
  /[年月日底初中旬]份?(?:前后|左右|上下)|(?:陆续|分批|逐步|分期)[^，。；]{0,6}$|(?:以后|之后)$/;
const NEXT_YEAR = /^(?:至|到|于|≤)?(?:次年|翌年|明年|下一?年度?|第二年|来年)/;

/** Whether a name or description ends with a word for time; 拖欠天数 is a count of days. */
export function endsInTime(text: string): boolean {
  return wordAtEnd(TIMES, text) !== null;
}

/** Whether a name speaks of a point in time anywhere: 开工时间（年月）. */
export function namesTime(text: string): boolean {
  return holdsWord(POINTS, text);
}

/** Whether a name asks for a point in time, which no percentage can state: 完成时间, 资金到位时限. */
export function asksForPoint(name: string): boolean {
  return POINT.test(name);
}

/** Whether a value names a year or a period as a whole, where a time is asked for: 2024年内, 全年期间. */
export function isWholePeriod(text: string): boolean {
  return PERIOD.test(text);
}

/** Whether a value tells only about when, so that no day shows whether it was kept: 年底前后, 10月份陆续完成. */
export function isLooseTime(text: string): boolean {
  return LOOSE.test(text);
}

/** Whether a value names the year after, whatever year that is: 次年6月底. */
export function isNextYear(text: string): boolean {
  return NEXT_YEAR.test(text);
}
