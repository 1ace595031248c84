import type { Operator } from '../../model/measure';
import { grouped, lexicon, wordAt } from '../text/lexicon';
import { squeeze } from '../text/normalize';

/** An operator as written before or after a number. Null operator: a mark that is meant as one but not known which. */
export interface OperatorToken {
  readonly operator: Operator | null;
  readonly text: string;
}

/**
 * Signs and words before a number. A glyph that OCR leaves for ≥ or = (》, ») is kept as written and not guessed.
 * 达到 is a floor: “达到95%” is met by 96%.
 */
const BEFORE = lexicon<Operator | null>(
  grouped<Operator | null>([
    [
      '≥ ≧ ⩾ ≽ >= => ≥= ≮ 不低于 不少于 不小于 不早于 大于等于 大于或等于 大于、等于 高于等于 高于或等于 至少 最少 最低 达到 达 达到或超过',
      '≥',
    ],
    [
      '≤ ≦ ⩽ ≼ <= =< ≤= ≯ 不超过 不高于 不大于 不多于 不超 不晚于 不迟于 小于等于 小于或等于 小于、等于 低于等于 低于或等于 至多 最多 最高 最大',
      '≤',
    ],
    ['= ═ == ＝ 等于', '='],
    ['> 大于 高于 超过 多于 超', '>'],
    ['< 小于 低于 少于', '<'],
    ['± +- +/-', '±'],
    ['》 《 » « › ‹ 控制在', null],
  ]),
);

/** Words after a number. */
const AFTER = lexicon<Operator | null>(
  grouped<Operator | null>([
    ['以上 及以上 或以上 (含)以上 (含)及以上 (含以上) 以上(含) 以上(含本数) 起步', '≥'],
    ['以下 及以下 或以下 (含)以下 以内 之内 内 (含)以内 以内(含) 为限', '≤'],
    ['左右 上下', null],
  ]),
);

/** The operator that stands at a place. */
export function operatorAt(
  text: string,
  at: number,
): (OperatorToken & { readonly end: number }) | null {
  const found = wordAt(BEFORE, text, at);
  return found && { operator: found.value, text: found.word, end: found.end };
}

/** The bound that follows a number: 以上, 以内, 左右. */
export function boundAt(
  text: string,
  at: number,
): (OperatorToken & { readonly end: number }) | null {
  const found = wordAt(AFTER, text, at);
  return found && { operator: found.value, text: found.word, end: found.end };
}

/** Reads a cell of an operator column (指标性质、计算符号): “≥”, “大于等于”. Null for 定性, 正向 and anything else. */
export function readOperator(text: string): Operator | null {
  const plain = squeeze(text);
  const found = operatorAt(plain, 0);
  return found && found.end === plain.length ? found.operator : null;
}
