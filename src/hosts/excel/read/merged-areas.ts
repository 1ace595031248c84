import { parseAreaA1, type Area } from '../../../model/place';

/** Queues the question which cells of a sheet are merged (ExcelApi 1.13). Asked of all that is used: a part tells only areas that begin in it. */
export function queueMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  // Its own address lists first cells only.
  merged.load('areas/items/address');
  return merged;
}

/** The answer, after the round trip. */
export function answeredMerges(merged: Excel.RangeAreas): Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => {
    const area = parseAreaA1(address.slice(address.lastIndexOf('!') + 1));
    return area ? [area] : [];
  });
}
