import type { DateParts } from '../../model/measure';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';

/** A time by which a goal or a target wants something done. */
export interface StatedDate extends DateParts {
  /** The clause that states it, without the time. */
  readonly clause: string;
  /** The clause before it, which may name the thing: “新建站房5处，10月底前建成”. */
  readonly before: string;
  /** As it is written: 4月底前. */
  readonly said: string;
  /** Every month anew: 每月20日前. */
  readonly monthly: boolean;
}

const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DATE =
  /(每月(?:的)?(\d{1,2})[日号])|(?:(20\d\d)年)?(?:(\d{1,2})月(?!份?[至到~—–-])(?:(\d{1,2})[日号]|(底|末))?|(?:第?([一二三四])季度)(末|底)?|(年)[底末]|(上半年))(?=[^\d]|$)/g;
/** From when on, or what was: no time by which. */
const SINCE = /(自|从|截至|截止|去年|上年|[至到~—–-])$/;
const UNTIL = /^(份|起|至|到|[~—–-])/;

/** The times by which a text wants something done; a span and a point from which on are none. */
export const statedDates = remembered((text): readonly StatedDate[] =>
  text.split('\n').flatMap((line) => {
    const clauses = squeeze(line).split(/[，,。；;!！]/);
    return clauses.flatMap((clause, at) => datesIn(clause, clauses[at - 1] ?? ''));
  }),
);

function datesIn(clause: string, before: string): StatedDate[] {
  const found: StatedDate[] = [];
  DATE.lastIndex = 0;
  for (let match = DATE.exec(clause); match; match = DATE.exec(clause)) {
    const end = match.index + match[0].length;
    if (SINCE.test(clause.slice(0, match.index)) || UNTIL.test(clause.slice(end))) continue;
    const parts = partsOf(match);
    if (parts)
      found.push({
        ...parts,
        before,
        said: match[0] + (/^(之前|以前|前|内)/.exec(clause.slice(end))?.[0] ?? ''),
        clause: clause.slice(0, match.index) + clause.slice(end).replace(/^(之前|以前|前|内)/, ''),
      });
  }
  return found;
}

function partsOf(match: RegExpExecArray): (DateParts & { readonly monthly: boolean }) | null {
  const [, each, day, year, month, on, end, quarter, , yearEnd, half] = match;
  const numbered = year ? Number(year) : null;
  if (each) return { monthly: true, year: null, month: null, day: Number(day) };
  const last =
    month !== undefined
      ? Number(month)
      : quarter
        ? ('一二三四'.indexOf(quarter) + 1) * 3
        : yearEnd
          ? 12
          : half
            ? 6
            : 0;
  const days = LAST_DAYS[last - 1];
  if (days === undefined) return null;
  const isEnd = end !== undefined || month === undefined;
  return {
    monthly: false,
    year: numbered,
    month: last,
    day: on ? Number(on) : isEnd ? days : null,
  };
}
