/** What WPS knows the add-in by. The name goes into folder names, addresses and files that WPS compares, so it is printable ASCII. */
export const NAME = 'jixiao';
export const TYPE = 'et';

/** WPS deletes unpacked folders whose name is not exactly this. */
export function folderName(version: string): string {
  return `${NAME}_${version}`;
}

export function archiveName(version: string): string {
  return `${folderName(version)}.7z`;
}
