import { squeeze } from '../../language/text/normalize';

/** “物业费绩效目标表”, “项目支出绩效自评表(2024年度)”, “附件2：…申报表”. */
const TITLE =
  /绩效.{0,24}(表|书)(\(.{0,30}\)|（.{0,30}）)*$|(目标|自评|监控|指标)(申报|批复|审核|备案|公开|情况)?表(\(.{0,30}\))*$/;

/** Other words that a sole line above a form may have. */
const TITLE_LIKE = /绩效|自评|监控|目标|申报/;

const NO_TITLE = /^(注|备注|说明|填报说明|填表说明)\d?[:：.、]|[。；]/;
const LONGEST_TITLE = 70;

/** Whether a text reads as the title of a performance table. */
export function isTitleText(text: string): boolean {
  if (text.length > LONGEST_TITLE * 2 || !/[表书]/.test(text)) return false;
  const plain = squeeze(text);
  return isTitleLength(plain) && TITLE.test(plain);
}

/** Whether a text that has its row for itself above a form can be the form's title. */
export function isTitleLike(text: string): boolean {
  const plain = squeeze(text);
  return isTitleLength(plain) && TITLE_LIKE.test(plain);
}

function isTitleLength(plain: string): boolean {
  return plain.length > 4 && plain.length <= LONGEST_TITLE && !NO_TITLE.test(plain);
}

/** 绩效目标申报表, 绩效自评表 and their like; a count or a list of many is none. */
const GOALS = /绩效(?:目标|指标|自评|监控|运行)/;
const OTHERS = /统计|汇总|目录|一览|名单|台账|进度|审核|评审|打分|评分|问卷|说明/;

/** Whether a title announces indicators and their targets. */
export function announcesGoals(text: string): boolean {
  const plain = squeeze(text);
  return isTitleText(text) && GOALS.test(plain) && !OTHERS.test(plain);
}
