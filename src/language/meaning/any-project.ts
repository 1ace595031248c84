import { wordList, withoutWords } from '../text/word-list';

/** What every project's outputs may be measured by, whatever the project is about. */
const ANY = wordList(
  '工程 质量 验收 考核 投资 截至 任务 资金 预算 支出 政策 知晓 准确 安全 事故 开工 完工 竣工 进度 培训 宣传 会议 检查 督导 补助 补贴 奖补 发放 兑现 标准 设备 设施 维修 维护 采购 招标 合同 档案 资料 报告 方案 制度 成果 第三方 人员 队伍 比例 及时 重要 大型 维保 反映 情况 参与 全部 按要求 机构 总数',
);

/** An indicator's words without those that the outputs of any project have. */
export function withoutAnyProject(text: string): string {
  return withoutWords(ANY, text, ' ');
}
