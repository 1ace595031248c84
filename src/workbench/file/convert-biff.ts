import { ReadError } from '../../model/outcome';

/** Makes an .xlsx of an .xls or .et through `@e965/xlsx`, loaded only now. The caller has read the file before, and knows it good. */
export async function convertBiff(bytes: Uint8Array): Promise<Uint8Array> {
  const xlsx = await import(/* webpackChunkName: "biff" */ '@e965/xlsx');
  try {
    const workbook = xlsx.read(bytes, {
      type: 'array',
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
    });
    const written = xlsx.write(workbook, {
      type: 'array',
      bookType: 'xlsx',
      compression: true,
    }) as ArrayBuffer;
    return new Uint8Array(written);
  } catch {
    throw new ReadError(
      'unreadable',
      '这个旧格式文件能检查，但不能在这里转换。请用 Excel 或 WPS 另存为 .xlsx 后再打开。',
    );
  }
}
