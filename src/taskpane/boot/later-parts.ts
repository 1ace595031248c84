import { later } from './later';

/**
 * What the pane asks for once its first file runs: that file is what it takes to be painted, to answer, and to begin to read
 * the workbook. How the rest is cut into files stands in build/pane-page.cjs.
 */

/** Readers and rules: what a check takes. */
export const ENGINE = later(() => import('../../lint/engine').then((file) => file.ENGINE));

/** What a check found, and the tabs beside it: one file for all three. */
export const RESULTS = later(
  () => import(/* webpackChunkName: "screens" */ '../screens/CheckResults'),
);
export const TEMPLATES = later(
  () => import(/* webpackChunkName: "screens" */ '../screens/TemplatesScreen'),
);
/** The indicator library is large, and loaded only when it is opened. */
export const LIBRARY = later(
  () => import(/* webpackChunkName: "library" */ '../screens/LibraryScreen'),
);
export const LIBRARY_KINDS = later(
  () => import(/* webpackChunkName: "library" */ '../library/all-trades'),
);
/** The reader of Word documents, loaded only when a text is brought in. */
export const IMPORT = later(
  () => import(/* webpackChunkName: "document" */ '../importing/ImportScreen'),
);
export const SETTINGS = later(
  () => import(/* webpackChunkName: "screens" */ '../screens/SettingsScreen'),
);
