import { wordList, withoutWords } from '../text/word-list';

/** Words that every goal has: sharing them says nothing. */
const COMMON = wordList(
  '绩效 目标 指标 工作 保证 保障 确保 正常 运转 运行 顺利 进行 开展 完成 实施 组织 负责 加强 做好 服务 项目 经费 费用 管理 建设 各项 其他 日常 事务 满意率 满意度 满意 社会 单位 部门 年度 本年 全年 达到 高于 不低于 及时 按时 按照 规定 时限 要求 提高 提升 推进 有效 有序 个人 人员 企业 群众 办事 相关 配套 情况 数量 比例 合格率 完成率 办结 通过 以及 资金 支出 预算 支付',
);

/** A text with a blank for every word that any goal has. */
export function withoutCommonWords(text: string): string {
  return withoutWords(COMMON, text, ' ');
}

const REMAINDER = /^(?:日常|其他|其它|综合)(?:工作|事务|业务)$/;

/** Whether a part of a heading only names what is left over: 日常工作. */
export function isRemainder(part: string): boolean {
  return REMAINDER.test(part.trim());
}
