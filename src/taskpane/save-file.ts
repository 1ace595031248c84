/** A host's own way to put a file on the disk: gives its path, or null when it cannot. */
export type KeepFile = (name: string, text: string) => string | null;

/** Hands a text to the reader as a file; with the mark that makes old programs read it as UTF-8. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(
    new Blob(['\ufeff', text], { type: `${type};charset=utf-8` }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
  // Some webviews fetch the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
