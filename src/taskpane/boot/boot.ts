import { strand } from './stranded';

/** Before anything else runs: no font from another server, and a plain sentence where the pane cannot run. */

declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

/** After this time without a pane the reader is told what to try, in milliseconds. */
const PATIENCE = 15_000;

// Fabric would fetch Segoe UI from Microsoft's servers on machines that lack it.
window.FabricConfig = { fontBaseUrl: '' };

// Amounts are exact integers of any size; webviews from before 2018 (Internet Explorer, EdgeHTML) have none.
if (typeof BigInt === 'undefined') strand('old');
else {
  setTimeout(() => {
    if (document.querySelector('#pane [data-first-paint]')) strand('slow');
  }, PATIENCE);
}
