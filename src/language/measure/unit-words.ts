/** What a unit measures. `unknown` for a word that is not in the table. */
export type UnitClass =
  | 'percent'
  | 'money'
  | 'person'
  | 'household'
  | 'event'
  | 'count'
  | 'area'
  | 'length'
  | 'time'
  | 'temperature'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'data'
  | 'score'
  | 'sound'
  | 'unknown';

/** Units in standard spelling, by what they measure. */
export const UNITS: readonly (readonly [UnitClass, string])[] = [
  ['percent', '% 百分点 ‰'],
  ['money', '元 万元 亿元'],
  ['person', '人 名 位 人次 人天 人月 生 学生 学员'],
  ['household', '户 户次'],
  ['event', '次 家次 项次 册次 起 例 宗 场 场次 期 轮 回 趟 班次 架次 频次 班 节 课时 学时 届'],
  [
    'count',
    '个 顶 件 套 台 辆 部 项 份 册 篇 本 门 条 批 批次 家 所 处 座 栋 幢 间 张 块 片 株 棵 头 只 匹 羽 尾 幅 版 支 ' +
      '盏 把 组 队 枚 粒 袋 箱 桶 瓶 盒 艘 架 口 眼 根 副 双 款 种 类 笔 单 道 层 级 面 扇 床 床位 站 点 点位 标段 对 ' +
      '车 车次 人份 剂次 剂 卷 盘 页 字 分册 样本 号 孔 井 机柜 路 端口 节点 章 首 集 倍 枝 樘 ' +
      '村 镇 乡 县 街道 社区 台次 套次 万株',
  ],
  ['area', '平方米 亩 公顷 平方公里 平方千米 平方厘米 亩次'],
  ['length', '米 公里 千米 延米 厘米 毫米 里 海里 车公里'],
  [
    'time',
    '分钟 小时 天 日 毫秒 个工作日 工作日 个月 月 年 周 秒 季度 个季度 学期 个学期 学年 世纪',
  ],
  ['temperature', '℃ 度'],
  ['weight', '吨 公斤 千克 克 斤 毫克 微克 吨标准煤 千克标准煤 公斤标准煤 克标准煤 万吨'],
  ['volume', '立方米 升 毫升 立方 方'],
  ['energy', '千瓦时 千瓦 瓦 兆瓦 千焦 吉焦'],
  ['data', 'MB GB TB Mbps Gbps 兆 兆比特每秒'],
  ['score', '分'],
  ['sound', '分贝'],
];

/** Other spellings of a standard unit. */
export const SPELLINGS: readonly (readonly [written: string, standard: string])[] = [
  ['百分比 百分号', '%'],
  ['个百分点', '百分点'],
  ['元整 元正 圆 圆整 块钱 人民币元', '元'],
  ['㎡ m² m2 M2 平米 平 平方 平方m', '平方米'],
  ['km² km2 平方km', '平方公里'],
  ['hm² hm2', '公顷'],
  ['km KM Km', '公里'],
  ['cm', '厘米'],
  ['mm', '毫米'],
  ['m', '米'],
  ['m³ m3 立方m 方量', '立方米'],
  ['°C ° ºC 摄氏度 C°', '℃'],
  ['h H hr 个小时 钟头', '小时'],
  ['min', '分钟'],
  ['s 秒钟', '秒'],
  ['工作日', '个工作日'],
  ['kg KG Kg', '公斤'],
  ['t T', '吨'],
  ['g', '克'],
  ['L l', '升'],
  ['ml mL', '毫升'],
  ['kWh KWh kwh kW·h 度电', '千瓦时'],
  ['kW KW kw', '千瓦'],
  ['星期 个星期 礼拜', '周'],
  ['个年度 周年 年度', '年'],
  ['个人', '人'],
];
