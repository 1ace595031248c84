import { wordAt } from '../text/lexicon';
import { wordAtEnd, wordList } from '../text/word-list';

const GENERIC: ReadonlySet<string> = new Set(
  '成本投入 成本控制 项目成本 数量 质量 时效 成本 质量达标 满意度 各项工作完成情况 工作完成情况 社会效益 经济效益 成本节约'.split(
    ' ',
  ),
);
/** What is to be known of it stays open: a count, a share, a point in time? */
const OPEN_END = /[一-鿿]{2}(?:情况|状况|成效|实效)$/;
const MEASURED = wordList(
  '次数 天数 人数 人次 户数 面积 金额 件数 台数 时间 时长 数量 比例 满意度',
);
const RATE = /[一-鿿]率$/;
const PERIOD = /^(?:全年度?|本年度?|年度|当年)(?=[一-鿿]{4})/;
/** 三级指标 and 类指标 are words of the form. */
const SUFFIX = /([^级类])指标$/;

/** Whether a name without blanks says nothing of what is counted: 成本投入, 质量达标. */
export function isGenericName(name: string): boolean {
  return GENERIC.has(name) || onlyForm(name);
}

/** Words that any project may be spoken of in, with nothing of what it does. */
const FORM_WORDS = wordList(
  '各项 重点 年度 本年 全年 本年度 主要 相关 有关 日常 工作 任务 项目 事项 目标 业务 计划 成本 经费 资金 质量 数量 时效 效益 控制 管理 完成 实施 执行 落实 开展 推进 达标 保障 情况 程度 效果 水平 状况 及时 按时 有效 总体 整体 综合 社会 经济 服务 指标 率 性 数 度',
);

/** Whether a name has nothing but such words: 工作任务完成情况, 重点工作完成率. */
function onlyForm(name: string): boolean {
  let words = 0;
  for (let at = 0; at < name.length; words += 1) {
    const found = wordAt(FORM_WORDS, name, at);
    if (!found) return false;
    at = found.end;
  }
  return words > 1;
}

/** Whether a name without blanks ends with a word that leaves open what is measured: 物资购置情况. */
export function leavesOpenWhat(name: string): boolean {
  return OPEN_END.test(name);
}

/** A name without 指标 at its end; null where it does not end so. */
export function withoutSuffix(name: string): string | null {
  return SUFFIX.test(name) ? name.replace(SUFFIX, '$1') : null;
}

/** Whether a text ends with what an indicator measures: 次数, 面积, …率. */
export function endsInMeasured(text: string): boolean {
  return RATE.test(text) || wordAtEnd(MEASURED, text) !== null;
}

/** A description without the period that it begins with; over which time is the description's to say. */
export function withoutPeriod(description: string): string {
  return description.replace(PERIOD, '');
}
