import { later } from './later';

/**
 * What the pane asks for once its first file runs: that file is what it takes to be painted, to answer, and to begin to read
 * the workbook. How the rest is cut into files stands in build/pane-page.cjs.
 */

/** Readers and rules: what a check takes. */
export const ENGINE = later(() => import('../lint/engine').then((file) => file.ENGINE));

/** What a check found, and the tabs beside it: one file for all three. */
export const RESULTS = later(
  () => import(/* webpackChunkName: "screens" */ './screens/CheckResults'),
);
export const TEMPLATES = later(
  () => import(/* webpackChunkName: "screens" */ './screens/TemplatesScreen'),
);
export const SETTINGS = later(
  () => import(/* webpackChunkName: "screens" */ './screens/SettingsScreen'),
);
