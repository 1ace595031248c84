/** Words that a good sentence may well use twice. */
const COMMON =
  /工作|管理|服务|绩效|目标|预算|资金|项目|指标|单位|部门|开展|建设|保障|加强|提高|完成|使用|全面|年度|情况|措施|制度|监督|业务|人员|社会|经济|发展|安全|质量|环境|支出|财政|群众|企业|评价|评估|政策|重点|有效|审批|落实|及时|按时|检查|培训|办理|组织|推进|活动|学校|教育|农村|医疗|卫生|文化/;

/** A noun that comes twice within a few characters without a sign between, “采购项目采购文件”, or a sentence that begins like the one before it. */
export function reusedWord(text: string): { readonly found: string; readonly word: string } | null {
  const begun = /([一-鿿]{4,10})[。，]\1/.exec(text);
  if (begun) return { found: begun[0], word: begun[1]! };
  const pattern = /([一-鿿]{2})([一-鿿\d]{2,4})\1/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found, word, between] = match as unknown as string[];
    pattern.lastIndex = match.index + 1;
    if (COMMON.test(word!) || /[和与及或的、对在为]/.test(between! + word!)) continue;
    return { found: found!, word: word! };
  }
  return null;
}
