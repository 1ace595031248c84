import sample from '../../examples/物业费绩效目标表.xlsx';

/** The sample workbook, built into the script: from disk no page may fetch another file. */
export const SAMPLE_NAME = '物业费绩效目标表.xlsx';

export function sampleBytes(): Uint8Array {
  const base64 = sample.slice(sample.indexOf(',') + 1);
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
