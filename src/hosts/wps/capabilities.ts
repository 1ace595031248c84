import { SETTLE_APART, type Capabilities } from '../host';
import type { EtApplication } from './et';
import { ifAble } from './tolerant';

/** What this WPS can do, for 诊断. */
export function wpsCapabilities(app: EtApplication): Capabilities {
  const version = ifAble(() => String(app.Version)) ?? '版本未知';
  const build = ifAble(() => String(app.Build));
  return {
    name: 'WPS 表格',
    version: build === null || version.indexOf(build) >= 0 ? version : `${version}，${build}`,
    merges: true,
    events: ifAble(() => typeof app.ApiEvent.AddApiEventListener === 'function') ?? false,
    // No document says how an add-in's writes enter the undo list: the pane has an undo of its own.
    nativeUndo: false,
    tellsComputed: true,
    marks: true,
    store: true,
    settle: SETTLE_APART,
  };
}
