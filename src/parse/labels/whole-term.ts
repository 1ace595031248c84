import { squeeze } from '../../language/text/normalize';
import { statesYearSpan } from '../../language/date/year-span';

/** 总体目标值, 三年目标值, 规划期指标值: of the project's whole term, where a value of the year stands beside it. */
const WHOLE = /总体|总目标|^总|规划期|周期|项目期|实施期|中期|长期|[二两三四五]年|五年/;

const YEAR = /年度|本年|当年|年初|今年/;

/** Whether a heading over values speaks of all years of a project; 2022-2024年指标值 does, too. */
export function isWholeTerm(text: string): boolean {
  const plain = squeeze(text);
  return statesYearSpan(plain) || (WHOLE.test(plain) && !YEAR.test(plain));
}
