import { isBoundary, segment, type Token } from '../segment';
import { squeeze } from '../text/normalize';

/** What the amount of a cost indicator is: all that a thing costs, the price of one of many, or money that is not spent. */
export type CostReading = 'total' | 'unit' | 'saving';

/**
 * Reads a cost indicator's amount. The name decides: a price word in it (人均, 每亩, 单位面积造价, …标准) makes a unit price, a saving
 * word money not spent. The description is asked only where the name tells nothing of what is paid (成本投入): there it makes a unit price
 * when it begins with one. A description such as “每处每年6000元，共120处” or “本单位物业费” says how a total is made up.
 *
 * per: what the value is per (`人·月` of 元/人·月); a year is the whole of an annual table.
 */
export function costReading(name: string, description: string, per: string | null): CostReading {
  if (per !== null && !/^(年|全年|年度)$/.test(per)) return 'unit';
  const own = squeeze(name).replace(/按[^，,]*(测算|计算|核算)的?/, '');
  const words = segment(own);
  if (words.some(({ tags }) => tags?.saving)) return 'saving';
  if (isPrice(words, own)) return 'unit';
  if (!words.every(isUntelling)) return 'total';
  const [first] = segment(description);
  if (first?.tags?.saving) return 'saving';
  return first?.tags?.price === 'per' || first?.tags?.price === 'unit' ? 'unit' : 'total';
}

/** A name of a cost that covers everything: 项目总成本. */
export function namesWholeCost(name: string): boolean {
  return segment(name).some(({ tags }) => tags?.whole === true);
}

/** 标准 and 限额 price one of many only where they end the name; 平均 and 每 do wherever they stand. */
function isPrice(words: readonly Token[], name: string): boolean {
  if (/每(?!年)|平均|均价/.test(name)) return true;
  const solid = words.filter((word) => !isBoundary(word));
  return solid.some(
    ({ tags }, at) =>
      tags?.price === 'per' ||
      tags?.price === 'unit' ||
      (tags?.price === 'rate' &&
        (at === solid.length - 1 || solid[at + 1]?.tags?.price === 'rate')),
  );
}

/** 成本投入, 项目成本: nothing of what is paid. */
function isUntelling(word: Token): boolean {
  return isBoundary(word) || word.tags?.vague === true || word.tags?.whole === true;
}
