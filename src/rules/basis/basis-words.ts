import type { Field } from '../../model/table';
import { remembered } from '../../parse/text/remember';
import { withoutBlanks } from '../../parse/text/normalize';

/** Words that fill the cell and say nothing. */
const MEANINGLESS = new Set(
  '无 暂无 没有 / // \\ - -- — —— ———— … …… 、 。 * ** 同上 同前 按要求 按规定 按实际 实际情况 根据实际情况 按实际情况 据实 待定 见附件 不适用'.split(
    ' ',
  ),
);

/** Kinds of basis, named without the thing itself: which contract, which document, which year? */
const UNSPECIFIC = new Set(
  `合同 合同约定 合同规定 合同要求 按合同约定 根据合同约定 按照合同约定 协议约定 协议 工作要求 工作需要 工作任务 工作安排 工作部署
  文件要求 文件规定 按文件要求 根据文件要求 相关文件 相关文件要求 政策文件 政策要求 政策规定 相关政策 相关规定 有关规定 有关文件 制度规定 制度要求 相关制度 单位制度
  规章制度 法律法规 相关法律法规 工作计划 年度计划 年度工作计划 工作方案 实施方案 项目方案 项目实施方案 实施计划 上级要求 上级文件 上级文件要求 上级部门要求 上级部署 领导要求
  计划标准 行业标准 历史标准 预算支出标准 其他标准 国家标准 地方标准 标准 预算批复 预算安排 预算文件 项目要求 项目需要 项目计划 职责要求 部门职责 单位职责 三定方案 绩效目标 考核要求 管理要求 管理办法 工作职责 业务要求 行业规范 行业要求`.split(
    /\s+/,
  ),
);

/** Nothing but such words, in any order, names no document: 按照合同要求, 根据工作实际需要, 依据相关政策文件. */
const ONLY_GENERIC =
  /^(根据|依据|按照|依照|参照|参考|结合|遵照|按|以)?(相关|有关|国家|上级|省|市|县|区|主管|财政|单位|部门|年度|工作|项目|业务|实际|实施|管理|合同|协议|政策|文件|法律|法规|制度|规章|规定|标准|要求|行业|需要|需求|计划|方案|任务|安排|部署|职责|职能|情况|内容|条款|约定|确定|执行|制定|测算|预算|考核|绩效|目标|领导|岗位|开展|所需|规范|精神|进行|指标|设定|和|及|与|的|等)+$/;

/** 施工合同, 物业服务合同: which one? */
const SOME_CONTRACT = /^[一-鿿]{2,5}(合同|协议)(约定|条款|要求|规定)?$/;

/** Experience as the whole argument. */
const EXPERIENCE =
  /^(根据|依据|按照|参照|按|结合)?(往年|历年|以往|以前年度|上年度?|去年|多年|前期|过去|日常)?(的)?(工作|实际工作|管理|实践|历史)?(经验|惯例)(值|数据|估算|判断|确定|测算)?$/;
const PAST_WITHOUT_FIGURES =
  /^(根据|依据|按照|参照|参考|按|结合)?(往年|历年|以往|以前年度|上年度?|去年)(的)?(工作)?(情况|数据|水平|工作|工作情况|完成情况|实际情况|执行情况|实际|同期)?$/;

/** Anything that pins a basis down: a titled or numbered document, a figure, a date, a named place in a contract. */
const SPECIFIC = /《[^》【]{2,}》|〔|［|\[\d|第[\d一二三四五六七八九十百]+[条章款号]|\d/;

/** What the words of a basis amount to. */
interface Reading {
  /** Without blanks, brackets at the ends and a closing full stop. */
  readonly bare: string;
  readonly meaningless: boolean;
  readonly unspecific: boolean;
  readonly experience: boolean;
}

const read = remembered((basis): Reading => {
  const text = withoutBlanks(basis);
  const bare = text.replace(/^[(（【]+|[)）】。；;，,、]+$/g, '');
  const meaningless =
    MEANINGLESS.has(text.replace(/[。；;，,]+$/, '')) || /^[-—–_/\\*.·…。、，,]+$/.test(text);
  const specific = SPECIFIC.test(bare);
  const experience = !specific && (EXPERIENCE.test(bare) || PAST_WITHOUT_FIGURES.test(bare));
  const unspecific =
    !specific &&
    !experience &&
    !meaningless &&
    bare !== '' &&
    bare.split(/[、，,；;和及与]/).every(isGeneric);
  return { bare, meaningless, unspecific, experience };
});

function isGeneric(part: string): boolean {
  return UNSPECIFIC.has(part) || ONLY_GENERIC.test(part) || SOME_CONTRACT.test(part);
}

export function isMeaningless(basis: Field): boolean {
  return read(basis.text).meaningless;
}

/** “同上” points at the row above. */
export function isDitto(basis: Field): boolean {
  return /^(同上|同前)/.test(read(basis.text).bare);
}

/** A kind of basis without the document: alone, or several of them joined (“合同约定、工作要求”). */
export function isUnspecific(basis: Field): boolean {
  return read(basis.text).unspecific;
}

/** One of the five kinds of standard by its name alone, as forms with a column 绩效标准 ask for. */
export function isKindOnly(basis: Field): boolean {
  return /^(计划|行业|历史|预算支出|其他)标准$/.test(read(basis.text).bare);
}

/** “往年工作经验” and its sisters, without a year or figure. */
export function isExperience(basis: Field): boolean {
  return read(basis.text).experience;
}

/** Whether a basis says something a reviewer can look up. */
export function isSubstantial(basis: Field): boolean {
  return !basis.isBlank && !isMeaningless(basis) && !isUnspecific(basis) && !isExperience(basis);
}
