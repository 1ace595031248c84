import './polyfills';
import { createExcelHost } from '../hosts/excel/excel-host';
import { mountPane } from './mount';
import { strand } from './stranded';

/** The pane inside Excel. A browser that opens the page by itself is told where it belongs. */
if (typeof Office === 'undefined') strand('unloaded');
else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) mountPane(createExcelHost());
    else strand('outside');
  });
}
