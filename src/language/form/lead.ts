/** 绩效目标：, （一）, 3、: what a sentence is led by. */
const LEAD = /^(?:绩效目标|绩效指标|[（(]?[一二三四五六七八九十\d]+[）)、.．])[:：]?\s*/;
const GOAL = /^(?:绩效|工作)?目标[:：]/;
const INDICATORS = /^(?:绩效)?指标[:：]/;

/** A sentence without the label or number that leads it. */
export function withoutLead(sentence: string): string {
  return sentence.replace(LEAD, '');
}

/** Whether a line is led by 目标：. */
export function isLedByGoal(line: string): boolean {
  return GOAL.test(line);
}

/** Whether a line is led by 指标：, so that a list of indicators follows. */
export function isLedByIndicators(line: string): boolean {
  return INDICATORS.test(line);
}
