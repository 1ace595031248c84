import './boot/polyfills';
import { createExcelHost } from '../hosts/excel/excel-host';
import { later, loadAhead } from './boot/later';
import { MERGE_SWITCH } from './boot/merge-switch';
import { mountPane } from './boot/mount';
import { strand } from './boot/stranded';
import { whenReady } from './boot/when-ready';

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
      mountPane(createExcelHost({ writing: () => WRITING.load(), mergeSwitch: MERGE_SWITCH }));
      loadAhead(WRITING);
    }
  });
}
