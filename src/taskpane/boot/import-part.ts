import { later } from './later';

/** Reading a workbook from the disk: loaded when a library is imported. */
export const IMPORT = later(
  () => import(/* webpackChunkName: "import" */ '../library/import-library'),
);
