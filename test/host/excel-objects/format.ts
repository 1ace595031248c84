import type { Area } from '../../../src/model/place';
import type { ModelSheet, Style } from '../workbook-model/sheet';
import { Refusal, simulate, type Members, type Simulated } from '../excel-protocol/simulated';
import { changing, type Cells } from './excel';

/** What Excel tells of a cell that nobody has styled. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'fill.color': '#FFFFFF',
  'fill.pattern': 'None',
  'fill.patternColor': '#000000',
  'fill.patternTintAndShade': 0,
  'fill.tintAndShade': 0,
};

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function styleOf(sheet: ModelSheet, row: number, col: number, name: string): unknown {
  return sheet.cell(row, col).style[name] ?? DEFAULTS[name] ?? null;
}

/** The one value of all cells, or null when they differ. */
function common({ sheet, area }: Cells, name: string): unknown {
  const values = new Set<unknown>();
  sheet.eachCell(area, (row, col) => values.add(styleOf(sheet, row, col, name)));
  return values.size === 1 ? [...values][0] : null;
}

function restyle(sheet: ModelSheet, area: Area, change: (style: Style) => Style): void {
  sheet.eachCell(area, (row, col) =>
    sheet.put(row, col, { style: change(sheet.cell(row, col).style) }),
  );
}

const put = (name: string) =>
  changing(
    (cells, value: unknown) =>
      restyle(cells.sheet, cells.area, (style) => ({ ...style, [name]: value })),
    'format',
  );

function styled(
  prefix: string,
  names: readonly string[],
  more: Members<Cells> = {},
): Members<Cells> {
  const entries = names.map((name) => [name, prefix + camel(name)] as const);
  return {
    ...more,
    get: {
      ...Object.fromEntries(
        entries.map(([name, key]) => [name, (cells: Cells) => common(cells, key)]),
      ),
      ...more.get,
    },
    set: { ...Object.fromEntries(entries.map(([name, key]) => [name, put(key)])), ...more.set },
  };
}

/** Colouring an unfilled cell makes its pattern solid; clearing takes colour and pattern away. */
function withFill(style: Style, color: string): Style {
  const { 'fill.pattern': pattern } = style;
  const solid = pattern === undefined || pattern === 'None' ? 'Solid' : pattern;
  return { ...style, 'fill.color': color.toUpperCase(), 'fill.pattern': solid };
}

function withoutFill(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !name.startsWith('fill.')));
}

const fill = simulate<Cells>(
  'RangeFill',
  styled('fill.', ['Pattern', 'PatternColor', 'PatternTintAndShade', 'TintAndShade'], {
    get: { Color: (cells) => common(cells, 'fill.color') },
    set: {
      Color: changing((cells, color: string) => {
        if (!/^#[0-9A-F]{6}$/i.test(color))
          throw new Refusal('InvalidArgument', `no colour: ${color}`);
        restyle(cells.sheet, cells.area, (style) => withFill(style, color));
      }, 'format'),
    },
    call: { Clear: changing((cells) => restyle(cells.sheet, cells.area, withoutFill), 'format') },
  }),
);

const font = simulate<Cells>('RangeFont', styled('font.', ['Bold', 'Color', 'Name', 'Size']));

const borders = simulate<Cells>('RangeBorderCollection', {
  item: (cells, side: string) =>
    simulate<Cells>('RangeBorder', styled(`borders.${side}.`, ['Style', 'Color', 'Weight']))(cells),
});

const sizes: Members<Cells> = {
  get: {
    RowHeight: ({ sheet, area }) => sheet.heights.get(area.top) ?? 15,
    ColumnWidth: ({ sheet, area }) => sheet.widths.get(area.left) ?? 48,
  },
  set: {
    RowHeight: changing(({ sheet, area }, points: number) => {
      for (let row = area.top; row <= area.bottom; row += 1) sheet.heights.set(row, points);
    }),
    ColumnWidth: changing(({ sheet, area }, points: number) => {
      for (let col = area.left; col <= area.right; col += 1) sheet.widths.set(col, points);
    }),
  },
};

const protection = simulate<Cells>('FormatProtection', {
  get: {
    Locked: (cells) => {
      const { sheet, area } = cells;
      const answers = new Set<boolean>();
      sheet.eachCell(area, (row, col) => answers.add(sheet.isLocked(row, col)));
      return answers.size === 1 ? [...answers][0] : null;
    },
  },
});

export const format: (cells: Cells) => Simulated = simulate<Cells>(
  'RangeFormat',
  styled('', ['HorizontalAlignment', 'VerticalAlignment', 'WrapText'], {
    ...sizes,
    child: { Fill: fill, Font: font, Borders: borders, Protection: protection },
    call: { AutofitRows: changing(() => undefined) },
  }),
);
