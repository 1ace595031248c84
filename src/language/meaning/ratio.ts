import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';

/** A share as a description writes it out: what is counted above the line, and what below. */
export interface Ratio {
  readonly above: string;
  readonly below: string;
}

const LINE = /÷|／|\/|除以|占|比(?!例|率|较|重|对|赛)|与/;
/** What ends the part below the line. */
const END = /[×*xX＊，,。；;（(]|的?(比例|比率|比重|百分比|之比)|乘以/;
/** What begins the part above it. */
const BEGIN = /^.*[=＝：:，,。；;]/;

/** The first share in a text: 满意人数÷有效调查人数×100%, 合格批次占抽检批次的比例. null for none. */
export const ratioIn = remembered((text): Ratio | null => {
  const words = squeeze(text);
  const line = LINE.exec(words);
  if (!line || line.index === 0) return null;
  const above = words.slice(0, line.index).replace(BEGIN, '');
  const rest = words.slice(line.index + line[0].length);
  const end = END.exec(rest);
  const below = end ? rest.slice(0, end.index) : rest;
  return above === '' || below === '' ? null : { above, below };
});

/** Whoever answers is one of those asked. */
const SAMPLE =
  /调查|抽样|问卷|答卷|随机|回访|走访|访谈|受访|抽查|抽检|抽验|抽测|检查|有效|样本|回收|收回|反馈|回复|参评|参与|测评|评价|评议|座谈|被/;
/** Everybody of a group that is named: 全县预算单位总数, 承办律师总人数. */
const WHOLE =
  /全(年|体|部|省|市|州|县|区|乡|镇|村|校|院|局|国|辖区|域|系统)|所有|户籍|常住|总人口|在册|[一-鿿]{2}总(人|户|家|单位)?数|居民总/;
const INHABITANTS = /户籍|常住|总人口|全(省|市|县|区|乡|镇|村)|居民总数/;

/** A sample above the line and everybody below it: no share of those that were asked. */
export function isSampleOfWhole({ above, below }: Ratio): boolean {
  if (SAMPLE.test(below) || !WHOLE.test(below)) return false;
  if (/检查|被/.test(above) && !/满意/.test(above)) return false;
  return SAMPLE.test(above) || (/满意/.test(above) && (INHABITANTS.test(below) || isNamed(below)));
}

/** 满意人数÷总人数 may well mean those who answered. */
function isNamed(below: string): boolean {
  return !/^总(人|户|家)?数$/.test(below);
}

/** Whether a description tells how a ratio is made, or names one. */
export function speaksOfRatio(text: string): boolean {
  return /[率比÷/]|除以/.test(text);
}

/** What a count is of, by the word it ends with: nobody divides households by an area. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/[件份条通次起宗项批][次总]?数$/, '件数'],
  [/季度总?数?$/, '季度'],
  [/月份?总?数?$/, '月份'],
  [/(天|日)总?数?$/, '天数'],
  [/(面积|亩数|平方米)$/, '面积'],
  [/(里程|长度|公里数)$/, '里程'],
  [/(金额|资金|经费|费用|支出|额)$/, '金额'],
  [/(人总?数|总人数|人员总?数|人口数?)$/, '人数'],
  [/户总?数$/, '户数'],
];

/** 人数, 金额, 月份…: what a part of a share counts; null where its words do not say. */
export function countedIn(part: string): string | null {
  return COUNTED.find(([pattern]) => pattern.test(part))?.[1] ?? null;
}

/** How many of them a year has at most; null where that is open. */
export function mostInYear(counted: string | null): number | null {
  if (counted === '季度') return 4;
  return counted === '月份' ? 12 : null;
}

const OPEN_RATE = /(?:工作|建设|体系|活动|管理|服务)(?:任务)?完成率$/;

/** Whether a rate is one of work as such, of which nothing is counted: 体系建设完成率. */
export function isOpenRate(name: string): boolean {
  return OPEN_RATE.test(squeeze(name));
}

/** Whatever is inspected stands above, and what came out well below: turned upside down. */
const ALL_SEEN = /^(?:抽[查检验测样]|检查|检测|检验|调查|受访|回收|全部|应[一-鿿]|总)/;
const WELL = /^(?:已)?(?:无误|无差错|合格|达标|满意|完好|正确|准确|优良|通过|及格|规范|按[时期])/;

/** 抽查户数÷无误户数: the part above the line, the whole below. */
export function isUpsideDown({ above, below }: Ratio): boolean {
  return ALL_SEEN.test(above) && WELL.test(below) && !WELL.test(above);
}

const THIS_YEAR = /^(?:本年|当年|本期|今年)/;
const YEAR_BEFORE = /^(?:上年|去年|上一年|基期|上期|往年)/;

/** This year's over last year's, without a difference: what is left, and not by how much it fell or rose. */
export function isWithoutDifference({ above, below }: Ratio, text: string): boolean {
  return THIS_YEAR.test(above) && YEAR_BEFORE.test(below) && !/[-－–—−减]|差额|差值/.test(text);
}

const LONGEST_REMARK = 12;

/** 各项记录情况: neither how a rate is made, nor anything that is counted. */
export function tellsNoFormula(text: string): boolean {
  const words = squeeze(text);
  if (words.length > LONGEST_REMARK || /反映|考核|衡量|体现/.test(words)) return false;
  return /(?:情况|水平|程度|状况)$/.test(words);
}
