/** Which sheets the file protects (保护工作表), and which of their cells may be filled in all the same. */
export class Protection {
  private readonly sheets = new Map<string, (row: number, col: number) => boolean>();

  /** `isUnlocked` tells the cells that the file leaves open. */
  protect(sheetId: string, isUnlocked: (row: number, col: number) => boolean): void {
    this.sheets.set(sheetId, isUnlocked);
  }

  unprotect(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  mayWrite(sheetId: string, row: number, col: number): boolean {
    return this.sheets.get(sheetId)?.(row, col) ?? true;
  }
}
