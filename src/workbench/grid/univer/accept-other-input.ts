import { DataValidationStatus } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Grid } from './create-univer';

/**
 * A list is there to choose from; whether other input is wrong, the file's own program says. Univer would put a red corner
 * on such a cell, which looks like a problem that is not in the list.
 */
export function acceptOtherInput({ univer }: Grid): void {
  univer.__getInjector().get(SheetDataValidationModel).validator = () => DataValidationStatus.VALID;
}
