import { fromBgr, toBgr } from '../../../src/hosts/wps/colors';
import type { EtFont, EtInterior, EtRange } from '../../../src/hosts/wps/et';
import type { Style } from '../workbook-model/sheet';
import { changing, common, refuseGoneCells, restyle, styleOf, styling, type Cells } from './cells';
import { define } from './strict';

const NONE = -4142;
const WHITE = 16777215;
/** Office's names of patterns, as the model has them. */
const PATTERNS: Readonly<Record<string, number>> = {
  Solid: 1,
  Gray50: -4125,
  Gray25: -4124,
  Gray75: -4126,
  LightUp: 14,
  LinearGradient: 4000,
};

const patternNumber = (style: Style): number => PATTERNS[String(style['fill.pattern'])] ?? NONE;

function withoutFill(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([name]) => !name.startsWith('fill.')));
}

const colorOf = (style: Style, name: string, otherwise: number) => {
  const color = style[name];
  return typeof color === 'string' ? toBgr(color) : otherwise;
};

const ofStyle = (ask: (style: Style) => unknown) => (cells: Cells) =>
  common(cells, (row, col) => ask(cells.sheet.cell(row, col).style));

const painting = (change: (cells: Cells, value: number) => void) => changing(change, 'format');

/** Colouring an unfilled cell makes its pattern solid; an unfilled one answers white. */
export const interior = define<Cells, EtInterior>(
  'Interior',
  {
    get: {
      Color: ofStyle((style) => colorOf(style, 'fill.color', WHITE)),
      // The palette is not simulated: a colour has some number there.
      ColorIndex: ofStyle((style) =>
        patternNumber(style) === NONE ? NONE : (colorOf(style, 'fill.color', WHITE) % 56) + 1,
      ),
      Pattern: ofStyle(patternNumber),
      PatternColor: ofStyle((style) => colorOf(style, 'fill.patternColor', 0)),
    },
    set: {
      Color: painting((cells, bgr: number) => {
        if (!Number.isInteger(bgr) || bgr < 0 || bgr > WHITE) throw new Error(`no colour: ${bgr}`);
        restyle(cells, (style) => ({
          ...style,
          'fill.color': fromBgr(bgr),
          'fill.pattern': patternNumber(style) === NONE ? 'Solid' : style['fill.pattern'],
        }));
      }),
      ColorIndex: painting((cells, index: number) => {
        if (index !== NONE) throw new Error('the palette is not simulated');
        restyle(cells, withoutFill);
      }),
      Pattern: painting((cells, pattern: number) => {
        const name = Object.keys(PATTERNS).find((known) => PATTERNS[known] === pattern);
        if (pattern !== NONE && name === undefined) throw new Error(`no pattern: ${pattern}`);
        restyle(cells, (style) =>
          pattern === NONE ? withoutFill(style) : { ...style, 'fill.pattern': name },
        );
      }),
      PatternColor: painting((cells, bgr: number) =>
        restyle(cells, (style) => ({ ...style, 'fill.patternColor': fromBgr(bgr) })),
      ),
    },
  },
  refuseGoneCells,
);

const FONT = { Name: '宋体', Size: 11, Bold: false, Color: 0 } as const;
const fontMembers = <T>(make: (name: string, otherwise: unknown) => T) =>
  Object.fromEntries(
    Object.entries(FONT).map(([name, otherwise]) => [
      name,
      make(`font.${name.toLowerCase()}`, otherwise),
    ]),
  );

export const font = define<Cells, EtFont>(
  'Font',
  {
    get: fontMembers((name, otherwise) => (cells: Cells) => styleOf(cells, name, otherwise)),
    set: fontMembers(styling),
  },
  refuseGoneCells,
);

type EtBorders = EtRange['Borders'];
type EtBorder = ReturnType<EtBorders['Item']>;

interface Sides extends Cells {
  readonly sides: readonly number[];
}

const LINES = { LineStyle: NONE, Weight: 2, Color: 0 } as const;
const keyOf = (side: number, name: string) => `borders.${side}.${name}`;

const getLine = (name: keyof typeof LINES) => (cells: Sides) => {
  const values = new Set(cells.sides.map((side) => styleOf(cells, keyOf(side, name), LINES[name])));
  return values.size === 1 ? [...values][0] : null;
};
const setLine = (name: keyof typeof LINES) => (cells: Sides, value: unknown) => {
  for (const side of cells.sides) styling(keyOf(side, name), LINES[name])(cells, value);
};

const LINE_MEMBERS = {
  get: { LineStyle: getLine('LineStyle'), Weight: getLine('Weight'), Color: getLine('Color') },
  set: { LineStyle: setLine('LineStyle'), Weight: setLine('Weight'), Color: setLine('Color') },
};

const border = define<Sides, EtBorder>('Border', LINE_MEMBERS, refuseGoneCells);

/** All lines of all cells; one side by its number, 7 to 10. */
export const borders = define<Sides, EtBorders>(
  'Borders',
  { ...LINE_MEMBERS, call: { Item: (cells, side: number) => border({ ...cells, sides: [side] }) } },
  refuseGoneCells,
);
