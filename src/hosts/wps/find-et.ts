import type { EtApplication } from './et';
import { ifAble } from './tolerant';

/** Where builds put the program into an add-in's page. */
export interface EtWindow {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

/** WPS 表格 as the page finds it; null in a browser, and in the other programs of WPS. */
export function findEt(page: EtWindow): EtApplication | null {
  const candidates = [
    () => page.Application,
    () => page.wps,
    () => (page.wps as { readonly EtApplication: () => unknown }).EtApplication(),
    () => (page.wps as { readonly EtApplication: unknown }).EtApplication,
  ];
  for (const candidate of candidates) {
    const app = ifAble(candidate);
    if (app !== null && isEt(app)) return app;
  }
  return null;
}

/** Its own name may be another program's: it is known by what it has. */
function isEt(app: unknown): app is EtApplication {
  return ifAble(() => (app as { readonly Workbooks?: unknown }).Workbooks) !== null;
}
