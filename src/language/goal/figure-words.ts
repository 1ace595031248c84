/** What is or was, or tells a change: nothing that indicators repeat. */
export const ASIDE =
  /现有|共有|原有|目前|截至|截止|累计|上年|去年|上一年|同比|环比|基数|辖区共|总人口|提高\d|增长\d|下降\d|降低\d|减少\d|增加\d/;
/** A figure that is only near: 约300人. */
export const NEARLY = /[约近]\d|左右|\d万?余/;
const FLOOR = /不[少低]于|≥|>=|至少|(^|[^不])(超过|[大高]于)/;
const CEILING =
  /不超过|不[高多大]于|≤|<=|[控压]制?缩?在|[缩压][短缩][到至]|降[低]?[到至]|(^|[^不])[低少]于/;
/** Words between what is counted and how many. */
export const LEAST =
  /(不少于|不低于|不超过|不高于|不多于|不大于|不小于|达到|达|共计|合计|共|计|为|≥|≤|>=|<=|超过|稳定在|保持在|控制在|压缩到|压缩至|压缩在|缩短到|缩短至|降到|降至|提高到|提高至|提升到|提升至|由|从|至少|均|都|各|在|的){1,9}$/;
/** What is done to the object, and when. */
export const VERBS =
  /^(目标[\d一二三四五六七八九十]*[:：]?|[\d一二三四五六七八九十]+[.、)）]|[(（][\d一二三四五六七八九十]+[)）]|\d+年|\d+月底?前?|年度?|全年|全县|全市|全区|当年|年底前|计划|预计|举办|开展|完成|组织|实施|采购|购置|购买|购入|新购|配备|配发|配套|新建|建成|建设|修建|维修|维护|更新|更换|安装|安装部署|发放|支持|办理|印制|确保|保障|消除|资助|培训|新增|改造|为辖区|使|对(?![象外口])|为|向|给|的|[、（(])+/;

/** “1200名残疾儿童和持证残疾人”: the figure is of both; “经济困难的高龄、失能老年人” are one kind. */
export const SEVERAL = /^[^的年]{0,11}、|^.{0,11}[和及与]/;
/** What several years bring: no goal of this year's. */
export const LATER = /[两三五]年|到20\d\d|“?十[四五]五”?期间/;
/** A part of the figure before it. */
export const PART = /其中|含(?!量)/;
/** A time that is asked for says so: 时长不少于68小时, 3分钟内. */
export const LASTING = /(时长|时间|时限|周期|期限|中断|不超过|不少于|提前|缩短到?|控制在)$/;

/** What a figure's neighbours make of it: at least so many, or at most. */
export function boundOf(before: string, after: string): 'floor' | 'ceiling' | null {
  const near = before.slice(-6);
  if (FLOOR.test(near) || /^(及)?以上/.test(after)) return 'floor';
  return CEILING.test(near) || /^(及)?(以[内下]|之?内)/.test(after) ? 'ceiling' : null;
}

/** What one of many gets: 每村200平方米, 人均; not “每季度结束后” nor “均达到”. */
export function isOfEach(words: string): boolean {
  return /每(?!年|季|月|周|天|日|次)|[人户亩村校台辆日月年平]均/.test(words);
}

/** 为44所学校, 对107户家庭: whom work is for, counted before the work is named. */
export function countsServed(before: string): boolean {
  return /(为|对|面向|给|给予|向|在)$/.test(before);
}
