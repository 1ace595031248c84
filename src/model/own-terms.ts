/**
 * What a bureau may say of its own words (自有词语), by the names under which its file lists them. 正向指标, 反向指标: a measure of which more,
 * less is better · 正面事项, 负面事项: a good, a bad thing that is counted · 处置措施: what is done about something bad · 实施内容: what the
 * money brings · 单位成本: the price of one · 总成本: all that is paid · 节约事项: money not spent · 机构名称: who acts, and no measure ·
 * 套话: a promise that names no work · 普通词语: nothing, though a shorter word inside means something.
 */
export const OWN_TAGS = [
  '正向指标',
  '反向指标',
  '正面事项',
  '负面事项',
  '处置措施',
  '实施内容',
  '单位成本',
  '总成本',
  '节约事项',
  '机构名称',
  '套话',
  '普通词语',
] as const;

export type OwnTag = (typeof OWN_TAGS)[number];

/** A bureau's own words by what they mean. */
export type OwnTerms = Readonly<Partial<Record<OwnTag, readonly string[]>>>;
