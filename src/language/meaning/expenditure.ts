import { EXPENDITURE_ITEMS } from './expenditure-words';
import { findWords, grouped, lexicon } from '../text/lexicon';
import { squeeze } from '../text/normalize';
import { remembered } from '../text/remember';

/** An expenditure item (支出事项) as a text names it. */
export interface ExpenditureItem {
  /** The item's canonical name: 租赁. */
  readonly item: string;
  /** The words it was seen as: 租赁费. */
  readonly word: string;
}

const ITEMS = lexicon(grouped(EXPENDITURE_ITEMS));

/** The expenditure items that a text names, each once, in the order of their first mention, with the words they were seen as. */
export const findExpenditureItems = remembered((text): readonly ExpenditureItem[] => {
  const items = new Map<string, ExpenditureItem>();
  for (const { word, value: item } of findWords(ITEMS, squeeze(text))) {
    if (item !== null && !items.has(item)) items.set(item, { item, word });
  }
  return Array.from(items.values());
});

/** The expenditure items that a text names: “房屋租赁及物业、中央空调使用费” → 租赁, 物业, 空调. */
export function expenditureItems(text: string): string[] {
  return findExpenditureItems(text).map(({ item }) => item);
}
