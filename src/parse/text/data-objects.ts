/** Words that carry no object of their own: what every goal says of itself. Removed before texts are compared. */
export const EMPTY_WORDS =
  '保证 确保 保障 做好 搞好 加强 推进 推动 促进 进一步 不断 持续 切实 有效 有序 顺利 进行 开展 实施 完成 落实 实现 提高 提升 增强 强化 完善 ' +
  '正常 运转 运行 及时 按时 按期 按照 根据 依据 依法 依规 合同 约定 规定 要求 相关 有关 各项 全面 全部 全年 年度 本年 当年 今年 上年 ' +
  '工作 任务 项目 目标 指标 情况 内容 方面 过程 事项 事务 服务 管理 单位 部门 人员 对象 群众 ' +
  '中心 我局 我单位 本单位 行政 政府 机关 使用 用于 支付 费用 经费 资金 缴纳 拨付 发放 支出 预算 财政 成本 投入 ' +
  '数量 质量 时效 效益 次数 天数 人数 人次 数 率 比例 满意 满意度 满意率 合格 达标 覆盖 达到 不低于 不少于 以上 以内 ' +
  '达 通过 以及 并且 从而 使 对 为 的 和 与 及 或 等 在 了 中 时 内 由 于 将 被 把 各 每 其他 其它 未 不 无 已 能 可 ' +
  '上 下 后 前 到 从 向 至 该 此 年 月 日 底 个 次 天 件 元 万元 物品 办法 措施 水平 能力 作用 效果 影响 需求 需要 方便 便民 高效';

/**
 * Words for one thing. Two texts that name any of a row speak of the same object: who promises that the premises run is measured by
 * the services that run them.
 */
export const SAME_OBJECTS: readonly string[] = [
  '场地 场所 办公场所 办公场地 工作场地 办公环境 工作环境 办公用房 办公楼 大楼 大厅 室内 物业 空调 供暖 保洁 保安',
  '审批 行政审批 办结 办件 政务服务 审批事项',
  '群众 企业 办事 办事企业 服务对象',
  '设备 设施 仪器 机器',
  '系统 平台 网络 信息系统 信息化 软件',
  '机房 机柜 机位 服务器 云主机 云平台 数据中心',
  '道路 公路 路面 里程',
  '贫困 脱贫 低保 救助 困难',
  '采购 招标 招投标 开标 评标',
  '专家 评审 论证',
  '污水 水质 水环境',
  '植树 绿化 造林 植被',
  '学生 入学 就读 助学',
];
