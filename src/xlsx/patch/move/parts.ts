import { areaA1, parseAreaA1 } from '../../../model/place';
import type { Relationship } from '../../zip/package';
import { moveFormula, moveName, movePrintArea } from './formula';
import type { PackagePatch } from '../package';
import type { RowMoves } from './row-moves';
import { splice, type Splice } from '../splice';
import { readText, setAttributes } from '../tag';
import { escapeXml } from '../../xml/escape';
import type { XmlScanner } from '../../xml/scan';

/** What a sheet leads to that names none of its rows. */
const STAYS = new Set(['hyperlink', 'printerSettings', 'image', 'customProperty', 'slicer']);

const REFUSED: Readonly<Record<string, string>> = {
  pivotTable: '数据透视表',
  queryTable: '外部数据查询',
  ctrlProp: '控件',
  oleObject: '嵌入对象',
  package: '嵌入对象',
};

/** Moves what stands beside a sheet: comments, drawings and tables. Throws CannotMoveRows for what is not followed. */
export function moveLinkedPart(patch: PackagePatch, link: Relationship, moves: RowMoves): void {
  if (STAYS.has(link.type)) return;
  const xml = (): XmlScanner => patch.xml(link.target);
  switch (link.type) {
    case 'comments':
      return patch.write(link.target, moveComments(xml(), 'comment', moves));
    case 'threadedComment':
      return patch.write(link.target, moveComments(xml(), 'threadedComment', moves));
    case 'vmlDrawing':
      return patch.write(link.target, moveShapes(patch.text(link.target), moves));
    case 'drawing':
      return patch.write(link.target, moveAnchors(xml(), moves));
    case 'table':
      return patch.write(link.target, moveTable(xml(), moves));
    default:
      throw moves.refuse(`表中有${REFUSED[link.type] ?? `不认识的部件（${link.type}）`}`);
  }
}

function moveComments(xml: XmlScanner, name: string, moves: RowMoves): string {
  const splices: Splice[] = [];
  while (xml.next()) {
    if (!xml.opened || xml.name !== name) continue;
    const area = parseAreaA1(xml.attribute('ref') ?? '');
    if (!area) continue;
    const moved = moves.area(area);
    if (!moved) throw moves.refuse(`要删除的行上有批注（${areaA1(area)}）`);
    splices.push(setAttributes(xml, { ref: areaA1(moved) }));
  }
  return splice(xml.source, splices);
}

/** The boxes of old comments. Programs write this part as HTML, not quite XML, so it is taken as text. */
function moveShapes(vml: string, moves: RowMoves): string {
  return vml.replace(/<(\w+:)?ClientData\b[^]*?<\/\1ClientData>/g, (data) => {
    const moveRow = (_: string, open: string, row: string, close: string): string =>
      open + String(moves.edge(Number(row))) + close;
    return data
      .replace(/(<(?:\w+:)?Row>\s*)(\d+)(\s*<)/, moveRow)
      .replace(/(<(?:\w+:)?Anchor>)([^<]*)(<)/, (_, open: string, list: string, close: string) => {
        const numbers = list.split(',').map(Number);
        const [top, bottom] = [numbers[2] ?? 0, numbers[6] ?? 0];
        const down = moves.edge(top) - top;
        numbers.splice(2, 1, top + down);
        numbers.splice(6, 1, bottom + down);
        return open + numbers.join(', ') + close;
      });
  });
}

/** Pictures and charts: where they begin and, unless they keep their size, where they end. */
function moveAnchors(xml: XmlScanner, moves: RowMoves): string {
  const splices: Splice[] = [];
  let keepsSize = false;
  let fixed = false;
  let [from, end] = [0, ''];
  while (xml.next()) {
    if (!xml.opened) continue;
    if (xml.name === 'oneCellAnchor' || xml.name === 'twoCellAnchor') {
      const edits = xml.attribute('editAs');
      [keepsSize, fixed] = [edits === 'oneCell', edits === 'absolute'];
    } else if (xml.name === 'from' || xml.name === 'to') end = xml.name;
    else if (xml.name === 'row' && !fixed) {
      const start = xml.tagEnd;
      const row = Number(xml.content());
      if (end === 'from') from = row;
      const moved = end === 'to' && keepsSize ? row + moves.edge(from) - from : moves.edge(row);
      splices.push({ start, end: xml.tagStart, text: String(moved) });
    }
  }
  return splice(xml.source, splices);
}

/** A table moves as a whole; rows inside it are for the program that keeps it. */
function moveTable(xml: XmlScanner, moves: RowMoves): string {
  const splices: Splice[] = [];
  while (xml.next()) {
    const area = xml.opened ? parseAreaA1(xml.attribute('ref') ?? '') : null;
    if (!area) continue;
    const moved = moves.area(area);
    if (!moved || moves.cuts(area)) throw moves.refuse(`增减的行在表格 ${areaA1(area)} 里`);
    splices.push(setAttributes(xml, { ref: areaA1(moved) }));
  }
  return splice(xml.source, splices);
}

/** The workbook's names: each is a formula, that of the print area too. */
export function moveNames(xml: XmlScanner, moves: RowMoves): string {
  return moveTexts(xml, 'definedName', () => {
    const isPrintArea = xml.attribute('name') === '_xlnm.Print_Area';
    return (formula) => (isPrintArea ? movePrintArea(formula, moves) : moveName(formula, moves));
  });
}

/** The series of a chart. */
export function moveSeries(xml: XmlScanner, moves: RowMoves): string {
  return moveTexts(xml, 'f', () => (formula) => moveFormula(formula, moves, null));
}

/** `choose` is called on each opening tag and tells how its text moves. */
function moveTexts(
  xml: XmlScanner,
  element: string,
  choose: () => (formula: string) => string,
): string {
  const splices: Splice[] = [];
  while (xml.next()) {
    if (!xml.opened || xml.name !== element) continue;
    const move = choose();
    const found = readText(xml);
    const moved = move(found.text);
    if (moved !== found.text) splices.push({ ...found, text: escapeXml(moved) });
  }
  return splice(xml.source, splices);
}
