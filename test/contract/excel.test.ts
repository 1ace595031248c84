/** @jest-environment jsdom */
import { excelWorld } from './excel-world';
import { describeHost } from './host-contract';

for (const apiSet of ['1.7', '1.9', '1.13', '1.14', '1.20']) {
  describeHost(`Excel with ExcelApi ${apiSet}`, (sheets) => excelWorld(sheets, apiSet));
}
