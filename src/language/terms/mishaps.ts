import { term, type Term } from './term';

/** What goes wrong in the work and with the things of single trades, where no character of the word says so. */
export const MISHAPS = [
  // people who slip out of what holds for them
  ...term(
    '脱编作业 脱检 脱管 脱保 脱岗 脱编 脱漏 脱逃 脱轨 脱落 脱靶 脱销 漏管 失控 未受控 失管 失修 失养 失能失修 超员 越线 越界 越级 越权 缺岗 空岗 离岗 旷工 旷课 迟到 早退 缺勤 缺训 停训 停课 停工 停产 停业 停供 停水 停电 停气 停暖 停运 停航 停摆 停办',
    { better: 'less' },
  ),
  // what is lost, spoiled or left over
  ...term(
    '丢损 丢失 遗失 丧失 灭失 短少 剩菜 剩饭 剩餐 余粮浪费 弃奖 弃标 弃领 弃水 弃风 弃光 弃种 弃管 返淤 返碱 返潮 返盐 返渗 复旱 反弹 回潮 回流 外流 净流出 流出 溢出 外溢 跑冒滴漏 滴漏 串水 串户 混流 错混接 混接 错接 错投 误投 错发 误发 重发 错录 误录 错登 漏登 漏收 漏发 漏报 漏检 漏登记 漏统 漏保 漏缴 漏征 少缴 欠缴 欠缴费 未缴 未续费 未修 未装灯 未通水 未通气 未通路 白昼亮灯 常亮',
    { better: 'less' },
  ),
  ...term(
    '占绿毁绿 毁绿 占绿 侵绿 占耕 毁林 毁草 毁湿 毁田 毁苗 毁渠 盗采 盗伐 盗挖 盗猎 偷排 偷倒 乱倒 乱排 直排 溢流 冒溢 超采 过牧 超牧 红火蚁 福寿螺 加拿大一枝黄花 互花米草 薇甘菊 水葫芦 美国白蛾 草地贪夜蛾 松毛虫 非洲猪瘟 布病 赤潮 绿潮 蓝藻 水华 浒苔',
    { better: 'less' },
  ),
  ...term(
    '偏低 偏高 偏大 偏小 过低 过高 童工 无证 无照 拒办 拒收 拒付 拒赔 退稿 退保 退学 退货 退件 退回',
    {
      better: 'less',
    },
  ),
  ...term(
    '垃圾产量 垃圾产生量 垃圾日产量 垃圾人均日产量 生活垃圾人均日产量 PUE PUE值 单耗 能耗比 水耗 电耗 煤耗 油耗 料耗',
    {
      head: 'level',
      better: 'less',
    },
  ),
  ...term(
    '公务接待批次 公务接待人次 公务接待次数 接待批次 出国团组数 出国团组 因公出国团组数 公务用车保有量 车辆保有量 公务车辆保有量',
    { better: 'less' },
  ),
  ...term(
    '复查变更 复核变更 复查撤销 复议撤销 复议变更 复核撤销 行政撤销 二审改判 再审改判 发回重审',
    {
      better: 'less',
      outcome: true,
    },
  ),
  ...term('网上信访 网上投诉 线上信访 电话投诉', { better: 'either' }),
];

/** What is done to something good and spoils it: the good thing behind it does not make it good (侵占湿地面积). */
export const HARMING = term('侵占 破坏 毁坏 损毁 侵蚀 挤占 毁损 污损 蚕食 碾压', {
  better: 'less',
  harms: true,
});

/** Money that public money brings along is as good as money won back: 带动民间投资额. */
export const DRAWING = term('带动 撬动 拉动 吸引 引入 引进', { better: 'more' });

/** Falls by their own name. */
export const FALLS = term(
  '减幅 减少幅度 压减幅度 缩减幅度 缩小幅度 压缩幅度 降低率 减少率 下降率',
  { deed: 'falling' },
);

/** A rate of work that was done, though late, twice or falsely. */
export const SPOILED_RATES: readonly Term[] = [
  ...rates(
    '超期 逾期 超时 延期 迟延',
    '答复率 办结率 归还率 上报率 办理率 缴费率 缴款率 交付率 还款率 提交率 办理件数',
  ),
  ...rates(
    '重复 虚假 错误 违规 冒名',
    '建档率 发放率 申报率 申领率 报销率 登记率 录入率 立项率 统计率 参保率 享受率',
  ),
];

function rates(manners: string, works: string): readonly Term[] {
  return manners
    .split(' ')
    .flatMap((manner) =>
      works.split(' ').map((work): Term => ({ word: manner + work, head: 'rate', better: 'less' })),
    );
}
