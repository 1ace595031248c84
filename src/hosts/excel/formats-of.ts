import { areaA1, type Area } from '../../model/place';
import { addressChunks } from '../cell-areas';
import { hasExcelApi } from './capabilities';

/** Excel cuts addresses of several areas at 8192 characters. */
const LONGEST_ADDRESS = 8000;

/** The formats of many areas: some objects for all of them where Excel can (1.9), one for each where not. */
export function formatsOf(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): readonly Excel.RangeFormat[] {
  return hasExcelApi('1.9')
    ? addressChunks(areas, LONGEST_ADDRESS).map((addresses) => sheet.getRanges(addresses).format)
    : areas.map((area) => sheet.getRange(areaA1(area)).format);
}
