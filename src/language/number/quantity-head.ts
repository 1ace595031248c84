import type { Operator } from '../../model/measure';
import { lexicon, wordAt } from '../text/lexicon';
import { operatorAt } from '../measure/operator';
import { endsWithMeasuredNoun, perAt } from '../measure/unit';

/** What stands before the number of a quantity. */
export interface Head {
  /** Where the number begins. */
  readonly end: number;
  /** “建筑面积” of “建筑面积2.6万平方米”. */
  readonly label: string;
  readonly operator: Operator | null;
  readonly operatorText: string;
  /** 月 of “每月1次”. */
  readonly per: string | null;
}

const FILLERS = lexicon(
  '约 大约 近 共计 合计 总计 累计 共 计 为 平均 年均 月均 人均 预计 全年 全部 ¥ $ 人民币 RMB : 【'
    .split(' ')
    .map((word): [string, true] => [word, true]),
);

const NUMERAL = /[0-9一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾百零]/;
/** A label says what is counted; a clause number, a reference or a comparison is none. */
const NO_LABEL = /[第按依据照参见每比]|[^一-鿿A-Za-z()、]/;
const LABEL_VERB =
  /(?:提高|提升|增长|增加|上升|下降|降低|减少|压缩|缩短|节约|完成|建成|新增|新建|改造|培训|发放|购置|采购|覆盖|服务|举办|召开|开展|组织|办理|达)$/;
/** “较上年提高5个百分点” */
const COMPARED = /^(?:[较比]?上年(?:同期)?|同比|环比)/;
const LONGEST_LABEL = 16;

/** Signs, fillers and “每月” from `at` on, as far as they go. */
function readMarks(text: string, at: number): Omit<Head, 'label'> {
  let end = at;
  let operator: Operator | null = null;
  let operatorText = '';
  let per: string | null = null;
  for (;;) {
    const sign = operatorText === '' ? operatorAt(text, end) : null;
    const each: ReturnType<typeof perAt> =
      per === null && text.charAt(end) === '每' ? perAt(text, end) : null;
    const filler = wordAt(FILLERS, text, end);
    const mark: { readonly end: number } | null = sign ?? each ?? filler;
    if (!mark) return { end, operator, operatorText, per };
    if (sign) ({ operator, text: operatorText } = sign);
    else if (each) per = each.per;
    end = mark.end;
  }
}

function withLabel({ end, operator, operatorText, per }: Omit<Head, 'label'>, label: string): Head {
  return { end, label, operator, operatorText, per };
}

function beginsNumber(text: string, at: number): boolean {
  const signed = /[-+]/.test(text.charAt(at)) ? at + 1 : at;
  return NUMERAL.test(text.charAt(signed));
}

function isLabel(words: string, hasSign: boolean): boolean {
  const label = words.replace(COMPARED, '');
  if (label.length > LONGEST_LABEL || NO_LABEL.test(label)) return false;
  return hasSign || LABEL_VERB.test(label) || endsWithMeasuredNoun(label);
}

/** A label, then perhaps signs, up to the first figure. */
function readLabelled(text: string): Head | null {
  const figure = text.search(/[0-9]/);
  if (figure <= 0 || figure > LONGEST_LABEL + 8) return null;
  for (let at = 1; at <= figure; at++) {
    const marks = readMarks(text, at);
    const reached =
      marks.end === figure || (marks.end === figure - 1 && beginsNumber(text, marks.end));
    if (!reached) continue;
    const label = text.slice(0, at);
    return isLabel(label, marks.operatorText !== '') ? withLabel(marks, label) : null;
  }
  return null;
}

/** Reads what stands before the number of a quantity; null when that is more than a value has before its number. */
export function readHead(text: string): Head | null {
  const marks = readMarks(text, 0);
  return beginsNumber(text, marks.end) ? withLabel(marks, '') : readLabelled(text);
}
