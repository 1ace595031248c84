/**
 * What a word says of the measure it stands in. Words are found longest first, so an exception is a longer word.
 *
 * bad: less of it is better · good: more of it is better · handling: an act that answers something bad (整改, 修复); with 率 or a good
 * word after it good · lowering: a fall, good of something bad · rising: more of what stands before, whatever that is · short: a time to be kept short · cost: money spent, bad unless another
 * word decides · not: turns the good words after it · free: turns the bad word after it · neutral: tells nothing, only covers a word
 * inside it.
 */
export type Tone =
  | 'bad'
  | 'good'
  | 'handling'
  | 'lowering'
  | 'rising'
  | 'short'
  | 'cost'
  | 'not'
  | 'free'
  | 'neutral';

export const TONES: readonly (readonly [words: string, tone: Tone])[] = [
  [
    '故障 拖欠 欠薪 欠费 逾期 延误 延迟 延期 滞后 迟到 缺勤 旷工 投诉 信访 上访 事故 事件 案件发生 发案 风险 隐患 差错 错误 误差 争议 ' +
      '纠纷 矛盾 诉讼 违规 违法 违纪 违约 超支 超时 超标 超期 超限 流失 损坏 破损 损失 损耗 变质 污染 排放 空置 闲置 停机 停工 停办 停电 停水 ' +
      '停摆 中断 泄露 泄漏 丢失 漏报 误报 瞒报 投诉率 差评 死亡 伤亡 受伤 伤害 发病 患病 辍学 失业 失信 返贫 能耗 耗电 耗水 消耗 浪费 ' +
      '拥堵 积水 扬尘 噪声 噪音 退回 返工 返修 报废 结余率 结转率 空缺 流拍 废标 质疑 不合格 不满意 不达标 不及时 不到位 不足 ' +
      '未达标 负面 影响社会稳定 影响稳定 影响正常 影响办公 影响工作 影响使用 成本控制率 投资控制率 费用控制率 调整次数 调剂率 缺陷 缺失 疫情 ' +
      '过期 短缺 断供 舆情',
    'bad',
  ],
  [
    '完成 合格 达标 正确 准确 完好 覆盖 及时率 及时比例 按时 按期 如期 准时 提前 满意 知晓 认可 受益 惠及 提升 提高 增收 创收 节约 节省 节能 ' +
      '节电 节水 就业 参与率 参与度 使用率 利用率 使用年限 入住率 上座率 到场率 到岗率 在岗率 出勤 参会率 参训率 在线率 联网率 入库率 ' +
      '办结 落实 执行率 支付率 支出率 拨付率 发放率 兑现率 到位率 通过率 有效率 有效性 正常 运行率 开机率 成活率 存活率 保存率 优良 优秀 健全 ' +
      '完善 规范 合规 公开率 公示率 响应率 回复率 回访率 签约率 续保率 参保率 入学率 升学率 巩固率 毕业率 治愈率 接种率 检测率 ' +
      '普及率 受理率 结案率 破案率 上传率 采纳率 转化率 自给率 绿化率 回收率 资源化 无害化 达到 新增 新建 建成 服务人次 服务人数 ' +
      '培训人次 培训人数 参训人次 服务面积 建设面积 种植面积 绿化面积 办件量 应补尽补 应发尽发 应保尽保 应检尽检 产值 税收 利润 收入 ' +
      '客流量 接待量 浏览量 阅读量 点击量 预留份额',
    'good',
  ],
  [
    '处理 处置 办理 答复 查处 打击 防控 防治 防范 预防 预警 治理 整治 整改 排查 评估 监测 监控 演练 应急 修复 维修 抢修 排除 消除 ' +
      '化解 调处 调解 救援 救治 补偿 赔偿 保险 举报 管理 管控 控制 清理 清运 清零 回收 培训 宣传 教育 检查 检测 巡查 巡检 鉴定 认定 化验 ' +
      '响应 受理 热线 平台 系统 综合治理 处罚 盘活',
    'handling',
  ],
  ['下降 降低 减少 压减 压缩 缩短 削减 降幅', 'lowering'],
  ['增长 增加 增幅 变动率', 'rising'],
  [
    '响应时间 到场时间 到达时间 修复时间 恢复时间 修复时限 办理时间 办理时限 办结时限 办结时间 处理时间 处置时间 处理时限 等待时间 等候时间 ' +
      '排队时间 完成时间 完工时间 竣工时间 时限 用时 耗时 工期 响应时长 修复时长 处理时长 办理时长 等候时长 等待时长',
    'short',
  ],
  [
    '成本 费 费用 单价 造价 总价 支出 租金 房租 投资额 总投资 控制数 成本投入 成本控制 管理费 培训费 维修费 检测费 评估费 宣传费 保险费 监测费 巡检费 清运费 处理费 处置费 治理费 鉴定费',
    'cost',
  ],
  ['未 未能 未曾 没有 无法 不能 不', 'not'],
  ['无 零 避免 杜绝', 'free'],
  [
    '未来 未成年 未成年人 未婚 不动产 不断 不少于 不低于 不超过 不高于 无线 无人机 无障碍 无偿 无人 零售 零星 零工 免费 消费 收费 缴费 付费 计费 自费 公费 ' +
      '经费 及时性 按时性 低收入 事件数 案件数 风险投资 排放口 完成情况 正常工作日 社会稳定 质疑答复 突发公共事件 ' +
      '公共卫生事件 污染物 费用标准 收费标准 影响力 影响',
    'neutral',
  ],
];
