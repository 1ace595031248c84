/** The control that had the focus is about to go away: the list takes it, or what stands in its place. */
export function focusRow(id: string | null): void {
  setTimeout(() => {
    const row = id === null ? null : document.getElementById(`row-${id}`);
    const other = document.querySelector<HTMLElement>(
      '.list [tabindex="0"], .state-card button, [role="tab"][aria-selected="true"]',
    );
    (row ?? other)?.focus();
  }, 0);
}
