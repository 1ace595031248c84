/** “县教育局2024年整体绩效目标”: a heading names its owner. */
const OWNER =
  /^(?:20\d\d年度?)?([一-鿿]{2,14}(?:局|委员会|办公室|中心|厅|学校))(?:20\d\d年|部门|整体)/;
/** “××局编制”, “编制单位：××局”. */
const MADE_BY = /^(?:编制单位[:：]?)?([一-鿿]{3,30}?)编制$/;
const MAKER = /^编制单位[:：]([一-鿿]{3,30})$/;
const UNIT = /^[一-鿿]{3,25}(?:局|委|办|中心|厅|院|会|所|站|室|馆|校)$/;

/** The unit that a heading without blanks names as its owner; null where it names none. */
export function ownerInHeading(heading: string): string | null {
  return OWNER.exec(heading)?.[1] ?? null;
}

/** The unit that a line of the cover names as the document's author; null where it names none. */
export function authorInLine(line: string): string | null {
  return (MADE_BY.exec(line) ?? MAKER.exec(line))?.[1] ?? null;
}

/** Whether a line is the name of a unit and nothing else. */
export function isUnitName(line: string): boolean {
  return UNIT.test(line);
}
