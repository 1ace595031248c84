import { isTrue, type WorkbookParts } from '../read/parts';
import { removePart } from './links';
import type { PackagePatch } from './package';
import { splice } from './splice';
import { prefixOf, setAttributes, skip } from './tag';

/** What stands before `<calcPr>` in a workbook, in the order of the format. */
const BEFORE_CALCULATION = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** Asks the program that opens the workbook to compute it anew; workbooks without formulas stay as they are. */
export function recalculateOnLoad(patch: PackagePatch, parts: WorkbookParts): void {
  if (!hasFormulas(patch, parts)) return;
  const xml = patch.xml(parts.workbook);
  xml.root('workbook');
  const name = `${prefixOf(xml)}calcPr`;
  let after = xml.tagEnd;
  while (xml.child(1)) {
    if (xml.name === 'calcPr') {
      if (isTrue(xml.attribute('fullCalcOnLoad'))) return;
      const set = setAttributes(xml, { fullCalcOnLoad: '1' });
      patch.write(parts.workbook, splice(xml.source, [set]));
      return;
    }
    const before = BEFORE_CALCULATION.has(xml.name);
    const end = skip(xml);
    if (before) after = end;
  }
  const text = `<${name} fullCalcOnLoad="1"/>`;
  patch.write(parts.workbook, splice(xml.source, [{ start: after, end: after, text }]));
}

function hasFormulas(patch: PackagePatch, parts: WorkbookParts): boolean {
  return parts.sheets.some(({ part }) => /<(?:\w+:)?f[ >/]/.test(patch.text(part)));
}

/**
 * Takes the calculation chain (calcChain) out of a workbook: one that names a cell without a formula is a
 * damaged file to Excel, while one that is missing is made anew on opening.
 */
export function dropCalcChain(patch: PackagePatch, parts: WorkbookParts): void {
  if (parts.calcChain === null) return;
  removePart(patch, parts.workbook, parts.calcChain);
}
