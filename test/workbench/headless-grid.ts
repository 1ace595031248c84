import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets/facade';
import { openInGrid, type OpenFile } from '../../src/workbench/desk';
import type { LoadedFile } from '../../src/workbench/file/load-file';
import { readLook } from '../../src/workbench/display-styles/read-look';
import type { GridView } from '../../src/workbench/grid/grid-host';
import type { OpenBook } from '../../src/workbench/grid/open-book';
import { activatePlace } from '../../src/workbench/grid/selection';
import { readBook } from '../../src/xlsx/read/read';

/** Univer without a screen: the very model, commands and undo stack of the page. */
function headlessGrid(): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}

function loaded(name: string, bytes: Uint8Array): LoadedFile {
  return { name, bytes, book: readBook(bytes), look: readLook(bytes), loss: null };
}

/** Opens bytes in a grid without a screen. */
export function openHeadless(
  bytes: Uint8Array,
  endEditing: GridView['endEditing'] = () => Promise.resolve(true),
): OpenFile {
  const viewOf = (book: OpenBook): GridView => ({
    endEditing,
    show: (place) => activatePlace(book, place),
  });
  return openInGrid(headlessGrid(), loaded('测试.xlsx', bytes), viewOf, () => undefined);
}
