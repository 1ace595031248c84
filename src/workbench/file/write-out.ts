/** Writes a file where it came from, or hands it to the browser's downloads. Tells which. */
export async function writeOut(
  name: string,
  bytes: Uint8Array,
  handle: FileSystemFileHandle | null,
): Promise<'in-place' | 'download'> {
  if (handle && (await mayWrite(handle))) {
    const stream = await handle.createWritable();
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
    return 'in-place';
  }
  download(name, bytes);
  return 'download';
}

/** Asks the person, once for each file, through the browser's own prompt. */
async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const ask = handle as FileSystemFileHandle & {
    requestPermission?: (wish: { mode: 'readwrite' }) => Promise<PermissionState>;
  };
  return (await ask.requestPermission?.({ mode: 'readwrite' })) !== 'denied';
}

function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
