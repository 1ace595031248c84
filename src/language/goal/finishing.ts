/** What a name asks the time of, behind what it is about. */
const TIME = /(完成|建成|到位|发生)?(的)?(时间|时限|时点|日期|期限|节点)$/;
/** Names of the end of the whole work, whatever it is about. */
const WHOLE =
  /^(项目|工程|任务|工作|全部|总体|整体|主体|最终|建设|工程建设|年度任务|项目建设|改造|安装|安装调试|设备)*(完成|完工|竣工|建成|交付|验收|投用|投入使用|启用|上线|通车|通水|竣工验收|交付使用)?$/;
/** Words for the end of work in a goal. */
const ENDS =
  /完成|完工|竣工|建成|交付|投用|投入使用|使用|启用|上线|通车|通水|验收|结束|到位|竣工|完毕|就位|兑付|发放|拨付|支付|清淤|通过/;

/** Steps before the work. */
const STEPS = /招标|采购|设计|立项|开工|前期|评审|筹备|签订|申报|勘察|启动|动工/;

/** What a name of a time is about: 日间照料中心 of 日间照料中心建成时间. */
export function aboutOf(name: string): string {
  return name.replace(TIME, '');
}

/** Whether a name asks when the whole work is done: 完工时间, 项目建成时间. */
export function namesTheEnd(name: string): boolean {
  return TIME.test(name) && WHOLE.test(name.replace(/(的)?(时间|时限|时点|日期|期限|节点)$/, ''));
}

/** Whether a clause speaks of the end of work. */
export function tellsTheEnd(clause: string): boolean {
  return ENDS.test(clause) && !STEPS.test(clause);
}
