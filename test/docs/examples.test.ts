import { readFileSync } from 'node:fs';
import { propertyFeeDocument } from '../../scripts/property-fee-document';
import { propertyFeeWorkbook } from '../../scripts/property-fee-workbook';

test.each([
  ['物业费绩效目标表.xlsx', propertyFeeWorkbook],
  ['绩效文本.docx', propertyFeeDocument],
])('the committed example %s is what `npm run examples` makes', (name, make) => {
  const committed = readFileSync(`examples/${name}`);
  expect(Buffer.from(make()).equals(committed)).toBe(true);
});
