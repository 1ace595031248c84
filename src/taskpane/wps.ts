import './polyfills';
import { findEt } from '../hosts/wps/find-et';
import { createWpsHost } from '../hosts/wps/wps-host';
import type { EtApplication } from '../hosts/wps/et';
import { mountPane } from './mount';
import type { Shell } from './shell';
import { strand } from './stranded';
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
if (app) open(app, shellAround());
else strand('outside');

/** The pane stays while workbooks come and go: another one in front begins it anew. */
function open(app: EtApplication, shell: Shell | null): void {
  mountPane(createWpsHost(app, { onOtherWorkbook: () => open(app, shell) }), shell);
}

function shellAround(): Shell | null {
  const addIn = findAddIn(window);
  return addIn && createWpsShell(addIn);
}
