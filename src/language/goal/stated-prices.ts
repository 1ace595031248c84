import type { Money } from '../../model/money';
import { unitAt } from '../measure/unit';
import { readMoney } from '../money/money';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';

/** A price of one that a text states. */
export interface StatedPrice {
  /** As written: 每份补助3元. */
  readonly said: string;
  readonly clause: string;
  /** What it is the price of one of, in standard spelling: 份. */
  readonly per: string;
  readonly money: Money;
}

const EACH = /每([一-鿿]{1,3}?)(?:每[一-鿿])?([^，,。；;、\d每]{0,10})(\d+(?:\.\d+)?)(万?元)/g;
const PER = /(\d+(?:\.\d+)?)(万?元)\/([一-鿿]{1,3})/g;
const TIMES = /(\d+(?:\.\d+)?万?)([一-鿿]{1,3})[×*xX](\d+(?:\.\d+)?)(万?元)/g;
/** A price of a stretch of time is no price of a thing. */
const TIME = /^(年|月|天|日|季度|学期|周|次)$/;

/** The prices of one thing that a text states: 每份补助3元, 600元/亩, 28辆×8000元. */
export const statedPrices = remembered((text): readonly StatedPrice[] =>
  text
    .split('\n')
    .flatMap((line) =>
      squeeze(line)
        .replace(/(\d),(?=\d{3})/g, '$1')
        .split(/[，,。；;!！]/),
    )
    .flatMap((clause) => [
      ...pricesBy(EACH, clause, ([said, per = '', , figure, unit]) => [said, per, figure! + unit!]),
      ...pricesBy(PER, clause, ([said, figure, unit, per = '']) => [said, per, figure! + unit!]),
      ...pricesBy(TIMES, clause, ([said, , per = '', figure, unit]) => [
        said,
        per,
        figure! + unit!,
      ]),
    ]),
);

function pricesBy(
  form: RegExp,
  clause: string,
  partsOf: (match: RegExpExecArray) => readonly [said: string, per: string, amount: string],
): StatedPrice[] {
  const found: StatedPrice[] = [];
  form.lastIndex = 0;
  for (let match = form.exec(clause); match; match = form.exec(clause)) {
    const [said, per, amount] = partsOf(match);
    const unit = unitAt(per, 0);
    const money = readMoney(amount);
    if (unit && unit.end === per.length && money && !TIME.test(unit.unit))
      found.push({ said, clause, per: /^[名位]$/.test(unit.unit) ? '人' : unit.unit, money });
  }
  return found;
}
