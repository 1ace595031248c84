import { isSlogan } from '../meaning/slogan';
import { segment } from '../segment';
import { objectNouns } from '../meaning/objects';

/** The whole clause promises that things go on: nothing could ever show that it failed. */
const GOES_ON =
  /^(?:为了)?(?:确保|保证|保障|做好|加强|推进|促进|完成)?.{0,30}?(?:各项)?(?:工作|业务|任务|活动|项目|场地|运行|运转)?的?(?:顺利|正常|有序|平稳|稳定|高效|圆满)地?(?:进行|开展|运转|运行|推进|完成|实施|工作|办公|教学|学习|生活)+$/;

/** 做好政务服务工作, 推进各项工作: work, and nothing that it leads to. */
const JUST_WORK =
  /^(?:进一步|切实|全面|认真|扎实)?(?:做好|抓好|搞好|加强|推进|开展|完成)[^》]{0,14}工作$/;

/** 切实提高队伍整体素质，促进事业健康发展: a direction, and nothing that is done. */
const JUST_TREND =
  /^(?:切实|不断|进一步|持续|有效|全面|从而)?(?:提高|提升|增强|加强|促进|推动|推进|改善|优化)[^》]{0,20}(?:素质|水平|能力|发展|进步|和谐|环境|效率|形象)$/;

/** Begins with how hard one tries, or with carrying on: 认真组织…, 大力推进…, 按照上级要求…. */
const EFFORT =
  /^(?:认真|切实|大力|努力|积极|扎实|全力|全力以赴|着力|持续|不断|进一步|圆满|全面|深入|稳步|加快|加大|加强|强化|深化|有效|更好地?|妥善|牢固|牢牢|始终|高度重视|统筹|推进|推动|促进|提升|提高|增强|优化|完善|健全|建立健全|做好|抓好|搞好|办好|确保|保证|按照|按计划|按要求|围绕|紧扣|立足|坚持|落实|履行|充分发挥|发挥|营造|取得|形成|弘扬|传承|关心|关爱|守牢|维护|满足)/;
/** Ends with a good that is for everybody and nobody: 提供有力支撑, 让老人安享晚年. */
const FOR_ALL =
  /^(?:努力)?(?:让|使|令).{2,16}$|(?:提供|给予).{0,6}(?:有力|坚强|良好|优质|可靠|强大).{0,4}(?:支撑|保障|支持|服务|条件)$|(?:作用|效益|温暖|期盼|晚年|反响|局面|各项[^，]{0,4}(?:目标|任务|要求|指标|工作))$/;
/** Deeds that leave nothing to look at by themselves. */
const WEAK =
  /^(?:组织|开展|完成|实施|落实|服务|保障|管理|支持|指导|履行|监管|监督|宣传|执行|调查|建设|发展|维护|预防|防控|防范)$/;

/** Tries hard at something, and neither builds, buys nor hands out anything. */
function isEffort(clause: string): boolean {
  if (FOR_ALL.test(clause)) return true;
  return (
    EFFORT.test(clause) &&
    !segment(clause).some(
      ({ text, tags }) =>
        (tags?.deed === 'delivering' || tags?.deed === 'handling') &&
        !tags.opens &&
        !tags.aim &&
        !WEAK.test(text),
    )
  );
}

const YEARS = /20\d\d年度?/g;
const NUMBERS = /目标\s*\d+[:：]?|^\s*\d+[.、]/gm;
/** A figure, a document, or a count in words. */
const PINNED = /\d|《|[一二三四五六七八九十百千万](?:个|次|人|户|套|台|项|场|期|平方米)/;

/** Whether a clause could stand in any goal: 保证工作顺利进行. Trends are stock in the goal of a year, not in one of several. */
export function isStockClause(clause: string, isAnnual: boolean): boolean {
  return (
    GOES_ON.test(clause) ||
    JUST_WORK.test(clause) ||
    (isAnnual && (JUST_TREND.test(clause) || isSlogan(clause) || isEffort(clause))) ||
    objectNouns(clause).length === 0
  );
}

/** A goal without its years and the numbers of its points. */
export function withoutNumbering(goal: string): string {
  return goal.replace(YEARS, '').replace(NUMBERS, '');
}

/** Whether a goal without its numbering states a figure or names a document. */
export function statesFigure(goal: string): boolean {
  return PINNED.test(goal);
}

/** Verbs that begin what any office does all the time. */
const GENERAL =
  /^(?:为了?|以|从而|进一步|切实|不断|持续|稳步|有序|有效|全面|扎实|积极|着力|大力|深入|更好地?|努力|继续|充分|合理|共同|严格|认真|积极主动|主动|热情|精心|用心|热忱)*(?:接待|教育|教育管理|编好|写好|修好|铸牢|优化|规范|加强|推进|推动|促进|关心|关爱|筑牢|夯实|维护|保障|保证|确保|增强|改善|提升|提高|服务|开展|做好|抓好|强化|健全|完善|深化|落实|发挥|弘扬|营造|助力|支持|满足|丰富|稳定|防范|化解|打击|巩固|激发|扩大|拓展|创新|构建|树立|坚持|贯彻|引导|带动|实现|守护|守牢|守住|守好|凝聚|培育|培养|建设|打造|创建|创造|抓实|抓紧|抓牢|端稳|端牢|扛牢|压实|点亮|擦亮|普及|倡导|摸清|理清|严防|严守|谨防|严管|畅通|疏通|恢复|建好|用好|管好|护好|办好|讲好|唱响|发展|繁荣|保持|方便|便利|关注|重视|统筹|聚力|聚焦|紧盯|瞄准|解决|破解|共建|共享|共创|树牢|厚植|释放|增进|壮大|做强|做大|做优|做实|擘画|奋力|争创|争当)/;
/** What can be seen to be done, or not to be. */
const DELIVERED =
  /新建|建成|改建|扩建|修建|修缮|采购|购置|购买|发放|编制|编写|出版|印发|举办|召开|维修|改造|更换|安装|铺设|支付|偿还|兑付|资助|补贴|补助|检查|抽检|监测|扫描|出具|竣工|完工|交付|验收|投入使用|租赁|聘用|招聘|救助|慰问|培训|筛查|体检|接种|受理|办结|查处|拆除|清淤|疏浚|绿化|造林|种植|供应|供水|供热|供暖|清运|清扫|保洁|巡查|巡护|演练|演出|展览|征集|普查|测绘|勘察|审计|评审|评估|开通|上线|到账|落成|通车|按月|每[月日年周季人户]|全部|覆盖|免费|周岁|不发生|无.{0,6}事故|康复|训练|治疗|护理|零|年底前|汛前|节前|开学前/;

/** A trend of whatever work: 强化疫情监测防控, 推进老旧小区改造. What follows is a noun, and nothing says how much of it. */
const TREND_OF_WORK =
  /^(?:为了?|以|从而|进一步|切实|不断|持续|稳步|有序|有效|全面|扎实|积极|着力|大力|深入)*(?:强化|加强|提升|提高|增强|推进|推动|促进|优化|深化|抓实|抓好|做好|规范)/;
/** What makes even that a promise: all of it, none of it, by when, or what came out of it. */
const PROMISED =
  /全部|全覆盖|零|不发生|无.{0,6}事故|按月|每[月日年周季人户]|年底前|[汛节]前|开学前|免费|完成|建成|竣工|交付|验收|投入使用|发放|采购|购置|新建|改建|扩建|修缮|举办|召开|编制/;

/** Whether a clause names an aim or a standing task and nothing that is brought about: 规范档案管理, 筑牢公共安全防线. */
export function isGeneralClause(clause: string): boolean {
  return (
    (GENERAL.test(clause) && !DELIVERED.test(clause)) ||
    (TREND_OF_WORK.test(clause) && !PROMISED.test(clause))
  );
}
