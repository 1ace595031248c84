import { withoutBlanks } from '../text/normalize';
import { wordAtEnd, wordList } from '../text/word-list';

const NUMBER = /^[\d一二三四五六七八九十]+[.、]/;
/** 绩效目标申报表 and its sisters, with what may stand before and behind. */
const NAME_OF_FORM =
  /(?:预算|财政)?(?:项目|专项)?(?:支出)?(?:资金)?(?:核心)?(?:整体)?(?:支出)?绩效(?:目标|指标|自评|监控|评价|运行|执行|跟踪|完成)*(?:申报|批复|自评|监控|情况|设定|审核|备案|公开|汇总|调整|申请|变更|一览)*表.*$/;
const BEFORE_PROJECT = /^(?:部门|单位|省级|市级|县级|区级|本级|中央|附件\d*[:：]?)+/;

/** The title names the money, not what is done with it. */
const FUND = /(?:补助|奖补|专项|衔接|转移支付|配套|发展|扶持)[^\d]{0,12}资金/;

/** Words of a form's own name that are no project: 某市市直部门预算项目支出, 转移支付区域, and offices. */
const FORM_WORDS =
  /(?:转移支付|财政|预算|部门|单位|项目|支出|资金|专项|区域|绩效|目标|整体|核心|一般|公共|共性|特定|其他|运转类|本级|基本建设|基建|债券|国有资本|经营|政府|购买服务|调整|[省市县区州乡镇]直|[省市县区州]级|^[一-鿿]{1,6}[省市县区州盟旗乡镇])/g;
const OFFICES = wordList(
  '局 厅 委 办 部 院 所 校 站 会 队 政府 中心 学校 医院 委员会 办公室 管委会',
);

/** A form's title without year, number, amount and the name of the form; empty when it names no project at all. */
export function projectInTitle(title: string): string {
  return withoutBlanks(title)
    .replace(NUMBER, '')
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/20\d\d年?度?/g, '')
    .replace(/[\d.]+万?元?/g, '')
    .replace(NAME_OF_FORM, '')
    .replace(BEFORE_PROJECT, '');
}

/** Whether a title names a fund that is handed down, as 衔接推进乡村振兴补助资金 is. */
export function namesFund(title: string): boolean {
  return FUND.test(title);
}

/** What is left of a title's project when the words of any form are taken out; null when that is an office. */
export function ownWordsOfTitle(project: string): string | null {
  const own = project.replace(FORM_WORDS, '').replace(FORM_WORDS, '');
  return wordAtEnd(OFFICES, own) ? null : own;
}
