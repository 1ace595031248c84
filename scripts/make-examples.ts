import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { propertyFeeDocument } from './property-fee-document';
import { propertyFeeWorkbook } from './property-fee-workbook';

const folder = join(__dirname, '..', 'examples');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, '物业费绩效目标表.xlsx'), propertyFeeWorkbook());
writeFileSync(join(folder, '绩效文本.docx'), propertyFeeDocument());
