/** Whether a cell that should name something holds only “-”, “/”, “**” or “……”. */
export function isOnlySymbols(text: string): boolean {
  return /^[-—–_*/\\.·…\s]+$/.test(text);
}
