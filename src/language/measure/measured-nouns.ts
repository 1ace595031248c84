import type { UnitClass } from './unit-words';

/** What an indicator measures; `quantity` is a number of anything, so every unit but percent and money fits. */
export type MeasuredClass = UnitClass | 'quantity';

/**
 * The nouns that say what an indicator measures, with the units that fit, the usual one first. They count at the end of a phrase.
 * A null class names words that end alike and measure nothing by themselves (效率, 指数, 质量).
 */
export const MEASURED_NOUNS: readonly (readonly [
  nouns: string,
  kind: MeasuredClass | null,
  units: string,
])[] = [
  ['率 比例 占比 比重 百分比 比率 增幅 降幅 涨幅 压缩比', 'percent', '% 百分点'],
  ['月份 身份 股份 年份 成份 效率 频率 功率 速率 帧率 分辨率 心率 斜率 汇率 容积率', null, ''],
  ['满意度 满意程度 知晓度 知晓程度 认可度 认知度 覆盖度 参与度 支持度', 'percent', '% 百分点 分'],
  ['天数 日数 工作日数', 'time', '天 日 个工作日'],
  ['月数 个月数 月份数', 'time', '个月 月'],
  ['年限 年数', 'time', '年 个月 月 学年'],
  ['小时数 时数', 'time', '小时'],
  ['分钟数', 'time', '分钟'],
  [
    '时间 时长 时限 周期 工期 期限',
    'time',
    '天 小时 分钟 个工作日 日 个月 月 年 周 秒 季度 个季度 学期 个学期 学年',
  ],
  [
    '次数 频次',
    'event',
    '次 起 例 件 宗 场 场次 期 轮 回 趟 批次 批 班次 户次 台次 台套次 车次 架次 频次 剂次 亩次 部次 届 月 人次',
  ],
  ['家次 家次数', 'event', '家次 次 家 户次'],
  ['起数', 'event', '起 次 件 例 宗'],
  ['场次 场次数 场数', 'event', '场 场次 次'],
  ['批次 批次数 批数', 'count', '批次 批 次'],
  ['期数', 'event', '期 次 个'],
  ['课时数 学时数 课时 学时 节数', 'event', '课时 学时 节 个'],
  ['人数 人员数 职工数 学生数 教师数 群众数 党员数', 'person', '人 名 位'],
  ['人口数', 'person', '人 名 位 户'],
  ['人次 人次数', 'person', '人次 人 次'],
  ['户数', 'household', '户 家'],
  ['户次 户次数', 'event', '户次 次 户'],
  ['项次 项次数', 'event', '项次 项 次'],
  ['面积', 'area', '平方米 亩 公顷 平方公里 平方千米 平方厘米 亩次'],
  ['里程 长度 宽度 高度 深度 厚度 距离', 'length', '公里 米 延米 千米 厘米 毫米 里 海里'],
  ['温度 室温 气温 水温', 'temperature', '℃ 度'],
  ['重量 吨位 吨数', 'weight', '吨 公斤 千克 克 斤 万吨'],
  ['用电量 耗电量 发电量 供电量 节电量', 'energy', '千瓦时 度'],
  ['用水量 耗水量 供水量 节水量 取水量', 'volume', '立方米 吨 方 升'],
  ['用气量 耗气量 供气量', 'volume', '立方米 方'],
  ['分数 得分 评分', 'score', '分'],
  ['件数 办件量', 'count', '件 起 宗 个 份 项 条 笔 单'],
  ['稿件数 稿件数量', 'count', '篇 件 条 份'],
  ['台数 套数', 'count', '台 套 辆 部 件 个 组'],
  ['辆数', 'count', '辆 台'],
  ['份数', 'count', '份 个 套'],
  ['册数 本数', 'count', '册 本 份 套'],
  ['篇数', 'count', '篇 条 个'],
  ['门数', 'count', '门 个'],
  ['项数', 'count', '项 个 件'],
  ['条数', 'count', '条 个 件'],
  ['处数', 'count', '处 个 座'],
  ['座数', 'count', '座 个 处'],
  ['所数 家数', 'count', '家 所 个 户'],
  ['栋数 幢数', 'count', '栋 幢 座'],
  ['间数', 'count', '间 个'],
  ['张数', 'count', '张 份 个'],
  ['株数 棵数', 'count', '株 棵 万株'],
  ['头数 只数', 'count', '头 只 匹 羽'],
  ['数量 数 量 个数', 'quantity', ''],
  [
    '指数 系数 倍数 参数 多数 少数 全数 岁数 常数 基数 小数 百分数 级数 预算数 执行数 资金数 金额数 收入数 支出数 资产数',
    null,
    '',
  ],
  [
    '质量 能量 力量 容量 流量 分量 考量 测量 含量 总量 增量 存量 交易量 销售量 资金量 投资量 贷款量 体量',
    null,
    '',
  ],
  [
    '费 费用 成本 金额 经费 租金 房租 单价 造价 总价 产值 收入 利润 税收 税额 投资额 总投资',
    'money',
    '万元 元 亿元',
  ],
  [
    '补助标准 补贴标准 资助标准 救助标准 发放标准 收费标准 工资标准 低保标准 费用标准',
    'money',
    '元 万元',
  ],
  [
    '成本投入 资金投入 经费投入 财政投入 资金总额 投资总额 交易额 销售额 成交额',
    'money',
    '万元 元 亿元',
  ],
  ['免费 消费 浪费 自费 公费 付费 缴费 收费 计费 退费 欠费 续费 交费 低收入', null, ''],
];

/** “支付费用”, “增加收入”: an act on money, not an amount of it. */
export const MONEY_AS_OBJECT =
  /(?:支付|发放|缴纳|拨付|控制|控|节约|节省|降低|减少|压减|增加|提高|增长|提升|保障|拖欠|安排|落实|下达|促进)$/;
