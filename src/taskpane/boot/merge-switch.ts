import type { Switch } from '../../hosts/host';

const KEY = 'jixiao-merges';

/** Whether Excel is asked for merged areas; kept on this machine, since it is about this machine's Excel. On unless turned off. */
export const MERGE_SWITCH: Switch = {
  isOn() {
    try {
      return window.localStorage.getItem(KEY) !== 'off';
    } catch {
      // A webview that keeps nothing.
      return true;
    }
  },
  turn(on) {
    try {
      window.localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // It holds for as long as nothing is kept: the default.
    }
  },
};
