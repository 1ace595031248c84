import { readFileSync } from 'node:fs';
import { propertyFeeWorkbook } from '../../scripts/property-fee-workbook';

test('the committed example is what `npm run examples` makes', () => {
  const committed = readFileSync('examples/物业费绩效目标表.xlsx');
  expect(Buffer.from(propertyFeeWorkbook()).equals(committed)).toBe(true);
});
