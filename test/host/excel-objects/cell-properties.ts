import type { ModelSheet } from '../workbook-model/sheet';
import { Refusal } from '../excel-protocol/simulated';
import { styleOf } from './format';

/** Which properties of every cell are asked for, as a tree of `true`. */
export interface CellPropertiesOptions {
  readonly format?: { readonly fill?: Readonly<Record<string, boolean>> };
}

/** The fills of one cell; asking for anything else is refused, since nothing else is simulated. */
export function cellProperties(
  sheet: ModelSheet,
  row: number,
  col: number,
  { format, ...rest }: CellPropertiesOptions,
): unknown {
  const { fill = {}, ...others } = format ?? {};
  const unknown = [...Object.keys(rest), ...Object.keys(others)];
  if (unknown.length > 0) throw new Refusal('ApiNotFound', `cell properties ${unknown.join()}`);
  return {
    format: {
      fill: Object.fromEntries(
        Object.keys(fill).map((name) => [name, styleOf(sheet, row, col, `fill.${name}`)]),
      ),
    },
  };
}
