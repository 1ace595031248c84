/** Univer measures fonts by canvas; opentype.js is only its fallback for files of fonts, which we never load. */
export function parse() {
  throw new Error('Font files are not supported in the workbench.');
}
