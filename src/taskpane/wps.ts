import './boot/polyfills';
import { findEt } from '../hosts/wps/find-et';
import { createWpsHost } from '../hosts/wps/wps-host';
import { mountPane } from './boot/mount';
import { strand } from './boot/stranded';
import { findAddIn } from './wps/add-in';
import { createWpsShell } from './wps/wps-shell';

declare global {
  interface Window {
    /** Put there by WPS; builds differ in which of the two they give. */
    readonly Application?: unknown;
    readonly wps?: unknown;
  }
}

/** The pane inside WPS 表格. A browser that opens the page by itself is told where it belongs. */
const app = findEt(window);
if (!app) strand('outside');
else {
  const addIn = findAddIn(window);
  const shell = addIn && createWpsShell(addIn);
  // The pane stays while workbooks come and go: another one in front begins it anew.
  const open = () => void mountPane(createWpsHost(app, { onOtherWorkbook: open }), shell);
  open();
}
