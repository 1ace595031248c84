/** What the documents are called whose numbers the rules cite. */
const TITLES: Readonly<Record<string, string>> = {
  '中发〔2018〕34号': '中共中央 国务院关于全面实施预算绩效管理的意见',
  '财预〔2015〕88号': '中央部门预算绩效目标管理办法',
  '财预〔2019〕136号': '中央部门预算绩效运行监控管理暂行办法',
  '财预〔2020〕10号': '项目支出绩效评价管理办法',
  '财预〔2021〕101号': '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
};

/** A document with its title before its number (文号); what has no number of its own is named already. */
export function sourceName(source: string): string {
  const title = TITLES[source];
  return title === undefined ? source : `《${title}》（${source}）`;
}
