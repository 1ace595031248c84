/** A target at the end of a name, in brackets or bare: “达标率100%”, “人数（≥63人）”. */
const TARGET =
  /[(（]?\s*((?:[≥≤>=<＞＜＝≧≦]|不低于|不少于|不高于|不超过)\s*\d[\d.,]*\s*[%％一-鿿]{0,4}|(?:达到?)?\d[\d.]*\s*[%％](?:以上)?)\s*[)）]?$/;
/** A sign and a count before a name, “≥200户困难家庭个案辅导”: the sign can only belong to a target. */
const LEADING =
  /^((?:[≥≤>=<＞＜＝≧≦]|不低于|不少于|不高于|不超过)\s*\d[\d.,]*\s*(?:[%％]|万?[一-鿿]))(?=[一-鿿]{2})/;
/** “合格数÷总数×100%” says how the rate is made. */
const FORMULA_BEFORE = /[×*xX÷/]\s*$/;

/** The target that a name carries at its end or begins with, and the name without it; null where there is none. */
export function targetInName(name: string): { target: string; bare: string } | null {
  const text = name.trim();
  const match = TARGET.exec(text);
  if (!match) {
    const leading = LEADING.exec(text);
    return leading && { target: leading[1]!, bare: text.slice(leading[0].length) };
  }
  const before = text.slice(0, match.index);
  return FORMULA_BEFORE.test(before) ? null : { target: match[1]!, bare: before.trim() };
}
