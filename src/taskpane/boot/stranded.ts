/** Why a page cannot become a pane; each has a sentence in pane.html. */
export type StrandedReason = 'outside' | 'old' | 'unloaded' | 'slow';

/**
 * Shows the sentence for a reason in the place of the first paint, one at a time: that it takes long is said only where nothing
 * more is known. Knows nothing but the page: it runs where all else failed.
 */
export function strand(reason: StrandedReason): void {
  const pane = document.getElementById('pane');
  const sentence = document.getElementById('stranded-' + reason);
  const shown = document.querySelector('.stranded:not([hidden])');
  if (!pane || !sentence || (shown && reason === 'slow')) return;
  if (shown) shown.setAttribute('hidden', '');
  pane.setAttribute('hidden', '');
  sentence.removeAttribute('hidden');
}

/** The page has become a pane after all. */
export function unstrand(): void {
  const shown = document.querySelector('.stranded:not([hidden])');
  if (shown) shown.setAttribute('hidden', '');
  const pane = document.getElementById('pane');
  if (pane) pane.removeAttribute('hidden');
}
