import './polyfills';
import { createExcelHost } from '../hosts/excel/excel-host';
import { later, loadAhead } from './later';
import { mountPane } from './mount';
import { strand } from './stranded';
import { whenReady } from './when-ready';

const WRITING = later(() =>
  import(/* webpackChunkName: "excel-writing" */ '../hosts/excel/writing').then(
    (file) => file.WRITING,
  ),
);

/** The pane inside Excel. A browser that opens the page by itself is told where it belongs. */
if (typeof Office === 'undefined') strand('unloaded');
else {
  whenReady(Office, (host) => {
    if (host !== 'Excel') strand('outside');
    else {
      mountPane(createExcelHost({ writing: () => WRITING.load() }));
      loadAhead(WRITING);
    }
  });
}
