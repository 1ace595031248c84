import type { DraftStyle } from '../../model/sheet-draft';

type Role = DraftStyle['role'] | 'link';
type Align = DraftStyle['align'];

/** Indexes into the fonts, fills and borders below. */
interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

const LOOKS: Readonly<Record<Role, Look>> = {
  title: { font: 1, fill: 0, border: 0 },
  label: { font: 2, fill: 2, border: 1 },
  input: { font: 0, fill: 0, border: 1 },
  note: { font: 3, fill: 0, border: 1 },
  plain: { font: 0, fill: 0, border: 0 },
  link: { font: 4, fill: 0, border: 1 },
};
const ROLES = Object.keys(LOOKS) as Role[];
const ALIGNS: readonly Align[] = ['left', 'center', 'right'];
const TEXT_FORMAT = 49;

/** The number of a style's format in {@link STYLES_XML}; 0 is the workbook's own default. */
export function formatIndex(style: DraftStyle, linked = false): number {
  const role = ROLES.indexOf(linked ? 'link' : style.role) * 2 + (style.text ? 1 : 0);
  return 1 + role * ALIGNS.length + ALIGNS.indexOf(style.align);
}

// 宋体 is on every machine that runs Excel or WPS in Chinese, and is what the printed forms are set in.
function font(points: number, weight: '' | '<b/>' | '<u/>' = '', color = 'FF000000'): string {
  return `<font>${weight}<sz val="${String(points)}"/><color rgb="${color}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

function format(role: Role, text: boolean, align: Align): string {
  const look = LOOKS[role];
  return (
    `<xf numFmtId="${text ? String(TEXT_FORMAT) : '0'}" fontId="${String(look.font)}" fillId="${String(look.fill)}" borderId="${String(look.border)}" xfId="0"` +
    `${text ? ' applyNumberFormat="1"' : ''} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment horizontal="${align}" vertical="center" wrapText="1"/></xf>`
  );
}

function edge(side: string): string {
  return `<${side} style="thin"><color rgb="FF000000"/></${side}>`;
}

const FORMATS = ROLES.flatMap((role) =>
  [false, true].flatMap((text) => ALIGNS.map((align) => format(role, text, align))),
);

/** Every look that a draft can ask for; the same in each workbook we create. */
export const STYLES_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `<fonts count="5">${font(11)}${font(18, '<b/>')}${font(11, '<b/>')}${font(9)}${font(11, '<u/>', 'FF0563C1')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${String(FORMATS.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${FORMATS.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
