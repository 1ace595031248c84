import type { Level2Kind } from '../../model/table';

/** The kinds that words can speak for. */
export type ScoredKind = Exclude<Level2Kind, null>;

/**
 * Words that speak for a kind of indicator. `strong` ones name it by themselves, `weak` ones only agree with it. Words are found longest
 * first; `neutral` ones only cover a shorter word that would mislead (工作环境 is no ecology).
 */
export const KIND_WORDS: readonly (readonly [
  kind: ScoredKind | 'neutral',
  strength: 'strong' | 'weak',
  words: string,
])[] = [
  [
    'quantity',
    'strong',
    '面积 人数 人次 场次 数量 台数 套数 台套数 辆数 份数 册数 株数 里程 篇数 批次 期数 户数',
  ],
  ['quantity', 'weak', '购置 采购 长度 规模 办件量 派遣 种植 项目数 次数量 床位 件数'],
  [
    'quality',
    'strong',
    '合格率 达标率 完好率 准确率 正确率 优良率 合格 达标 完好 不合格 验收 差错率 误差率 故障率 故障 未正常 不正常 正常率 正常运行率 运行率 稳定运行',
  ],
  [
    'quality',
    'weak',
    '温度 规范 标准 质量 准确 有效 差错 误差 成活率 通过率 到位率 参训率 完整 合规 正常 稳定 等级 投诉 事故 故障维修 故障处理 故障修复 覆盖率 ' +
      '发放率 在线率 出勤 到场率 到岗率 持证',
  ],
  [
    'timeliness',
    'strong',
    '及时 按时 按期 准时 如期 时限 工期 拖欠 逾期 延误 时效 完成时间 响应时间 修复时间 办理时间 完工时间 开工时间 竣工时间 办结时间 到场时间 支付时间 发放时间',
  ],
  ['timeliness', 'weak', '进度 周期 时间 时长 期限 提前 完成率 月底 年底 日前 底前 时效性'],
  [
    'cost',
    'strong',
    '成本 单价 补助标准 补贴标准 资助标准 救助标准 低保标准 收费标准 发放标准 控制数 投资额 总投资 造价 投资控制',
  ],
  ['cost', 'weak', '费用 费 租金 经费 支出 标准 预算 投资 概算 投入 金额 消耗'],
  [
    'economic',
    'strong',
    '增收 收入 产值 税收 利润 节约资金 节约成本 节约财政资金 节约率 资金节约 节约费用 节省资金',
  ],
  ['economic', 'weak', '经济 带动 投资 节约 产业 效益 消费 销售 营收 营业额 贷款 招商'],
  [
    'social',
    'strong',
    '知晓率 就业 受益人数 受益人口 受益群众 受益户数 事故 投诉 信访 上访 社会稳定',
  ],
  [
    'social',
    'weak',
    '信息公开 公开 公示 预警 预报 稳定 保障 覆盖率 受益 惠及 民生 生活水平 安全 风险 知晓 影响力 社会 公众 群众 纠纷 争议 便民 公平 办事 服务水平 普及率 参与率 入学率 使用率 开放 覆盖 办结 审批 窗口',
  ],
  [
    'ecological',
    'strong',
    '空气质量 水质 排放 绿化率 绿化覆盖率 植被 能耗 生态 污染 节能 减排 碳排放',
  ],
  ['ecological', 'weak', '空气 绿化 垃圾 环境 环保 绿色 扬尘 噪声 节水 节电 消耗 资源'],
  ['sustained', 'strong', '长效 可持续 使用年限 持续影响 长效机制'],
  ['sustained', 'weak', '机制 持续 长期 制度 年限 健全 后续 延续'],
  ['satisfaction', 'strong', '满意度 满意率 满意程度 满意'],
  ['satisfaction', 'weak', '认可度 好评率 安全感 获得感 幸福感'],
  [
    'neutral',
    'weak',
    '工作环境 办公环境 营商环境 网络环境 学习环境 就业培训 社会保障卡 社会保险 社会信用 社会化 经济适用 空气净化器 空气能 绿化带 绿色通道 ' +
      '标准化 成本核算 免费 消费者 收费员 质量指标 数量指标 时效指标 成本指标 经济效益 社会效益 生态效益 执行率 预算执行率 资金支出率 资金执行率 ' +
      '污染防治攻坚 生态环境局 排放口 垃圾分类 验收单 事故车 及时雨 财政收入户 低收入 收入证明',
  ],
];
