/** What WPS knows the add-in by. The name goes into folder names, addresses and files that WPS compares, so it is printable ASCII. */
export const NAME = 'jixiao';
export const TYPE = 'et';

/** WPS deletes unpacked folders whose name is not exactly this. */
export function folderName(version: string): string {
  return `${NAME}_${version}`;
}

/** One name for all versions: what a user has allowed is bound to the add-in's name and address. */
export const ARCHIVE = `${NAME}.7z`;
