import { squeeze } from '../../language/text/normalize';

/** 城关镇, 经开区, 三河村: a place whose own targets stand in a column. */
const PLACE =
  /(镇|乡|街道|街道办|苏木|旗|县|市|区|州|盟|村|社区|办事处|管委会|管理区|农场|林场|本级|直属)$/;

/** A unit may stand for a place. */
const UNIT = /(局|校|院|所|站|中学|小学|幼儿园|公司|中心|馆|支队|大队|分局|林草|公安|教育)$/;

/** What the places add up to. */
const TOTAL = /^(合计|总计|小计|汇总|总量|全[省市县区州旗乡镇](合计|汇总)?|汇总值|合计值)$/;

/** Headings that say what kind of name stands below them. */
const OVER =
  /^(各)?(乡镇|镇街|镇乡|县区|县市区|市县|区县|市州|地区|单位|乡镇街道|项目村|村)(名|名称)?$/;

const LONGEST = 14;

/** Whether a heading names a place, or what places add up to. */
export function isPlace(text: string): boolean {
  const plain = squeeze(text);
  return (
    plain.length <= LONGEST && !/[\d指标]/.test(plain) && (PLACE.test(plain) || isTotal(plain))
  );
}

/** Whether a heading names a place or a unit, or what they add up to. */
export function isScope(text: string): boolean {
  const plain = squeeze(text);
  return isPlace(plain) || (plain.length <= LONGEST && !/[\d指标]/.test(plain) && UNIT.test(plain));
}

export function isTotal(text: string): boolean {
  return TOTAL.test(squeeze(text));
}

/** 乡镇名 and its like stand over names. */
export function isOverScopes(text: string): boolean {
  return OVER.test(squeeze(text));
}

/** 城关镇 of “城关镇指标值”; empty where nothing, or no place, stands before it. */
export function scopeBefore(text: string): string {
  const before = /^(.{2,12}?)(年度)?(指标值|目标值)$/.exec(squeeze(text))?.[1] ?? '';
  return isPlace(before) ? before : '';
}
