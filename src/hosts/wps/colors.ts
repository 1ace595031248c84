/** `#RRGGBB` as the program's number, in which blue is the highest byte. */
export function toBgr(color: string): number {
  const rgb = parseInt(color.slice(1), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

/** The program's number as `#RRGGBB`. */
export function fromBgr(bgr: number): string {
  const rgb = ((bgr & 0xff) << 16) | (bgr & 0xff00) | ((bgr >> 16) & 0xff);
  return `#${(rgb + 0x1000000).toString(16).slice(1).toUpperCase()}`;
}
