import type { Field, Fund } from '../../model/table';
import { fundAmount, type UnitsAround } from './fund-amount';
import { readLabel, type Label } from '../labels/label';

/** One amount of several that one cell states. */
interface FundInText extends Pick<Fund, 'label' | 'value' | 'column' | 'money'> {
  readonly word: Label;
}

/** Where one amount ends and the words of the next begin; a comma between digits only groups them. */
const BREAK = /[\n；;。（）()、]|[，,](?!\d)/;

const ENTRY =
  /^(?:[一二三四五六七八九十]|\d\.(?!\d))?\s*([^\d:：]{2,16}?)[:：]?\s*(-?[\d.,]+\s*(?:亿元|万元|元)?)$/;

/**
 * The amounts of a cell that holds a whole funding block in words: “总额106万元 一、财政拨款：69万元（其中：上级财政资金：60万元）
 * 二、自有资金：37万元”. Empty when it is no such text.
 */
export function fundsInText(cell: Field, units: UnitsAround): FundInText[] {
  if (cell.text.length > LONGEST) return [];
  let among = false;
  return cell.text.split(BREAK).flatMap((entry) => {
    const [, words, text] = ENTRY.exec(entry.trim().replace(/^其中[:：]?/, startsParts)) ?? [];
    if (!words || !text) return [];
    const label = { ...cell, text: words, raw: words };
    const value = { ...cell, text };
    const word = readLabel(words);
    if (!word.fund) return [];
    const isPart = among;
    among = false;
    const money = fundAmount({ label, value }, units);
    return [{ label, value, column: 'budget' as const, money, word: { ...word, among: isPart } }];
  });

  function startsParts(): string {
    among = true;
    return '';
  }
}

const LONGEST = 500;
