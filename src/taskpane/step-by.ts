const PAGE = 10;

/** Where a key leads from a position in a list; -1 for a key that does not move. Position -1 is before the first. */
export function stepBy(key: string, index: number, length: number): number {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown':
      return Math.min(last, index + PAGE);
    case 'PageUp':
      return Math.max(0, index - PAGE);
    default:
      return -1;
  }
}
