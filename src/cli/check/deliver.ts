import { replaceFile } from '../files/write-file';

/** Writes a report as it comes: to a file, which is there when all of it is, or to standard output. */
export async function deliver(
  report: AsyncIterable<string | Uint8Array>,
  output: string | undefined,
): Promise<void> {
  if (output !== undefined) {
    await replaceFile(output, report);
    return;
  }
  for await (const piece of report) if (!(await print(piece))) return;
}

/** False when nobody reads on (`jixiao check … | head`): the rest need not be checked. */
function print(piece: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    process.stdout.write(piece, (error) => resolve(!error));
  });
}
