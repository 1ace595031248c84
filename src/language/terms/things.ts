import { term } from './term';

/** Things of which less is better: what goes wrong, is lost, or does harm. */
export const BAD_THINGS = [
  // breakdowns and interruptions
  ...term(
    '故障 停机 停工 停办 停电 停水 停摆 停运 停播 停课 中断 宕机 卡顿 断网 断供 爆管 跑冒滴漏',
    {
      better: 'less',
    },
  ),
  // lateness and arrears
  ...term(
    '拖欠 欠薪 欠费 欠款 逾期 延误 延迟 延期 滞后 迟到 早退 缺勤 旷工 超期 超时 积压 滞留 晚点 误点',
    {
      better: 'less',
    },
  ),
  // complaints, disputes and unrest
  ...term(
    '投诉 信访 上访 越级访 集体访 争议 纠纷 矛盾 诉讼 质疑 差评 舆情 负面 影响稳定 影响社会稳定 影响正常 影响办公 影响工作 影响使用 影响教学 影响出行 群体性事件 复议 败诉',
    {
      better: 'less',
    },
  ),
  // accidents and crimes
  ...term(
    '事故 事件 案件 警情 刑案 案发 发案 火灾 火情 险情 灾害 灾情 疫情 疾病 传染病 溺水 中毒 爆炸 坍塌 死亡 伤亡 受伤 伤害 致残 遇难',
    {
      better: 'less',
    },
  ),
  ...term(
    '风险 隐患 危险 安全隐患 病虫害 鼠害 虫害 草害 火险 涝点 积水点 黑点 堵点 危房 危桥 病险水库 黑臭水体 坑槽 病害',
    {
      better: 'less',
    },
  ),
  // faults of work
  ...term(
    '问题 漏报 误报 瞒报 迟报 错报 漏检 误诊 漏诊 违规 违法 违纪 违约 违建 超支 超标 超限 超载 超编 超范围 不良 侵权 假冒 侵占 挪用 截留 套取 冒领 错发 漏发 多发',
    {
      better: 'less',
    },
  ),
  // losses
  ...term(
    '流失 损坏 破损 损失 损失金额 损耗 变质 霉变 泄露 泄漏 丢失 灭失 毁损 被盗 死苗 枯死 浪费 消耗 退回 返工 返修 空置 闲置 撂荒 荒芜 空缺 流拍 废标 沉降 塌陷 侵蚀 水土流失 沙化 荒漠化 石漠化',
    {
      better: 'less',
    },
  ),
  // people who fare badly
  ...term(
    '失业 失信 返贫 致贫 辍学 失学 流动人口犯罪 犯罪 再犯 重新犯罪 复发 复吸 患病 发病 感染 不良反应 不良贷款 不良信息 不良行为 弃养 弃耕',
    {
      better: 'less',
    },
  ),
  // the environment
  ...term(
    '污染 排放 碳排放 扬尘 噪声 噪音 异味 拥堵 拥堵里程 积水 内涝 能耗 电耗 水耗 油耗 用电量 用水量 用油量 耗电量 耗水量 能源消耗 重污染天数 臭氧',
    {
      better: 'less',
    },
  ),
  ...term('欠款金额 债务 隐性债务 存量债务 负债 逾期债务 坏账 呆账 赤字 欠薪金额', {
    better: 'less',
  }),
];

/** Things of which more is better. */
export const GOOD_THINGS = [
  ...term(
    '收入 产值 税收 利润 增收 创收 营收 营业额 销售额 销售收入 交易额 产量 单产 亩产 效益 客流量 接待量 浏览量 阅读量 点击量 播放量 办件量 借阅量 流通量 吞吐量 供水量 供气量 发电量 蓄水量 储备量 入库量',
    {
      better: 'more',
    },
  ),
  ...term(
    '就业 创业 受益 惠及 知晓 认可 满意 好评 获得感 安全感 幸福感 参与度 知晓度 满意度 美誉度 活跃度 开放度 公开度 知名度 影响力',
    {
      better: 'more',
    },
  ),
  ...term(
    '节能 节水 节电 节地 节约 节省 绿化 植被 湿地 林地 优良天数 空气质量优良天数 生物多样性',
    {
      better: 'more',
    },
  ),
  ...term(
    '无故障 无差错 无缺陷 无隐患 无投诉 无违规 消费支出 消费金额 经营性收入 可支配 地力等别 地力等级 消费额 零售额 成交额 销售量 引资额 储蓄额 客运量 货运量 藏书量 开放时长 收益 增加值 总产值 可支配收入 消费总额 参观人次 专利 论文 成果 奖项 标准化 品牌 新品种',
    { better: 'more' },
  ),
];
