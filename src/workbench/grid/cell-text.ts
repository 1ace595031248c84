import { CellValueType, type ICellData, type IDocumentData, type IStyleData } from '@univerjs/core';

/** What Univer writes at the end of every rich text. */
const LAST_BREAK = /\r\n$/;

/** Says of every kind of content that it is not there: what is left out would stay as it was. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** A cell's text as stored: rich text without its closing break, line breaks as \n. Not what a number format shows. */
export function textOf(cell: ICellData | null | undefined): string {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(LAST_BREAK, '').replace(/\r/g, '\n');
  return cell?.v === null || cell?.v === undefined ? '' : String(cell.v);
}

/**
 * A cell that holds this text and nothing else: no formula, no rich text left from before. Several lines have to be rich
 * text, since Univer's editor joins the lines of a plain value; rich text does not take the cell's font unless told so.
 */
export function textCell(text: string, font: IStyleData = {}): ICellData {
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines === '') return { ...BLANK };
  if (!lines.includes('\n')) return { ...BLANK, v: lines, t: CellValueType.STRING };
  return { ...BLANK, t: CellValueType.STRING, p: richText(lines, font) };
}

/** A cell that holds a number; 15 significant digits, as a spreadsheet stores it. */
export function numberCell(value: number): ICellData {
  const v = Number(value.toPrecision(15));
  return { ...BLANK, v, t: CellValueType.NUMBER };
}

function richText(lines: string, { ff, fs, bl, it, ul, st, cl }: IStyleData): IDocumentData {
  const stream = lines.replace(/\n/g, '\r');
  const paragraphs = Array.from(stream + '\r', (char, at) => ({ char, at }))
    .filter(({ char }) => char === '\r')
    .map(({ at }) => ({ startIndex: at }));
  return {
    id: '',
    documentStyle: {},
    body: {
      dataStream: `${stream}\r\n`,
      paragraphs,
      textRuns: [{ st: 0, ed: stream.length, ts: given({ ff, fs, bl, it, ul, st, cl }) }],
    },
  } as unknown as IDocumentData;
}

/** Without what is not said: an undefined font name is drawn as one. */
function given(style: { [Name in keyof IStyleData]: IStyleData[Name] | undefined }): IStyleData {
  const said = Object.entries(style).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as IStyleData;
}
