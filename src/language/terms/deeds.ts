import { term } from './term';

/** What is done about something bad: a count of it is work, of which more may be better and less may be better. */
export const HANDLING = [
  ...term(
    '查处 查办 侦办 侦破 破获 打击 惩治 惩处 处罚 立案 起诉 审理 审结 执结 抓获 收缴 查扣 查封 扣押 扣缴 截获 查缉 查获 起获 封存 销毁 取缔 追缴 追回 追赃 没收',
    {
      deed: 'handling',
    },
  ),
  ...term(
    '调解 调处 化解 劝返 帮教 矫治 戒治 没收 追讨 追访 追踪 干预 替代 清欠 清收 追缴 追偿 督办 督查 攻坚 破解 劝导 查纠 查缴 缴获 收缴 整顿 关闭 取消资质 摘牌 挂牌督办 退出低保',
    { deed: 'handling' },
  ),
  ...term(
    '处理 处置 办理 办结 结案 答复 回复 办复 接访 接处 仲裁 援助 法律援助 审理 审结 执结 立案 起诉 公益诉讼 办案 裁决 鉴定 应诉 回应',
    { deed: 'handling', serves: 'work' },
  ),
  ...term(
    '排查 排除 消除 治理 整治 整改 清理 清运 清除 清收 清零 清退 拆除 修复 加固 除险加固 销号 腾退 盘活 偿还 化债',
    {
      deed: 'handling',
    },
  ),
  ...term('防控 防治 防范 预防 防御 防护', { deed: 'handling' }),
  ...term(
    '预警 监测 监控 监管 巡查 巡检 检查 检测 检验 抽检 抽查 评估 演练 应急 救治 救助 救灾 收治 救护 报告 上报 预报 成功预报',
    { deed: 'handling', serves: 'watch' },
  ),
  ...term(
    '追回 追缴 追偿 追讨 追赃 清欠 清收 清缴 收回 挽回 挽损 止付 返还 盘活 核减 审减 减免 化解 退还 收缴',
    { better: 'more' },
  ),
  ...term('挽回 避免损失 减损 减税降费 减税 降费 减负 无害化处理', { deed: 'handling' }),
  ...term('保险 管理 管控 响应处置', { deed: 'handling', serves: 'watch' }),
];

/** What answers something that came by itself: a count of it says neither good nor bad. */
export const ANSWERING = [
  ...term('举报 维修 抢修 检修 扑救 扑灭 扑打 救援 施救 抢险 处警 出警 补偿 赔偿 理赔 受理 报废', {
    deed: 'handling',
    serves: 'watch',
    better: 'either',
  }),
];

/** What brings the goods and services that the money is for. */
export const DELIVERING = [
  ...term(
    '新建 建设 建成 改造 改建 扩建 续建 迁建 重建 修建 修缮 翻新 安装 铺设 敷设 架设 埋设 硬化 亮化 种植 栽植 补植 造林 育苗 培育 繁育 改良 清淤 疏浚 养护 管护 抚育 绿化提升',
    {
      deed: 'delivering',
    },
  ),
  ...term(
    '购置 采购 购买 配备 配置 更换 更新 添置 印制 印刷 编制 编印 制作 拍摄 刊发 发布 发表 出版 汇编 修订 起草 开发 上线 部署 升级 数字化 扫描 采集 录入',
    {
      deed: 'delivering',
    },
  ),
  ...term(
    '举办 召开 承办 组织 开展 实施 演出 放映 巡演 展出 送戏 播出 培训 轮训 授课 研修 选派 聘用 聘请 招聘 引进 派遣 招募',
    {
      deed: 'delivering',
    },
  ),
  ...term(
    '发放 补助 补贴 资助 奖励 奖补 慰问 救济 供养 供应 供给 配送 投放 接种 筛查 体检 诊疗 服务 帮扶 扶持 支持 支援 保障 开放 接待 运送 运营 投递 投保 参保 覆盖 增设 创建 打造 培养 孵化',
    {
      deed: 'delivering',
    },
  ),
];

/** What ends well or passes a test: a share of it is better high. */
export const FINISHING = [
  ...term(
    '完成 完工 竣工 交付 办结 结案 审结 执结 落实 兑现 到位 到岗 到场 出勤 参会 参训 参与 就业 入学 升学 巩固 毕业 签约 续保 参保 入库 联网 上传 归档 采纳 转化 回收 通过 合格 达标 优良 优秀 优等 正确 准确 精准 规范 合规 完整 健全 齐全 一致 相符 公开 公示 普及 成活 存活 保存 治愈 好转 康复 破案 命中 入住 上座 持证 足额 应发尽发',
    {
      deed: 'finishing',
    },
  ),
  // states: the longer they last and the wider they reach, the better
  ...term('完好 正常 稳定 有效 使用 利用 在岗 在线 畅通 安全 无事故', {
    deed: 'finishing',
    better: 'more',
  }),
  ...term('及时 按时 按期 准时 如期 限时 当日 当天 当场 实时 按月 按季', { deed: 'punctual' }),
];

/** Movements, promises and time. */
export const MOVEMENTS = [
  ...term(
    '精简 下降 降低 减少 压减 压缩 缩短 削减 降幅 减轻 节减 下降幅度 降低幅度 减少幅度 压减幅度 缩短幅度 减幅 减量 少用 少耗',
    {
      deed: 'falling',
    },
  ),
  ...term('新增 新发 新发生 净增 增发', { deed: 'arising' }),
  ...term('增长 增加 提高 提升 上升 涨幅', { deed: 'rising' }),
  ...term(
    '加载 溶栓 切换 集结 在途 响应 到达 赶到 出动 等待 等候 排队 候诊 候车 候审 滞留 审批 审核 审查 恢复 抢通 接通 周转 轮候 出具 反馈 办证 出证',
    {
      deed: 'waiting',
    },
  ),
  ...term('提前 超前 提早 早于 先于', { deed: 'early' }),
  ...term('避免 杜绝 不发生 未发生 没有发生 无发生 防止 不出现 未出现', { deed: 'avoiding' }),
  ...term('支付 拨付 缴纳 交纳 缴付 结算 付清 兑付 付款 划拨 缴费', { deed: 'paying' }),
];

/** Words of slogans: a clause that begins with one of them and names no work promises nothing that could fail. */
export const SLOGANS = [
  ...term(
    '强化 加强 增强 提升 提高 改善 优化 完善 健全 促进 推动 推进 助力 带动 深化 巩固 夯实 激发 营造 维护 确保 保证 做好 抓好 搞好 加快 加大 落实好 发挥 树立 弘扬 构建 打牢 持续推进 着力 不断 持续 进一步 切实 有效 全面 扎实 大力 努力 充分 积极',
    {
      deed: 'slogan',
    },
  ),
];

/** What turns the word after it. */
export const NEGATIONS = [
  ...term('未 未能 未曾 没有 无法 不能 不', { negates: true }),
  ...term('无 零', { without: true }),
];
